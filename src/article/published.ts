// Publication dates as front matter, pages and datelines write them → ISO 8601.
import { isoOf, type Moment, normalizeIso, offsetOf } from '../text/iso.ts'

// Thu, 05 Sep 2019 · 1er novembre 2012 · 12 maart 2019 · 3rd of May 2018
const DAY_MONTH = /(?<![\p{L}\d])(\d{1,2})(?:er|e|ste|de|st|nd|rd|th|\.)?\s{1,3}(?:of\s)?(\p{L}{3,12})\.?,?\s{1,3}(\d{4})(?!\d)/u
// March 12, 2019 · Jan. 5th 2020
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u
// 12/03/2019 · 12.03.2019 · 12-03-2019
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/u
// 2019-03-12T10:15:00.0000000+01:00 · 2019-03-12 · 2018-01
const ISO = /(?<![\d/-])\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?)?(?![\d-])/u
// /2017/07/21/ · /2015-11-27- · /20170721/ in an address
const IN_ADDRESS = /\/((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u
// 03:07:07 +0200 · à 14h30 · om 12.30 uur · at 5:30 pm · 09:53:00 GMT
const CLOCK =
  /^[\s,;|·–-]{0,4}(?:(?:\p{L}{1,3}|@)\s)?(\d{1,2})\s?[:hu.]\s?(\d{2})(?::(\d{2}))?(?!\d)\s?(a\.?m\.?|p\.?m\.?)?\s?(?:uur\s?)?(Z(?!\p{L})|UTC|GMT|[+-]\d{2}:?\d{2}|E[SD]T|C[SD]T|M[SD]T|P[SD]T)?/iu
const YEAR = /\d{4}/u
/** No zone but these has one offset only (RFC 2822). */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}
/** A dateline is never longer, in code units. */
const LONGEST = 240

/** What a date is read with. */
export interface Calendar {
  /** Month names and their abbreviations, in lower case, to 1..12. */
  readonly months: ReadonlyMap<string, number>
  /** Whether `03/04/2018` is the third of April for certain. */
  readonly dayFirst: boolean
}

/** A date found in a text, and where. */
export interface Dated {
  readonly iso: string
  readonly start: number
  readonly end: number
}

/** The first date with a year in the text. */
export function findDate(text: string, calendar: Calendar): Dated | null {
  const head = text.slice(0, LONGEST)
  if (!YEAR.test(head)) return null
  const iso = ISO.exec(head)
  const worded = iso ? null : wordedDate(head, calendar)
  const found = iso ?? worded?.match
  if (!found) return null
  const start = found.index
  const end = start + found[0].length
  if (iso) {
    const normal = normalizeIso(iso[0].replace(/(\.\d{1,9})/u, ''))
    return normal ? { iso: normal, start, end } : null
  }
  if (!worded) return null
  const clock = CLOCK.exec(head.slice(end))
  const timed = clock && isoOf(Object.assign(timeOf(clock), worded.moment))
  if (timed) return { iso: timed, start, end: end + clock[0].length }
  const day = isoOf(worded.moment)
  return day ? { iso: day, start, end } : null
}

function wordedDate(head: string, { months, dayFirst }: Calendar): { match: RegExpExecArray; moment: Moment } | null {
  const lower = head.toLowerCase()
  if (lower.length !== head.length) return null
  const monthOf = (name: string | undefined): number | undefined => months.get(name ?? '')
  const dayMonth = DAY_MONTH.exec(lower)
  if (dayMonth && monthOf(dayMonth[2]))
    return { match: dayMonth, moment: { year: Number(dayMonth[3]), month: monthOf(dayMonth[2]), day: Number(dayMonth[1]) } }
  const monthDay = MONTH_DAY.exec(lower)
  if (monthDay && monthOf(monthDay[1]))
    return { match: monthDay, moment: { year: Number(monthDay[3]), month: monthOf(monthDay[1]), day: Number(monthDay[2]) } }
  const numeric = NUMERIC.exec(lower)
  if (!numeric) return null
  const [first, second, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])]
  if (first > 12 || first === second || dayFirst || numeric[2] !== '/') return { match: numeric, moment: { year, month: second, day: first } }
  return second > 12 ? { match: numeric, moment: { year, month: first, day: second } } : null
}

function timeOf([, hour, minute, second, half, zone]: RegExpExecArray): Partial<Moment> {
  const afternoon = half?.toLowerCase().startsWith('p')
  const twelve = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0)
  return {
    hour: twelve,
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
    offset: zone === undefined ? undefined : (ZONES[zone.toUpperCase()] ?? offsetOf(zone)),
  }
}

/** The day in an address such as `…/2017/07/21/…`. */
export function dateInAddress(url: string): string | null {
  const match = IN_ADDRESS.exec(url.slice(0, 2000))
  return match ? isoOf({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }) : null
}
