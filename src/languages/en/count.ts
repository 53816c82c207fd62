import type { CountLexicon } from '../../entities/count/lexicon.ts'

export const count: CountLexicon = {}
