// Packs trained weights and hashed tables into the literals that `src/model/weights.ts` unpacks.
import { freshContext } from '../../src/model/arithmetic-decoder.ts'
import { weightContexts, type PackedModel, type PackedTable } from '../../src/model/weights.ts'
import { ArithmeticEncoder } from './arithmetic-encoder.ts'

/** Weights as whole numbers of steps, -127..127; rows and weights that round to nothing fall away. */
export function quantise(rows: ReadonlyMap<number, readonly number[]>, step: number): Map<number, number[]> {
  const whole = new Map<number, number[]>()
  for (const [key, row] of rows) {
    const rounded = row.map((weight) => Math.max(-127, Math.min(127, Math.round(weight / step))) + 0)
    if (rounded.some((weight) => weight !== 0)) whole.set(key, rounded)
  }
  return whole
}

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
