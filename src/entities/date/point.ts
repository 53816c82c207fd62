// Points of the calendar: atoms (`Thursday`, `28 September`, `last year`, `at noon`) and how they make one expression together.
import { either, map, optional, sequence, words, type Read, type Step, type Text } from '../../rules/step.ts'
import { clocks } from './clock.ts'
import { divisionSteps } from './division.ts'
import { point, type Fields, type Point } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { merge, type Link } from './merge.ts'
import { clockOf, numericDates } from './numeric.ts'
import { dayNumber, glued, longest, normAt, once, ordinalNumber, phrase, shortYear, stepFrom, stop, twoDigitYear, yearNumber } from './steps.ts'
import { turnSteps } from './turn.ts'

/** A step that reads nothing, and always. */
const nothing: Step<true> = { start: {}, optional: true, read: (_text, at) => ({ value: true, end: at }) }

const hyphen = phrase(['-', '‑', '/'])

export interface PointSteps {
  /** A whole expression. */
  readonly point: Step<Point>
  /** A day without its month, as in `du 3 au 5 mai`, `samedi 3 et dimanche 4 mai`. */
  readonly bareDay: Step<Point>
  /** A clock time, also one that needs no word before it. */
  readonly clock: Step<Point>
  readonly month: Step<number>
  readonly weekday: Step<number>
}

/** Words that may hold a hyphen inside one token: `mi-mars`, `mid-1983`. */
export function compounds(lexicon: DateLexicon): Record<string, Fields> {
  const prefixes = lexicon.portions.filter((text) => text.endsWith('-'))
  const made: Record<string, Fields> = {}
  for (const prefix of prefixes) {
    for (const [name, month] of Object.entries({ ...lexicon.months, ...lexicon.shortMonths })) made[prefix + name] = { month }
    for (let year = 1800; year < 2100; year++) made[prefix + String(year)] = { year }
    for (const suffix of lexicon.decadeSuffixes)
      for (let year = 1800; year < 2100; year += 10) made[prefix + String(year) + suffix] = { decade: year }
  }
  return made
}

export function pointSteps(lexicon: DateLexicon): PointSteps {
  const article = phrase(lexicon.articles)
  const genitive = phrase(lexicon.of)
  const of = phrase([...lexicon.of, ...lexicon.within])
  const at = phrase(lexicon.at)
  const comma = phrase([','])
  const month = words(lexicon.months)
  const shortMonth = map(sequence(words(lexicon.shortMonths), stop), ([value]) => value)
  const anyMonth = longest(month, shortMonth)
  const weekday = words(lexicon.weekdays)
  const shortWeekday = map(sequence(words(lexicon.shortWeekdays), stop), ([value]) => value)
  const day = dayNumber(lexicon.ordinalSuffixes, lexicon.ordinals)
  const part = words(lexicon.parts)
  const season = words(lexicon.seasons)
  const holiday = words(lexicon.holidays)
  const numeric = once(numericDates(lexicon))
  const ambiguous = new Set(lexicon.ambiguous)
  const clock = clocks(lexicon)
  const calls = new Set(lexicon.clockCalls)

  // 28 September · 28 de septembre · 28th of September
  const dayMonth = once(map(sequence(day, optional(either(genitive, hyphen, stop), true), anyMonth), ([d, , m]) => point({ day: d, month: m })))
  const ordinalDay = sequence(article, ordinalNumber(lexicon.ordinalSuffixes))
  // September 28(th) · July the 22nd
  const monthDay = stepFrom([anyMonth], (text, place, limit) => {
    const m = anyMonth.read(text, place, limit)
    if (!m) return null
    const nth = ordinalDay.read(text, m.end, limit)
    if (nth) return { value: point({ month: m.value, day: nth.value[1] }), end: nth.end }
    const mark = m.end < limit && hyphen.read(text, m.end, limit)
    const d = day.read(text, mark ? mark.end : m.end, limit)
    // `March 10,000` and `May 20 %` are numbers of something else
    const numeral = d && text.numerals.get(mark ? mark.end : m.end)
    return d && !(numeral && !numeral.ordinal && numeral.to > d.end) ? { value: point({ month: m.value, day: d.value }), end: d.end } : null
  })
  // August 96 · Aug '96 · sept 2012: a short form of a month or a year beside a month
  const monthShortYear = map(sequence(anyMonth, optional(hyphen, true), either(yearNumber, shortYear)), ([m, , y]) => point({ month: m, year: y }))
  // 2024-August · 2023 Sept
  const yearMonth = stepFrom<Point>([yearNumber], (text, place, limit) => {
    const year = yearNumber.read(text, place, limit)
    const mark = year && hyphen.read(text, year.end, limit)
    const at = mark ? mark.end : year ? year.end : limit
    const m = anyMonth.read(text, at, limit)
    if (!year || !m || (!mark && (ambiguous.has(normAt(text, at)) || text.tokens[m.end]?.kind === 'number'))) return null
    return { value: point({ month: m.value, year: year.value }), end: m.end }
  })
  const longestDate = longest(dayMonth, monthDay)
  const datedShortYear = map(sequence(optional(comma, true), shortYear), ([, year]) => year)
  const hyphenYear = either(yearNumber, twoDigitYear)
  const datedYear = stepFrom<Point>([longest(dayMonth, monthDay)], (text, place, limit) => {
    const date = longestDate.read(text, place, limit)
    const mark = date && glued(text, date.end - 1) && glued(text, date.end) ? hyphen.read(text, date.end, limit) : null
    const year = date && (mark ? hyphenYear : datedShortYear).read(text, mark ? mark.end : date.end, limit)
    return date && year ? { value: { ...date.value, year: year.value }, end: year.end } : null
  })
  const bareMonth = stepFrom([month], (text, place, limit) => {
    const read = month.read(text, place, limit)
    return read && { value: point({ month: read.value, weak: ambiguous.has(normAt(text, place)) ? 'name' : 'bare' }), end: read.end }
  })
  // in Jan; without its capital a short month may be any word: `de sept milliards`
  const bareShortMonth: Step<Point> = lexicon.capitals
    ? map(shortMonth, (value) => point({ month: value, weak: 'name' }))
    : { start: {}, read: () => null }
  const bareYear = map(yearNumber, (year) => point({ year, weak: 'year' }))
  const bareWeekday = map(weekday, (value) => point({ weekday: value, weak: 'bare' }))
  // di, 10 januari: a short weekday only before a date
  const datedWeekday = map(sequence(shortWeekday, optional(comma, true), longest(dayMonth, monthDay, numeric)), ([w, , d]) =>
    d.weekday === undefined ? { ...d, weekday: w } : null,
  )

  const numbered = map(sequence(weekday, optional(article, true), day), ([w, , d]) => point({ weekday: w, day: d, weak: 'bare' }))
  const bareDay = once(
    longest<Point>(
      numbered,
      map(day, (d) => point({ day: d, weak: 'bare' })),
    ),
  )
  const follows = new Set([...lexicon.at, ...lexicon.of, ...lexicon.and, ...lexicon.to])
  // samedi 3, where the number counts nothing
  const monthless = stepFrom<Point>([weekday], (text, place, limit) => {
    const read = numbered.read(text, place, limit)
    const next = read && read.end < limit ? text.tokens[read.end] : null
    return read && (!next || next.kind === 'punctuation' || next.kind === 'quote' || follows.has(next.norm)) ? read : null
  })

  const { turned, turnedAfter, theUnit } = turnSteps(lexicon, dayMonth)

  const { counted, lettered, week, decade, furtherDecade, spelledDecade, fiscal } = divisionSteps(lexicon, numeric)
  const bareSeason = map(sequence(article, season), ([, value]) => point({ season: value, weak: 'season' }))
  const blocks = new Set(lexicon.seasonBlocks)
  // spring 2016, not `to fall in 2004`, nor the Arab Spring
  const yearlySeason = stepFrom<Point>([season], (text, place, limit) => {
    const read = blocks.has(normAt(text, place - 1)) || (isUpper(text, place) && isUpper(text, place - 1)) ? null : season.read(text, place, limit)
    return read && { value: point({ season: read.value, weak: 'season' }), end: read.end }
  })
  const shapedDecade = map(sequence(article, numeric), ([, value]) => (value.decade === undefined ? null : strong(value)))
  const season2 = map(sequence(numeric, phrase(lexicon.yearSpans)), ([value]) => (value.span ? value : null))
  const told = words(lexicon.phrases)
  const ofThe = phrase(lexicon.ofThe)
  const fixed = stepFrom<Point>([told], (text, place, limit) => {
    const read = told.read(text, place, limit)
    // `à la veille des Jeux` counts from the Games
    const apart = read?.value.shift?.from === 'told' && read.value.shift.by !== 0 && ofThe.read(text, read.end, limit)
    return read && { value: point(apart ? {} : read.value), end: read.end }
  })
  const feast = map(holiday, (value) => point({ holiday: value }))
  const compound = map(words(compounds(lexicon)), (fields) => point(fields))
  const alone = map(words(lexicon.partsAlone), (value) => point({ shift: { from: 'told', grain: 'day', by: 0 }, part: value, weak: 'part' }))
  const clockPoint = map(clock.told, (value) => point({ clock: value }))
  const calledClock = map(clock.called, (value) => point({ clock: value }))
  /** A clock time that the word before it calls: `om 8 uur`, not `8 uur lang`. */
  const calledHere = stepFrom<Point>([calledClock], (text, place, limit) => {
    const read =
      calls.has(normAt(text, place - 1)) || calls.has(`${normAt(text, place - 2)} ${normAt(text, place - 1)}`)
        ? calledClock.read(text, place, limit)
        : null
    // `six heures de travail`, but `six heures du soir`
    const link = read && of.read(text, read.end, limit)
    return link && !part.read(text, link.end, limit) ? null : read
  })
  const dayPart = map(sequence(optional(article, true), part), ([, value]) => point({ part: value, weak: 'bare' }))

  /** `this afternoon at 3`. */
  const bareHour = (text: Text, { part: hours }: Point, place: number, limit: number): Read<Point> | null => {
    const norm = hours && place < limit ? normAt(text, place) : ''
    if (!/^(?:\p{N}|1[0-2])$/u.test(norm)) return null
    const told = clockOf((Number(norm) % 12) + (hours === 'AF' || hours === 'EV' || (hours === 'NI' && Number(norm) > 5) ? 12 : 0), 0)
    return told && { value: point({ clock: told }), end: place + 1 }
  }

  // at 8 tonight · at 9 Friday night
  const partOfDay = longest<Point>(
    fixed,
    turned,
    map(sequence(weekday, part), ([w, hours]) => point({ weekday: w, part: hours, weak: 'bare' })),
  )
  const hourBefore = stepFrom<Point>({ kinds: ['number'] }, (text, place, limit) => {
    const day = calls.has(normAt(text, place - 1)) ? partOfDay.read(text, place + 1, limit) : null
    const hour = day && bareHour(text, day.value, place, limit)
    return hour && { value: { ...day.value, ...hour.value }, end: day.end }
  })
  // the last quarter of 2004 · the last week of May, where `last` counts from the end
  const whole = longest<Point>(monthShortYear, bareMonth, bareYear, turned, turnedAfter, theUnit)
  const ofLast = stepFrom<Point>([counted], (text, place, limit) => {
    const last = counted.read(text, place, limit)
    const link = last && of.read(text, last.end, limit)
    const within = link && whole.read(text, link.end, limit)
    const one = within && merge(last.value, within.value, 'of')
    return within && one ? { value: one, end: within.end } : null
  })

  const atom = longest<Point>(
    numeric,
    season2,
    shapedDecade,
    datedYear,
    dayMonth,
    monthDay,
    monthShortYear,
    yearMonth,
    datedWeekday,
    turned,
    turnedAfter,
    fixed,
    ofLast,
    counted,
    lettered,
    week,
    bareMonth,
    bareShortMonth,
    bareWeekday,
    monthless,
    furtherDecade,
    fiscal,
    bareYear,
    bareSeason,
    yearlySeason,
    decade,
    spelledDecade,
    feast,
    compound,
    alone,
    clockPoint,
    calledHere,
    hourBefore,
  )
  /** What may follow another atom. */
  const follower = longest<Point>(atom, calledClock, dayPart)
  const afterCounted = longest<Point>(atom, theUnit)
  const joined: Step<Point> = {
    start: atom.start,
    read(text, place, limit) {
      const first = atom.read(text, place, limit)
      if (!first) return null
      let { value, end } = first
      for (;;) {
        const next = following(text, value, end, limit)
        if (!next) return { value, end }
        ;({ value, end } = next)
      }
    },
  }

  const links: readonly (readonly [Link, Step<true>])[] = [
    ['none', nothing],
    ['at', at],
    ['of', of],
    ['comma', map(sequence(comma, optional(at, true)), () => true as const)],
    ['mark', phrase(['-', '–', '—', '·', '∙', '•', '|'])],
  ]

  function following(text: Text, value: Point, end: number, limit: number): Read<Point> | null {
    for (const [link, step] of links) {
      const passed = step.read(text, end, limit)
      if (!passed || (link !== 'none' && passed.end === end)) continue
      const next =
        (link === 'of' && (value.nth ?? value.half ?? value.quarter) !== undefined ? afterCounted : follower).read(text, passed.end, limit) ??
        (link === 'at' ? bareHour(text, value, passed.end, limit) : null)
      const one = next && merge(value, next.value, link)
      if (next && one) return { value: one, end: next.end }
    }
    return null
  }

  // begin 2019 · eind van de middag · fin mars · late 2017 · later this year
  const adverbial = phrase(lexicon.adverbialPortions)
  const portion = phrase(lexicon.portions.filter((text) => !text.endsWith('-')))
  const portioned = stepFrom<Point>([optional(article, true), portion], (text, place, limit) => {
    const det = article.read(text, place, limit)
    const told = portion.read(text, det ? det.end : place, limit)
    const adverb = adverbial.read(text, det ? det.end : place, limit)
    if (!told || (det && adverb)) return null
    const dash = hyphen.read(text, told.end, limit)
    const link = (adverb ? of : genitive).read(text, dash ? dash.end : told.end, limit)
    const from = link ? link.end : dash ? dash.end : told.end
    const whole = joined.read(text, from, limit)
    if (whole && !whole.value.clock && !(whole.value.half && whole.value.weak)) return { value: strong(whole.value), end: whole.end }
    // `begin de dag goed` is no `begin van de dag`
    if (!link && (!lexicon.barePortions || (!adverb && article.read(text, from, limit)))) return null
    const within = theUnit.read(text, from, limit)
    if (!within || within.value.shift?.grain === 'hour') return null
    const hours = within.value.part ? { ...within.value, shift: { from: 'told' as const, grain: 'day' as const, by: 0 } } : within.value
    return { value: hours, end: within.end }
  })

  return { point: once(longest(once(joined), portioned)), bareDay, clock: calledClock, month: anyMonth, weekday }
}

function isUpper(text: Text, place: number): boolean {
  const token = text.tokens[place]
  return token?.kind === 'word' && text.raw[token.start] !== token.norm[0]
}

function strong(value: Point): Point {
  const { weak: _weak, ...rest } = value
  return rest
}
