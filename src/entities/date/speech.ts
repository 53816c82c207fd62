// The day on which quoted words were said, where the sentence around them tells it: „Gisteren …”, zei hij maandag.
import type { With } from '../../document/document.ts'
import type { Expression } from './expression.ts'
import type { Placed } from './foreign.ts'

/** How far from the quotation the day may stand, in tokens. */
const REACH = 14
/** Verbs between them: the one that reports. */
const VERBS = 1

/** For each reading inside a quotation, the one outside that tells the day of speaking; readings are in text order. */
export function speechDays(doc: With<'tokens' | 'tags' | 'quotations'>, readings: readonly Placed[]): ReadonlyMap<Placed, Placed> {
  const days = new Map<Placed, Placed>()
  let at = 0
  for (const { from, to, parent } of doc.quotations) {
    if (parent !== null) continue
    while (at < readings.length && (readings[at] as Placed).reading.to <= from) at++
    let end = at
    while (end < readings.length && (readings[end] as Placed).reading.from < to) end++
    if (end === at) continue
    const inside = readings.slice(at, end)
    const day = inside.some(({ reading }) => isDeictic(reading.expression)) ? (after(end, to) ?? before(at - 1, from)) : null
    if (day) for (const placed of inside) days.set(placed, day)
    at = end
  }
  return days

  /** The next reading, in the sentence that the quotation ends in. */
  function after(index: number, to: number): Placed | null {
    const next = readings[index]
    return next && next.sentence.from < to && tells(next, to, next.reading.from) ? next : null
  }

  /** The reading before, in the sentence that the quotation begins in. */
  function before(index: number, from: number): Placed | null {
    const last = readings[index]
    return last && last.sentence.to > from && tells(last, last.reading.to, from) ? last : null
  }

  /** Whether one verb at most, and no other quotation, stands between the day and the quotation. */
  function tells({ reading }: Placed, from: number, to: number): boolean {
    if (!isDay(reading.expression) || to - from > REACH) return false
    let verbs = 0
    for (let i = from; i < to; i++) {
      if (doc.tokens[i]?.kind === 'quote') return false
      if (doc.tags[i] === 'VERB') verbs++
    }
    return verbs <= VERBS
  }
}

/** Names one day. */
function isDay(expression: Expression): boolean {
  return (
    expression.kind === 'point' &&
    (expression.weekday !== undefined || expression.day !== undefined || (expression.shift?.grain === 'day' && expression.shift.from === 'reference'))
  )
}

/** Counts from the day on which it is said. */
function isDeictic(expression: Expression): boolean {
  return expression.kind === 'point' && expression.day === undefined
}
