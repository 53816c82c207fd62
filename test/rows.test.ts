// Facts as flat records.
import { expect, it } from 'vitest'
import { toRows } from 'newsfacts/rows'
import { FACTS } from './facts-fixture.ts'

const rows = toRows(FACTS)

it('gives one row a mention, all with the same columns of plain values', () => {
  expect(rows.map(({ kind }) => kind)).toEqual(['organization', 'amount', 'count', 'date', 'quote', 'denial'])
  const columns = Object.keys(rows[0] ?? {})
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(columns)
    for (const value of Object.values(row)) expect(value === null || ['string', 'number'].includes(typeof value)).toBe(true)
  }
})

it('holds the whole of a denial and its article in one row', () => {
  expect(rows.at(-1)).toMatchObject({
    kind: 'denial',
    type: 'direct',
    speaker: 'Acme & Sons',
    speakerKind: 'organization',
    affiliation: null,
    cue: 'never paid',
    claim: 'paid the 3 million euros to two firms',
    quote: 'We never paid the 3 million euros to two firms,',
    language: 'en',
    title: 'Storm',
    published: '2019-03-13',
    url: 'https://example.org/a',
  })
})

it('puts numbers, units and dates in columns of their own', () => {
  expect(rows[1]).toMatchObject({ kind: 'amount', type: 'money', value: 3e6, high: 4e6, unit: 'EUR', modifier: 'exact', speaker: null })
  expect(rows[2]).toMatchObject({ kind: 'count', name: 'firms', value: 2, high: null })
  expect(rows[3]).toMatchObject({ kind: 'date', type: 'date', timex: '2019-03-12', from: '2019-03-12', to: '2019-03-13' })
})
