// No language: what is read in a text that none of the installed packs understands. Symbols, digits and ISO dates remain.
import type { Language } from './language.ts'

export const neutral: Omit<Language, 'code' | 'detection'> = {
  boilerplate: { phrases: [] },
  tokens: { abbreviations: new Set() },
  numbers: { decimal: '.', groups: [','] },
  amount: {},
  count: {},
  date: {},
  organization: { minor: new Set(), heads: new Map() },
  clauses: {},
  speakers: {
    pronouns: new Map(),
    determiners: new Map(),
    bodies: new Map(),
    texts: new Set(),
    titles: new Map(),
    times: new Set(),
    ties: new Set(),
    compounds: false,
  },
  quote: {},
  denial: {},
  tagger: null,
  recognizer: null,
}
