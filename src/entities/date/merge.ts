// Which parts of a date belong together: `Thursday` + `28 September`, `October` + `last year`, `Friday night` + `at 9`.
import type { Clock, Grain, Part, Point } from './expression.ts'

/** What stood between two parts: nothing, `of`, `at`, a comma, or a mark between a clock time and its day. */
export type Link = 'none' | 'of' | 'at' | 'comma' | 'mark'

const isYear = (p: Point) =>
  p.year !== undefined || p.span !== undefined || p.decade !== undefined || p.century !== undefined || p.shift?.grain === 'year'
const isShift = (p: Point, ...grains: Grain[]) => p.shift !== undefined && grains.includes(p.shift.grain)

/** Names a stretch that comes back each year, without its year. */
const isYearly = (p: Point) =>
  !isYear(p) && !p.shift && (p.month ?? p.half ?? p.quarter ?? p.season ?? p.week ?? p.holiday) !== undefined && !p.clock && !p.part

/** Names one day, or the day of a week. */
const isDay = (p: Point) => p.day !== undefined || p.weekday !== undefined || p.holiday !== undefined || isShift(p, 'day') || p.nth?.grain === 'day'

const hasDate = (p: Point) => p.day !== undefined && p.month !== undefined

/** One point of two that stand beside each other, or null where they are two. */
export function merge(a: Point, b: Point, link: Link): Point | null {
  if (!belongs(a, b, link)) return null
  const { weak: _a, ...first } = a
  const { weak: _b, ...second } = b
  // hier mardi
  if (isShift(a, 'day') && b.weekday !== undefined) return first
  const one = { ...first, ...second }
  return one.clock && one.part ? { ...one, clock: later(one.clock, one.part) } : one
}

/** A clock time in its part of the day: `six heures du soir`. */
function later(clock: Clock, part: Part): Clock {
  const afternoon = part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour > 5)
  return afternoon && clock.hour < 12 && !clock.dial ? { ...clock, hour: clock.hour + 12 } : clock
}

function belongs(a: Point, b: Point, link: Link): boolean {
  // 8:23 AM · Jul 9
  if (link === 'mark') return a.clock !== undefined && !isDay(a) && hasDate(b) && !b.clock
  if (b.clock) return !a.clock && (isDay(a) || a.part !== undefined) && (link !== 'comma' || hasDate(a))
  if (a.clock && isYear(b) && !hasDate(b)) return hasDate(a) && a.year === undefined && link !== 'at' && link !== 'of'
  if (a.clock) return a.part === undefined && (isDay(b) || (b.part !== undefined && !isDay(a)))
  if (b.part) return isDay(a) && !a.part && !isDay(b) && link !== 'comma'
  if (a.part) return !isDay(a) && isDay(b) && !b.part && !a.shift && link === 'of'
  if (a.weekday !== undefined && a.day === undefined && !a.nth) {
    if (hasDate(b)) return b.weekday === undefined && !a.shift
    if (isShift(b, 'week')) return b.weekday === undefined && !a.shift && a.lean === undefined
    return false
  }
  if (isShift(a, 'day') && b.weekday !== undefined)
    return link === 'none' && a.shift?.from === 'reference' && !a.part && b.lean === undefined && !hasDate(b)
  if (b.weekday !== undefined)
    return isShift(a, 'week') && a.weekday === undefined && !b.shift && b.lean === undefined && link !== 'comma' && !hasDate(b)
  if (a.nth && a.month === undefined)
    return link !== 'comma' && link !== 'at' && (isShift(b, 'month') || (b.month !== undefined && b.day === undefined))
  if (isYear(b))
    return (
      isYearly(a) &&
      (a.lean === undefined || (a.lean === 'near' && hasDate(a))) &&
      link !== 'at' &&
      (link !== 'comma' || a.month !== undefined) &&
      (b.century ?? b.decade) === undefined
    )
  if (isYear(a)) return a.shift !== undefined && isYearly(b) && b.lean === undefined && link !== 'comma' && Object.keys(a).length === 2
  return false
}
