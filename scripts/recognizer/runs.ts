// Documents → runs of tokens with numbered features, as training takes them.
import { featuresOf, MOST_FEATURES } from '../../src/names/features.ts'
import { TYPES } from '../../src/names/labels.ts'
import { nameTable, type NameLists } from '../../src/names/name-table.ts'
import { runsOf } from '../../src/names/recognizer.ts'
import { ANY, type Sample } from './corpus.ts'
import type { Runs } from './field.ts'

/** The labels that may stand first. */
const STARTS = TYPES.reduce((set, _, type) => set | (1 << (1 + 2 * type)), 1)

/** A name that begins outside of the run leaves its tokens open. */
function allowedIn({ allowed }: Sample, from: number, to: number): Int32Array {
  let open = true
  return allowed.slice(from, to).map((set) => {
    open &&= (set & STARTS) === 0
    return open ? ANY : set
  })
}

/** The runs of documents, each feature as the top `bits` of its hash. */
export function collect(samples: readonly Sample[], lists: NameLists, bits: number): Runs {
  const out = new Int32Array(MOST_FEATURES)
  const offsets = [0]
  const features: number[] = []
  const allowed: number[] = []
  const starts = [0]
  const weight: number[] = []
  for (const sample of samples) {
    const table = nameTable(sample, lists)
    for (const { from, to } of runsOf(table)) {
      for (const set of allowedIn(sample, from, to)) allowed.push(set)
      for (let i = from; i < to; i++) {
        const count = featuresOf(table, i, out)
        for (let f = 0; f < count; f++) features.push((out[f] ?? 0) >>> (32 - bits))
        offsets.push(features.length)
      }
      starts.push(allowed.length)
      weight.push(sample.weight)
    }
  }
  return {
    offsets: Int32Array.from(offsets),
    features: Int32Array.from(features),
    allowed: Int32Array.from(allowed),
    starts: Int32Array.from(starts),
    weight: Float32Array.from(weight),
  }
}

/** Numbers the features that stand at least so many times; the others are left out. `keys` holds what each number stands for. */
export function numbered(runs: Runs, least: number): { runs: Runs; keys: number[] } {
  const count = new Map<number, number>()
  for (const f of runs.features) count.set(f, (count.get(f) ?? 0) + 1)
  const ids = new Map<number, number>()
  for (const [f, n] of count) if (n >= least) ids.set(f, ids.size)
  const features: number[] = []
  const offsets = new Int32Array(runs.offsets.length)
  for (let i = 0; i + 1 < runs.offsets.length; i++) {
    for (let f = runs.offsets[i] ?? 0; f < (runs.offsets[i + 1] ?? 0); f++) {
      const id = ids.get(runs.features[f] ?? 0)
      if (id !== undefined) features.push(id)
    }
    offsets[i + 1] = features.length
  }
  return { runs: { ...runs, features: Int32Array.from(features), offsets }, keys: [...ids.keys()] }
}
