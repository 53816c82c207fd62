// Tokens → numerals, in digits and in words.
import type { NumeralReading, With } from '../document/document.ts'
import type { NumberLexicon } from '../numbers/lexicon.ts'

export function numeralReader(_lexicon: NumberLexicon) {
  return function numerals<D extends With<'view' | 'tokens' | 'sentences'>>(doc: D): D & With<'numerals'> {
    return { ...doc, numerals: new Map<number, NumeralReading>() }
  }
}
