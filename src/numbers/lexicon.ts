// What a language must say of its numbers. Words are norms, the tokens of a phrase set apart by a space.
import type { Modifier } from '../document/facts.ts'

/** What a word does in a number. */
export type NumberWordKind =
  | 'zero'
  /** 1 to 9. */
  | 'unit'
  /** 10 to 19. */
  | 'teen'
  /** 20 to 90. */
  | 'ten'
  /** A ten that takes teens: `soixante-dix`. */
  | 'vigesimal'
  | 'hundred'
  /** A thousand and more. */
  | 'scale'
  /** A number that comes in lots: `dozen`. */
  | 'lot'
  /** A round number as a noun: `dizaine`, `twintigtal`. */
  | 'round'
  /** Number nouns in the plural, with no number before them an unknown number: `hundreds`, `tientallen`. */
  | 'plural'
  /** A place in a row: `second`. */
  | 'ordinal'
  /** The same, but never at the end of a longer number: `premier`. */
  | 'leader'
  /** A place in a row, and a part after a number: `third`. The value is that of the row. */
  | 'nth'
  /** Only a part: `thirds`, `tiers`. The value is the denominator. */
  | 'part'
  /** A part that needs no number: `half`, `anderhalf`. The value is its own. */
  | 'fraction'
  | 'and'
  | 'point'
  | 'minus'
  /** One, where a word that multiplies follows: `a hundred`. */
  | 'article'
  /** An unknown few, where a word that multiplies follows: `several hundred`. */
  | 'several'
  /** Between two number nouns: `tens of thousands`. */
  | 'of'

/** Norms by what they do, with their value. A phrase has a space where the text has a space or a hyphen: `quatre vingt`. */
export type NumberWords = Readonly<Partial<Record<NumberWordKind, Readonly<Record<string, number>>>>>

/** Phrases by what they say of a number, set apart by `|`. */
export type Hedges = Readonly<Partial<Record<Modifier, string>>>

export interface NumberLexicon {
  readonly decimal: ',' | '.'
  readonly words: NumberWords
  /** Whether number words are written together: `tweehonderd`. */
  readonly compounds: boolean
  /** Whether units stand before tens: `eenentwintig`. */
  readonly unitsFirst: boolean
  /** Whether a ten and a unit may have `and` between them: `vingt et un`. */
  readonly andAfterTens: boolean
  /** The largest number of hundreds: 99 for `twenty-five hundred`. */
  readonly hundredsUpTo: number
  /** Words that announce two numbers, so that `and` adds nothing: `between`. */
  readonly between: ReadonlySet<string>
  /** Between the bounds of a range or between alternatives: `à`, `tot en met`, `or`. */
  readonly ranges: ReadonlySet<string>
  /** Between one and what it is one of: `one in five`. */
  readonly proportions: ReadonlySet<string>
  /** What says how sure a number is, right before it. */
  readonly hedgesBefore: Hedges
  /** The same right after it, or after what it counts: `or more`, `au moins`. */
  readonly hedgesAfter: Hedges
  /** Behind digits: `4e`, `21st`. */
  readonly ordinalEndings: ReadonlySet<string>
  /** Powers of ten behind digits; norms: `mln`, `bn`. */
  readonly abbreviations: Readonly<Record<string, number>>
  /** Powers of ten only where they are glued to digits, as written: `M`. */
  readonly glued: Readonly<Record<string, number>>
  /** Words that are numbers only in some company, given the norms before and after, empty at the ends of the sentence. */
  readonly homographs: Readonly<Record<string, (before: string, after: string) => boolean>>
}
