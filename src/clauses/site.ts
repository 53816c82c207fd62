// A sentence in chunks, and the phrases found in it.
import type { With } from '../document/document.ts'
import type { Chunk } from './chunk.ts'

type Layers = With<'tokens' | 'tags' | 'names' | 'quotations'>

/** A noun phrase with all that belongs to it, or a pronoun. */
export interface Phrase {
  /** Tokens `[from, to)`. */
  readonly from: number
  readonly to: number
  /** The noun, or the pronoun. */
  readonly head: number
  /** Index of its first chunk. */
  readonly chunk: number
  readonly pronoun: boolean
}

/** A sentence in chunks, and the verb looked at. */
export interface Site {
  readonly doc: Layers
  readonly chunks: readonly Chunk[]
}

export interface Subject {
  readonly phrase: Phrase
  /** `after` when the verb stands before it. */
  readonly side: 'before' | 'after'
  /** The relative pronoun that stands for it, as a chunk index: its phrase stands before. */
  readonly relative: number | null
}
