// The article as HTML.
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { extract, type Facts } from 'newsfacts'
import { toHtml } from 'newsfacts/html'
import { FACTS, TEXT } from './facts-fixture.ts'

/** What a browser makes of it: the text, and the elements in the order they open; throws where tags do not nest. */
function parse(html: string): { text: string; tags: string[] } {
  let text = ''
  const tags: string[] = []
  const open: string[] = []
  const parser = new Parser({
    onopentag: (name, { class: names }) => {
      tags.push(names ?? name)
      open.push(name)
    },
    onclosetag: (name, implied) => expect([open.pop(), implied]).toEqual([name, false]),
    ontext: (data) => (text += data),
  })
  parser.end(html)
  expect(open).toEqual([])
  return { text, tags }
}

describe('toHtml', () => {
  const html = toHtml(TEXT, FACTS)

  it('shows the whole raw input, escaped', () => {
    expect(parse(html).text).toBe(TEXT)
    expect(html).toContain('Storm &lt;hits&gt; Hull')
  })

  it('marks every fact, with what is known of it', () => {
    expect(new Set(parse(html).tags)).toEqual(
      new Set(['newsfacts', ...['denial', 'cue', 'quote', 'amount', 'count', 'speaker', 'organization', 'date'].map((kind) => `newsfacts-${kind}`)]),
    )
    expect(html).toContain('<mark class="newsfacts-organization" data-name="Acme &amp; Sons" data-type="company" data-confidence="0.9">')
    expect(html).toContain('data-type="money" data-value="3000000" data-high="4000000" data-unit="EUR"')
  })

  it('nests marks that cross', () => {
    const crossing: Facts = {
      ...FACTS,
      denials: [],
      quotes: [],
      organizations: [],
      counts: [],
      amounts: [{ start: 0, end: 6, text: '', value: 1, modifier: 'exact', kind: 'percent' }],
      dates: [{ start: 3, end: 9, text: '', type: 'date', value: null, from: null, to: null }],
    }
    expect(parse(toHtml('abcdefghijkl', crossing)).text).toBe('abcdefghijkl')
  })

  it('breaks on no text, and on no places', () => {
    const attack = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&`
    const place = fc.record({ start: fc.integer({ min: -5, max: 90 }), end: fc.integer({ min: -5, max: 90 }), text: fc.constant('') })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(place), fc.string(), (text, places, name) => {
        const facts: Facts = {
          ...FACTS,
          denials: [],
          quotes: [],
          counts: [],
          amounts: [],
          dates: [],
          organizations: [{ name: attack + name, kind: 'other', mentions: places.map((at) => ({ ...at, confidence: 1 })) }],
        }
        const { tags, text: shown } = parse(toHtml(attack + text, facts))
        expect(shown.length).toBe((attack + text).length)
        for (const tag of tags) expect(tag).toMatch(/^newsfacts/u)
      }),
      { numRuns: 100 },
    )
  })

  it('takes what extract gives', () => {
    const raw = '<p>Acme <b>denied</b> that it paid $3 million on 12 March 2019.</p>'
    expect(parse(toHtml(raw, extract(raw))).text).toBe(raw)
  })
})
