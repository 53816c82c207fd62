import type { DateLexicon } from '../../entities/date/lexicon.ts'

export const date: DateLexicon = {}
