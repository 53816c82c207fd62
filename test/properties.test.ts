// What holds for any string: it returns, twice the same, and every place is a place of the input.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract, extractNumbers, readArticle, tokenize, type Facts, type Span } from 'newsfacts'

/** Scraps that newspaper grammar turns on, to be strewn through arbitrary text. */
const SCRAPS = [
  '“', '”', '"', "'", '’', '« ', ' »', '„', '(', ')', '—', '…', '.', ',', ':', '!', '?', '%', '€', '$', '\u00A0', '\u202F', '\n', '\n\n',
  '<p>', '</p>', '<br>', '<script>', '<!--', '&amp;', '&eacute;', '&#x20AC;', '&', '---\n', '# ', '- ', '[a](b)', 'https://a.example/b',
  '1', '2,5', '1.000,50', '12', '2017', '05/09/2019', '18.30', ' million ', ' miljoen ', ' euros ', ' procent ', 'twenty-two', 'quatre-vingts',
  ' Monday ', ' maandag ', ' mardi ', ' last week ', ' il y a deux ans ', ' vorig jaar ', ' said ', ' denied ', ' ontkent ', ' a démenti ', ' not ',
  ' niet ', ' ne ', ' pas ', ' The ', ' Kremlin ', ' Facebook ', ' Het Openbaar Ministerie ', " l'Union européenne ", ' Peskov ', ' he ', '\uD800', '\uDC00', '\0', '\uFFFF', '😀',
] // prettier-ignore

const article = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SCRAPS) }, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''))
const options = fc.record({
  language: fc.constantFrom('en' as const, 'fr' as const, 'nl' as const, undefined),
  reference: fc.constantFrom('2017-09-29', undefined),
})
const settings = ({ language, reference }: { language: 'en' | 'fr' | 'nl' | undefined; reference: string | undefined }) => ({
  ...(language ? { language } : {}),
  ...(reference ? { referenceDate: reference } : {}),
})

function spansOf(facts: Facts): Span[] {
  const speakers = [...facts.quotes, ...facts.denials].map(({ speaker }) => speaker?.mention)
  return [
    ...facts.organizations.flatMap(({ mentions }) => mentions),
    ...facts.amounts,
    ...facts.counts.flatMap((count) => [count, count.number, count.noun]),
    ...facts.dates,
    ...facts.quotes.flatMap((quote) => [quote, quote.content, quote.cue]),
    ...facts.denials.flatMap((denial) => [denial, denial.cue, denial.claim, ...denial.quotes]),
    ...speakers,
  ].filter((span): span is Span => span != null)
}

describe('any string', () => {
  test('gives facts whose spans are slices of it, in order, and the same ones twice', () => {
    fc.assert(
      fc.property(article, options, (raw, choice) => {
        const facts = extract(raw, settings(choice))
        for (const span of spansOf(facts)) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.start).toBeLessThan(span.end)
          expect(span.text).toBe(raw.slice(span.start, span.end))
        }
        for (const list of [facts.amounts, facts.counts, facts.dates, facts.quotes, facts.denials]) {
          expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b))
        }
        expect(extract(raw, settings(choice))).toEqual(facts)
      }),
      { numRuns: 400, seed: 20170929 },
    )
  })

  test('gives disjoint tokens in order, all of them in sentences', () => {
    fc.assert(
      fc.property(article, options, (raw, choice) => {
        const { tokens, sentences } = tokenize(raw, settings(choice))
        tokens.forEach((token, index) => {
          expect(token.start).toBeLessThan(token.end)
          expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0)
          expect(token.end).toBeLessThanOrEqual(raw.length)
        })
        expect(sentences.reduce((at, { from, to }) => (expect(from).toBe(at), to), 0)).toBe(tokens.length)
      }),
      { numRuns: 400, seed: 20170929 },
    )
  })

  test('gives disjoint story regions and finite numbers', () => {
    fc.assert(
      fc.property(article, options, (raw, choice) => {
        let at = 0
        for (const { start, end } of readArticle(raw).regions) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(raw.length)
        for (const { value } of extractNumbers(raw, settings(choice))) expect(Number.isFinite(value)).toBe(true)
      }),
      { numRuns: 400, seed: 20170929 },
    )
  })
})
