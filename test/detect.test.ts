// Which language a text is in, or none of the installed ones.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detect } from '../src/detect.ts'
import { en } from '../src/languages/en/index.ts'
import { fr } from '../src/languages/fr/index.ts'
import { nl } from '../src/languages/nl/index.ts'

const packs = [en, fr, nl]

const rows: Record<string, string[]> = {
  en: [
    'The minister said on Friday that he had never met the director.',
    'Growing budget',
    'Council leaders',
    'BREAKING: mayor resigns after scandal',
  ],
  fr: [
    'Le ministre a déclaré vendredi qu’il ne connaissait pas le directeur.',
    'Les budgets communaux',
    'Manifestation interdite',
    'Les syndicats appellent à la grève',
  ],
  nl: [
    'De minister zei vrijdag dat hij de directeur nooit had ontmoet.',
    'Nieuwe begroting',
    'Gemeentelijke belastingen',
    'De film Los Lobos van Paolo Rossi is uit.',
  ],
  und: [
    'Der Minister sagte am Freitag, dass er den Direktor nie getroffen habe.',
    'El ministro dijo el viernes que nunca había conocido al director.',
    'Il ministro ha detto venerdì che non ha mai incontrato il direttore.',
    'O ministro disse na sexta-feira que nunca tinha visto o diretor.',
    'Ministern sade i fredags att han aldrig hade träffat direktören.',
    'Ministeren sagde fredag, at han aldrig havde mødt direktøren.',
    'Die minister het Vrydag gesê dat hy nooit die direkteur ontmoet het nie.',
    'Dúirt an tAire Dé hAoine nár bhuail sé leis an stiúrthóir riamh.',
    'Министр сказал в пятницу, что никогда не встречал директора.',
    'Minister powiedział w piątek, że nigdy nie spotkał dyrektora.',
  ],
}

describe('a row of texts', () => {
  for (const [code, texts] of Object.entries(rows)) {
    test.each(texts)(`${code} %s`, (text) => expect(detect(text, packs).code).toBe(code))
  }
})

test.each(['', '  \n', '12 345,67 € — 50 %', '😀'])('a text without words is in no language: %j', (text) => {
  expect(detect(text, packs)).toEqual({ code: 'und', confidence: 0 })
})

test('without packs there is no language', () => {
  expect(detect('The minister said so.', [])).toEqual({ code: 'und', confidence: 0 })
})

test('a language that is not installed is not taken for one that is', () => {
  expect(detect('Le ministre a déclaré vendredi qu’il ne connaissait pas le directeur de la société.', [en, nl]).code).toBe('und')
  expect(detect('De minister zei vrijdag dat hij de directeur nooit had ontmoet.', [en, fr]).code).toBe('und')
})

test('more evidence gives more confidence', () => {
  const sentence = 'The minister said on Friday that he had never met the director of the company. '
  expect(detect(sentence.repeat(5), packs).confidence).toBeGreaterThan(0.99)
  expect(detect('Growing budget', packs).confidence).toBeLessThan(detect(sentence, packs).confidence)
})

test('any text has a language and a confidence from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { code, confidence } = detect(text, packs)
      return ['en', 'fr', 'nl', 'und'].includes(code) && confidence >= 0 && confidence <= 1
    }),
    { numRuns: 100 },
  )
})
