// Packs trained weights and hashed tables into the literals that `src/model/weights.ts` unpacks.
import { freshContext } from '../../src/model/arithmetic-decoder.ts'
import { weightContexts, type PackedModel, type PackedTable } from '../../src/model/weights.ts'
import { ArithmeticEncoder } from './arithmetic-encoder.ts'

/** @param rows for each feature key (its hash's top `bits`) the whole weights of the labels, -127..127 */
export function packModel(labels: readonly string[], bits: number, rows: ReadonlyMap<number, readonly number[]>): PackedModel {
  const encoder = new ArithmeticEncoder()
  const keys = writeKeys(encoder, rows.keys())
  const contexts = weightContexts(labels.length)
  for (const key of keys) {
    let others = 0
    labels.forEach((_, label) => {
      const weight = rows.get(key)?.[label] ?? 0
      encoder.number(contexts[2 * label + others] ?? freshContext(), fold(weight))
      if (weight) others = 1
    })
  }
  return { labels: labels.join(' '), bits, weights: encoder.finish() }
}

/** @param entries small numbers by key (a hash's top `bits`) */
export function packTable(bits: number, entries: ReadonlyMap<number, number>): PackedTable {
  const encoder = new ArithmeticEncoder()
  const context = freshContext()
  for (const key of writeKeys(encoder, entries.keys())) encoder.number(context, entries.get(key) ?? 0)
  return { bits, entries: encoder.finish() }
}

function writeKeys(encoder: ArithmeticEncoder, unordered: Iterable<number>): number[] {
  const keys = [...unordered].sort((a, b) => a - b)
  encoder.number(freshContext(), keys.length)
  const context = freshContext()
  keys.forEach((key, i) => encoder.number(context, key - (keys[i - 1] ?? -1) - 1))
  return keys
}

/** 0, 1, -1, 2, -2 ... → 0, 1, 2, 3, 4 ... */
function fold(weight: number): number {
  return weight > 0 ? 2 * weight - 1 : -2 * weight
}
