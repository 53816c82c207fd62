// Trains the model that tells kinds of bodies apart.
import type { PackedModel } from '../../src/model/weights.ts'
import { kindFeatures } from '../../src/names/kinds.ts'
import { nameTable, type NameLists, type NameTable } from '../../src/names/name-table.ts'
import { Maxent } from '../model/maxent.ts'
import { packModel } from '../model/pack.ts'
import { seededRandom, shuffle } from '../model/chance.ts'
import type { Sample } from './corpus.ts'
import { KINDS } from './lists.ts'

const BITS = 20

export interface Body {
  readonly table: NameTable
  readonly places: { from: number; to: number }[]
  readonly kind: number
}

/** The bodies of each article, a form each, with all their places. */
export function bodiesOf(samples: readonly Sample[], lists: NameLists): Body[] {
  const bodies: Body[] = []
  for (const sample of samples) {
    const table = nameTable(sample, lists)
    const starts = new Map(sample.tokens.map((token, i) => [token.start, i]))
    const ends = new Map(sample.tokens.map((token, i) => [token.end, i + 1]))
    const byForm = new Map<string, Body>()
    for (const { start, end, kind: name } of sample.names) {
      const kind = KINDS.indexOf(name as (typeof KINDS)[number])
      const from = starts.get(start)
      const to = ends.get(end)
      if (kind < 0 || from === undefined || to === undefined) continue
      const form = `${kind} ${sample.tokens
        .slice(from, to)
        .map(({ norm }) => norm)
        .join(' ')}`
      let body = byForm.get(form)
      if (!body) byForm.set(form, (body = { table, places: [], kind }))
      body.places.push({ from, to })
    }
    bodies.push(...byForm.values())
  }
  return bodies
}

export function trainKinds(bodies: readonly Body[], { penalty, unit, epochs = 25 }: { penalty: number; unit: number; epochs?: number }): PackedModel {
  const examples = bodies.map(({ table, places, kind }) => ({ features: Int32Array.from(kindFeatures(table, places)), kind }))
  const model = new Maxent(KINDS, BITS, { rate: 0.2, penalty, steps: examples.length * epochs })
  const scores = new Float64Array(KINDS.length)
  const random = seededRandom(7)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random)
    for (const { features, kind } of examples) model.learn(features, features.length, kind, scores)
  }
  const rows = new Map<number, number[]>()
  for (const [key, row] of model.rows()) {
    const whole = row.map((weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))))
    if (whole.some(Boolean)) rows.set(key, whole)
  }
  return packModel(KINDS, BITS, rows)
}
