// What is packed comes back: tables and weights.
import { describe, expect, it } from 'vitest'
import { packModel, packTable } from '../../scripts/model/pack.ts'
import { seededRandom } from '../../scripts/model/chance.ts'
import { combine, hashOf } from '../../src/model/hash.ts'
import { addWeights, lookUp, unpackModel, unpackTable } from '../../src/model/weights.ts'
import { Shape, HYPHENATED, shapeOf } from '../../src/model/word-table.ts'

describe('packed tables', () => {
  it('give back every number', () => {
    const random = seededRandom(1)
    for (const size of [0, 1, 2, 100, 5000]) {
      const entries = new Map<number, number>()
      while (entries.size < size) entries.set(Math.floor(random() * 2 ** 20), Math.floor(random() ** 3 * 200))
      const table = unpackTable(packTable(20, entries))
      for (const [key, value] of entries) expect(lookUp(table, key << 12)).toBe(value)
      if (size < 5000) expect(lookUp(table, hashOf('nowhere'))).toBe(-1)
    }
  })

  it('give back every weight', () => {
    const random = seededRandom(2)
    const labels = ['A', 'B', 'C']
    const rows = new Map<number, number[]>()
    for (let i = 0; i < 3000; i++)
      rows.set(
        combine(hashOf('row'), i) >>> 14,
        labels.map(() => (random() < 0.6 ? 0 : Math.round((random() - 0.5) * 254))),
      )
    const model = unpackModel(packModel(labels, 18, rows))
    for (const [key, row] of rows) {
      const scores = new Int32Array(3)
      addWeights(model, key << 14, scores)
      expect([...scores]).toEqual(row.map((weight) => weight + 0))
    }
  })

  it('cost about a byte an entry', () => {
    const entries = new Map<number, number>()
    for (let i = 0; i < 4096; i++) entries.set(hashOf(`word ${i}`) >>> 14, 0)
    expect(packTable(18, entries).entries.length * 0.75).toBeLessThan(entries.size * 1.05)
  })
})

describe('shapes', () => {
  it.each([
    ['straat', Shape.lower],
    ['Élysée', Shape.initial],
    ['NAVO', Shape.capitals],
    ['iPhone', Shape.mixed],
    ['À', Shape.capital],
    ['2de', Shape.alphanumeric],
    ['1.250', Shape.digits],
    ['…', Shape.other],
    ['oud-minister', Shape.lower + HYPHENATED],
    ['Noord-Holland', Shape.mixed + HYPHENATED],
    ['\uD800', Shape.other],
  ])('%s', (word, shape) => expect(shapeOf(word, 0, word.length)).toBe(shape))
})
