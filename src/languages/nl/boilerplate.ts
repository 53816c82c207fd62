import type { BoilerplateLexicon } from '../../article/lexicon.ts'

export const boilerplate: BoilerplateLexicon = { phrases: [] }
