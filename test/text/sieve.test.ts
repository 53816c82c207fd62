// Sieves let pass all that a set holds, and little else.
import { describe, expect, test } from 'vitest'
import { beginningSieve, endingSieve, sieve } from '../../src/text/sieve.ts'

const words = ['fraude', 'corruptie', 'vol', 'é']
const others = ['de', 'vrijdag', 'minister', 'gemeente']

describe('a sieve', () => {
  test.each(words)('lets pass its own %j', (word) => expect(sieve(words)(word)).toBe(true))
  test.each(['fraudeur', 'volle', 'été'])('lets pass %j by its beginning', (word) => expect(beginningSieve(words)(word)).toBe(true))
  test.each(['belastingfraude', 'corruptie', 'sfeervol'])('lets pass %j by its ending', (word) => expect(endingSieve(words)(word)).toBe(true))
  test.each([sieve, beginningSieve, endingSieve])('stops most others (%#)', (make) =>
    expect(others.filter(make(['fraude', 'corruptie']))).toEqual([]),
  )
})
