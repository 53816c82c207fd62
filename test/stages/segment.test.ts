// Where sentences end, in three languages: a bar stands behind every sentence.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokens as en } from '../../src/languages/en/tokens.ts'
import { tokens as fr } from '../../src/languages/fr/tokens.ts'
import type { TokenLexicon } from '../../src/languages/language.ts'
import { neutral } from '../../src/languages/neutral.ts'
import { tokens as nl } from '../../src/languages/nl/tokens.ts'
import { segmenter } from '../../src/stages/segment.ts'
import { tokenizer } from '../../src/stages/tokenize.ts'
import { document } from './document.ts'

const languages = { en, fr, nl, neutral: neutral.tokens }
const reader = (lexicon: TokenLexicon) => {
  const tokenize = tokenizer(lexicon)
  const segment = segmenter(lexicon)
  return (raw: string) => segment(tokenize(document(raw)))
}
const codes = Object.keys(languages) as (keyof typeof languages)[]
const readers = { en: reader(en), fr: reader(fr), nl: reader(nl), neutral: reader(neutral.tokens) }

const rows: Record<keyof typeof languages, string[]> = {
  en: [
    'The mayor spoke.| Nobody listened!| Why?|',
    '"We won." said the coach.| He left.|',
    '"Did we win?" asked the coach.|',
    'He said: "We won."| The crowd left.|',
    'Mr. J. Smith of Acme Inc. met Gen. Lee at 5 p.m. on Jan. 5 in the U.S. Senate.|',
    'They sold it to Acme Inc.| The price was not told.|',
    'You and I.| He and she.|',
    'She waited … and waited.| Then she left...| Nobody saw it.|',
    'See no. 5 of the list.| He said no.| They left.|',
    '1. Open the door| 2. Close it| 3. Leave|',
    'The plan (see p. 3.) failed.| (Nobody knew.)| It was over.|',
    'It fell to 3.5 percent.| 40 people left.|',
    'Roe v. Wade stands.|',
    'Yahoo! and others, e.g. Google, said so.|',
    'A headline without a stop|\n\nA paragraph.|',
    'It was cited before. [17]| Then it was not.|',
  ],
  fr: [
    '« Nous partons. » a-t-il dit.|',
    'Il a dit : « Nous partons. »| Puis il est parti.|',
    'M. J.-P. Martin et Mme Roy vivent av. J.-C. et etc. depuis.|',
    'Qui vient ?| Personne !| Alors…| La suite demain.|',
    '« Qui vient ? » demande-t-elle.|',
    'Cyclisme| Il a gagné la course.|',
    'Le mouvement d’En marche et le livre à Dans la rue.|',
    'Le texte dit ceci ;| En outre, il dit cela.|',
  ],
  nl: [
    '„Wij gaan door.” zei dhr. J. de Vries van Acme N.V. gisteren.|',
    "Dhr. Jansen komt.| 's Avonds gaat hij weer.| Of niet?|",
    ",,Dat klopt.''| De man vertrok.|",
    'Programma| De partij wil in 2003 meer.|',
    'Bart De Wever sprak o.a. met prof. Claes.|',
    '• Eerste punt| • Tweede punt|',
  ],
  neutral: ['Ab cd. ef.| Gh?|'],
}

describe('a row of sentences', () => {
  for (const code of codes) {
    test.each(rows[code])(`${code} %s`, (row) => {
      const raw = row.replaceAll('|', '')
      const { sentences } = readers[code](raw)
      expect(sentences.map(({ start, end }) => raw.slice(start, end))).toEqual(
        row
          .split('|')
          .map((sentence) => sentence.trim())
          .filter(Boolean),
      )
    })
  }
})

test.each(codes)('%s: sentences take up all tokens of any text, in order, within their region', (code) => {
  const scraps = fc.string({ unit: fc.constantFrom(...'ABab\'"«».!?()*1 \n-'), maxLength: 60 })
  fc.assert(
    fc.property(fc.oneof(scraps, fc.string({ unit: 'binary' })), (raw) => {
      const { sentences, tokens, article } = readers[code](raw)
      let at = 0
      for (const { from, to, start, end, region } of sentences) {
        const home = article.regions[region]
        if (from !== at || to <= from || start !== tokens[from]?.start || end !== tokens[to - 1]?.end) return false
        if (!home || start < home.start || end > home.end) return false
        at = to
      }
      return at === tokens.length
    }),
    { numRuns: 300 },
  )
})
