// Documents → runs of tokens with numbered features, as training takes them.
import { featuresOf, MOST_FEATURES } from '../../src/names/features.ts'
import { TYPES } from '../../src/names/labels.ts'
import { nameTable, type NameLists, type NameTable } from '../../src/names/name-table.ts'
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

/** The runs of documents; `featuresAt` writes the features of a token. */
export function collect(
  samples: readonly Sample[],
  tables: readonly NameTable[],
  bits: number,
  featuresAt: (document: number, i: number, out: Int32Array) => number,
): Runs {
  const out = new Int32Array(MOST_FEATURES)
  const offsets = [0]
  const features: number[] = []
  const allowed: number[] = []
  const starts = [0]
  const weight: number[] = []
  samples.forEach((sample, document) => {
    const table = tables[document]!
    for (const { from, to } of runsOf(table)) {
      allowed.push(...allowedIn(sample, from, to))
      for (let i = from; i < to; i++) {
        const count = featuresAt(document, i, out)
        for (let f = 0; f < count; f++) features.push(out[f]! >>> (32 - bits))
        offsets.push(features.length)
      }
      starts.push(allowed.length)
      weight.push(sample.weight)
    }
  })
  return {
    offsets: Int32Array.from(offsets),
    features: Int32Array.from(features),
    allowed: Int32Array.from(allowed),
    starts: Int32Array.from(starts),
    weight: Float32Array.from(weight),
  }
}

export function firstRuns(samples: readonly Sample[], lists: NameLists, bits: number): Runs {
  const tables = samples.map((sample) => nameTable(sample, lists))
  return collect(samples, tables, bits, (document, i, out) => featuresOf(tables[document]!, i, out))
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
    for (let f = runs.offsets[i]!; f < runs.offsets[i + 1]!; f++) {
      const id = ids.get(runs.features[f]!)
      if (id !== undefined) features.push(id)
    }
    offsets[i + 1] = features.length
  }
  return { runs: { ...runs, features: Int32Array.from(features), offsets }, keys: [...ids.keys()] }
}
