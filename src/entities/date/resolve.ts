// From what an expression says to the day it means: against the day of the article, or the day the text last told.
import {
  bounds,
  civil,
  dayOf,
  daysIn,
  endOf,
  holidayOf,
  isoClock,
  move,
  nthWeekday,
  seasonStart,
  startOf,
  timex,
  weekdayOf,
  weekStart,
  isoDay,
  type Period,
} from './calendar.ts'
import { clockOf } from './numeric.ts'
import type { Clock, Expression, Grain, Point } from './expression.ts'

/** The direction a sentence looks in; `near` is a present that looks either way. */
export type Tense = 'past' | 'coming' | 'near'

/** What is known where an expression stands. */
export interface Context {
  readonly reference: Period | null
  readonly told: Period | null
  /** Sentences since it was told. */
  readonly sentencesSince: number
  /** It was told just before: `samedi et dimanche`. */
  readonly beside: boolean
  /** Nothing else stands in the sentence, as in the cells of a table: the calendar alone tells. */
  readonly alone: boolean
  readonly tense: () => Tense | null
}

export interface Resolved {
  readonly type: 'date' | 'time' | 'duration' | 'set'
  readonly value: string | null
  readonly from: string | null
  readonly to: string | null
  /** What later expressions may count from. */
  readonly period: Period | null
}

// 2017 · 2017-09 · 2017-09-29 · 2017-09-29T10:30:00.000Z
const ISO = /^(\p{N}{4})(?:-(\p{N}{2})(?:-(\p{N}{2})(?:T(\p{N}{2}):(\p{N}{2})(?::(\p{N}{2}))?)?)?)?/u

/** The day, month or year that an ISO string names, with its clock. */
export function periodOf(iso: string | null): Period | null {
  const match = iso === null ? null : ISO.exec(iso)
  if (!match) return null
  const [, year, month, day, hour, minute, second] = match.map((text) => (text === undefined ? undefined : Number(text)))
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return null
  const grain: Grain = month === undefined ? 'year' : day === undefined ? 'month' : 'day'
  const clock = hour === undefined || minute === undefined ? null : clockOf(hour, minute, second ?? 0)
  return { grain, day: dayOf(year, month ?? 1, Math.min(day ?? 1, daysIn(year, month ?? 1))), ...(clock ? { clock } : {}) }
}

export function resolve(expression: Expression, context: Context): Resolved {
  switch (expression.kind) {
    case 'point':
      return ofPoint(expression, context)
    case 'range':
      return ofRange(expression.from, expression.to, context)
    case 'either': {
      const lasts =
        expression.needs === 'future'
          ? context.tense() === 'past' || !isMeasured(expression.point, context)
          : !(context.told ?? (context.alone ? context.reference : null))?.clock
      return lasts ? ofValue('duration', expression.duration.value) : ofPoint(expression.point, context)
    }
    case 'reference':
      return ofValue('date', expression.value)
    default:
      return ofValue(expression.kind, expression.value)
  }
}

const SECONDS: Readonly<Partial<Record<Grain, number>>> = { hour: 3600, minute: 60, second: 1 }

/** `in 29 minutes` tells a moment only where the time of the day is known. */
const isMeasured = ({ shift }: Point, { reference }: Context) => !shift || !(shift.grain in SECONDS) || reference?.clock !== undefined

const ofValue = (type: Resolved['type'], value: string | null): Resolved => ({ type, value, from: null, to: null, period: null })

function ofPoint(point: Point, context: Context): Resolved {
  if (point.span) return ofYears(point.span)
  const period = periodAt(point, context)
  if (!period || !isTold(period)) return ofValue(isTime(point) ? 'time' : 'date', null)
  return { type: period.clock || period.part ? 'time' : 'date', value: timex(period), ...bounds(period), period }
}

/** Years that four digits tell. */
const isTold = ({ day }: Period) => day >= dayOf(-9999, 1, 1) && day < dayOf(10_000, 1, 1)

const isTime = (point: Point) =>
  point.clock !== undefined || point.part !== undefined || ['hour', 'minute', 'second'].includes(point.shift?.grain ?? '')

function ofYears([from, to]: readonly [number, number]): Resolved {
  const period: Period = { grain: 'year', day: dayOf(from, 1, 1) }
  return { type: 'date', value: `${from}/${to}`, from: isoDay(period.day), to: isoDay(dayOf(to + 1, 1, 1)), period }
}

function ofRange(from: Point, to: Point, context: Context): Resolved {
  const type = isTime(from) || isTime(to) ? 'time' : 'date'
  const first = periodAt(from, context)
  let last = first && periodAt(to, { ...context, reference: relative(to) ? context.reference : first, tense: () => 'coming' })
  if (!first || !last) return ofValue(type, from.clock && to.clock && !first ? `${isoClock(from.clock)}/${isoClock(to.clock)}` : null)
  if (last.day < first.day) return ofValue(type, null)
  // 22h30-0h
  const wraps = first.clock && last.clock && last.day === first.day && isoClock(last.clock) <= isoClock(first.clock)
  if (wraps) last = { ...last, day: last.day + 1 }
  return { type, value: `${timex(first)}/${timex(last)}`, from: bounds(first).from, to: bounds(last).to, period: last }
}

/** Counts from the article's day, not from the other end of a range. */
const relative = (point: Point) => point.shift !== undefined || point.lean !== undefined

/** The stretch of the calendar that a point names, or null where it needs a day that is not known. */
function periodAt(point: Point, context: Context): Period | null {
  const base = dateAt(point, context)
  if (!base) return null
  if (point.clock) return { grain: 'minute', day: base.day, clock: point.clock }
  return point.part ? { grain: 'day', day: base.day, part: point.part } : base
}

function dateAt(point: Point, context: Context): Period | null {
  const { shift } = point
  if (shift) return shifted(point, context)
  if (point.century !== undefined) return { grain: 'century', day: dayOf(point.century * 100, 1, 1) }
  if (point.decade !== undefined) return { grain: 'decade', day: dayOf(point.decade, 1, 1) }
  if (point.year !== undefined) return inYear(point, point.year) ?? { grain: 'year', day: dayOf(point.year, 1, 1) }
  if (point.weekday !== undefined && point.day === undefined && !point.nth) return ofWeekday(point.weekday, point, context)
  if (inYear(point, 2000)) return ofYearly(point, context)
  if (point.day !== undefined && point.weekday !== undefined) return ofNumbered(point.weekday, point.day, context)
  const { told, reference } = context
  // a part of the day, or a clock time, holds on into the next sentence
  const day = told && isDay(told) && context.sentencesSince <= ((told.part ?? told.clock) ? 1 : 0) ? told : reference
  return point.clock || point.part ? (day && isDay(day) ? { grain: 'day', day: day.day } : null) : null
}

const isDay = (period: Period) => period.grain === 'day' || period.grain === 'minute'

/** The part of a year that a point names: a day, a month, a season; null where it names none. */
function inYear(point: Point, year: number): Period | null {
  const { month, day, season, quarter, half, week, holiday, nth, weekday } = point
  if (month !== undefined && day !== undefined) return { grain: 'day', day: dayOf(year, month, Math.min(day, daysIn(year, month))) }
  if (month !== undefined && nth) return nthIn(year, month, nth, weekday)
  if (month !== undefined) return { grain: 'month', day: dayOf(year, month, 1) }
  if (season !== undefined) return { grain: 'season', day: seasonStart(year, season) }
  if (quarter !== undefined) return { grain: 'quarter', day: dayOf(year, quarter * 3 - 2, 1) }
  if (half !== undefined) return { grain: 'half', day: dayOf(year, half * 6 - 5, 1) }
  if (week !== undefined) return { grain: 'week', day: weekStart(year, week) }
  if (holiday !== undefined) return { grain: 'day', day: holidayOf(year, holiday) }
  return null
}

/** The nth weekday, weekend or week of a month; the first week is the one with its first day. */
function nthIn(year: number, month: number, nth: NonNullable<Point['nth']>, weekday: number | undefined): Period {
  if (nth.grain === 'day') return { grain: 'day', day: nthWeekday(year, month, weekday ?? 1, nth.by) }
  if (nth.grain === 'weekend') return { grain: 'weekend', day: nthWeekday(year, month, 6, nth.by) }
  const first = startOf(nth.by > 0 ? dayOf(year, month, 1) : dayOf(year, month + 1, 0), 'week')
  return { grain: 'week', day: first + (nth.by > 0 ? nth.by - 1 : nth.by + 1) * 7 }
}

/** Units moved at most: the calendar tells nothing of `a hundred million years ago`. */
const FARTHEST = 1e6

function shifted(point: Point, context: Context): Period | null {
  const { shift } = point
  const anchor = shift && anchorOf(shift.from, point, context)
  if (!shift || !anchor) return null
  const fine = finer(anchor.grain, shift.grain)
  if (!fine && !(shift.grain in SECONDS)) return null
  if (Math.abs(shift.by) > FARTHEST) return null
  let { day } = anchor
  let { grain } = shift
  let seconds = 0
  for (const { grain: unit, by } of [shift, ...(shift.rest ?? [])]) {
    const size = SECONDS[unit]
    if (size) seconds += size * by
    else day = move(day, unit, unit === 'weekend' ? weekendsAway(by, point, day, context) : by)
    grain = unit
  }
  if (seconds) return clockAt(anchor, day, seconds)
  day = startOf(day, grain)
  if (grain === 'year') {
    const { year } = civil(day)
    return inYear(point, year) ?? { grain, day }
  }
  if (grain === 'month' && point.nth) {
    const { year, month } = civil(day)
    return nthIn(year, month, point.nth, point.weekday)
  }
  if (grain === 'week' && point.weekday !== undefined) return { grain: 'day', day: day + point.weekday - 1 }
  return { grain, day }
}

/** The day a shift starts from; parts of the day belong to a day told just before, or to that of the article. */
function anchorOf(from: 'reference' | 'told', point: Point, { told, reference, sentencesSince }: Context): Period | null {
  if (from === 'reference' || !told) return reference
  return point.part && point.shift?.by === 0 && (sentencesSince > 1 || !isDay(told) || (reference !== null && told.day > reference.day))
    ? (reference ?? told)
    : told
}

/** Whether a grain tells days as exactly as another needs. */
function finer(grain: Grain, needed: Grain): boolean {
  return RANK.indexOf(grain) <= Math.max(RANK.indexOf(needed), RANK.indexOf('day'))
}
const RANK: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
]

/** `this weekend` is the last one on a Monday that looks back; `the coming weekend` is that of the week. */
function weekendsAway(by: number, point: Point, day: number, context: Context): number {
  const early = weekdayOf(day) <= 3
  if (by === 0) return early && (point.lean === 'past' || context.tense() !== 'coming') ? -1 : 0
  return by > 0 && point.lean === 'coming' && weekdayOf(day) < 6 ? by - 1 : by
}

/** A clock moved by seconds; without one, whole days are moved. */
function clockAt(anchor: Period, day: number, seconds: number): Period {
  if (!anchor.clock) return { grain: 'day', day: day + Math.trunc(seconds / 86_400) }
  const { hour, minute, second } = anchor.clock
  const total = (hour * 60 + minute) * 60 + (second ?? 0) + seconds
  const days = Math.floor(total / 86_400)
  const rest = total - days * 86_400
  const clock: Clock = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: rest % 60 }
  return { grain: 'minute', day: day + days, clock }
}

function ofWeekday(weekday: number, { lean }: Point, context: Context): Period | null {
  const { reference, told } = context
  if (!reference || !isDay(reference)) return null
  const today = weekdayOf(reference.day)
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  const tense = context.tense()
  if (lean === 'near') {
    const week = reference.day - today + weekday
    if ((!tense || tense === 'near') && Math.min(back, ahead) <= 2) return { grain: 'day', day: reference.day + (back <= ahead ? -back : ahead) }
    return { grain: 'day', day: tense === 'past' && week > reference.day ? week - 7 : tense === 'coming' && week < reference.day ? week + 7 : week }
  }
  // samedi et dimanche
  if (!lean && context.beside && told && isDay(told) && Math.abs(told.day - reference.day) <= 7)
    return { grain: 'day', day: told.day + ((weekday - weekdayOf(told.day) + 7) % 7) }
  // without a verb the press looks back
  const usual = tense === 'near' ? back < ahead : ahead > 1
  const direction = lean ?? (tense && tense !== 'near' ? tense : usual ? 'past' : 'coming')
  const strict = lean === 'past' || lean === 'coming'
  const by = direction === 'past' ? -(strict ? back || 7 : back) : direction === 'next' ? 7 - today + weekday : strict ? ahead || 7 : ahead
  return { grain: 'day', day: reference.day + by }
}

/** The nearest day of a name and a number: `samedi 3`. */
function ofNumbered(weekday: number, date: number, { reference }: Context): Period | null {
  for (let away = 0; reference && away <= NEAR; away++)
    for (const day of [reference.day - away, reference.day + away])
      if (weekdayOf(day) === weekday && civil(day).day === date) return { grain: 'day', day }
  return null
}

/** A day and a month told together stand for the nearest such day, unless it is about half a year away. */
const NEAR = 120
/** So many days ahead a day is still the nearest for a sentence that looks back: its verb may date something else. */
const SOON = 30

/** So many days ahead a month is still the nearest for words without a verb: `all eyes on September`. */
const EXPECTED = 110

/** A month farther ahead than this is not what the present tense of a sentence looks forward to. */
const FAR = 250

/** Leap years before and after. */
const leapYears = (year: number): number[] => Array.from({ length: 17 }, (_, i) => year + i - 8).filter((y) => daysIn(y, 2) === 29)

function ofYearly(point: Point, context: Context): Period | null {
  const { reference, told } = context
  // without a day to count from, only the year of the same sentence tells, or that of the quarter before
  const beside = context.sentencesSince === 0 || (point.quarter ?? point.half) !== undefined
  if (!reference) return told && point.lean === undefined && beside ? inYear(point, civil(told.day).year) : null
  if (point.lean === undefined && context.sentencesSince === 0 && told && finer(told.grain, 'year') && Math.abs(told.day - reference.day) > 366) {
    return inYear(point, civil(told.day).year)
  }
  const { year } = civil(reference.day)
  const around = (point.month === 2 && point.day === 29 ? leapYears(year) : [year - 1, year, year + 1])
    .map((y) => inYear(point, y))
    .filter((period) => period !== null)
  const now = reference.grain === 'day' ? reference.day : reference.day + 14
  const middle = (period: Period) => (period.day + endOf(period) - 1) / 2
  const away = (period: Period) => Math.abs(middle(period) - now)
  const nearest = around.reduce((best, period) => (away(period) < away(best) ? period : best))
  const last = (limit: (period: Period) => boolean) => around.filter(limit).at(-1) ?? nearest
  const first = (limit: (period: Period) => boolean) => around.find(limit) ?? nearest
  if (point.weekday !== undefined && point.day !== undefined) {
    const right = around.filter((period) => weekdayOf(period.day) === point.weekday)
    if (right.length) return right.reduce((best, period) => (away(period) < away(best) ? period : best))
  }
  if (point.lean === 'past') return last((period) => endOf(period) <= startOf(now, 'month') || (nearest.grain === 'day' && period.day < now))
  if (point.lean === 'coming' || point.lean === 'next') return first((period) => period.day > now)
  if (nearest.grain === 'day' && away(nearest) <= NEAR && (nearest.day - now <= SOON || context.tense() !== 'past')) return nearest
  // this summer
  if (point.lean === 'near') return nearest
  const tense = context.tense()
  // companies report on quarters that are over
  if ((point.quarter ?? point.half) !== undefined && tense !== 'past') return nearest
  if (tense === 'past') return last((period) => period.day <= now)
  if (!tense && !context.alone && nearest.grain !== 'day' && nearest.day - now > EXPECTED) return last((period) => period.day <= now)
  const next = first((period) => endOf(period) > now)
  return tense === 'coming' && (nearest.day > now || next.day - now <= FAR) ? next : nearest
}
