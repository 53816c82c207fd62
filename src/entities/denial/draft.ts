// A denial as the grammar reads it, before it is told in public terms.
import type { Phrase } from '../../clauses/site.ts'

/** Tokens `[from, to)`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Draft {
  readonly cue: Stretch
  /** Who denies; null when it is the one who is quoted. */
  readonly speaker: Phrase | null
  /** The cue stands in a quotation, and it is the one quoted who denies. */
  readonly quoted: boolean
  readonly claim: Stretch | null
  /** What is denied is taken up by a pronoun or left out: it stands before. */
  readonly anaphor: boolean
  /** Innocence is said, so that what is denied is what the speaker is accused of. */
  readonly charged?: boolean
  /** Of two denials by the same speaker in one sentence, the heavier is kept. */
  readonly weight: number
}
