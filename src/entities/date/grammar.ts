// The grammar of dates, the same in every language; the words come in.
import { rule, type Rule } from '../../rules/rule.ts'
import { either, map, optional, sequence, words, type Read, type Step, type Text } from '../../rules/step.ts'
import { durationValue, lengthStep, shortLengthStep, type Length } from './duration.ts'
import type { Duration, Expression, Grain, Point, Reading, Shift } from './expression.ts'
import type { DateLexicon, Turn } from './lexicon.ts'
import { compounds, pointSteps } from './point.ts'
import { rangeSteps } from './range.ts'
import { glued, longest, normAt, once, phrase, stepFrom } from './steps.ts'

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

export function dateRule(lexicon: DateLexicon): Rule<Reading> {
  const points = pointSteps(lexicon)
  const { point, weekday } = points
  const { range, overnight, borrowing } = rangeSteps(lexicon, points)
  const length = lengthStep(lexicon)
  const article = phrase(lexicon.articles)
  const before = words(lexicon.before)
  const after = words(lexicon.after)
  const unit = words(lexicon.units)
  const hedge = phrase(lexicon.hedges)
  const every = phrase(lexicon.every)
  const part = words(lexicon.parts)
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
  const shortLength = shortLengthStep(lexicon)
  const lengthBefore = once(longest<Length>(length, bareUnits))
  const lengthAgo = once(longest<Length>(lengthBefore, shortLength))
  const withSuffix = <T>(suffix: Step<T>, make: (length: Length, value: T, compared: boolean) => Expression | null): Step<Expression> =>
    stepFrom([lengthAgo], (text, at, limit) => {
      const told = lengthAgo.read(text, at, limit)
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
  const past = withSuffix(phrase([...lexicon.ago, ...lexicon.agoParticles]), (told) => moved(told, -1, 'reference'))
  // two weeks ago · il y a deux semaines · deux jours plus tôt · over vijf jaar
  const stretchCalls = new Set(lexicon.stretchCalls)
  const stretchTurns = new Set(lexicon.stretchTurns)
  const particles = new Set(lexicon.agoParticles)
  const ago = stepFrom<Expression>([past], (text, at, limit) => {
    const read = past.read(text, at, limit)
    // in zeven jaar terugverdienen
    const stretched =
      read && particles.has(normAt(text, read.end - 1)) && (stretchCalls.has(normAt(text, at - 1)) || stretchCalls.has(normAt(text, at - 2)))
    return stretched ? null : read
  })
  const agoBefore = withPrefix(phrase(lexicon.agoBefore), (told) => moved(told, -1, 'reference'))
  const later = withSuffix(words(lexicon.later), (told, direction, compared) => {
    const small = told.pieces.every(({ grain }) => grain === 'hour' || grain === 'minute' || grain === 'second')
    if (compared || told.pieces.some(({ by }) => by === null)) return lasting(told)
    const there = moved(told, direction, 'told')
    return small && there.kind === 'point' ? { kind: 'either', needs: 'clock', point: there, duration: lasting(told) } : there
  })
  // a night earlier · een avond later
  const partLater = map(sequence(optional(phrase(lexicon.indefinite), true), part, words(lexicon.later)), ([, hours, by]): Expression => {
    return { kind: 'point', shift: { from: 'told', grain: 'day', by }, part: hours }
  })
  const lasts = new Set(lexicon.aheadBlocks)
  const aheadOf = stepFrom<Reading>([ahead], (text, at, limit) => {
    const read = ahead.read(text, at, limit)
    const told = read && some.read(text, read.end, limit)
    if (!told) return null
    const tail = aheadTail.read(text, told.end, limit)
    // the worst crisis in more than 70 years
    if (lasts.has(normAt(text, at - 1)) || (lexicon.aheadNeedsFuture && (told.value.limited || isRecord(text, at)))) {
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

  const pluralGrains = new Set(Object.values(lexicon.units).flatMap(({ grain, plural }) => (plural ? [grain] : [])))
  // the past two years · les deux dernières années · de komende weken
  const turnedLength = stepFrom<Expression>([optional(article, true), longest<unknown>(before, length)], (text, at, limit) => {
    const det = article.read(text, at, limit)
    const start = det ? det.end : at
    const turn = before.read(text, start, limit)
    const told = turn && (lengthBefore.read(text, turn.end, limit) ?? (turn.value.plural ? anyUnits.read(text, turn.end, limit) : null))
    // over the last year · the past year
    const stretch =
      det && turn && (stretchCalls.has(normAt(text, at - 1)) || stretchTurns.has(normAt(text, start))) ? unit.read(text, turn.end, limit) : null
    if (stretch && !stretch.value.plural && turn?.value.from === 'reference' && turn.value.by !== 0 && LASTING.has(stretch.value.grain))
      return { value: { kind: 'duration', value: durationValue([{ grain: stretch.value.grain, by: stretch.value.size ?? 1 }]) }, end: stretch.end }
    if (turn && told && !told.value.indefinite && !turn.value.pronoun) {
      // ces jours-ci
      const close = after.read(text, told.end, limit)
      return { value: turnedInto(told.value, turn.value), end: close?.value.by === turn.value.by ? close.end : told.end }
    }
    const number = numberAt(text, start, limit)
    const inner = number && before.read(text, number.end, limit)
    const named = inner && unit.read(text, inner.end, limit)
    if (number && named && (named.value.plural || !pluralGrains.has(named.value.grain)))
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
  const repeatedOnce = longest<string>(
    map(unit, ({ grain, size = 1 }) => durationValue([{ grain, by: size }])),
    map(weekday, (day) => `XXXX-WXX-${day}`),
    map(words(lexicon.everyWeekday), (day) => `XXXX-WXX-${day}`),
    map(words(lexicon.parts), (part) => `XXXX-XX-XXT${part}`),
    map(words(lexicon.months), (month) => `XXXX-${String(month).padStart(2, '0')}`),
    map(words(lexicon.seasons), (season) => `XXXX-${season}`),
  )
  const repeated = longest<string>(
    repeatedOnce,
    map(length, ({ pieces }) => durationValue(pieces)),
  )
  const setAfter = (prefix: Step<unknown>, told: Step<string> = repeated): Step<Expression> =>
    stepFrom([prefix], (text, at, limit) => {
      const read = prefix.read(text, at, limit)
      const often = read && told.read(text, read.end, limit)
      return often && { value: { kind: 'set', value: often.value }, end: often.end }
    })
  const sets = longest<Expression>(
    setAfter(every),
    setAfter(phrase(lexicon.per), repeatedOnce),
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
          plain(longest(later, partLater, fromNow)),
          aheadOf,
          plain(longest(often, sets)),
          plain(turnedLength),
          borrowing,
          plain(point),
          duration,
          plain(vague),
        ),
      ),
    ],
    produce: ([reading]) => reading,
  })
}

/** Units that `over the past …` makes a length of. */
const LASTING: ReadonlySet<Grain> = new Set<Grain>(['week', 'month', 'year', 'decade', 'century'])

/** How far before `in seven years` the superlative of `the highest rate` may stand, in tokens. */
const RECORD = 4

/** How far ahead the word that makes a date of an article or a number may stand, in tokens. */
const REACH = 7

/** A step tried only where a word of time or a number is near: most articles, prepositions and numbers begin no date. */
function near<T>(lexicon: DateLexicon, step: Step<T>): Step<T> {
  const marks = new Set([...lexicon.hours, ...lexicon.zones].map(lastWord))
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
    lexicon.meridiem,
    lexicon.quarters,
    lexicon.frequency,
    lexicon.spelledDecades,
    lexicon.decades,
    compounds(lexicon),
  ]
  for (const table of tables) for (const key of Object.keys(table)) marks.add(lastWord(key))
  const calls = new Set([...lexicon.calls, ...lexicon.clockCalls, ...lexicon.decadeWords, ...lexicon.fiscalYears, ...lexicon.to].map(lastWord))
  let last: Text | null = null
  let from = 0
  let mark = 0
  let number = 0

  /** Finds the next word of time and the next number; those found last hold wherever no others stand before them. */
  function look(text: Text, at: number): void {
    const elsewhere = last !== text || at < from
    if (elsewhere || at > mark) {
      for (mark = at; mark < text.tokens.length && !marks.has(normAt(text, mark));) mark++
    }
    if (elsewhere || at > number) {
      for (number = at; number < text.tokens.length && text.tokens[number]?.kind !== 'number';) number++
    }
    last = text
    from = at
  }

  /** A number that may be a date by itself: `2016`, `5/9`, or after a word that calls for one. */
  function stands(text: Text, at: number): boolean {
    const norm = normAt(text, at)
    return !SMALL.test(norm) || glued(text, at) || calls.has(normAt(text, at - 1))
  }

  return {
    start: step.start,
    read(text, at, limit) {
      look(text, at)
      const reach = Math.min(limit, at + REACH)
      const tried = mark < reach || (number === at ? stands(text, at) : number < reach)
      return tried ? step.read(text, at, limit) : null
    },
  }
}

// 16 · 250 · 10,000, not 2016, 5/9 or 05.09.2016
const SMALL = /^\p{N}{1,3}(?:[.,]\p{N}+)?$/u

const lastWord = (phrase: string): string => phrase.split(' ').at(-1) ?? phrase
