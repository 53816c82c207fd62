// Exact-span F1 of a recognizer by type.
import { TYPES } from '../../src/names/labels.ts'
import { recognizer, type PackedRecognizer } from '../../src/names/recognizer.ts'
import type { NamingLexicon } from '../../src/names/wording.ts'
import type { Sample } from './corpus.ts'

/** @param show whether the organizations missed and made up are listed */
export function measure(name: string, packed: PackedRecognizer, joints: NamingLexicon, samples: readonly Sample[], show: boolean): void {
  const recognize = recognizer(packed, joints)
  const counts = TYPES.map(() => ({ gold: 0, found: 0, right: 0 }))
  const of = (type: number) => counts[type] ?? { gold: 0, found: 0, right: 0 }
  for (const { view, tokens, names, ...sample } of samples) {
    const doc = { view, tokens, sentences: sample.sentences }
    const text = (start: number, end: number) => JSON.stringify(view.slice(start, end))
    const gold = new Map(names.map((marked) => [`${marked.start}:${marked.end}:${marked.types[0]}`, marked]))
    for (const { types } of gold.values()) of(types[0] ?? 0).gold++
    for (const { from, to, type, confidence } of recognize(doc).stretches) {
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
      of(type).found++
      if (gold.delete(`${start}:${end}:${type}`)) of(type).right++
      else if (show && type === 0) {
        const instead = names
          .filter((marked) => marked.start < end && marked.end > start)
          .map((marked) => text(marked.start, marked.end) + marked.kind)
        console.log(
          `  + ${text(start, end)} ${confidence.toFixed(2)} is ${instead.join() || 'nothing'} in ${text(start - 30, end + 20)} ${sample.id}`,
        )
      }
    }
    if (show)
      for (const { start, end, types, kind } of gold.values())
        if (types[0] === 0) console.log(`  - ${text(start, end)} ${kind} in ${text(start - 30, end + 20)} ${sample.id}`)
  }
  const line = (label: string, { gold, found, right }: { gold: number; found: number; right: number }) =>
    `${label} ${((2 * right) / (gold + found || 1)).toFixed(3)} (P ${(right / found || 0).toFixed(2)} R ${(right / gold || 0).toFixed(2)} n ${gold})`
  const sum = counts.reduce((a, b) => ({ gold: a.gold + b.gold, found: a.found + b.found, right: a.right + b.right }))
  console.log(name.padEnd(12), line('all', sum), ...TYPES.map((type, i) => line(` ${type.slice(0, 6)}`, of(i))))
}

/** Prints the F1 of organizations by kind: span and kind both right. */
export function measureKinds(name: string, packed: PackedRecognizer, joints: NamingLexicon, samples: readonly Sample[]): void {
  const recognize = recognizer(packed, joints)
  const counts = new Map<string, { gold: number; found: number; right: number }>()
  const of = (kind: string) => {
    const count = counts.get(kind) ?? { gold: 0, found: 0, right: 0 }
    counts.set(kind, count)
    return count
  }
  for (const sample of samples) {
    const gold = new Set(sample.names.filter(({ types }) => types[0] === 0).map(({ start, end, kind }) => `${start}:${end}:${kind}`))
    for (const place of gold) of(place.split(':')[2] ?? '').gold++
    const { stretches, kindOf } = recognize(sample)
    const bodies = new Map<string, { from: number; to: number }[]>()
    for (const { from, to, type } of stretches) {
      if (type !== 0) continue
      const words = sample.tokens.slice(from, to).map(({ norm }) => norm)
      const form = words.join(' ')
      bodies.set(form, [...(bodies.get(form) ?? []), { from, to }])
    }
    for (const places of bodies.values()) {
      const kind = kindOf(places)
      for (const { from, to } of places) {
        of(kind).found++
        if (gold.has(`${sample.tokens[from]?.start}:${sample.tokens[to - 1]?.end}:${kind}`)) of(kind).right++
      }
    }
  }
  for (const [kind, { gold, found, right }] of counts) console.log(`${name} ${kind}: ${((2 * right) / (gold + found || 1)).toFixed(2)} of ${gold}`)
}

/** Prints what share of the organizations found at each level of confidence are right, and what cutting there leaves. */
export function calibration(name: string, packed: PackedRecognizer, joints: NamingLexicon, samples: readonly Sample[]): void {
  const recognize = recognizer(packed, joints)
  const found: { confidence: number; right: boolean }[] = []
  let gold = 0
  for (const sample of samples) {
    const names = new Set(sample.names.filter(({ types }) => types[0] === 0).map(({ start, end }) => `${start}:${end}`))
    gold += names.size
    for (const { from, to, type, confidence } of recognize(sample).stretches)
      if (type === 0) found.push({ confidence, right: names.has(`${sample.tokens[from]?.start}:${sample.tokens[to - 1]?.end}`) })
  }
  for (let low = 0; low < 1; low += 0.1) {
    const bin = found.filter(({ confidence }) => confidence >= low && (confidence < low + 0.1 || low > 0.85))
    const share = (count: number) => (count / bin.length || 0).toFixed(2)
    console.log(
      `${name} ${low.toFixed(1)}: ${bin.length}, says ${share(bin.reduce((sum, { confidence }) => sum + confidence, 0))}, right ${share(bin.filter(({ right }) => right).length)}`,
    )
  }
  for (const cut of [0, 0.5, 0.8, 0.95]) {
    const kept = found.filter(({ confidence }) => confidence >= cut)
    const right = kept.filter((one) => one.right).length
    console.log(`${name} cut at ${cut}: P ${(right / kept.length || 0).toFixed(3)} R ${(right / gold || 0).toFixed(3)}`)
  }
}
