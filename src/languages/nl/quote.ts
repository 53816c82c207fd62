import type { QuoteLexicon } from '../../entities/quote/lexicon.ts'

export const quote: QuoteLexicon = {}
