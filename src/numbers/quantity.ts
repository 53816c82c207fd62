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

/** What stands between the bounds of a range; after a word such as `between` also `and`. */
export function rangeWord(lexicon: Pick<NumberLexicon, 'ranges'>): Step<string> {
  return oneOf(lexicon.ranges)
}

/** 1.250 · 10 to 15 million · vier à vijf · between 200 and 300 */
export function quantity(lexicon: NumberLexicon): Step<Quantity> {
  const connector = rangeWord(lexicon)
  const and = oneOf(Object.keys(lexicon.words.and ?? {}))
  return {
    start: { numeral: true },
    read(text, at, limit): Read<Quantity> | null {
      const first = text.numerals.get(at)
      if (!first || first.ordinal || first.to > limit) return null
      const announced = lexicon.between.has(text.tokens[at - 1]?.norm ?? '')
      const between = connector.read(text, first.to, limit) ?? (announced ? and.read(text, first.to, limit) : null)
      const second = between && text.numerals.get(between.end)
      if (second && !second.ordinal && second.to <= limit) {
        const range = bounds(first, second)
        if (range) return { value: { ...range, vague: first.vague || second.vague, first, last: second }, end: second.to }
      }
      return { value: { value: first.value, vague: first.vague, first, last: first }, end: first.to }
    },
  }
}
