// ISO 8601 dates and moments, and whether they exist.

// 2017 · 2017-09 · 2017-09-29 · 2017-09-29T14:30 · 2017-09-29 14:30:05.123+02:00 · 2017-09-29T14:30Z
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/iu

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A calendar date with as much of a clock time and offset as is known. */
export interface Moment {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
  readonly hour?: number | undefined
  readonly minute?: number | undefined
  readonly second?: number | undefined
  /** `Z` or `+02:00`. */
  readonly offset?: string | undefined
}

const two = (value: number): string => String(value).padStart(2, '0')

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Whether a moment is in the calendar and on the clock: 30 February is not. */
function exists({ month, day, hour = 0, minute = 0, second = 0, year, offset }: Moment): boolean {
  const days = month === undefined ? 31 : month === 2 && !isLeap(year) ? 28 : (DAYS[month - 1] ?? 0)
  const away = offset && offset !== 'Z' ? Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)) : 0
  return days > 0 && (day === undefined || (day >= 1 && day <= days)) && hour < 24 && minute < 60 && second <= 60 && away <= 14 * 60
}

/** The moment in ISO 8601, no finer than it is known; null when there is no such moment. */
export function isoOf(moment: Moment): string | null {
  if (!exists(moment)) return null
  const { year, month, day, hour, minute, second, offset = '' } = moment
  let iso = String(year).padStart(4, '0')
  if (month === undefined) return iso
  iso += `-${two(month)}`
  if (day === undefined) return iso
  iso += `-${two(day)}`
  if (hour === undefined) return iso
  return `${iso}T${two(hour)}:${two(minute ?? 0)}:${two(second ?? 0)}${offset}`
}

/** An offset as ISO 8601 writes it: `Z`, `+02:00`. */
export function offsetOf(zone: string): string {
  if (/^[a-z]/iu.test(zone)) return 'Z'
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
}

/** The moment an ISO 8601 string names; null when it is no such string or there is no such moment. */
export function momentOf(text: string): Moment | null {
  const match = ISO.exec(text.trim())
  if (!match) return null
  const [, year, month, day, hour, minute, second, zone] = match
  const number = (part: string | undefined): number | undefined => (part === undefined ? undefined : Number(part))
  const moment: Moment = {
    year: Number(year),
    month: number(month),
    day: number(day),
    hour: number(hour),
    minute: number(minute),
    second: number(second),
    offset: zone === undefined ? undefined : offsetOf(zone),
  }
  return exists(moment) ? moment : null
}

/** The string in the form `isoOf` gives, or null when it names no real date or moment. */
export function normalizeIso(text: string): string | null {
  const moment = momentOf(text)
  return moment && isoOf(moment)
}
