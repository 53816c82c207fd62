import type { AmountLexicon } from '../../entities/amount/lexicon.ts'

export const amount: AmountLexicon = {}
