// Ranges and rows of days: `du 3 au 5 mai`, `2015 to 2017`, `de nacht van woensdag op donderdag`, `le 3 et le 5 mai`.
import { map, optional, sequence, words, type Read, type Step, type Text } from '../../rules/step.ts'
import type { Point, Reading } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import type { PointSteps } from './point.ts'
import { longest, once, phrase, stepFrom, yearNumber } from './steps.ts'

/** Years that one end of a range takes over from the other, and months likewise: `10 to 22 August`, `December to May 2022`. */
function shareFields(from: Point, to: Point): { from: Point; to: Point } {
  let [a, b] = [from, to]
  if (b.clock && b.day === undefined && a.day !== undefined && a.month === undefined && a.weekday === undefined && a.weak === 'bare') {
    // 1-3pm · 12-3am
    const noon = b.clock.dial && a.day === 12 && b.clock.hour < 12
    const hour = noon ? 0 : a.day < 12 && b.clock.hour >= 12 && a.day + 12 <= b.clock.hour ? a.day + 12 : a.day
    a = { kind: 'point', clock: { hour, minute: 0, second: null } }
  }
  if (a.clock && !a.clock.dial && b.clock?.dial && b.clock.hour >= 12 && a.clock.hour + 12 <= b.clock.hour)
    a = { ...a, clock: { ...a.clock, hour: a.clock.hour + 12 } }
  if (b.clock && b.day === undefined && b.weekday === undefined && !b.shift) b = { ...a, clock: b.clock }
  else if (a.clock && a.day === undefined && a.weekday === undefined && !a.shift && (b.day ?? b.weekday ?? b.shift) !== undefined)
    a = { ...b, clock: a.clock }
  if (a.day !== undefined && a.month === undefined && b.month !== undefined) a = { ...a, month: b.month }
  if (b.day !== undefined && b.month === undefined && a.month !== undefined) b = { ...b, month: a.month }
  if (a.month !== undefined && b.month !== undefined) {
    const wraps = a.month > b.month ? 1 : 0
    if (a.year === undefined && b.year !== undefined) a = { ...a, year: b.year - wraps }
    else if (b.year === undefined && a.year !== undefined) b = { ...b, year: a.year + wraps }
    else if (a.year === undefined && !a.shift && b.shift?.grain === 'year') a = { ...a, shift: b.shift }
  }
  return { from: a, to: b }
}

export function rangeSteps(
  lexicon: DateLexicon,
  { point, bareDay, clock, weekday }: PointSteps,
): Record<'range' | 'overnight' | 'borrowing', Step<Reading>> {
  const article = phrase(lexicon.articles)
  const of = phrase([...lexicon.of, ...lexicon.within])
  const to = phrase([...lexicon.to, '-', '–', '—'])
  const and = phrase(lexicon.and)
  const between = phrase(lexicon.between)
  const across = phrase(lexicon.at)
  const part = words(lexicon.parts)
  const lead = phrase([...lexicon.articles, ...lexicon.at])
  const comma = phrase([','])

  const bound = once(longest(point, clock))
  // du 3 au 5 mai · 2015 to 2017 · tussen 2 en 4 maart vorig jaar · 10:00 - 21:45
  const end = (text: Text, at: number, limit: number): Read<Point> | null => {
    const whole = bound.read(text, at, limit)
    const day = bareDay.read(text, at, limit)
    return !whole || (day && day.end > whole.end) ? day : whole
  }
  const lastYear = map(sequence(optional(comma, true), yearNumber), ([, year]) => year)
  const since = phrase(lexicon.since)
  const range = stepFrom<Reading>([optional(between, true), optional(since, true), longest<unknown>(point, bareDay, clock)], (text, at, limit) => {
    const called = between.read(text, at, limit)
    const opened = called ?? since.read(text, at, limit)
    const led = opened && article.read(text, opened.end, limit)
    const start = led ? led.end : opened ? opened.end : at
    const first = end(text, start, limit)
    if (!first) return null
    const link = to.read(text, first.end, limit) ?? (called && and.read(text, first.end, limit))
    const det = link && article.read(text, link.end, limit)
    const second = link && (end(text, link.end, limit) ?? (det && end(text, det.end, limit)))
    if (!second || !ranges(first.value, second.value, opened !== null)) return null
    // August 10 to 22, 2012
    const tail = second.value.month === undefined && first.value.year === undefined ? lastYear.read(text, second.end, limit) : null
    const last = tail ? { ...second.value, month: first.value.month ?? 0, year: tail.value } : second.value
    const till = tail ? tail.end : second.end
    return { value: { expression: { kind: 'range', ...shareFields(first.value, last) }, from: start, to: till }, end: till }
  })
  // de nacht van woensdag op donderdag
  const overnight = stepFrom<Reading>([optional(article, true), words(lexicon.parts)], (text, at, limit) => {
    const det = article.read(text, at, limit)
    const hours = part.read(text, det ? det.end : at, limit)
    const link = hours && (of.read(text, hours.end, limit) ?? between.read(text, hours.end, limit) ?? { end: hours.end })
    const first = link && weekday.read(text, link.end, limit)
    const step = first && (to.read(text, first.end, limit) ?? across.read(text, first.end, limit) ?? and.read(text, first.end, limit))
    const second = step && weekday.read(text, step.end, limit)
    if (!hours || !first || !second || second.value !== (first.value % 7) + 1) return null
    return { value: { expression: { kind: 'point', weekday: first.value, part: hours.value }, from: at, to: second.end }, end: second.end }
  })
  // le 3 et le 5 mai: the first day borrows its month
  const borrowing = stepFrom<Reading>([bareDay], (text, at, limit) => {
    const day = bareDay.read(text, at, limit)
    let end = day ? day.end : at
    for (let further = 0; day && further < LISTED; further++) {
      const link = and.read(text, end, limit) ?? comma.read(text, end, limit)
      const det = link && lead.read(text, link.end, limit)
      const from = link ? (det ? det.end : link.end) : limit
      const next = point.read(text, from, limit)
      if (
        next &&
        next.value.day !== undefined &&
        next.value.month !== undefined &&
        (next.value.weekday === undefined || day.value.weekday !== undefined)
      ) {
        const { month, year } = next.value
        const { weak: _weak, ...fields } = day.value
        return { value: { expression: { ...fields, month, ...(year === undefined ? {} : { year }) }, from: at, to: day.end }, end: day.end }
      }
      const another = bareDay.read(text, from, limit)
      if (!another) return null
      end = another.end
    }
    return null
  })

  return { range, overnight, borrowing }
}

/** Days in a row before the one with the month. */
const LISTED = 4

/** Whether two points make one stretch: they are told in the same grain, or one lacks what the other has. */
function ranges(from: Point, to: Point, called: boolean): boolean {
  const bare = (p: Point) => p.day !== undefined && p.month === undefined && p.weak === 'bare'
  const dated = (p: Point) => p.day !== undefined && p.month !== undefined
  if (bare(from)) return dated(to) || (to.clock !== undefined && (from.day ?? 0) <= 24 && to.day === undefined)
  if (bare(to)) return dated(from)
  if (from.clock && !to.clock) return false
  if (from.clock && to.clock) return true
  const grain = (p: Point) =>
    p.clock
      ? 5
      : dated(p) || p.weekday !== undefined || p.shift?.grain === 'day' || p.holiday
        ? 4
        : p.month !== undefined || p.season || p.quarter || p.shift?.grain === 'month'
          ? 3
          : 2
  if (from.span ?? to.span) return false
  if (from.weak === 'year' && to.weak === 'year') return (to.year ?? 0) > (from.year ?? 0)
  return called || grain(from) === grain(to)
}
