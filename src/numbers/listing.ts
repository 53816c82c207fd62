// The numbers of a text as a caller lists them: one in five is a single number, 22,24,26 are three.
import type { With } from '../document/document.ts'
import { oneOf } from '../rules/step.ts'
import type { NumberLexicon } from './lexicon.ts'
import { tidy } from './parts.ts'

export interface ListedNumber {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly ordinal: boolean
}

// 17/05/2018 · 22,24,26 · 192.168.1.2
const SEVERAL = /^\d{1,4}(?:[/.,:-]\d{1,4})+$/u
const ONE = /\d+/gu
const YEAR = /^(?:1[0-9]|20)\d{2}$/u

/** Lists the numbers of a document, in text order. */
export function numberLister(lexicon: Pick<NumberLexicon, 'proportions'>) {
  const between = oneOf(lexicon.proportions)
  return function list(doc: With<'raw' | 'tokens' | 'sentences' | 'numerals'>): ListedNumber[] {
    const { raw, tokens, numerals } = doc
    const found: ListedNumber[] = []
    for (let at = 0; at < tokens.length;) {
      const numeral = numerals.get(at)
      const token = tokens[at]
      if (!numeral || !token) {
        if (token?.kind === 'number' && SEVERAL.test(token.norm)) {
          for (const { index, 0: digits } of raw.slice(token.start, token.end).matchAll(ONE)) {
            const start = token.start + index
            found.push({ start, end: start + digits.length, value: Number(digits), ordinal: false })
          }
        }
        at++
        continue
      }
      const word = Math.abs(numeral.value) === 1 && !numeral.ordinal ? between.read(doc, numeral.to, tokens.length) : null
      const of = word && numerals.get(word.end)
      const whole =
        of && !of.ordinal && !of.vague && of.value > 1 && Number.isInteger(of.value) && !YEAR.test(raw.slice(of.start, of.end)) ? of : null
      const { start, ordinal } = numeral
      found.push({ start, end: (whole ?? numeral).end, value: whole ? tidy(numeral.value / whole.value) : numeral.value, ordinal })
      at = (whole ?? numeral).to
    }
    return found
  }
}
