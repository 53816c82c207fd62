// What a model sees of words apart from their neighbours: hashes of the whole, of its beginning and end, and its shape.
import type { Token } from '../document/token.ts'
import { hashMore, hashStart } from './hash.ts'

/** How a word is written. */
export const Shape = {
  lower: 0,
  /** `Paris` */
  initial: 1,
  /** `NAVO` */
  capitals: 2,
  /** `iPhone`, `McDonald` */
  mixed: 3,
  /** `A` */
  capital: 4,
  /** `A4`, `2de` */
  alphanumeric: 5,
  /** `2017` */
  digits: 6,
  /** Neither a letter nor a digit. */
  other: 7,
} as const

/** Set beside the shape when the word has a hyphen inside: `oud-minister`. */
export const HYPHENATED = 8

/** Longest beginning and end that are hashed, in code units. */
export const PREFIXES = 4
export const SUFFIXES = 5

/** Columns over the tokens of a document, by token index. */
export interface WordTable {
  readonly length: number
  /** Hash of the norm. */
  readonly word: Int32Array
  /** Hashes of the first 1..4 units of the norm, `PREFIXES` a token; 0 where the word is no longer than that. */
  readonly prefix: Int32Array
  /** Hashes of the last 1..5 units of the norm, `SUFFIXES` a token; 0 where the word is no longer than that. */
  readonly suffix: Int32Array
  /** A `Shape`, plus `HYPHENATED`. */
  readonly shape: Uint8Array
}

let latest: { readonly tokens: readonly Token[]; readonly table: WordTable } | null = null

/** The columns of `tokens`, whose text as written stands in `view`; not to be changed, since tags and names are decided over the same. */
export function wordTable(view: string, tokens: readonly Token[]): WordTable {
  if (latest?.tokens !== tokens) latest = { tokens, table: columnsOf(view, tokens) }
  return latest.table
}

function columnsOf(view: string, tokens: readonly Token[]): WordTable {
  const length = tokens.length
  const word = new Int32Array(length)
  const prefix = new Int32Array(length * PREFIXES)
  const suffix = new Int32Array(length * SUFFIXES)
  const shape = new Uint8Array(length)
  for (let index = 0; index < length; index++) {
    const { norm, start, end } = tokens[index] as Token
    const size = norm.length
    let hash = hashStart
    for (let i = 0; i < size; i++) {
      hash = hashMore(hash, norm.charCodeAt(i))
      if (i < PREFIXES && i + 1 < size) prefix[index * PREFIXES + i] = hash
    }
    word[index] = hash
    let back = hashStart
    for (let i = 0; i < SUFFIXES && i + 1 < size; i++) {
      back = hashMore(back, norm.charCodeAt(size - 1 - i))
      suffix[index * SUFFIXES + i] = back
    }
    shape[index] = shapeOf(view, start, end)
  }
  return { length, word, prefix, suffix, shape }
}

/** Whether a shape has a capital. */
export function isCapital(shape: number): boolean {
  const plain = shape & 7
  return plain >= Shape.initial && plain <= Shape.alphanumeric
}

const LETTER = /\p{L}/u
const DIGIT = /\p{N}/u

/** The shape of the word that stands at `[start, end)`. */
export function shapeOf(view: string, start: number, end: number): number {
  let first = 0
  let upper = 0
  let lower = 0
  let digits = 0
  let hyphens = 0
  for (let i = start; i < end; i++) {
    const unit = view.charCodeAt(i)
    if (unit >= 97 && unit <= 122) lower++
    else if (unit >= 65 && unit <= 90) {
      upper++
      if (i === start) first = 1
    } else if (unit >= 48 && unit <= 57) digits++
    else if (unit === 45 && i > start && i + 1 < end) hyphens = HYPHENATED
    else if (unit > 127) {
      const letter = view.charAt(i)
      if (letter !== letter.toLowerCase()) {
        upper++
        if (i === start) first = 1
      } else if (LETTER.test(letter)) lower++
      else if (DIGIT.test(letter)) digits++
    }
  }
  return kindOf(first, upper, lower, digits) + hyphens
}

function kindOf(first: number, upper: number, lower: number, digits: number): number {
  if (upper + lower === 0) return digits ? Shape.digits : Shape.other
  if (digits) return Shape.alphanumeric
  if (!upper) return Shape.lower
  if (!lower) return upper === 1 ? Shape.capital : Shape.capitals
  return first && upper === 1 ? Shape.initial : Shape.mixed
}
