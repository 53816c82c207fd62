import type { DetectionLexicon } from '../language.ts'

export const detection: DetectionLexicon = { iso3: 'fra', functionWords: new Set([]) }
