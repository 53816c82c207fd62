import type { DetectionLexicon } from '../language.ts'

export const detection: DetectionLexicon = { iso3: 'nld', functionWords: new Set([]) }
