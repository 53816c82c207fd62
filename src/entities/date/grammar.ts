// The grammar of dates, the same in every language; the words come in.
import { rule, type Rule } from '../../rules/rule.ts'
import { either, map, optional, sequence, words, type Read, type Step, type Text } from '../../rules/step.ts'
import { durationValue, lengthStep, type Length } from './duration.ts'
import type { Duration, Expression, Grain, Point, Reading, Shift } from './expression.ts'
import type { DateLexicon, Turn } from './lexicon.ts'
import { compounds, pointSteps } from './point.ts'
import { glued, longest, normAt, once, phrase, stepFrom, yearNumber } from './steps.ts'

const VAGUE = { '-1': 'PAST_REF', '0': 'PRESENT_REF', '1': 'FUTURE_REF' } as const

/** The move that a length makes; null where its number is vague. */
function shiftBy(length: Length, direction: 1 | -1, from: Shift['from']): Shift | null {
  const moves: { grain: Grain; by: number }[] = []
  for (const { grain, by } of length.pieces) {
    if (by === null) return null
    // half a unit is told in the unit below: an hour and a half, anderhalf jaar
    const [unit, count]: [Grain, number] =
      by % 1 === 0
        ? [grain, by]
        : grain === 'year'
          ? ['month', by * 12]
          : grain === 'hour'
            ? ['minute', by * 60]
            : grain === 'month' || grain === 'week'
              ? ['day', by * (grain === 'week' ? 7 : 30)]
              : [grain, by]
    moves.push({ grain: unit, by: Math.round(count) * direction })
  }
  const [first, ...rest] = moves
  return first ? { from, ...first, ...(rest.length ? { rest } : {}) } : null
}

const moved = (length: Length, direction: 1 | -1, from: Shift['from']): Expression => {
  const shift = shiftBy(length, direction, from)
  return shift ? { kind: 'point', shift } : { kind: 'reference', value: VAGUE[direction] }
}

const lasting = (length: Length): Duration => ({ kind: 'duration', value: durationValue(length.pieces) })

/** Years that one end of a range takes over from the other, and months likewise: `10 to 22 August`, `December to May 2022`. */
function shareFields(from: Point, to: Point): { from: Point; to: Point } {
  let [a, b] = [from, to]
  if (b.clock && b.day === undefined && a.day !== undefined && a.month === undefined && a.weak === 'bare') {
    // 1-3pm
    const hour = a.day < 12 && b.clock.hour >= 12 && a.day + 12 <= b.clock.hour ? a.day + 12 : a.day
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

export function dateRule(lexicon: DateLexicon): Rule<Reading> {
  const { point, bareDay, clock, weekday } = pointSteps(lexicon)
  const length = lengthStep(lexicon)
  const article = phrase(lexicon.articles)
  const of = phrase(lexicon.of)
  const before = words(lexicon.before)
  const after = words(lexicon.after)
  const unit = words(lexicon.units)
  const hedge = phrase(lexicon.hedges)
  const to = phrase([...lexicon.to, '-', '–', '—'])
  const and = phrase(lexicon.and)
  const between = phrase(lexicon.between)
  const every = phrase(lexicon.every)
  const across = phrase(lexicon.at)
  const part = words(lexicon.parts)
  const lead = phrase([...lexicon.articles, ...lexicon.at])
  const comma = phrase([','])
  const ahead = phrase(lexicon.ahead)
  const aheadTail = phrase(lexicon.aheadTail)
  const vaguely = phrase(lexicon.some)
  const times = phrase(lexicon.times)
  const rate = either(phrase(lexicon.indefinite), phrase(lexicon.per))

  /** An expression whose span is all that the step read. */
  const plain = (step: Step<Expression>): Step<Reading> =>
    stepFrom([step], (text, at, limit) => {
      const read = step.read(text, at, limit)
      return read && { value: { expression: read.value, from: at, to: read.end }, end: read.end }
    })

  const bound = once(longest(point, clock))
  // du 3 au 5 mai · 2015 to 2017 · tussen 2 en 4 maart vorig jaar · 10:00 - 21:45
  const end = (text: Text, at: number, limit: number): Read<Point> | null => {
    const whole = bound.read(text, at, limit)
    const day = bareDay.read(text, at, limit)
    return !whole || (day && day.end > whole.end) ? day && { value: { kind: 'point', day: day.value, weak: 'bare' }, end: day.end } : whole
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
      if (next && next.value.day !== undefined && next.value.month !== undefined && next.value.weekday === undefined) {
        const { month, year } = next.value
        return {
          value: { expression: { kind: 'point', day: day.value, month, ...(year === undefined ? {} : { year }) }, from: at, to: day.end },
          end: day.end,
        }
      }
      const another = bareDay.read(text, from, limit)
      if (!another) return null
      end = another.end
    }
    return null
  })

  const limit = phrase(lexicon.limits)
  const hedged = (step: Step<Length>) =>
    stepFrom<Length & { at: number; limited: boolean }>([optional(hedge, true), optional(limit, true), step], (text, at, end) => {
      const soft = hedge.read(text, at, end) ?? limit.read(text, at, end)
      const read = step.read(text, soft ? soft.end : at, end)
      return read && { value: { ...read.value, at: soft ? soft.end : at, limited: limit.read(text, at, end) !== null }, end: read.end }
    })
  const some = hedged(length)
  const bareUnits: Step<Length> = map(unit, ({ grain, plural }) => (plural ? { pieces: [{ grain, by: null }], indefinite: false } : null))
  const anyUnits: Step<Length> = map(unit, ({ grain }) => ({ pieces: [{ grain, by: null }], indefinite: false }))
  const pluralArticles = new Set(lexicon.pluralArticles)
  const than = new Set(lexicon.than)
  const lengthBefore = once(longest<Length>(length, bareUnits))
  const withSuffix = <T>(suffix: Step<T>, make: (length: Length, value: T, compared: boolean) => Expression | null): Step<Expression> =>
    stepFrom([lengthBefore], (text, at, limit) => {
      const told = lengthBefore.read(text, at, limit)
      const read = told && suffix.read(text, told.end, limit)
      const expression = read && make(told.value, read.value, than.has(normAt(text, read.end)))
      return read && expression ? { value: expression, end: read.end } : null
    })
  const withPrefix = (prefix: Step<unknown>, make: (length: Length) => Expression | null): Step<Expression> =>
    stepFrom([prefix], (text, at, limit) => {
      const read = prefix.read(text, at, limit)
      const told = read && some.read(text, read.end, limit)
      const expression = told && make(told.value)
      return told && expression ? { value: expression, end: told.end } : null
    })
  // two weeks ago · il y a deux semaines · deux jours plus tôt · over vijf jaar
  const ago = withSuffix(phrase(lexicon.ago), (told) => moved(told, -1, 'reference'))
  const agoBefore = withPrefix(phrase(lexicon.agoBefore), (told) => moved(told, -1, 'reference'))
  const later = withSuffix(words(lexicon.later), (told, direction, compared) => {
    const small = told.pieces.every(({ grain }) => grain === 'hour' || grain === 'minute' || grain === 'second')
    if (compared || told.pieces.some(({ by }) => by === null)) return lasting(told)
    const there = moved(told, direction, 'told')
    return small && there.kind === 'point' ? { kind: 'either', needs: 'clock', point: there, duration: lasting(told) } : there
  })
  const aheadOf = stepFrom<Reading>([ahead], (text, at, limit) => {
    const read = ahead.read(text, at, limit)
    const told = read && some.read(text, read.end, limit)
    if (!told) return null
    const tail = aheadTail.read(text, told.end, limit)
    // the worst crisis in more than 70 years
    if (lexicon.aheadNeedsFuture && (told.value.limited || isRecord(text, at))) {
      return { value: { expression: lasting(told.value), from: told.value.at, to: told.end }, end: told.end }
    }
    const shift = shiftBy(told.value, 1, 'reference')
    const to = tail ? tail.end : told.end
    if (!shift) return { value: { expression: { kind: 'reference', value: 'FUTURE_REF' }, from: at, to }, end: to }
    const there: Point = { kind: 'point', shift }
    const expression: Expression = lexicon.aheadNeedsFuture
      ? { kind: 'either', needs: 'future', point: there, duration: lasting(told.value), at: told.value.at }
      : there
    return { value: { expression, from: at, to }, end: to }
  })
  /** A superlative or an ordinal stands just before. */
  function isRecord(text: Text, at: number): boolean {
    for (let i = Math.max(0, at - RECORD); i < at; i++) if (lexicon.records.test(normAt(text, i))) return true
    return false
  }
  const fromNow = withSuffix(phrase(lexicon.fromNow), (told) => moved(told, 1, 'reference'))

  const stretchCalls = new Set(lexicon.stretchCalls)
  // the past two years · les deux dernières années · de komende weken
  const turnedLength = stepFrom<Expression>([optional(article, true), longest<unknown>(before, length)], (text, at, limit) => {
    const det = article.read(text, at, limit)
    const start = det ? det.end : at
    const turn = before.read(text, start, limit)
    const told = turn && (lengthBefore.read(text, turn.end, limit) ?? (turn.value.plural ? anyUnits.read(text, turn.end, limit) : null))
    // over the past year
    const stretch = det && turn && stretchCalls.has(normAt(text, at - 1)) ? unit.read(text, turn.end, limit) : null
    if (stretch && !stretch.value.plural && turn?.value.from === 'reference' && turn.value.by !== 0 && stretch.value.grain !== 'day')
      return { value: { kind: 'duration', value: durationValue([{ grain: stretch.value.grain, by: stretch.value.size ?? 1 }]) }, end: stretch.end }
    if (turn && told && !told.value.indefinite && !turn.value.pronoun) return { value: turnedInto(told.value, turn.value), end: told.end }
    const number = numberAt(text, start, limit)
    const inner = number && before.read(text, number.end, limit)
    const named = inner && unit.read(text, inner.end, limit)
    if (number && named)
      return {
        value: {
          kind: 'duration',
          value: durationValue([{ grain: named.value.grain, by: number.value === null ? null : number.value * (named.value.size ?? 1) }]),
        },
        end: named.end,
      }
    const tail = det && (lengthBefore.read(text, start, limit) ?? (pluralArticles.has(normAt(text, at)) ? anyUnits.read(text, start, limit) : null))
    const outer = tail && after.read(text, tail.end, limit)
    return tail && outer ? { value: turnedInto(tail.value, outer.value), end: outer.end } : null
  })
  function turnedInto(told: Length, turn: Turn): Expression {
    return told.pieces.some(({ by }) => by === null) ? { kind: 'reference', value: VAGUE[String(turn.by) as keyof typeof VAGUE] } : lasting(told)
  }
  function numberAt(text: Text, at: number, limit: number): Read<number | null> | null {
    const numeral = text.numerals.get(at)
    if (numeral) return numeral.ordinal || numeral.vague || numeral.to > limit ? null : { value: numeral.value, end: numeral.to }
    const some = vaguely.read(text, at, limit)
    return some && { value: null, end: some.end }
  }

  // a week-long visit · zes weken lang · een dag tijd
  const lengthTail = phrase(lexicon.lengthTails)
  const duration = stepFrom<Reading>([length], (text, at, limit) => {
    const told = length.read(text, at, limit)
    if (!told) return null
    const tail = lengthTail.read(text, told.end, limit)
    // a week-long visit
    const from = tail && told.value.indefinite && glued(text, told.end - 1) ? told.end - 1 : at
    const to = tail ? tail.end : told.end
    return { value: { expression: lasting(told.value), from, to }, end: to }
  })

  // every three days · tous les lundis · elke ochtend · twice a week · per jaar
  const repeated = longest<string>(
    map(unit, ({ grain, size = 1 }) => durationValue([{ grain, by: size }])),
    map(length, ({ pieces }) => durationValue(pieces)),
    map(weekday, (day) => `XXXX-WXX-${day}`),
    map(words(lexicon.everyWeekday), (day) => `XXXX-WXX-${day}`),
    map(words(lexicon.parts), (part) => `XXXX-XX-XXT${part}`),
    map(words(lexicon.months), (month) => `XXXX-${String(month).padStart(2, '0')}`),
    map(words(lexicon.seasons), (season) => `XXXX-${season}`),
  )
  const setAfter = (prefix: Step<unknown>): Step<Expression> =>
    stepFrom([prefix], (text, at, limit) => {
      const read = prefix.read(text, at, limit)
      const told = read && repeated.read(text, read.end, limit)
      return told && { value: { kind: 'set', value: told.value }, end: told.end }
    })
  const sets = longest<Expression>(
    setAfter(every),
    setAfter(phrase(lexicon.per)),
    map(words(lexicon.frequency), (value) => ({ kind: 'set' as const, value })),
    map(words(lexicon.everyWeekday), (day) => ({ kind: 'set' as const, value: `XXXX-WXX-${day}` })),
  )
  // twice a week · three times a day
  const often = stepFrom<Expression>([times], (text, at, limit) => {
    const told = times.read(text, at, limit)
    const frequency = told && rate.read(text, told.end, limit)
    const named = frequency && unit.read(text, frequency.end, limit)
    return named && { value: { kind: 'set', value: durationValue([{ grain: named.value.grain, by: named.value.size ?? 1 }]) }, end: named.end }
  })

  // `in the past`, not `in the past year`
  const vagueWord = words(lexicon.vague)
  const vague = stepFrom<Expression>([vagueWord], (text, at, limit) => {
    const read = vagueWord.read(text, at, limit)
    return read && !unit.read(text, read.end, limit) && !text.numerals.has(read.end)
      ? { value: { kind: 'reference', value: read.value }, end: read.end }
      : null
  })

  return rule({
    name: 'date',
    pattern: [
      near(
        lexicon,
        longest<Reading>(
          range,
          overnight,
          plain(longest(ago, agoBefore)),
          plain(longest(later, fromNow)),
          aheadOf,
          plain(longest(often, sets)),
          plain(turnedLength),
          plain(point),
          borrowing,
          duration,
          plain(vague),
        ),
      ),
    ],
    produce: ([reading]) => reading,
  })
}

/** Days in a row before the one with the month. */
const LISTED = 4

/** How far before `in seven years` the superlative of `the highest rate` may stand, in tokens. */
const RECORD = 4

/** How far ahead the word that makes a date of an article or a number may stand, in tokens. */
const REACH = 7

/** A step tried only where a word of time or a number is near: most articles and prepositions begin no date. */
function near<T>(lexicon: DateLexicon, step: Step<T>): Step<T> {
  const marks = new Set<string>()
  const tables = [
    lexicon.months,
    lexicon.shortMonths,
    lexicon.weekdays,
    lexicon.shortWeekdays,
    lexicon.everyWeekday,
    lexicon.seasons,
    lexicon.units,
    lexicon.parts,
    lexicon.partsAlone,
    lexicon.holidays,
    lexicon.phrases,
    lexicon.vague,
    lexicon.clockWords,
    lexicon.quarters,
    lexicon.frequency,
    lexicon.spelledDecades,
    lexicon.decades,
  ]
  for (const key of Object.keys(compounds(lexicon))) marks.add(key)
  for (const table of tables) for (const key of Object.keys(table)) marks.add(key.split(' ').at(-1) ?? key)
  return {
    start: step.start,
    read(text, at, limit) {
      for (let i = at; i < limit && i < at + REACH; i++) {
        const token = text.tokens[i]
        if (token && (token.kind === 'number' || marks.has(token.norm))) return step.read(text, at, limit)
      }
      return null
    },
  }
}

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
