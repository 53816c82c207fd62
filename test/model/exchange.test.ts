// Words that stand among the same neighbours come together.
import { expect, test } from 'vitest'
import { exchange, type Bigrams } from '../../scripts/recognizer/exchange.ts'

test('the exchange algorithm parts words by their neighbours', () => {
  // 0 the, 1 a; 2 dog, 3 cat, 4 cow; 5 runs, 6 sleeps
  const size = 7
  const pairs = new Map<number, number>()
  for (const article of [0, 1]) for (const noun of [2, 3, 4]) pairs.set(article * size + noun, 5)
  for (const noun of [2, 3, 4]) for (const verb of [5, 6]) pairs.set(noun * size + verb, 4)
  for (const verb of [5, 6]) for (const article of [0, 1]) pairs.set(verb * size + article, 3)
  const bigrams: Bigrams = { size, pairs }
  const classes = exchange(bigrams, 4, 10)
  const [nouns, verbs] = [new Set([classes[2], classes[3], classes[4]]), new Set([classes[5], classes[6]])]
  expect([nouns.size, verbs.size]).toEqual([1, 1])
  expect(new Set([...nouns, ...verbs, classes[0], classes[1]]).size).toBeGreaterThan(2)
})
