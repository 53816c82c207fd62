import type { DenialLexicon } from '../../entities/denial/lexicon.ts'

export const denial: DenialLexicon = {}
