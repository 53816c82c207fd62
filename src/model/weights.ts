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

/** For each feature that matters, small whole weights for some labels: those of row `r` are entries `starts[r]`..`starts[r + 1]`. */
export interface LinearModel {
  readonly labels: readonly string[]
  readonly index: HashIndex
  readonly starts: Int32Array
  readonly entryLabels: Uint8Array
  readonly entryWeights: Int8Array
}

export function unpackModel({ labels: names, bits, weights }: PackedModel): LinearModel {
  const labels = names.split(' ')
  const decoder = new ArithmeticDecoder(weights)
  const keys = readKeys(decoder)
  const starts = new Int32Array(keys.length + 1)
  const entryLabels = new Uint8Array(keys.length * labels.length)
  const entryWeights = new Int8Array(keys.length * labels.length)
  const contexts = weightContexts(labels.length)
  let entries = 0
  for (let row = 0; row < keys.length; row++) {
    let others = 0
    for (let label = 0; label < labels.length; label++) {
      const weight = unfold(decoder.number(contexts[2 * label + others] ?? freshContext()))
      if (!weight) continue
      others = 1
      entryLabels[entries] = label
      entryWeights[entries++] = weight
    }
    starts[row + 1] = entries
  }
  return {
    labels,
    index: new HashIndex(bits, keys),
    starts,
    entryLabels: entryLabels.slice(0, entries),
    entryWeights: entryWeights.slice(0, entries),
  }
}

/** Adds the weights of a feature to `scores[at + label]`. */
export function addWeights({ index, starts, entryLabels, entryWeights }: LinearModel, feature: number, scores: Int32Array, at = 0): void {
  const row = index.find(feature)
  if (row < 0) return
  const end = starts[row + 1] ?? 0
  for (let entry = starts[row] ?? 0; entry < end; entry++) {
    const to = at + (entryLabels[entry] ?? 0)
    scores[to] = (scores[to] ?? 0) + (entryWeights[entry] ?? 0)
  }
}

/** Words, or anything that hashes, each with a small number: a lexicon or gazetteer that costs about a byte an entry and rarely (see `bits`) takes an unknown word for a known one. */
export interface PackedTable {
  /** How many bits of a hash count: `n` entries take an unknown word for a known one with probability `n / 2^bits`. */
  readonly bits: number
  readonly entries: string
}

export interface HashTable {
  readonly index: HashIndex
  readonly values: Uint16Array
}

export function unpackTable({ bits, entries }: PackedTable): HashTable {
  const decoder = new ArithmeticDecoder(entries)
  const keys = readKeys(decoder)
  const context = freshContext()
  return { index: new HashIndex(bits, keys), values: Uint16Array.from(keys, () => decoder.number(context)) }
}

/** The number that a table holds for a hash, or -1. */
export function lookUp({ index, values }: HashTable, hash: number): number {
  const found = index.find(hash)
  return found < 0 ? -1 : (values[found] ?? -1)
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
