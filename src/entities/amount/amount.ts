// Sums, percentages and measures.
import type { With } from '../../document/document.ts'
import type { Amount } from '../../document/facts.ts'
import type { AmountLexicon } from './lexicon.ts'

/** ISO 4217 by currency word, for words that several currencies share: `{ dollar: 'CAD' }`. */
export type DefaultCurrencies = Readonly<Record<string, string>>

export function amountReader(_lexicon: AmountLexicon) {
  return (_doc: With<'raw' | 'view' | 'tokens' | 'sentences' | 'numerals'>, _defaults: DefaultCurrencies): Amount[] => []
}
