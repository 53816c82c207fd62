// Tokens as the treebanks of Universal Dependencies cut them, in three languages.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokens as en } from '../../src/languages/en/tokens.ts'
import { tokens as fr } from '../../src/languages/fr/tokens.ts'
import type { TokenLexicon } from '../../src/languages/language.ts'
import { neutral } from '../../src/languages/neutral.ts'
import { tokens as nl } from '../../src/languages/nl/tokens.ts'
import { tokenizer } from '../../src/stages/tokenize.ts'
import { FILLER } from '../../src/text/view.ts'
import { document } from './document.ts'

const languages = { en, fr, nl, neutral: neutral.tokens }
type Code = keyof typeof languages
const codes = Object.keys(languages) as Code[]
const tokenizers = { en: tokenizer(en), fr: tokenizer(fr), nl: tokenizer(nl), neutral: tokenizer(neutral.tokens) }

const read = (code: Code, raw: string, view = raw) => {
  const { tokens } = tokenizers[code](document(raw, view))
  return tokens
}
const texts = (code: Code, raw: string) => read(code, raw).map(({ start, end }) => raw.slice(start, end))

/** Spaces part tokens, and so do bars, which the text has not; `~` is a space within a token. */
const rows: Record<Code, string[]> = {
  en: [
    "They do|n't know|, and it|'s the mayor|'s job|.",
    'We can|not say|, "|he said|"|.',
    'The e-mail from the non-profit reached editor|-|in|-|chief Smith|.',
    'It paid $|100,000|, or 12|%|, in the U.S. in 2015|-|2017|.',
    'Dr. J. K. Adams Jr. of Acme Inc. left at 5|pm|.',
    'Call 713-853-3989 on 2017-09-28 at 7:30 about 9/11|.',
    'See https://example.org/a_b?c=1|, www.example.com or write to jane.doe@example.co.uk|.',
    'The workers|’ party and the 1990s|, the 20th century and the ’80s|.',
    "Rock 'n' roll fans O'Neill and D'Souza wait|...",
    '@newsdesk says #budget2017 is late|!!!',
    '£|3|m for R&D and £|535,000 more',
    'He gon|na say ‘|no|’ to us|.',
    'a COVID|-|19 test for 5|km|, e.g. today',
    'at 6|a.m. on Sat. for $|.50 or and|/|or',
  ],
  fr: [
    "L'|homme n'|a pas dit qu'|il viendrait aujourd'hui|.",
    "Qu'|est|-ce que c'|est ?",
    'Le ministre a|-t-il démissionné ?',
    '« Jamais »|, a|-t-elle répondu à M. Dupont-Aignan|.',
    'Il coûte 80~000 €|, soit 3,5 % de plus|.',
    'Celui-ci vaut 3|M|€ à 14|h 30|, jusqu’|à demain|.',
    'Cette fois|-ci|, quelqu’un l’|a vu au-delà|.',
    "Jean-Claude vit à Saint-Denis|, près de l'|« Usine »|.",
    'Les agent(e)s engagé.e.s de la S.N.C.F. partent|.',
    'en 493 av. J.-C. et en 1er lieu',
  ],
  nl: [
    "'s Avonds is 't zo'n drukte bij foto's van Van 't Hek|.",
    'De 24-jarige FBI-agent kocht 1.250 auto’s voor €|3,5 miljoen|.',
    'De N.V. van dhr. J. de Vries e.a. betaalde 12|%|.',
    'zwangerschaps- en bevallingsverlof in de jaren ’90 en/of later',
    ",,|Dat klopt niet|''|, zegt prof. Jansen|.",
    '„|Nee|”|, zei hij|; “|ja|”|.',
    'De sp.a en H&M of R&D|, en/of Pol&Soc',
    'Om 20|u in ’s-Hertogenbosch|: 5|km verder in 44 v.Chr.',
  ],
  neutral: ['ab|, cd 12|% $|5'],
}

describe('a row of tokens', () => {
  for (const code of codes) {
    test.each(rows[code])(`${code} %s`, (row) => {
      const expected = row.split(/[ |]/u).map((token) => token.replaceAll('~', ' '))
      expect(texts(code, row.replaceAll('|', '').replaceAll('~', ' '))).toEqual(expected)
    })
  }
})

describe('kinds and norms', () => {
  test('of every sort of token', () => {
    const sorts = read('en', 'Don’t pay "$5" to @bob: www.a.com, a@b.com #now 😀').map(({ kind, norm }) => `${kind} ${norm}`)
    expect(sorts).toEqual([
      'word do',
      "word n't",
      'word pay',
      'quote "',
      'symbol $',
      'number 5',
      'quote "',
      'word to',
      'handle @bob',
      'punctuation :',
      'url www.a.com',
      'punctuation ,',
      'email a@b.com',
      'hashtag #now',
      'symbol 😀',
    ])
  })
  test('a single quotation mark is told from an apostrophe', () => {
    const kinds = read('en', "He said 'the workers' party' won, the states' way.").filter(({ norm }) => norm === "'")
    expect(kinds.map(({ kind }) => kind)).toEqual(['quote', 'punctuation', 'quote', 'punctuation'])
  })
})

describe('fillers', () => {
  test('join within a word and belong to no edge', () => {
    const raw = '<b>W</b>ord <i>by</i> word'
    const view = raw.replace(/<[^<>]*>/gu, (tag) => FILLER.repeat(tag.length))
    expect(read('en', raw, view).map(({ start, end, norm }) => [raw.slice(start, end), norm])).toEqual([
      ['W</b>ord', 'word'],
      ['by', 'by'],
      ['word', 'word'],
    ])
  })
  test('an entity belongs to its token as a whole', () => {
    const characters = new Map([
      ['quot', '"'],
      ['eacute', 'é'],
      ['amp', '&'],
    ])
    const raw = '&quot;caf&eacute;&quot; AT&amp;T'
    const view = raw.replace(/&(\w+);/gu, (entity, name: string) => (characters.get(name) ?? '') + FILLER.repeat(entity.length - 1))
    expect(read('fr', raw, view).map(({ start, end }) => raw.slice(start, end))).toEqual(['&quot;', 'caf&eacute;', '&quot;', 'AT&amp;T'])
  })
})

describe('any text', () => {
  const check = (lexicon: TokenLexicon) => {
    const tokenize = tokenizer(lexicon)
    return (raw: string) => {
      let at = 0
      for (const { start, end, norm } of tokenize(document(raw)).tokens) {
        if (start < at || end <= start || end > raw.length || norm === '') return false
        if (/\S/u.test(raw.slice(at, start).replace(/[\p{C}\p{Z}]/gu, ''))) return false
        at = end
      }
      return true
    }
  }
  const scraps = fc.stringMatching(/^[a-zé'’"«»„“.,:;!?()$€%0-9 \n@#/_-]{0,60}$/u)
  test.each(Object.entries(languages))('%s: tokens are disjoint, in order and leave only spaces out', (_code, lexicon) => {
    const holds = check(lexicon)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), holds), { numRuns: 100 })
    fc.assert(fc.property(scraps, holds), { numRuns: 200 })
  })
  test.each(['(', '"', "'", '1', '1-', 'a.', "l'", 'a-', 'A. ', '@', '\uD83D', 'a@', 'aa.', '[1', '1 000 ', 'x/', '(s)', "n't"])(
    'a long run of %j takes linear time',
    (piece) => {
      const started = performance.now()
      for (const code of codes) read(code, piece.repeat(Math.floor(20_000 / piece.length)))
      expect(performance.now() - started).toBeLessThan(5000)
    },
  )
})
