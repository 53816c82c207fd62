// Dates and times in digits: `2019-09-05T14:30`, `05/09/2019`, `15SEP`, `18.30`, `8pm`, `2011-12`, `1970s`.
import type { Step } from '../../rules/step.ts'
import { daysIn } from './calendar.ts'
import type { Clock, Point } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { fullYear, normAt, shapes, type Shape } from './steps.ts'

/** A day that exists, or null. */
function dated(year: number, month: number, day: number): Point | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { kind: 'point', year, month, day } : null
}

export function clockOf(hour: number, minute: number, second: number | null = null): Clock | null {
  return hour <= 24 && minute < 60 && (second ?? 0) < 60 && (hour < 24 || minute === 0) ? { hour: hour % 24, minute, second } : null
}

const optionalNumber = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

// 2019-09-05 · 2019/9/5 · 2019-09-05T14:30:00.000+02:00
const ISO = /^(\p{N}{4})([-/.])(\p{N}{1,2})\2(\p{N}{1,2})(?:t(\p{N}{2}):(\p{N}{2})(?::(\p{N}{2})(?:\.\p{N}+)?)?(?:z|[+-]\p{N}{2}:?\p{N}{2})?)?/u
// 05/09/2019 · 5-9-19 · 05.09.19
const NUMERIC = /^(\p{N}{1,2})([-/.])(\p{N}{1,2})\2(\p{N}{4}|\p{N}{2})/u
// 09/2019
const MONTH_YEAR = /^(\p{N}{1,2})\/(\p{N}{4})/u
// 8/10
const DAY_MONTH = /^(\p{N}{1,2})\/(\p{N}{1,2})/u
// 15sep · 21-apr-16 · 10/august/2012
const NAMED_MONTH = /^(\p{N}{1,2})([-/]?)(\p{L}{3,10})\.?(?:\2(\p{N}{4}|\p{N}{2}))?/u
// 1978-1979 · 2011-12 · 1999/2000
const YEARS = /^(\p{N}{4})[-–/](\p{N}{4}|\p{N}{2})/u
// 1970s · 80's
const DECADE = /^(\p{N}{2})?(\p{N})0'?(\p{L}{1,2})/u

/** Day and month by the language's order, or the only order that is a date. */
function ordered(first: number, second: number, dayFirst: boolean, year: number): Point | null {
  return (dayFirst ? dated(year, second, first) : dated(year, first, second)) ?? (dayFirst ? dated(year, first, second) : dated(year, second, first))
}

export function numericDates(lexicon: DateLexicon): Step<Point> {
  const months = new Map([...Object.entries(lexicon.months), ...Object.entries(lexicon.shortMonths)])
  const decadeSuffixes = new Set(lexicon.decadeSuffixes)
  const list: Shape<Point>[] = [
    {
      pattern: ISO,
      make([, y, , m, d, hour, minute, second]) {
        const day = dated(Number(y), Number(m), Number(d)) ?? dated(Number(y), Number(d), Number(m))
        const clock = hour === undefined ? null : clockOf(Number(hour), Number(minute), optionalNumber(second))
        return day && clock ? { ...day, clock } : day
      },
    },
    {
      pattern: NUMERIC,
      make([, a = '', mark, b = '', y = '']) {
        if (y.length === 2 && mark === '.' && a.length + b.length < 4) return null
        return ordered(Number(a), Number(b), lexicon.dayFirst, y.length === 2 ? fullYear(Number(y)) : Number(y))
      },
    },
    { pattern: MONTH_YEAR, make: ([, m, y]) => (Number(m) >= 1 && Number(m) <= 12 ? { kind: 'point', month: Number(m), year: Number(y) } : null) },
    {
      pattern: DAY_MONTH,
      make([, a, b]) {
        const day = ordered(Number(a), Number(b), lexicon.dayFirst, 2000)
        return day && day.month && day.day ? { kind: 'point', month: day.month, day: day.day, weak: 'bare' } : null
      },
    },
    {
      pattern: NAMED_MONTH,
      make([, d, , name = '', y]) {
        const month = months.get(name)
        if (!month) return null
        const day = dated(y === undefined ? 2000 : y.length === 2 ? fullYear(Number(y)) : Number(y), month, Number(d))
        return day && y === undefined ? { kind: 'point', month, day: Number(d) } : day
      },
    },
    {
      pattern: YEARS,
      make([, a, b = '']) {
        const from = Number(a)
        const to = b.length === 2 ? Math.floor(from / 100) * 100 + Number(b) + (Number(b) < from % 100 ? 100 : 0) : Number(b)
        if (from < 1000 || from > 2100 || to <= from || to > 2100) return null
        if (b.length === 4 || to === from + 1) return { kind: 'point', span: [from, to] }
        return Number(b) <= 12 && Number(b) > 0 ? { kind: 'point', year: from, month: Number(b) } : null
      },
    },
    {
      pattern: DECADE,
      make([, century, digit, suffix = '']) {
        if (!decadeSuffixes.has(suffix)) return null
        const ten = Number(digit) * 10
        return {
          kind: 'point',
          decade: century ? Number(century) * 100 + ten : ten < 20 ? 2000 + ten : 1900 + ten,
          ...(century ? {} : { weak: 'bare' }),
        }
      },
    },
  ]
  return shapes(list)
}

// 18:30 · 20:32:13 · 13:11:23.678
const COLON = /^(\p{N}{1,2}):(\p{N}{2})(?::(\p{N}{2})(?:\.\p{N}+)?)?/u
// 14h30 · 18u30 · 7h
const LETTER = /^(\p{N}{1,2})(h|u)(\p{N}{2})?/u
// 8pm · 8.30pm · 1230pm · 10:17p.m.
const MERIDIEM = /^(\p{N}{1,2})(?:[.:]?(\p{N}{2})(?::(\p{N}{2}))?)?([ap]\.m\.?|[ap]m)/u

// A hyphen ends a clock time: 13h-15h
const CLOCK_GOES_ON = /^(?:[/.:,]?\p{N}|[\p{L}%])/u
const CLOCK_JOINT = /[\p{N}/.:]$/u

/** The hour of a twelve-hour clock. */
export function onDial(hour: number, noon: 0 | 12): number {
  return hour > 12 ? hour : (hour % 12) + noon
}

export const dialled = (clock: Clock | null): Clock | null => clock && { ...clock, dial: true }

/** Clock times that are told by their marks alone. */
export function clockShapes(lexicon: DateLexicon): Step<Clock> {
  const letters = new Set(lexicon.hours)
  const meridiem = new Map(Object.entries(lexicon.meridiem))
  return shapes<Clock>(
    [
      { pattern: COLON, make: ([, h, m, s]) => clockOf(Number(h), Number(m), optionalNumber(s)) },
      { pattern: LETTER, make: ([, h, letter = '', m]) => (letters.has(letter) ? clockOf(Number(h), Number(m ?? 0)) : null) },
      {
        pattern: MERIDIEM,
        make([, h, m, s, mark = '']) {
          const noon = meridiem.get(mark.replace(/\./gu, ''))
          return noon === undefined || Number(h) > 23 ? null : dialled(clockOf(onDial(Number(h), noon), Number(m ?? 0), optionalNumber(s)))
        },
      },
    ],
    CLOCK_GOES_ON,
    CLOCK_JOINT,
  )
}

// 18.30 · 11:02:21
const DOTTED = /^(\p{N}{1,2})[.:](\p{N}{2})(?:[.:](\p{N}{2}))?/u
// 0900
const MILITARY = /^([01]\p{N}|2[0-3])([0-5]\p{N})$/u

/** `18.30` and `0900`, which are times only before `uur`, `pm` or a zone. */
export const dottedClock: Step<Clock> = shapes<Clock>([{ pattern: DOTTED, make: ([, h, m, s]) => clockOf(Number(h), Number(m), optionalNumber(s)) }])
export const militaryClock: Step<Clock> = {
  start: { kinds: ['number'] },
  read(text, at, limit) {
    const match = at < limit ? MILITARY.exec(normAt(text, at)) : null
    const value = match && clockOf(Number(match[1]), Number(match[2]))
    return value && { value, end: at + 1 }
  },
}
