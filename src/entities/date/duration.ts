// Lengths of time: `twee jaar`, `18 mois`, `an hour and a half`, `6-week`, and their TIMEX3 values.
import { either, map, optional, words, type Read, type Step } from '../../rules/step.ts'
import type { Grain } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { longest, normAt, once, phrase, stepFrom } from './steps.ts'

/** One unit of a length; `by` is null where the number is vague. */
export interface Piece {
  readonly grain: Grain
  readonly by: number | null
  /** Upper bound of a range. */
  readonly high?: number
}

export interface Length {
  readonly pieces: readonly Piece[]
  /** The number is an article: `a year`. */
  readonly indefinite: boolean
}

const LETTERS: Readonly<Record<Grain, string>> = {
  century: 'CE',
  decade: 'DE',
  year: 'Y',
  half: 'M',
  season: 'SE',
  quarter: 'Q',
  month: 'M',
  weekend: 'WE',
  week: 'W',
  day: 'D',
  hour: 'H',
  minute: 'M',
  second: 'S',
}
const ORDER = Object.keys(LETTERS) as readonly Grain[]
const TIMES: ReadonlySet<Grain> = new Set<Grain>(['hour', 'minute', 'second'])

/** TIMEX3 value: `P2Y`, `PT1H30M`, `PXD`, `P24Y/P29Y`. */
export function durationValue(pieces: readonly Piece[]): string {
  if (pieces.some((piece) => piece.high !== undefined)) {
    const bound = (piece: Piece) => ({ grain: piece.grain, by: piece.high ?? piece.by })
    return `${durationValue(pieces.map(({ grain, by }) => ({ grain, by })))}/${durationValue(pieces.map(bound))}`
  }
  const sums = new Map<Grain, number | null>()
  const add = (grain: Grain, by: number | null) => sums.set(grain, by === null ? null : (sums.get(grain) ?? 0) + by)
  for (const { grain, by } of pieces) {
    if (grain === 'half') add('month', by === null ? null : by * 6)
    else if (grain === 'hour' && by !== null && by % 1 !== 0) {
      if (by > 1) add('hour', Math.floor(by))
      add('minute', Math.round((by % 1) * 60))
    } else if (grain === 'minute' && by !== null && by % 1 !== 0) {
      if (by > 1) add('minute', Math.floor(by))
      add('second', Math.round((by % 1) * 60))
    } else if (grain === 'year' && by === 0.5) add('month', 6)
    else add(grain, by)
  }
  let value = 'P'
  for (const grain of ORDER) {
    const by = sums.get(grain)
    if (by === undefined) continue
    if (TIMES.has(grain) && !value.includes('T')) value += 'T'
    value += (by === null ? 'X' : String(by)) + LETTERS[grain]
  }
  return value
}

interface Quantity extends Omit<Piece, 'grain'> {
  readonly indefinite: boolean
  /** A noun, that the unit belongs to: `une dizaine de jours`, `trois millions d'années`. */
  readonly noun?: true
}

/** A number, a vague number or a range of numbers before a unit. */
function quantities(lexicon: DateLexicon): Step<Quantity> {
  const named = words(lexicon.quantities)
  const to = new Set([...lexicon.to, '-', '–'])
  const and = new Set(lexicon.and)
  const between = new Set(lexicon.between)
  const numeral = stepFrom<Quantity>({ numeral: true }, (text, at, limit) => {
    const read = text.numerals.get(at)
    if (!read || read.ordinal || read.to > limit) return null
    const { value: by, to: end } = read
    if (read.vague || read.round || read.scale > 1) return { value: { by: read.vague ? null : by, indefinite: false, noun: true }, end }
    const called = between.has(normAt(text, at - 1)) || between.has(normAt(text, at - 2))
    const ranges = to.has(normAt(text, end)) || (called && and.has(normAt(text, end)))
    const second = ranges ? text.numerals.get(end + 1) : undefined
    if (second && !second.ordinal && !second.vague && second.to <= limit && second.value > by)
      return { value: { by, high: second.value, indefinite: false }, end: second.to }
    return { value: { by, indefinite: false }, end }
  })
  const articled = stepFrom<Quantity>([named], (text, at, limit) => {
    const read = named.read(text, at, limit)
    return read && { value: { by: read.value, indefinite: read.value === 1 }, end: read.end }
  })
  const some = map(phrase(lexicon.some), () => ({ by: null, indefinite: false }))
  return longest<Quantity>(articled, numeral, some)
}

export function lengthStep(lexicon: DateLexicon): Step<Length> {
  const quantity = quantities(lexicon)
  const unit = words(lexicon.units)
  const half = words(lexicon.halves)
  const joint = optional(either(phrase([',']), phrase(lexicon.and), phrase(['+'])), true)
  const filler = phrase(lexicon.fillers)
  const roughly = new Set(lexicon.roughly)
  const of = phrase(lexicon.of)
  const dash = phrase(['-', '‑'])
  const piece = once(
    stepFrom<{ piece: Piece; indefinite: boolean }>([quantity], (text, at, limit) => {
      const number = quantity.read(text, at, limit)
      if (!number) return null
      const skipped = dash.read(text, number.end, limit) ?? filler.read(text, number.end, limit)
      const link = skipped ? null : of.read(text, number.end, limit)
      const named =
        unit.read(text, skipped?.end ?? number.end, limit) ??
        (link && (number.value.noun || number.value.by === null) ? unit.read(text, link.end, limit) : null)
      if (!named) return null
      const { grain, size = 1 } = named.value
      const more = half.read(text, named.end, limit)
      const minutes = lexicon.bareMinutes && grain === 'hour' ? text.numerals.get(named.end) : undefined
      if (
        minutes &&
        !minutes.ordinal &&
        minutes.to <= limit &&
        minutes.value > 0 &&
        minutes.value < 60 &&
        !minutes.digits &&
        number.value.by !== null
      )
        return { value: { piece: { grain, by: number.value.by + minutes.value / 60 }, indefinite: false }, end: minutes.to }
      const { by, high, indefinite } = number.value
      // een jaar of vijf
      const about = indefinite && roughly.has(normAt(text, named.end)) ? text.numerals.get(named.end + 1) : undefined
      if (about && about.to <= limit && !unit.read(text, about.to, limit))
        return { value: { piece: { grain, by: about.value * size }, indefinite: false }, end: about.to }
      const total = by === null ? null : by * size + (more ? more.value : 0)
      return { value: { piece: { grain, by: total, ...(high === undefined ? {} : { high: high * size }) }, indefinite }, end: more?.end ?? named.end }
    }),
  )
  return once(
    stepFrom([piece], (text, at, limit) => {
      const first: Read<{ piece: Piece; indefinite: boolean }> | null = piece.read(text, at, limit)
      if (!first) return null
      const pieces = [first.value.piece]
      let { end } = first
      for (;;) {
        const link = joint.read(text, end, limit)
        const next = link && piece.read(text, link.end, limit)
        const last = pieces.at(-1)
        if (
          !next ||
          !last ||
          next.value.piece.by === null ||
          next.value.indefinite ||
          ORDER.indexOf(next.value.piece.grain) <= ORDER.indexOf(last.grain)
        )
          break
        pieces.push(next.value.piece)
        end = next.end
      }
      return { value: { pieces, indefinite: first.value.indefinite && pieces.length === 1 }, end }
    }),
  )
}

// 3h · 25m
const GLUED = /^(\p{N}{1,3})(\p{L}{1,2})$/u

/** `1d 21h`, as feeds tell how old a post is. */
export function shortLengthStep(lexicon: DateLexicon): Step<Length> {
  const units = new Map(Object.entries(lexicon.shortUnits))
  return {
    start: { kinds: ['number'] },
    read(text, at, limit) {
      const pieces: Piece[] = []
      let end = at
      for (; end < limit; end++) {
        const [, digits, letters = ''] = GLUED.exec(normAt(text, end)) ?? []
        const grain = units.get(letters)
        if (!grain || ORDER.indexOf(grain) <= ORDER.indexOf(pieces.at(-1)?.grain ?? 'century')) break
        pieces.push({ grain, by: Number(digits) })
      }
      return pieces.length ? { value: { pieces, indefinite: false }, end } : null
    },
  }
}
