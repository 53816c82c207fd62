// Exact-span F1 of a recognizer by type.
import { TYPES } from '../../src/names/labels.ts'
import { recognizer, type PackedRecognizer } from '../../src/names/recognizer.ts'
import type { Joints } from '../../src/names/name-table.ts'
import type { Sample } from './corpus.ts'

/** @param show whether the organizations missed and made up are listed */
export function measure(name: string, packed: PackedRecognizer, joints: Joints, samples: readonly Sample[], show: boolean): void {
  const recognize = recognizer(packed, joints)
  const zero = () => TYPES.map(() => 0)
  const [g, p, h] = [zero(), zero(), zero()]
  for (const sample of samples) {
    const gold = new Set(sample.names.map(({ start, end, types }) => `${start}:${end}:${types[0]}`))
    for (const key of gold) g[Number(key.split(':')[2])]!++
    const text = (a: number, b: number) => JSON.stringify(sample.view.slice(a, b))
    const got = new Set<string>()
    for (const { from, to, type, confidence } of recognize(sample).stretches) {
      p[type]!++
      const [start, end] = [sample.tokens[from]!.start, sample.tokens[to - 1]!.end]
      got.add(`${start}:${end}:${type}`)
      if (gold.has(`${start}:${end}:${type}`)) h[type]!++
      else if (show && type === 0)
        console.log(
          `  + ${text(start, end)} ${confidence.toFixed(2)} is ${
            sample.names
              .filter((n) => n.start < end && n.end > start)
              .map((n) => text(n.start, n.end) + n.kind)
              .join() || 'nothing'
          } in ${text(start - 30, end + 20)} ${sample.id}`,
        )
    }
    if (show)
      for (const { start, end, types, kind } of sample.names)
        if (types[0] === 0 && !got.has(`${start}:${end}:0`))
          console.log(`  - ${text(start, end)} ${kind} in ${text(start - 30, end + 20)} ${sample.id}`)
  }
  const all = [g, p, h].map((list) => list.reduce((a, b) => a + b, 0))
  console.log(
    name.padEnd(12),
    `all ${((2 * all[2]!) / (all[0]! + all[1]!)).toFixed(3)} `,
    TYPES.map(
      (type, t) =>
        `${type.slice(0, 6)} ${((2 * h[t]!) / (g[t]! + p[t]! || 1)).toFixed(3)}(${(h[t]! / p[t]!).toFixed(2)}/${(h[t]! / g[t]!).toFixed(2)} ${g[t]})`,
    ).join('  '),
  )
}
