import type { TokenLexicon } from '../language.ts'

export const tokens: TokenLexicon = { abbreviations: new Set([]) }
