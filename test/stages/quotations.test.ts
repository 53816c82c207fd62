// Which quotation marks belong together.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fr } from '../../src/languages/fr/index.ts'
import { quotationReader } from '../../src/stages/quotations.ts'
import { segmenter } from '../../src/stages/segment.ts'
import { tokenizer } from '../../src/stages/tokenize.ts'

const tokenize = tokenizer(fr.tokens)
const segment = segmenter(fr.tokens)
const read = quotationReader()

/** Each line is a paragraph of its own. */
function quotationsOf(raw: string) {
  const regions = [...raw.matchAll(/[^\n]+/gu)].map((line) => ({ start: line.index, end: line.index + line[0].length, kind: 'paragraph' as const }))
  const metadata = { title: null, published: null, source: null, url: null }
  return read(segment(tokenize({ raw, view: raw, article: { format: 'text' as const, metadata, regions } }))).quotations
}

const contents = (raw: string) => quotationsOf(raw).map(({ content }) => raw.slice(content.start, content.end))

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['He said "we are open" on Monday.', ['we are open']],
    ['He said “we are open” on Monday.', ['we are open']],
    ['Zij zei: „Wij zijn open.”', ['Wij zijn open.']],
    ['Zij zei: ’Wij zijn open’ en ging.', ['Wij zijn open']],
    ['Zij zei: ‘Wij zijn open’.', ['Wij zijn open']],
    ["Zij zei: 'Wij zijn open'.", ['Wij zijn open']],
    ["Zij zei: ''Wij zijn open''.", ['Wij zijn open']],
    ['Er sagte: »Wir haben offen«.', ['Wir haben offen']],
    ['Il dit : «\u00A0Nous sommes ouverts\u00A0».', ['Nous sommes ouverts']],
    ['Il a promis " la paix ".', ['la paix']],
    ['""Doubled marks,"" she said.', ['Doubled marks,']],
    ['Il parle d’« un “vrai” scandale ».', ['un “vrai” scandale', 'vrai']],
  ])('%s', (raw, expected) => expect(contents(raw)).toEqual(expected))

  it('tells apostrophes from quotation marks', () => {
    expect(contents("L'avocat n'a pas dit qu'il s'agit d'un échec.")).toEqual([])
    expect(contents("The workers' union met the owners' club.")).toEqual([])
    expect(contents('A screen of 27" and a door of 6\' were sold.')).toEqual([])
  })

  it('takes a paragraph that opens with a mark for the whole of a quotation', () => {
    expect(contents('“We came first.\n“We will stay,” he said.')).toEqual(['We came first.', 'We will stay,'])
    expect(contents('"One. "Two," she said.')).toEqual(['One.', 'Two,'])
  })

  it('follows a quotation over paragraphs', () => {
    expect(contents('Il dit : "Une chose.\nEt une autre", puis partit.')).toEqual(['Une chose.\nEt une autre'])
  })

  it('knows which quotation stands in which', () => {
    expect(quotationsOf('“He said ‘no’ twice.”').map(({ parent }) => parent)).toEqual([null, 0])
  })

  it('answers for any string, with places inside it and in order', () => {
    const text = fc
      .array(fc.constantFrom('"', '“', '”', '„', '«', '»', "'", '’', ' ', 'a', 'B', '.', ',', '\n', '\uD800', '\uFFFF'), { maxLength: 60 })
      .map((list) => list.join(''))
    fc.assert(
      fc.property(text, (raw) => {
        let last = -1
        for (const { start, end, content, from, to, parent } of quotationsOf(raw)) {
          expect(start).toBeGreaterThan(last)
          expect(start).toBeLessThanOrEqual(content.start)
          expect(content.start).toBeLessThanOrEqual(content.end)
          expect(content.end).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(raw.length)
          expect(from).toBeLessThan(to)
          if (parent !== null) expect(parent).toBeGreaterThanOrEqual(0)
          last = start
        }
      }),
    )
  })

  it('is linear in marks that never close', () => {
    const start = performance.now()
    for (const mark of ['"', '“', '« ', "'a "]) quotationsOf(mark.repeat(10_000))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
