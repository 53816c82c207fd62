// Parts of speech of sentences in the manner of the press, as `word/TAG` where it matters.
import { describe, expect, it } from 'vitest'
import { en } from '../../src/languages/en/index.ts'
import { fr } from '../../src/languages/fr/index.ts'
import type { Language } from '../../src/languages/language.ts'
import { nl } from '../../src/languages/nl/index.ts'
import { segmenter } from '../../src/stages/segment.ts'
import { tagger } from '../../src/stages/tag.ts'
import { tokenizer } from '../../src/stages/tokenize.ts'

function reader(language: Language) {
  const tokenize = tokenizer(language.tokens)
  const segment = segmenter(language.tokens)
  const tag = tagger(language.tagger)
  const metadata = { title: null, published: null, source: null, url: null }
  return (raw: string) =>
    tag(segment(tokenize({ raw, view: raw, article: { format: 'text', metadata, regions: [{ kind: 'paragraph', start: 0, end: raw.length }] } })))
}

const rows: readonly (readonly [Language, string])[] = [
  [en, 'The/DET minister/NOUN denied/VERB on/ADP Tuesday/PROPN that/SCONJ she/PRON had/AUX met/VERB 12/NUM Russian/ADJ officials/NOUN ./PUNCT'],
  [en, 'Three/NUM former/ADJ employees/NOUN of/ADP the/DET company/NOUN told/VERB reporters/NOUN they/PRON were/AUX fired/VERB ./PUNCT'],
  [fr, 'Le/DET ministre/NOUN a/AUX démenti/VERB mardi/NOUN avoir/AUX rencontré/VERB douze/NUM responsables/NOUN russes/ADJ ./PUNCT'],
  [fr, "L'/DET entreprise/NOUN n'/ADV a/AUX pas/ADV répondu/VERB aux/ADP questions/NOUN des/ADP journalistes/NOUN ./PUNCT"],
  [nl, 'De/DET minister/NOUN ontkende/VERB dinsdag/NOUN dat/SCONJ ze/PRON twaalf/NUM Russische/ADJ ambtenaren/NOUN had/AUX ontmoet/VERB ./PUNCT'],
  [nl, 'Drie/NUM voormalige/ADJ werknemers/NOUN van/ADP het/DET bedrijf/NOUN werden/AUX vrijdag/NOUN aangehouden/VERB ./PUNCT'],
]

describe('tags', () => {
  const readers = new Map([en, fr, nl].map((language) => [language, reader(language)]))
  it.each(rows.map(([language, row]) => [language.code, row, language] as const))('%s: %s', (_, row, language) => {
    const wanted = row.split(' ').map((pair) => pair.split('/'))
    const text = wanted
      .map(([word]) => word)
      .join(' ')
      .replaceAll("' ", "'")
      .replace(' .', '.')
    const doc = readers.get(language)?.(text)
    expect(doc?.tokens.map(({ start, end }, i) => `${text.slice(start, end)}/${doc.tags[i] ?? ''}`).join(' ')).toBe(row)
  })

  it('tells one tag a token, whatever the text', () => {
    for (const text of ['', '\uD800', '((((', 'x'.repeat(5000), '1 2 3', '« »', 'LES TITRES EN CAPITALES', '. . .']) {
      for (const read of readers.values()) {
        const { tokens, tags } = read(text)
        expect(tags.length).toBe(tokens.length)
      }
    }
  })

  it('says noun where there is no model', () => {
    const { tags } = reader({ ...en, tagger: null })('Prices rose 4 times.')
    expect(tags).toEqual(['NOUN', 'NOUN', 'NUM', 'NOUN', 'PUNCT'])
  })
})
