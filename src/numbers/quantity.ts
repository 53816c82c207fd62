// Quantities: one number, a range or an alternative.
import type { NumeralReading } from '../document/document.ts'
import { oneOf, type Read, type Step } from '../rules/step.ts'
import type { NumberLexicon } from './lexicon.ts'
import { tidy } from './parts.ts'

/** A number, or two of which `high` is the greater. */
export interface Quantity {
  readonly value: number
  readonly high?: number
  readonly vague: boolean
  readonly first: NumeralReading
  readonly last: NumeralReading
}

/** A quantity of units that are so many times as large. */
export function times(quantity: Quantity, factor: number): Quantity {
  if (factor === 1) return quantity
  const scaled = { ...quantity, value: tidy(quantity.value * factor) }
  return quantity.high === undefined ? scaled : { ...scaled, high: tidy(quantity.high * factor) }
}

/** How many times the lower number an alternative can be: `five or six`, but not `one or 200`. */
const WIDEST = 100

type Bound = Pick<NumeralReading, 'value' | 'scale'>

/** The bounds of a range, the lower one sharing the scale of the upper: 10 to 15 million. */
export function bounds(low: Bound, high: Bound): { value: number; high: number } | null {
  const shares = high.scale > 1 && low.scale === 1 && low.value * high.scale < high.value
  const value = shares ? low.value * high.scale : low.value
  return value < high.value && high.value <= value * WIDEST ? { value, high: high.value } : null
}

/** How far before `and` a word such as `between` can stand, in tokens. */
const ANNOUNCED = 8

/** What stands between the bounds of a range: `to`, and after `between` also `and`. */
export function rangeWord(lexicon: Pick<NumberLexicon, 'ranges' | 'between' | 'words'>): Step<string> {
  const to = oneOf(lexicon.ranges)
  const and = oneOf(Object.keys(lexicon.words.and ?? {}))
  return {
    start: { norms: [...(to.start.norms ?? []), ...(and.start.norms ?? [])] },
    read(text, at, limit) {
      const read = to.read(text, at, limit)
      if (read) return read
      for (let before = at - 1; before >= at - ANNOUNCED; before--) {
        if (lexicon.between.has(text.tokens[before]?.norm ?? '')) return and.read(text, at, limit)
      }
      return null
    },
  }
}

/** 1.250 · 10 to 15 million · vier à vijf · between 200 and 300 */
export function quantity(lexicon: NumberLexicon): Step<Quantity> {
  const between = rangeWord(lexicon)
  return {
    start: { numeral: true },
    read(text, at, limit): Read<Quantity> | null {
      const first = text.numerals.get(at)
      if (!first || first.ordinal || first.to > limit) return null
      const word = between.read(text, first.to, limit)
      const second = word && text.numerals.get(word.end)
      if (second && !second.ordinal && second.to <= limit) {
        const range = bounds(first, second)
        if (range) return { value: { ...range, vague: first.vague || second.vague, first, last: second }, end: second.to }
      }
      return { value: { value: first.value, vague: first.vague, first, last: first }, end: first.to }
    },
  }
}
