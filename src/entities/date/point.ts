// Points of the calendar: atoms (`Thursday`, `28 September`, `last year`, `at noon`) and how they make one expression together.
import { either, map, optional, sequence, words, type Read, type Step, type Text } from '../../rules/step.ts'
import type { Clock, Point } from './expression.ts'
import type { DateLexicon, Turn } from './lexicon.ts'
import { merge, type Link } from './merge.ts'
import { clockOf, clockShapes, dialled, dottedClock, militaryClock, numericDates, onDial } from './numeric.ts'
import { dayNumber, glued, longest, normAt, once, ordinalNumber, phrase, shortYear, stepFrom, twoDigitYear, yearNumber } from './steps.ts'

type Fields = Omit<Point, 'kind'>

const point = (fields: Fields): Point => ({ kind: 'point', ...fields })

/** A step that reads nothing, and always. */
const nothing: Step<true> = { start: {}, optional: true, read: (_text, at) => ({ value: true, end: at }) }

const hyphen = phrase(['-', '‑', '/'])

/** The full stop of a short form, where it is a token of its own. */
const stop: Step<true> = {
  start: { norms: ['.'] },
  optional: true,
  read: (text, at, limit) => ({ value: true, end: at < limit && at + 1 < limit && normAt(text, at) === '.' && glued(text, at - 1) ? at + 1 : at }),
}

export interface PointSteps {
  /** A whole expression. */
  readonly point: Step<Point>
  /** A day without its month, as in `du 3 au 5 mai`. */
  readonly bareDay: Step<number>
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

/** Clock times. `called` ones stand after a preposition that makes a time of `8 uur`, or after the day they belong to. */
function clocks(lexicon: DateLexicon): { told: Step<Clock>; called: Step<Clock> } {
  const hourWord = phrase(lexicon.hours)
  const meridiem = words(lexicon.meridiem)
  const zone = phrase(lexicon.zones)
  const hourNumber: Step<number> = {
    start: { kinds: ['number'], numeral: true },
    read(text, at, limit) {
      const numeral = text.numerals.get(at)
      if (numeral && !numeral.ordinal && numeral.to <= limit && Number.isInteger(numeral.value) && numeral.value <= 24)
        return { value: numeral.value, end: numeral.to }
      const norm = normAt(text, at)
      return at < limit && /^\p{N}{1,2}$/u.test(norm) && Number(norm) <= 24 ? { value: Number(norm), end: at + 1 } : null
    },
  }
  // 14 h 30 · 17 heures 30
  const minutes: Step<number> = {
    start: { kinds: ['number'] },
    read: (text, at, limit) => (at < limit && /^[0-5]\p{N}$/u.test(normAt(text, at)) ? { value: Number(normAt(text, at)), end: at + 1 } : null),
  }
  const shaped = once(clockShapes(lexicon))
  const dottedTime = once(dottedClock)
  const named = map(words(lexicon.clockWords), ([hour, minute]) => clockOf(hour, minute))
  const twelveHour = map(
    sequence(
      either(
        dottedTime,
        map(hourNumber, (hour) => clockOf(hour, 0)),
      ),
      optional(stop, true),
      meridiem,
    ),
    ([clock, , noon]) => clock && dialled(clockOf(onDial(clock.hour, noon), clock.minute, clock.second)),
  )
  const dotted = map(sequence(either(dottedTime, shaped), either(hourWord, zone)), ([clock]) => clock)
  const military = map(sequence(militaryClock, either(hourWord, zone)), ([clock]) => clock)
  const spelled = map(sequence(hourNumber, hourWord, minutes), ([hour, , minute]) => clockOf(hour, minute))
  const zoned = <T>(step: Step<T>) => map(sequence(step, optional(zone, null)), ([value]) => value)
  const told = once(zoned(longest(shaped, named, twelveHour, dotted, military, spelled)))
  const whole = map(sequence(hourNumber, hourWord), ([hour]) => clockOf(hour, 0))
  return { told, called: once(zoned(longest(told, whole, dottedTime))) }
}

export function pointSteps(lexicon: DateLexicon): PointSteps {
  const article = phrase(lexicon.articles)
  const of = phrase(lexicon.of)
  const at = phrase(lexicon.at)
  const comma = phrase([','])
  const pluralArticles = new Set(lexicon.pluralArticles)
  const before = words(lexicon.before)
  const after = words(lexicon.after)
  const filler = phrase(lexicon.fillers)
  const unit = words(lexicon.units)
  const month = words(lexicon.months)
  const shortMonth = map(sequence(words(lexicon.shortMonths), stop), ([value]) => value)
  const anyMonth = longest(month, shortMonth)
  const weekday = words(lexicon.weekdays)
  const shortWeekday = map(sequence(words(lexicon.shortWeekdays), stop), ([value]) => value)
  const day = dayNumber(lexicon.ordinalSuffixes, lexicon.ordinals)
  const part = words(lexicon.parts)
  const season = words(lexicon.seasons)
  const holiday = words(lexicon.holidays)
  const ordinal = longest(
    words(lexicon.ordinals),
    stepFrom<number>({ numeral: true }, (text, place, limit) => {
      const numeral = text.numerals.get(place)
      return numeral?.ordinal && numeral.to <= limit ? { value: numeral.value, end: numeral.to } : null
    }),
    ordinalNumber(lexicon.ordinalSuffixes),
  )
  const divided = words(lexicon.quarters)
  const numeric = once(numericDates(lexicon))
  const ambiguous = new Set(lexicon.ambiguous)
  const clock = clocks(lexicon)
  const calls = new Set(lexicon.clockCalls)

  // 28 September · 28 de septembre · 28th of September
  const dayMonth = once(map(sequence(day, optional(either(of, hyphen, stop), true), anyMonth), ([d, , m]) => point({ day: d, month: m })))
  // September 28(th)
  const monthDay = stepFrom([anyMonth], (text, place, limit) => {
    const m = anyMonth.read(text, place, limit)
    if (!m) return null
    const mark = m.end < limit && hyphen.read(text, m.end, limit)
    const d = day.read(text, mark ? mark.end : m.end, limit)
    // `March 10,000` and `May 20 %` are numbers of something else
    const numeral = d && text.numerals.get(mark ? mark.end : m.end)
    return d && !(numeral && !numeral.ordinal && numeral.to > d.end) ? { value: point({ month: m.value, day: d.value }), end: d.end } : null
  })
  // August 96 · Aug '96 · sept 2012: a short form of a month or a year beside a month
  const monthShortYear = map(sequence(anyMonth, optional(hyphen, true), either(yearNumber, shortYear)), ([m, , y]) => point({ month: m, year: y }))
  // 2024-August
  const yearMonth = map(sequence(yearNumber, hyphen, anyMonth), ([y, , m]) => point({ month: m, year: y }))
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

  const unitTurn = (turn: Turn, text: Text, place: number, limit: number): Read<Point> | null => {
    if (turn.plural) return null
    const named = unit.read(text, place, limit)
    if (named && !named.value.plural && (named.value.size ?? 1) === 1) {
      const { grain } = named.value
      if (
        grain === 'minute' ||
        grain === 'second' ||
        (grain === 'hour' && turn.by === 0) ||
        (grain === 'day' && turn.lean === 'past' && turn.from === 'reference')
      )
        return null
      const from = grain === 'day' && turn.by !== 0 ? 'told' : turn.from
      return { value: point({ shift: { from, grain, by: turn.by }, ...(grain === 'weekend' ? { lean: turn.lean } : {}) }), end: named.end }
    }
    const hours = part.read(text, place, limit)
    if (hours)
      return {
        value: point({
          shift: { from: turn.lean === 'next' ? 'told' : turn.from, grain: 'day', by: turn.lean === 'near' && turn.by === 0 ? 0 : turn.by },
          part: hours.value,
        }),
        end: hours.end,
      }
    // `that Friday` is told by the Friday alone
    if (turn.from === 'told' && turn.by === 0) return null
    const far = turn.lean
    const w = weekday.read(text, place, limit)
    if (w) return { value: point({ weekday: w.value, lean: far }), end: w.end }
    const date = dayMonth.read(text, place, limit)
    if (date) return { value: { ...date.value, lean: far }, end: date.end }
    const m = month.read(text, place, limit)
    if (m) return { value: point({ month: m.value, lean: far }), end: m.end }
    const s = season.read(text, place, limit)
    if (s) return { value: point({ season: s.value, lean: far }), end: s.end }
    const h = holiday.read(text, place, limit)
    return h && { value: point({ holiday: h.value, lean: far }), end: h.end }
  }
  // last week · this Friday · vorige maand · cette année
  const turned = stepFrom<Point>([optional(article, true), before], (text, place, limit) => {
    const det = article.read(text, place, limit)
    const turn = before.read(text, det ? det.end : place, limit)
    if (!turn) return null
    const filled = filler.read(text, turn.end, limit)
    const start = unitTurn(turn.value, text, turn.end, limit) ? turn.end : filled ? filled.end : limit
    const read = unitTurn(turn.value, text, start, limit)
    // ce soir-là · ce mois-ci
    const tail = read && after.read(text, read.end, limit)
    const told = tail?.value.by === 0 ? unitTurn(tail.value, text, start, limit) : null
    return tail && told ? { value: told.value, end: tail.end } : read
  })
  // la semaine dernière · juin dernier · het jaar daarop
  const turnedAfter = stepFrom<Point>(
    [optional(article, true), longest<unknown>(unit, weekday, dayMonth, month, season, part, holiday)],
    (text, place, limit) => {
      const det = article.read(text, place, limit)
      if (det && pluralArticles.has(normAt(text, place))) return null
      const from = det ? det.end : place
      const target = unitTurn(NOW, text, from, limit)
      const turn = target && after.read(text, target.end, limit)
      // `Thursday before …`: only units have a before and an after
      const named = turn?.value.from === 'told' && !target?.value.shift
      const whole = turn && !named && unitTurn(turn.value, text, from, limit)
      return turn && whole ? { value: whole.value, end: turn.end } : null
    },
  )

  // the fourth quarter · eerste helft · la première semaine
  const counted = stepFrom<Point>([optional(article, true), ordinal], (text, place, limit) => {
    const det = article.read(text, place, limit)
    const nth = ordinal.read(text, det ? det.end : place, limit)
    if (!nth) return null
    const division = divided.read(text, nth.end, limit)
    if (division) {
      const { value: grain, end } = division
      if (nth.value < 1 || nth.value > (grain === 'quarter' ? 4 : 2)) return null
      return { value: point(grain === 'quarter' ? { quarter: nth.value, weak: 'bare' } : { half: nth.value, weak: 'bare' }), end }
    }
    const named = unit.read(text, nth.end, limit)
    if (named && nth.value >= -1 && nth.value <= 5 && (named.value.grain === 'week' || named.value.grain === 'weekend'))
      return { value: point({ nth: { grain: named.value.grain, by: nth.value }, weak: 'bare' }), end: named.end }
    if (named?.value.grain === 'century' && nth.value > 0 && nth.value < 31) return { value: point({ century: nth.value - 1 }), end: named.end }
    const name = weekday.read(text, nth.end, limit)
    return name && nth.value >= -1 && nth.value <= 5
      ? { value: point({ weekday: name.value, nth: { grain: 'day', by: nth.value }, weak: 'bare' }), end: name.end }
      : null
  })
  // Q3 · T2 · H1
  const lettered = stepFrom<Point>(
    { norms: Object.keys(lexicon.quarterLetters).flatMap((letter) => ['1', '2', '3', '4'].map((n) => letter + n)) },
    (text, place) => {
      const norm = normAt(text, place)
      const n = Number(norm.at(-1))
      const grain = lexicon.quarterLetters[norm.slice(0, -1)]
      if (grain === 'half' && n > 2) return null
      return { value: point(grain === 'half' ? { half: n, weak: 'bare' } : { quarter: n, weak: 'bare' }), end: place + 1 }
    },
  )
  // week 38
  const week = stepFrom<Point>({ norms: lexicon.weekWords }, (text, place, limit) => {
    const norm = place + 1 < limit ? normAt(text, place + 1) : ''
    return /^\p{N}{1,2}$/u.test(norm) && Number(norm) >= 1 && Number(norm) <= 53
      ? { value: point({ week: Number(norm), weak: 'bare' }), end: place + 2 }
      : null
  })
  const bareSeason = map(sequence(article, season), ([, value]) => point({ season: value, weak: 'season' }))
  const yearlySeason = map(season, (value) => point({ season: value, weak: 'season' }))
  // de jaren tachtig · les années 80 · the sixties
  const decadeNumber = either(
    words(lexicon.decades),
    stepFrom<number>({ kinds: ['number'] }, (text, place, limit) => {
      const norm = (place < limit ? normAt(text, place) : '').replace(/^'/u, '')
      if (/^[1-9]0$/u.test(norm)) return { value: 1900 + Number(norm), end: place + 1 }
      return /^(?:1[5-9]|20)\p{N}0$/u.test(norm) ? { value: Number(norm), end: place + 1 } : null
    }),
  )
  const decade = map(sequence(phrase(lexicon.decadeWords), decadeNumber), ([, value]) => point({ decade: value }))
  const spelledDecade = map(words(lexicon.spelledDecades), (value) => point({ decade: value }))
  const shapedDecade = map(sequence(article, numeric), ([, value]) => (value.decade === undefined ? null : strong(value)))
  const season2 = map(sequence(numeric, phrase(lexicon.yearSpans)), ([value]) => (value.span ? value : null))
  const fixed = map(words(lexicon.phrases), (fields) => point(fields))
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
    return read && !of.read(text, read.end, limit) ? read : null
  })
  const dayPart = map(sequence(optional(article, true), part), ([, value]) => point({ part: value, weak: 'bare' }))
  /** The current unit, where something else says that it is one: `het einde van het jaar`. */
  const theUnit = stepFrom<Point>([optional(article, true), longest<unknown>(unit, part)], (text, place, limit) => {
    const det = article.read(text, place, limit)
    return unitTurn(NOW, text, det ? det.end : place, limit)
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
    counted,
    lettered,
    week,
    bareMonth,
    bareShortMonth,
    bareWeekday,
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
  )
  /** What may follow another atom. */
  const follower = longest<Point>(atom, calledClock, dayPart)
  const afterCounted = longest<Point>(atom, theUnit)
  /** `this afternoon at 3`. */
  const bareHour = (text: Text, { part: hours }: Point, place: number, limit: number): Read<Point> | null => {
    const norm = hours && place < limit ? normAt(text, place) : ''
    if (!/^(?:\p{N}|1[0-2])$/u.test(norm)) return null
    const told = clockOf((Number(norm) % 12) + (hours === 'AF' || hours === 'EV' ? 12 : 0), 0)
    return told && { value: point({ clock: told }), end: place + 1 }
  }

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
    if (!told || (det && adverbial.read(text, det.end, limit))) return null
    const dash = hyphen.read(text, told.end, limit)
    const link = of.read(text, dash ? dash.end : told.end, limit)
    const from = link ? link.end : dash ? dash.end : told.end
    const whole = joined.read(text, from, limit)
    if (whole && !whole.value.clock && !(whole.value.half && whole.value.weak)) return { value: strong(whole.value), end: whole.end }
    if (!link && !lexicon.barePortions) return null
    const within = theUnit.read(text, from, limit)
    if (!within || within.value.shift?.grain === 'hour') return null
    const hours = within.value.part ? { ...within.value, shift: { from: 'told' as const, grain: 'day' as const, by: 0 } } : within.value
    return { value: hours, end: within.end }
  })

  const bareDay = dayNumber(lexicon.ordinalSuffixes, lexicon.ordinals)
  return { point: once(longest(once(joined), portioned)), bareDay: once(bareDay), clock: calledClock, month: anyMonth, weekday }
}

const NOW: Turn = { by: 0, from: 'reference', lean: 'near' }

function strong(value: Point): Point {
  const { weak: _weak, ...rest } = value
  return rest
}
