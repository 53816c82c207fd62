// He or she: what a given name tells of the person who bears it.
import { wordSet } from '../text/words.ts'
import type { GivenNames } from './lexicon.ts'

export type Gender = 'he' | 'she'

/** Letters of the longest and the shortest ending that tells. */
const LONGEST = 5
const SHORTEST = 1

const MARKS = /\p{M}/gu

/** The gender that a given name tells, of one in lower case; `alone` when no family name follows, so that it may be one itself. */
export function genderReader(layers: readonly GivenNames[]) {
  const table = new Map<string, Gender>()
  for (const { he, she } of layers) {
    for (const name of wordSet(he)) table.set(name, 'he')
    for (const name of wordSet(she)) table.set(name, 'she')
  }

  return function genderOf(bare: string, alone: boolean): Gender | null {
    const name = bare.normalize('NFD').replace(MARKS, '')
    const first = name.split('-', 1)[0] ?? ''
    const known = table.get(name) ?? table.get(first)
    if (known || alone) return known ?? null
    for (let length = Math.min(LONGEST, first.length - 1); length >= SHORTEST; length--) {
      const told = table.get(`-${first.slice(-length)}`)
      if (told) return told
    }
    return null
  }
}
