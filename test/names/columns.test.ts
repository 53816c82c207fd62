// What the rest of a document tells of a token.
import { describe, expect, test } from 'vitest'
import { combine, hashOf } from '../../src/model/hash.ts'
import { packTable } from '../../scripts/model/pack.ts'
import { unpackTable } from '../../src/model/weights.ts'
import { wordTable } from '../../src/model/word-table.ts'
import { capitalRuns, clusterColumns, clusterKey, expansions, occurrences } from '../../src/names/columns.ts'
import type { Token } from '../../src/document/token.ts'

/** Words between spaces as one sentence. */
function read(view: string) {
  const tokens: Token[] = [...view.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    kind: /\p{L}/u.test(text) ? 'word' : 'punctuation',
    norm: text.toLowerCase(),
  }))
  return { tokens, words: wordTable(view, tokens), first: new Int32Array(tokens.length) }
}

const minor = new Set(['of', 'the', 'de', 'van', 'voor'])

describe('abbreviations in brackets', () => {
  test.each([
    ['the World Health Organization ( WHO ) said WHO', 'world', 1],
    ['des mutilations génitales féminines ( MGF ) et MGF', 'mutilations', 0],
    ['de Partij van de Arbeid ( PVDA ) en PVDA', 'partij', 1],
    ['the Bank of England ( BOE ) said BOE', 'bank', 1],
  ])('%s', (text, head, capital) => {
    const { tokens, words, first } = read(text)
    const expanded = expansions(tokens, words, first, minor)
    expect(expanded.at(-1)).toBe((hashOf(head) << 1) | capital)
    expect(expanded[0]).toBe(0)
  })

  test('that stand for other words tell nothing', () => {
    const { tokens, words, first } = read('the World Bank ( IMF ) and IMF')
    expect([...expansions(tokens, words, first, minor)].every((head) => head === 0)).toBe(true)
  })
})

test('runs of capitals end where a sentence does', () => {
  const { words } = read('Bank of England Governor Mark Carney')
  const { runFrom, runTo } = capitalRuns(words, Int32Array.from([0, 0, 0, 0, 4, 4]))
  expect([...runFrom]).toEqual([0, 1, 2, 2, 4, 4])
  expect([...runTo]).toEqual([1, 2, 4, 4, 6, 6])
})

test('the places of a capitalised word are chained', () => {
  const { tokens, words } = read('Shell said shell and Shell and BP and Shell')
  const { before, after } = occurrences(words, tokens)
  expect([before[4], after[4], before[8], after[8], before[2], after[0]]).toEqual([0, 8, 4, -1, -1, 4])
})

test('a word with a capital is of another class than without, save where a sentence begins', () => {
  const clusters = unpackTable(
    packTable(
      22,
      new Map([
        [clusterKey(hashOf('orange'), true) >>> 10, 1],
        [clusterKey(hashOf('orange'), false) >>> 10, 0],
      ]),
    ),
  )
  const { words } = read('Orange bought orange Orange paint')
  const { cluster, coarse, cased } = clusterColumns(words, new Int32Array(5), clusters, [5, 7])
  expect([...cluster]).toEqual([1, 0, 1, 2, 0])
  expect([...coarse]).toEqual([6, 0, 6, 8, 0])
  expect([...cased]).toEqual([2, 0, 0, 0, 0])
  expect(clusterKey(hashOf('orange'), true)).toBe(combine(hashOf('orange'), 1))
})
