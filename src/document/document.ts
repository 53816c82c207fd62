// The document: raw text that gains one layer at each stage.
import type { DetectedLanguage, Metadata, OrganizationKind } from './facts.ts'
import type { Range } from './span.ts'
import type { Sentence, Token } from './token.ts'

export type ArticleFormat = 'text' | 'html' | 'markdown'

/** A block of the story: nothing in it runs on into the next. */
export interface Region extends Range {
  readonly kind: 'headline' | 'paragraph' | 'caption' | 'item'
}

/** The article as read from the raw input; regions are in text order and disjoint. */
export interface Article {
  readonly format: ArticleFormat
  readonly metadata: Metadata
  readonly regions: readonly Region[]
}

/** Half-open token indices `[from, to)` beside the place in the raw input. */
export interface TokenRange extends Range {
  readonly from: number
  readonly to: number
}

/** A numeral as the grammars read it. */
export interface NumeralReading extends TokenRange {
  readonly value: number
  readonly ordinal: boolean
  /** A number noun without a number: `hundreds`, `tientallen`, `milliers`. */
  readonly vague: boolean
  /** Digits throughout, as `1.250` or `2017`, without a scale word. */
  readonly digits: boolean
  /** A part of a whole: `half`, `2/3`, `twee derde`. */
  readonly fraction: boolean
  /** A round number as a noun: `une dizaine`, `twintigtal`. */
  readonly round: boolean
  /** The last power of ten that multiplies: 1e6 in `2,5 million`, else 1. */
  readonly scale: number
}

export type NameType = 'organization' | 'person' | 'place' | 'facility' | 'product' | 'event' | 'people'

/** What one or more names stand for, under the fullest of them. */
export interface Entity {
  readonly name: string
  readonly type: NameType
  /** Only of organizations. */
  readonly kind: OrganizationKind | null
}

/** One mention of an entity by name. */
export interface Name extends TokenRange {
  readonly type: NameType
  readonly entity: Entity
  /** 0..1 */
  readonly confidence: number
}

/** A pair of quotation marks and what stands between: `start`..`end` and the tokens `[from, to)` include the marks. */
export interface Quotation extends TokenRange {
  readonly content: Range
  /** Index of the quotation this one stands in, or null. */
  readonly parent: number | null
}

/** Universal part-of-speech tags. */
export type Tag =
  'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'

export interface Document {
  readonly raw: string
  /** As long as `raw`, offset for offset: markup blanked with fillers, entities decoded in place (see `text/view.ts`). */
  readonly view: string
  readonly article: Article
  readonly language: DetectedLanguage
  /** ISO 8601 day or moment that relative dates count from. */
  readonly reference: string | null
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** One part of speech a token. */
  readonly tags: readonly Tag[]
  /** By the index of its first token, in text order. */
  readonly numerals: ReadonlyMap<number, NumeralReading>
  /** In text order, disjoint. */
  readonly names: readonly Name[]
  /** In order of their opening marks. */
  readonly quotations: readonly Quotation[]
}

/** A document that has at least the layers `K`. */
export type With<K extends keyof Document> = Pick<Document, K>
