// The grammar of dates, the same in every language; the words come in.
import { rule, type Rule } from '../../rules/rule.ts'
import { either, map, optional, sequence, words, type Read, type Step, type Text } from '../../rules/step.ts'
import { durationValue, lengthStep, shortLengthStep, type Length } from './duration.ts'
import type { Duration, Expression, Grain, Point, Reading, Shift } from './expression.ts'
import type { DateLexicon, Turn } from './lexicon.ts'
import { pointSteps } from './point.ts'
import { near } from './near.ts'
import { rangeSteps } from './range.ts'
import { glued, longest, normAt, once, phrase, stepFrom } from './steps.ts'

const VAGUE = { '-1': 'PAST_REF', '0': 'PRESENT_REF', '1': 'FUTURE_REF' } as const

/** Units whose halves are told in a smaller one, and how many of those they hold. */
const HALVED: Readonly<Partial<Record<Grain, readonly [Grain, number]>>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  month: ['day', 30],
  week: ['day', 7],
  hour: ['minute', 60],
}

/** The move that a length makes; null where its number is vague. */
function shiftBy(length: Length, direction: 1 | -1, from: Shift['from']): Shift | null {
  const moves: { grain: Grain; by: number }[] = []
  for (const { grain, by } of length.pieces) {
    if (by === null) return null
    // half a unit is told in the unit below: an hour and a half, anderhalf jaar
    const [unit, size] = by % 1 === 0 ? [grain, 1] : (HALVED[grain] ?? [grain, 1])
    const count = by * size
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
  const stretchCalls = new Set(lexicon.stretchCalls)
  const stretchTurns = new Set(lexicon.stretchTurns)
  const past = words(new Map([...lexicon.ago.map((text) => [text, true] as const), ...lexicon.agoParticles.map((text) => [text, false] as const)]))
  const direction = words(lexicon.later)
  const onward = phrase(lexicon.fromNow)
  // two weeks ago · deux jours plus tôt · three days from now
  const suffixed = stepFrom<Expression>([lengthAgo], (text, at, limit) => {
    const told = lengthAgo.read(text, at, limit)
    if (!told) return null
    const ago = past.read(text, told.end, limit)
    // in zeven jaar terugverdienen
    if (ago && (ago.value || !(stretchCalls.has(normAt(text, at - 1)) || stretchCalls.has(normAt(text, at - 2)))))
      return { value: moved(told.value, -1, 'reference'), end: ago.end }
    const later = direction.read(text, told.end, limit)
    if (later) return { value: movedFrom(told.value, later.value, than.has(normAt(text, later.end))), end: later.end }
    const ahead = onward.read(text, told.end, limit)
    return ahead && { value: moved(told.value, 1, 'reference'), end: ahead.end }
  })
  /** `ten minutes later` is a moment where a clock time was told, `a year earlier than planned` is none. */
  function movedFrom(told: Length, by: 1 | -1, compared: boolean): Expression {
    if (compared || told.pieces.some((piece) => piece.by === null)) return lasting(told)
    const there = moved(told, by, 'told')
    const small = told.pieces.every(({ grain }) => grain === 'hour' || grain === 'minute' || grain === 'second')
    return small && there.kind === 'point' ? { kind: 'either', needs: 'clock', point: there, duration: lasting(told) } : there
  }
  const looksBack = phrase(lexicon.agoBefore)
  // il y a deux semaines
  const prefixed = stepFrom<Expression>([looksBack], (text, at, limit) => {
    const read = looksBack.read(text, at, limit)
    const told = read && some.read(text, read.end, limit)
    return told && { value: moved(told.value, -1, 'reference'), end: told.end }
  })
  // a night earlier · een avond later
  const partLater = map(sequence(optional(phrase(lexicon.indefinite), true), part, direction), ([, hours, by]): Expression => {
    return { kind: 'point', shift: { from: 'told', grain: 'day', by }, part: hours }
  })
  const lasts = new Set(lexicon.aheadBlocks)
  const of = new Set(lexicon.of)
  const aheadOf = stepFrom<Reading>([ahead], (text, at, limit) => {
    const read = ahead.read(text, at, limit)
    const told = read && some.read(text, read.end, limit)
    if (!told) return null
    // in a year when · dans une journée de dix heures
    if (told.value.indefinite && (lexicon.tense.breaks.has(normAt(text, told.end)) || of.has(normAt(text, told.end)))) return null
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
      // filed by its kind and as a numeral, a token is read once
      once(
        near(
          lexicon,
          longest<Reading>(
            range,
            overnight,
            plain(longest(prefixed, suffixed, partLater)),
            aheadOf,
            plain(longest(often, sets)),
            plain(turnedLength),
            borrowing,
            plain(point),
            duration,
            plain(vague),
          ),
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
