import type { NumberLexicon } from '../../numbers/lexicon.ts'

export const numbers: NumberLexicon = { decimal: '.', groups: [','] }
