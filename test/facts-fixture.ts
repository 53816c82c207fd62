// Facts written by hand, one of each kind, over a text of their own: what rows, HTML and schemas are tried on.
import type { Facts } from 'newsfacts'

export const TEXT = 'Storm <hits> Hull\n\n"We never paid the 3 million euros to two firms," Acme & Sons said on 12 March, denying "bribes".'

const span = (words: string) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, text: words }
}

const speaker = { name: 'Acme & Sons', mention: span('Acme & Sons'), kind: 'organization' as const, affiliation: null }
const quote = {
  ...span('"We never paid the 3 million euros to two firms,"'),
  content: span('We never paid the 3 million euros to two firms,'),
  kind: 'statement' as const,
  speaker,
  cue: span('said'),
}

export const FACTS: Facts = {
  language: { code: 'en', confidence: 1 },
  metadata: { title: 'Storm', published: '2019-03-13', source: null, url: 'https://example.org/a' },
  organizations: [{ name: 'Acme & Sons', kind: 'company', mentions: [{ ...span('Acme & Sons'), confidence: 0.9 }] }],
  amounts: [{ ...span('3 million euros'), value: 3e6, high: 4e6, modifier: 'exact', kind: 'money', currency: 'EUR' }],
  counts: [{ ...span('two firms'), value: 2, number: span('two'), noun: span('firms'), modifier: 'exact' }],
  dates: [{ ...span('12 March'), type: 'date', value: '2019-03-12', from: '2019-03-12', to: '2019-03-13' }],
  quotes: [quote],
  denials: [
    {
      ...span(TEXT.slice(TEXT.indexOf('"We'))),
      form: 'direct',
      speaker,
      cue: span('never paid'),
      claim: span('paid the 3 million euros to two firms'),
      quotes: [quote],
    },
  ],
}
