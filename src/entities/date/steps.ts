// Steps that only dates need: numbers as a calendar writes them, and choices that look at the first token once.
import type { TokenKind } from '../../document/token.ts'
import { startOf, words, type Read, type Start, type Step, type Text } from '../../rules/step.ts'

export type Words<T> = Readonly<Record<string, T>>

/** Whether nothing stands between a token and the next. */
export function glued({ tokens }: Text, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  return token !== undefined && next !== undefined && token.end === next.start
}

export const normAt = ({ tokens }: Text, at: number): string => tokens[at]?.norm ?? ''

/** A phrase of a list; the value is true. */
export const phrase = (list: readonly string[]): Step<true> => words(new Map(list.map((text) => [text, true as const])))

/** The full stop of a short form, where it is a token of its own. */
export const stop: Step<true> = {
  start: { norms: ['.'] },
  optional: true,
  read: (text, at, limit) => ({ value: true, end: at < limit && at + 1 < limit && normAt(text, at) === '.' && glued(text, at - 1) ? at + 1 : at }),
}

/** The reading that goes furthest; of two as long, the step listed first. Only steps that can begin with the token are tried. */
export function longest<T>(...steps: readonly Step<T>[]): Step<T> {
  const norms = new Map<string, Step<T>[]>()
  const kinds = new Map<TokenKind, Step<T>[]>()
  const numerals: Step<T>[] = []
  for (const step of steps) {
    for (const norm of new Set(step.start.norms)) norms.set(norm, [...(norms.get(norm) ?? []), step])
    for (const kind of new Set(step.start.kinds)) kinds.set(kind, [...(kinds.get(kind) ?? []), step])
    if (step.start.numeral) numerals.push(step)
  }
  const start: Start = { norms: [...norms.keys()], kinds: [...kinds.keys()], numeral: numerals.length > 0 }
  const none: readonly Step<T>[] = []
  return {
    start,
    read(text, at, limit) {
      const token = text.tokens[at]
      if (at >= limit || !token) return null
      let found: Read<T> | null = null
      for (const step of norms.get(token.norm) ?? none) {
        const read = step.read(text, at, limit)
        if (read && (!found || read.end > found.end)) found = read
      }
      for (const step of kinds.get(token.kind) ?? none) {
        const read = step.read(text, at, limit)
        if (read && (!found || read.end > found.end)) found = read
      }
      if (!numerals.length || !text.numerals.has(at)) return found
      for (const step of numerals) {
        const read = step.read(text, at, limit)
        if (read && (!found || read.end > found.end)) found = read
      }
      return found
    },
  }
}

/** Readings kept; a power of two. */
const KEPT = 16

/** A step that several rules try at the same token and that reads it once. */
export function once<T>(step: Step<T>): Step<T> {
  let last: Text | null = null
  const places = new Int32Array(KEPT)
  const limits = new Int32Array(KEPT)
  const reads: (Read<T> | null)[] = []
  return {
    ...step,
    read(text, at, limit) {
      if (last !== text) {
        last = text
        places.fill(-1)
      }
      const slot = at & (KEPT - 1)
      if (places[slot] === at && limits[slot] === limit) return reads[slot] ?? null
      const read = step.read(text, at, limit)
      places[slot] = at
      limits[slot] = limit
      reads[slot] = read
      return read
    },
  }
}

/** A step of one's own that begins where another can. */
export function stepFrom<T>(start: Start | readonly Step<unknown>[], read: (text: Text, at: number, limit: number) => Read<T> | null): Step<T> {
  return { start: Array.isArray(start) ? startOf(start as readonly Step<unknown>[]) : (start as Start), read }
}

// 7 · 07 · 31
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u
// 1er · 2nd · 31ste: a day and letters
const DAY_ORDINAL = /^(0?[1-9]|[12]\d|3[01])(\p{L}{1,3})$/u
// 1066 · 2016
const YEAR = /^[12]\d{3}$/u
// 96
const SHORT_YEAR = /^(?:3[2-9]|[4-9]\d)$/u

// 05
const TWO_DIGITS = /^\p{N}{2}$/u

/** The day of a month in digits, with or without an ordinal ending, or as an ordinal in words. */
export function dayNumber(suffixes: readonly string[], ordinals: Words<number>): Step<number> {
  const ordinal = ordinalNumber(suffixes)
  const named = words(ordinals)
  return {
    start: { norms: named.start.norms ?? [], kinds: ['number'], numeral: true },
    read(text, at, limit) {
      const marked = ordinal.read(text, at, limit)
      if (marked) return marked
      const norm = at < limit ? normAt(text, at) : ''
      if (DAY.test(norm)) return { value: Number(norm), end: at + 1 }
      const numeral = text.numerals.get(at)
      if (numeral?.ordinal && numeral.to <= limit && numeral.value >= 1 && numeral.value <= 31) return { value: numeral.value, end: numeral.to }
      const read = named.read(text, at, limit)
      return read && read.value > 0 ? read : null
    },
  }
}

/** `1er`, `2nd`, `31ste`: digits with an ordinal ending. */
export function ordinalNumber(suffixes: readonly string[]): Step<number> {
  const endings = new Set(suffixes)
  return {
    start: { kinds: ['number'] },
    read(text, at, limit) {
      const norm = at < limit ? normAt(text, at) : ''
      if (DAY.test(norm)) return glued(text, at) && endings.has(normAt(text, at + 1)) ? { value: Number(norm), end: at + 2 } : null
      const parts = norm.length < 6 ? DAY_ORDINAL.exec(norm) : null
      return parts && endings.has(parts[2] ?? '') ? { value: Number(parts[1]), end: at + 1 } : null
    },
  }
}

/** Four digits. */
export const yearNumber: Step<number> = {
  start: { kinds: ['number'] },
  read(text, at, limit) {
    const norm = at < limit ? normAt(text, at) : ''
    return YEAR.test(norm) ? { value: Number(norm), end: at + 1 } : null
  },
}

/** `96`, beside a month or an apostrophe only. */
export const shortYear: Step<number> = {
  start: { kinds: ['number'] },
  read(text, at, limit) {
    const written = at < limit ? normAt(text, at) : ''
    const marked = written.startsWith("'")
    const norm = marked ? written.slice(1) : written
    return (marked ? TWO_DIGITS : SHORT_YEAR).test(norm) ? { value: fullYear(Number(norm)), end: at + 1 } : null
  },
}

/** `16` after a hyphen: `21-APR-16`. */
export const twoDigitYear: Step<number> = {
  start: { kinds: ['number', 'word'] },
  read(text, at, limit) {
    const norm = at < limit ? normAt(text, at) : ''
    return TWO_DIGITS.test(norm) ? { value: fullYear(Number(norm)), end: at + 1 } : null
  },
}

/** Two digits as a year between 1950 and 2049. */
export const fullYear = (digits: number): number => (digits < 50 ? 2000 + digits : digits < 100 ? 1900 + digits : digits)

/** Longest run of tokens and code units that a numeric date or time can take. */
const SHAPE_TOKENS = 14
const SHAPE_LENGTH = 48

export interface Shape<T> {
  readonly pattern: RegExp
  readonly make: (match: RegExpExecArray) => T | null
}

/** Dates and times made of digits and marks, whatever tokens they were cut into: the longest shape that ends where a token does. */
export function shapes<T>(list: readonly Shape<T>[], goesOn: RegExp = GOES_ON, joint: RegExp = JOINT): Step<T> {
  return {
    start: { kinds: ['number'] },
    read(text, at, limit) {
      const first = text.tokens[at]
      if (at >= limit || first?.kind !== 'number' || (!glued(text, at) && first.end - first.start < 3)) return null
      const before = text.tokens[at - 1]
      if (before && before.end === first.start && joint.test(before.norm)) return null
      let joined = ''
      const ends: number[] = []
      for (let i = at; i < limit && i < at + SHAPE_TOKENS && joined.length < SHAPE_LENGTH; i++) {
        joined += normAt(text, i)
        ends[joined.length] = i + 1
        if (!glued(text, i)) break
      }
      if (!WRITTEN.test(joined)) return null
      let found: Read<T> | null = null
      for (const { pattern, make } of list) {
        const match = pattern.exec(joined)
        const end = match ? ends[match[0].length] : undefined
        if (!match || end === undefined || (found && found.end >= end) || goesOn.test(joined.slice(match[0].length))) continue
        const value = make(match)
        if (value !== null) found = { value, end }
      }
      return found
    },
  }
}

// Digits with a mark between them or a letter after them: 5/9 · 8pm
const WRITTEN = /^\p{N}+(?:[^\p{N}\p{L}][\p{N}\p{L}]|\p{L})/u
// A mark that joins a number to the one before: 1.|5, 80-|32
const JOINT = /[\p{N}/.:-]$/u
// What makes the number longer than the shape: 2012|-1400
const GOES_ON = /^(?:[-/.:,]?\p{N}|[\p{L}%])/u
