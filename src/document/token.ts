// The smallest pieces of the text.
import type { Range } from './span.ts'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote' | 'symbol' | 'url' | 'email' | 'hashtag' | 'handle'

/** Whitespace and markup are never tokens: they are the gap between two. */
export interface Token extends Range {
  readonly kind: TokenKind
  /** Lookup key: NFC, lower case, straight apostrophe, plain hyphen, entities decoded. It has no offsets. */
  readonly norm: string
}

/** Whether the token is a hyphen between two parts of one word: `Lund-Berg`. */
export function joinsWord(tokens: readonly Token[], i: number): boolean {
  const hyphen = tokens[i]
  return hyphen?.norm === '-' && tokens[i - 1]?.end === hyphen.start && hyphen.end === tokens[i + 1]?.start
}

/** A sentence: its place in the raw input, its tokens `[from, to)`, and the index of the story region it stands in. */
export interface Sentence extends Range {
  readonly from: number
  readonly to: number
  readonly region: number
}
