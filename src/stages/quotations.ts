// Tokens → pairs of quotation marks.
import type { Quotation, With } from '../document/document.ts'
import type { QuoteLexicon } from '../entities/quote/lexicon.ts'

export function quotationReader(_lexicon: QuoteLexicon) {
  return function quotations<D extends With<'view' | 'article' | 'tokens' | 'sentences'>>(doc: D): D & With<'quotations'> {
    return { ...doc, quotations: [] as Quotation[] }
  }
}
