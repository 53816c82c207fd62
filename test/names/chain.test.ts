import { describe, expect, test } from 'vitest'
import { Chain, mayFollow, transitionFactors } from '../../src/names/chain.ts'
import { LABELS } from '../../src/names/labels.ts'

/** Scores that look random and are the same on each run. */
function scoresOf(length: number, seed: number): number[] {
  return Array.from({ length: length * LABELS }, (_, i) => ((i * 7919 + seed * 104729) % 23) - 11)
}

describe('a chain over labels', () => {
  const unit = 0.25
  const weights = Array.from({ length: LABELS * LABELS }, (_, i) => ((i * 31) % 11) - 5)
  const transitions = transitionFactors(weights, unit)

  test.each([1, 2, 3, 17])('gives each of %i tokens labels whose probabilities add up to 1', (length) => {
    const chain = new Chain()
    chain.load(scoresOf(length, length), length, unit)
    chain.sum(length, transitions)
    for (let t = 0; t < length; t++) {
      let total = 0
      for (let label = 0; label < LABELS; label++) total += chain.probability(t, label)
      expect(total).toBeCloseTo(1, 9)
    }
  })

  test('finds the best of all sequences, and none that breaks a name', () => {
    const scores = scoresOf(3, 5)
    const value = (path: readonly number[]) => {
      let sum = 0
      let before = 0
      for (const [t, label] of [...path, 0].entries()) {
        if (!mayFollow(before, label)) return -Infinity
        sum += (weights[before * LABELS + label] ?? 0) + (t < path.length ? (scores[t * LABELS + label] ?? 0) : 0)
        before = label
      }
      return sum
    }
    let best = -Infinity
    for (let a = 0; a < LABELS; a++) for (let b = 0; b < LABELS; b++) for (let c = 0; c < LABELS; c++) best = Math.max(best, value([a, b, c]))
    const chain = new Chain()
    chain.load(scores, 3, unit)
    expect(value([...chain.best(3, transitions)])).toBe(best)
  })

  test('keeps to the sets of labels it is given', () => {
    const chain = new Chain()
    chain.load(scoresOf(2, 1), 2, unit)
    chain.sum(2, transitions, [0b10, 0b101])
    expect(chain.probability(0, 1)).toBeCloseTo(1, 9)
    expect(chain.probability(1, 0) + chain.probability(1, 2)).toBeCloseTo(1, 9)
  })
})
