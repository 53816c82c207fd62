// Calendar arithmetic on day numbers (0 is 1 January 1970), proleptic Gregorian, in no time zone.
import type { Clock, Grain, Holiday, Part, Season } from './expression.ts'

export interface Civil {
  readonly year: number
  /** 1..12 */
  readonly month: number
  readonly day: number
}

/** A stretch of the calendar: the unit of its grain that begins on `day`. */
export interface Period {
  readonly grain: Grain
  /** Day number of its first day. */
  readonly day: number
  readonly part?: Part
  readonly clock?: Clock
}

const MS = 86_400_000
/** Days in 400 years, and how many times those are added to reach years that `Date` reads as they are. */
const CYCLE = 146_097
const AGES = 20

export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999, and the calendar repeats every 400 years.
  return Math.round(Date.UTC(year + AGES * 400, month - 1, day) / MS) - AGES * CYCLE
}

export function civil(day: number): Civil {
  const date = new Date((day + AGES * CYCLE) * MS)
  return { year: date.getUTCFullYear() - AGES * 400, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** 1 is Monday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Monday of ISO week `week` of a year. */
export function weekStart(year: number, week: number): number {
  const fourth = dayOf(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const SEASONS: readonly Season[] = ['WI', 'SP', 'SU', 'FA']

/** First day of a season; winter begins in December of its year. */
export function seasonStart(year: number, season: Season): number {
  return dayOf(year, SEASON_MONTH[season], 1)
}

const MONTHS: Readonly<Partial<Record<Grain, number>>> = { month: 1, season: 3, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 }

/** First day of the unit that a day lies in. */
export function startOf(day: number, grain: Grain): number {
  const { year, month } = civil(day)
  switch (grain) {
    case 'week':
      return day - weekdayOf(day) + 1
    case 'weekend':
      return day - weekdayOf(day) + 6
    case 'season':
      return dayOf(year, Math.floor(month / 3) * 3, 1)
    case 'month':
      return dayOf(year, month, 1)
    case 'quarter':
      return dayOf(year, month - ((month - 1) % 3), 1)
    case 'half':
      return dayOf(year, month > 6 ? 7 : 1, 1)
    case 'year':
      return dayOf(year, 1, 1)
    case 'decade':
      return dayOf(year - (((year % 10) + 10) % 10), 1, 1)
    case 'century':
      return dayOf(year - (((year % 100) + 100) % 100), 1, 1)
    default:
      return day
  }
}

/** A day moved by whole units; a month that is too short gives its last day. */
export function move(day: number, grain: Grain, by: number): number {
  const months = MONTHS[grain]
  if (months) {
    const { year, month, day: date } = civil(day)
    const first = dayOf(year, month + Math.trunc(months * by), 1)
    const { year: y, month: m } = civil(first)
    return first + Math.min(date, daysIn(y, m)) - 1
  }
  return day + Math.trunc(by * (grain === 'week' || grain === 'weekend' ? 7 : grain === 'day' ? 1 : 0))
}

/** Easter Sunday of a year (the anonymous Gregorian computus). */
function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const full = moon - (moon > 28 || (moon === 28 && golden > 10) ? 1 : 0)
  const march = dayOf(year, 3, 21) + full
  return march + 7 - (weekdayOf(march) % 7)
}

/** The nth weekday of a month, -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = nth > 0 ? dayOf(year, month, 1) : dayOf(year, month + 1, 1)
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  return first + ahead + (nth > 0 ? nth - 1 : nth) * 7
}

export function holidayOf(year: number, holiday: Holiday): number {
  if ('easter' in holiday) return easter(year) + holiday.easter
  return 'nth' in holiday ? nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) : dayOf(year, holiday.month, holiday.day)
}

const pad = (value: number, length: number) => (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(length, '0')

export function isoDay(day: number): string {
  const { year, month, day: date } = civil(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

export function isoClock({ hour, minute, second }: Clock): string {
  return `T${pad(hour, 2)}:${pad(minute, 2)}${second === null ? '' : `:${pad(second, 2)}`}`
}

/** TIMEX3 value: `2017-W38`, `2017-09-28TEV`, `199`. */
export function timex({ grain, day, part, clock }: Period): string {
  const { year, month } = civil(day)
  if (clock) return isoDay(day) + isoClock(clock)
  if (part) return `${isoDay(day)}T${part}`
  switch (grain) {
    case 'week':
    case 'weekend': {
      const { year: weekYear } = civil(day - weekdayOf(day) + 4)
      const week = Math.floor((day - weekStart(weekYear, 1)) / 7) + 1
      return `${pad(weekYear, 4)}-W${pad(week, 2)}${grain === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return `${pad(year, 4)}-${pad(month, 2)}`
    case 'season':
      return `${pad(year, 4)}-${SEASONS[Math.floor(month / 3) % 4]}`
    case 'quarter':
      return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${pad(year, 4)}-H${month > 6 ? 2 : 1}`
    case 'year':
      return pad(year, 4)
    case 'decade':
      return pad(Math.floor(year / 10), 3)
    case 'century':
      return pad(Math.floor(year / 100), 2)
    default:
      return isoDay(day)
  }
}

/** Hours that a part of the day runs through; the night runs into the next day. */
const HOURS: Readonly<Record<Part, readonly [number, number]>> = { MO: [6, 12], MI: [12, 14], AF: [12, 18], EV: [18, 24], NI: [22, 30] }

const moment = (day: number, hour: number) => `${isoDay(day + Math.floor(hour / 24))}T${pad(hour % 24, 2)}:00`

/** Half-open ISO interval. */
export function bounds(period: Period): { from: string; to: string } {
  const { day, part, clock } = period
  if (clock) {
    const from = timex(period)
    const seconds = (clock.hour * 60 + clock.minute) * 60 + (clock.second ?? 0) + (clock.second === null ? 60 : 1)
    const rest = seconds % 86_400
    const to = { hour: Math.floor(rest / 3600), minute: Math.floor(rest / 60) % 60, second: clock.second === null ? null : rest % 60 }
    return { from, to: isoDay(day + Math.floor(seconds / 86_400)) + isoClock(to) }
  }
  if (part) return { from: moment(day, HOURS[part][0]), to: moment(day, HOURS[part][1]) }
  return { from: isoDay(day), to: isoDay(endOf(period)) }
}

/** Day number after the last day of a period. */
export function endOf({ grain, day }: Period): number {
  return grain === 'weekend' ? day + 2 : Math.max(day + 1, move(day, grain, 1))
}
