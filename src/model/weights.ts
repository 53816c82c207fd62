// Weights of a linear model, packed in one string literal and unpacked once.
import { ArithmeticDecoder, freshContext } from './arithmetic-decoder.ts'
import { HashIndex } from './hash-index.ts'

export interface PackedModel {
  /** The labels it decides between, parted by spaces; a label is known by its index. */
  readonly labels: string
  /** How many bits of a feature's hash count. */
  readonly bits: number
  /** The rows of weights, as `scripts/model/pack.ts` writes them. */
  readonly weights: string
}

/** For each feature that matters, small whole weights for some labels. */
export interface LinearModel {
  readonly labels: readonly string[]
  /** Where the row of a feature begins in `rows`. */
  readonly index: HashIndex
  /** Of each row how many weights it has, then these, each as `weight × 256 + label`. */
  readonly rows: Int16Array
}

export function unpackModel({ labels: names, bits, weights }: PackedModel): LinearModel {
  const labels = names.split(' ')
  const decoder = new ArithmeticDecoder(weights)
  const keys = readKeys(decoder)
  const starts = new Int32Array(keys.length)
  const rows = new Int16Array(keys.length * (labels.length + 1))
  const contexts = weightContexts(labels.length)
  let end = 0
  for (let row = 0; row < keys.length; row++) {
    const start = end++
    let others = 0
    for (let label = 0; label < labels.length; label++) {
      const weight = unfold(decoder.number(contexts[2 * label + others] ?? freshContext()))
      if (!weight) continue
      others = 1
      rows[end++] = weight * 256 + label
    }
    starts[row] = start
    rows[start] = end - start - 1
  }
  return { labels, index: new HashIndex(bits, keys, starts), rows: rows.slice(0, end) }
}

/** Adds the weights of a feature to `scores[at + label]`. */
export function addWeights({ index, rows }: LinearModel, feature: number, scores: Int32Array, at = 0): void {
  const start = index.find(feature)
  if (start < 0) return
  const end = start + (rows[start] ?? 0)
  for (let i = start + 1; i <= end; i++) {
    const entry = rows[i] ?? 0
    const to = at + (entry & 0xff)
    scores[to] = (scores[to] ?? 0) + (entry >> 8)
  }
}

/** Words, or anything that hashes, each with a small number: a lexicon or gazetteer that costs about a byte an entry and rarely (see `bits`) takes an unknown word for a known one. */
export interface PackedTable {
  /** How many bits of a hash count: `n` entries take an unknown word for a known one with probability `n / 2^bits`. */
  readonly bits: number
  readonly entries: string
}

export type HashTable = HashIndex

export function unpackTable({ bits, entries }: PackedTable): HashTable {
  const decoder = new ArithmeticDecoder(entries)
  const keys = readKeys(decoder)
  const context = freshContext()
  return new HashIndex(
    bits,
    keys,
    Uint16Array.from(keys, () => decoder.number(context)),
  )
}

/** The number that a table holds for a hash, or -1. */
export function lookUp(table: HashTable, hash: number): number {
  return table.find(hash)
}

/** For each label two contexts: no label before it in the row has a weight, or one has. */
export function weightContexts(labels: number) {
  return Array.from({ length: 2 * labels }, freshContext)
}

/** Ascending keys are kept as the distances between them. */
function readKeys(decoder: ArithmeticDecoder): Int32Array {
  const keys = new Int32Array(decoder.number(freshContext()))
  const context = freshContext()
  let key = -1
  for (let i = 0; i < keys.length; i++) keys[i] = key += 1 + decoder.number(context)
  return keys
}

/** 0, 1, 2, 3, 4 ... → 0, 1, -1, 2, -2 ... */
function unfold(folded: number): number {
  return folded & 1 ? (folded + 1) >> 1 : -(folded >> 1)
}
