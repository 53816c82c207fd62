// No language: what is read in a text that none of the installed packs understands. Symbols, digits and ISO dates remain.
import type { ClauseLexicon } from '../clauses/lexicon.ts'
import type { Language } from './language.ts'

const none: ReadonlySet<string> = new Set()

const clauses: ClauseLexicon = {
  verbSecond: false,
  verbFinal: false,
  pronouns: {},
  relatives: {},
  auxiliaries: {},
  objects: none,
  anaphors: none,
  determiners: none,
  prepositions: none,
  genitives: none,
  agents: none,
  coordinators: none,
  adversatives: none,
  subordinators: none,
  complementizers: none,
  conditions: none,
  negations: none,
  infinitives: none,
  times: none,
}

export const neutral: Omit<Language, 'code' | 'detection'> = {
  boilerplate: { phrases: [] },
  tokens: {
    proclitics: new Set(),
    enclitics: new Set(),
    clipped: new Set(),
    whole: new Set(),
    fused: new Map(),
    compounds: 'whole',
    suspendedHyphen: false,
    groupSpaces: '\u00A0\u202F\u2009',
    units: new Set(),
    titles: new Set(),
    beforeNumbers: new Set(),
    abbreviations: new Set(),
    starters: new Set(),
  },
  numbers: { decimal: '.', groups: [','] },
  amount: {},
  count: {},
  date: {},
  organization: { minor: new Set(), heads: new Map() },
  clauses,
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
