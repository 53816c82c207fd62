// Proportions: one in five, un sur trois, een op de vier.
import type { NumeralReading, With } from '../document/document.ts'
import { oneOf } from '../rules/step.ts'
import type { NumberLexicon } from './lexicon.ts'
import { tidy } from './parts.ts'

/** In digits these are years: one in 2017. */
const isYear = ({ digits, value, start, end }: NumeralReading) => digits && end - start === 4 && value > 1000 && value < 2100

/** Reads numerals once more: one and what it is one of become a single number. */
export function proportionReader(lexicon: Pick<NumberLexicon, 'proportions'>) {
  const between = oneOf(lexicon.proportions)
  return function proportions(doc: With<'raw' | 'tokens' | 'sentences' | 'numerals'>): NumeralReading[] {
    const { tokens, numerals } = doc
    const found: NumeralReading[] = []
    let after = 0
    for (const one of numerals.values()) {
      if (one.from < after) continue
      const word = Math.abs(one.value) === 1 && !one.ordinal ? between.read(doc, one.to, tokens.length) : null
      const of = word && numerals.get(word.end)
      const merged = of && !of.ordinal && !of.vague && of.value > 1 && Number.isInteger(of.value) && !isYear(of)
      const numeral = merged ? { ...one, to: of.to, end: of.end, value: tidy(one.value / of.value), fraction: true, digits: false } : one
      found.push(numeral)
      after = numeral.to
    }
    return found
  }
}
