import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/index.ts'

const { extractOrganizations } = createExtractor({
  organizations: [
    { name: 'Ilex Software', kind: 'company', aliases: ['Ilex', 'IS'] },
    { name: 'Vereniging De Zonnebloemkring', kind: 'nonprofit' },
  ],
})

describe("the caller's organizations", () => {
  test('are found by name and alias, under their name and kind', () => {
    const found = extractOrganizations('Ilex Software opent een kantoor in Utrecht. Volgens Ilex komen er banen bij.', { language: 'nl' })
    expect(found.filter(({ name }) => name === 'Ilex Software')).toMatchObject([
      { kind: 'company', mentions: [{ text: 'Ilex Software', confidence: 1 }, { text: 'Ilex' }] },
    ])
  })

  test('count with a capital only where they have one', () => {
    const found = extractOrganizations('This is the plan, and IS will pay for it.', { language: 'en' })
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ilex Software', 1]])
  })

  test('are found in a text whose language nobody knows', () => {
    const { extractOrganizations: find } = createExtractor({
      organizations: [{ name: 'Ilex Software', kind: 'company' }],
      detect: () => ({ code: 'und', confidence: 0 }),
    })
    expect(find('Ilex Software otwiera biuro.').map(({ name }) => name)).toEqual(['Ilex Software'])
    expect(find('Orlen otwiera biuro w Warszawie.')).toEqual([])
  })

  test('win over a longer name of the text', () => {
    const found = extractOrganizations('Vereniging De Zonnebloemkring vergadert in Gent.', { language: 'nl' })
    expect(found[0]).toMatchObject({ name: 'Vereniging De Zonnebloemkring', kind: 'nonprofit' })
  })
})
