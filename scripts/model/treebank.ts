// Universal Dependencies files as our tokens with their tags.
import { readFileSync } from 'node:fs'
import type { Tag } from '../../src/document/document.ts'

export interface TaggedToken {
  readonly form: string
  readonly tag: Tag
  readonly lemma: string
  readonly spaceAfter: boolean
}

/**
 * The sentences of a CoNLL-U file, by surface token: a multiword token whose words simply concatenate (`do` + `n't`) is its words,
 * another (`du` = `de` + `le`) is one token, tagged as its first word, or as the pronoun in it (`auquel`).
 */
export function readTreebank(file: string): TaggedToken[][] {
  const sentences: TaggedToken[][] = []
  for (const block of readFileSync(file, 'utf8').split(/\n{2,}/u)) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+(?:-\d+)?\t/u.test(line))
      .map((line) => line.split('\t'))
    const tokens: TaggedToken[] = []
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? []
      const [id = '', form = '', lemma = '', tag = ''] = row
      const spaceAfter = !(row[9] ?? '').includes('SpaceAfter=No')
      if (!id.includes('-')) {
        tokens.push({ form, lemma, tag: tag as Tag, spaceAfter })
        continue
      }
      const [first = 0, last = 0] = id.split('-').map(Number)
      const words = rows.slice(i + 1, i + 2 + last - first)
      i += words.length
      if (words.map((word) => word[1]).join('') === form) {
        words.forEach((word, k) =>
          tokens.push({ form: word[1] ?? '', lemma: word[2] ?? '', tag: word[3] as Tag, spaceAfter: spaceAfter && k === words.length - 1 }),
        )
      } else {
        const pronoun = words.find((word) => word[3] === 'PRON' && word !== words[0])
        const chosen = pronoun ?? words[0] ?? []
        tokens.push({ form, lemma: chosen[2] ?? '', tag: chosen[3] as Tag, spaceAfter })
      }
    }
    if (tokens.length) sentences.push(tokens)
  }
  return sentences
}

/** Where the treebanks of a language differ between versions, one convention. */
export type Convention = (token: TaggedToken) => Tag

const PUNCTUATION = /^(?:(?![%&#@*/§])\p{P})+$/u
const DIGIT = /\p{N}/u

/** Marks are told apart by what they are, not by what they stand for; what has digits is a number. */
function byForm(convention: Convention): Convention {
  return (token) => {
    if (token.tag !== 'PUNCT' && token.tag !== 'SYM') return convention(token)
    return PUNCTUATION.test(token.form) ? 'PUNCT' : DIGIT.test(token.form) ? 'NUM' : 'SYM'
  }
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const DUTCH_POSSESSIVES = words("zijn z'n hun haar mijn m'n jouw je uw ons onze d'r")
const DUTCH_AUXILIARIES = words('zijn worden hebben zullen kunnen moeten mogen willen')
const DUTCH_CALENDAR = words(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december',
)
const DUTCH_ORDINAL = /^(?:eerste?|tweede|derde|\p{Ll}+(?:de|ste))$/u

export const CONVENTIONS: Readonly<Record<string, Convention>> = {
  en: byForm(({ tag }) => tag),
  fr: byForm(({ form, tag }) => (form === '%' ? 'SYM' : tag)),
  nl: byForm(({ form, tag, lemma }) => {
    const word = form.toLowerCase()
    if (word === 'als') return 'SCONJ'
    if (tag === 'DET' && DUTCH_POSSESSIVES.has(word)) return 'PRON'
    if (tag === 'NUM' && DUTCH_ORDINAL.test(word)) return word === 'eerst' ? 'ADV' : 'ADJ'
    if (tag === 'VERB' && DUTCH_AUXILIARIES.has(lemma)) return 'AUX'
    if (tag === 'PROPN' && DUTCH_CALENDAR.has(form)) return 'NOUN'
    return tag
  }),
}
