import { describe, expect, test } from 'vitest'
import type { NameType } from '../../src/document/document.ts'
import { entitiesOf, type Mention } from '../../src/names/entities.ts'

const forms = { minor: new Set(['of', 'de', "l'", 'van']), endings: ['s'] }

/** Mentions one after another; `behind` is the index of the mention right before which brackets follow. */
function mentions(...list: [text: string, type?: NameType, behind?: number][]): Mention[] {
  return list.map(([text, type = 'organization', behind], i) => ({
    start: i * 100,
    end: i * 100 + text.length,
    from: i * 10,
    to: i * 10 + 1,
    type,
    confidence: 1,
    text,
    words: text.toLowerCase().split(' '),
    known: null,
    behind: behind ?? null,
  }))
}

const namesOf = (...list: Parameters<typeof mentions>) => entitiesOf(mentions(...list), forms, () => 'other').map(({ entity }) => entity.name)

describe('mentions of one thing stand under its fullest name', () => {
  test.each<[string, Parameters<typeof mentions>, string[]]>([
    [
      'a family name',
      [
        ['Mark Rutte', 'person'],
        ['Rutte', 'person'],
      ],
      ['Mark Rutte', 'Mark Rutte'],
    ],
    [
      'a name that is spelt out only later',
      [
        ['Rutte', 'person'],
        ['Mark Rutte', 'person'],
      ],
      ['Mark Rutte', 'Mark Rutte'],
    ],
    ['a shortened company', [['Exxon Mobil Corp.'], ['Exxon Mobil'], ['Exxon']], ['Exxon Mobil Corp.', 'Exxon Mobil Corp.', 'Exxon Mobil Corp.']],
    ['an abbreviation', [['Bank of Ireland'], ['BOI']], ['Bank of Ireland', 'Bank of Ireland']],
    ['an abbreviation with stops', [['Union Nations'], ['U.N.']], ['Union Nations', 'Union Nations']],
    ['an abbreviation without its small words', [['Cercle des amis de la vigne'], ['CAV']], ['Cercle des amis de la vigne', 'CAV']],
    [
      'an ending',
      [
        ['Vandervalk', 'person'],
        ['Vandervalks', 'person'],
      ],
      ['Vandervalk', 'Vandervalk'],
    ],
    ['what stands in brackets', [['Syndicat du livre'], ['Filpac', 'organization', 0]], ['Syndicat du livre', 'Syndicat du livre']],
  ])('%s', (_, list, expected) => expect(namesOf(...list)).toEqual(expected))

  test.each<[string, Parameters<typeof mentions>, string[]]>([
    [
      'two of one family name',
      [
        ['Bill Clinton', 'person'],
        ['Hillary Clinton', 'person'],
      ],
      ['Bill Clinton', 'Hillary Clinton'],
    ],
    ['a body and its place', [['Leeds United'], ['Leeds', 'place']], ['Leeds United', 'Leeds']],
    ['two bodies that share words', [['Europese Unie'], ['Europese Commissie']], ['Europese Unie', 'Europese Commissie']],
  ])('but not %s', (_, list, expected) => expect(namesOf(...list)).toEqual(expected))

  test('an organization of the caller keeps its own name and kind', () => {
    const acme = { name: 'Acme Holding', kind: 'nonprofit' as const }
    const [first, second] = mentions(['Acme'], ['Acme Works'])
    if (!first || !second) throw new Error('no mentions')
    const names = entitiesOf([{ ...first, known: acme }, second], forms, () => 'company')
    expect(names.map(({ entity }) => [entity.name, entity.kind])).toEqual([
      ['Acme Holding', 'nonprofit'],
      ['Acme Works', 'company'],
    ])
  })

  test('ten thousand names cost no more than their number', () => {
    const many = mentions(...Array.from({ length: 10_000 }, (_, i): [string] => [`Stichting Nummer ${i}`]))
    expect(entitiesOf(many, forms, () => 'nonprofit')).toHaveLength(10_000)
  })
})
