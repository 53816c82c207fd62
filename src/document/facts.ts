// The public facts: what a caller gets. `document.ts` holds what the stages pass on among themselves.
import type { Span } from './span.ts'

/** ISO 639-1 code of an installed language, or `und` for any other. */
export type LanguageCode = 'en' | 'fr' | 'nl'

/** The language of a text; `confidence` runs from 0 to 1. */
export interface DetectedLanguage {
  code: LanguageCode | 'und'
  confidence: number
}

/** What the article says of itself. `published` is ISO 8601, with the time and offset when they are given. */
export interface Metadata {
  title: string | null
  published: string | null
  source: string | null
  url: string | null
}

export type OrganizationKind = 'company' | 'government' | 'party' | 'media' | 'nonprofit' | 'education' | 'sports' | 'international' | 'other'

/** One organization under its fullest name, with every place that names it, in text order; `confidence` runs from 0 to 1. */
export interface Organization {
  name: string
  kind: OrganizationKind
  mentions: (Span & { confidence: number })[]
}

/** How sure the writer is of a number. */
export type Modifier = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'vague'

/** A sum, a percentage or a measured quantity. The span is the number and its unit, without the modifier; a range has its upper bound in `high`. */
export type Amount = Span & { value: number; high?: number; modifier: Modifier } & (
    | { kind: 'money'; /** ISO 4217; `value` counts units of it. */ currency: string }
    | { kind: 'percent' }
    | { kind: 'measure'; /** CLDR unit identifier, as `kilometer-per-hour`. */ unit: string }
  )

/** A number of things or people. The span runs from the number to the noun; `noun` is null where it is left out. */
export interface Count extends Span {
  value: number
  high?: number
  number: Span
  noun: Span | null
  modifier: Modifier
}

/** A calendar expression after TIMEX3. */
export interface DateExpression extends Span {
  type: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 value: `2017-09-28`, `2017-W38`, `2017-Q3`, `199`, `P2Y`, `PRESENT_REF`, `2015/2017`; null where it needs a day that is not known. */
  value: string | null
  /** First day or moment, ISO 8601, inclusive; null for durations, sets and references. */
  from: string | null
  /** ISO 8601, exclusive. */
  to: string | null
}

/** Who speaks: the fullest name in the article, those of all who speak as one, and the words that name the speaker nearest to the quotation. */
export interface Speaker {
  name: string
  mention: Span
  kind: 'person' | 'organization' | 'place' | 'other'
  affiliation: string | null
}

/** Words in quotation marks. The span holds the marks, `content` does not. */
export interface Quote extends Span {
  content: Span
  kind: 'statement' | 'fragment' | 'scare'
  speaker: Speaker | null
  cue: Span | null
}

/** The sentence or clause in which somebody rejects a claim. */
export interface Denial extends Span {
  form: 'direct' | 'indirect' | 'mixed'
  speaker: Speaker | null
  cue: Span
  /** The words that state what is denied. */
  claim: Span | null
  /** The quoted words in it. */
  quotes: Quote[]
}

/** A cardinal or ordinal number in digits or words. */
export interface Numeral extends Span {
  value: number
  ordinal: boolean
}

/** Everything `extract` finds. Organizations stand in order of first mention, all else in text order. */
export interface Facts {
  language: DetectedLanguage
  metadata: Metadata
  organizations: Organization[]
  amounts: Amount[]
  counts: Count[]
  dates: DateExpression[]
  quotes: Quote[]
  denials: Denial[]
}
