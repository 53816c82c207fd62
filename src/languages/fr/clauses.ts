import type { ClauseLexicon } from '../../clauses/lexicon.ts'

export const clauses: ClauseLexicon = {}
