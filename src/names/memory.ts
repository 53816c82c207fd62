// The second look at a document: what a word was taken for elsewhere tells what it is here.
import { combine } from '../model/hash.ts'
import { TYPES } from './labels.ts'
import { isCapital, type NameTable } from './name-table.ts'

/** A share for each type and, last, for no name at all. */
const SHARES = TYPES.length + 1

/** Most features a token can have. */
export const MOST_MEMORIES = 3 * SHARES + 1

/** What the capitalised words of a document were taken for at the first look. */
export class Memory {
  readonly #places = new Map<number, number>()
  readonly #sums: number[] = []
  readonly #times: number[] = []
  /** Of each token seen, `SHARES` a token, by the order in which they came. */
  readonly #own: number[] = []
  readonly #rows: Int32Array

  constructor(readonly table: NameTable) {
    this.#rows = new Int32Array(table.length).fill(-1)
  }

  /** Takes in a token and how probable each label is for it. */
  add(i: number, probability: (label: number) => number): void {
    if (!isCapital(this.table.shape[i] ?? 0)) return
    const word = this.table.word[i] ?? 0
    let place = this.#places.get(word)
    if (place === undefined) {
      this.#places.set(word, (place = this.#times.length))
      this.#times.push(0)
      for (let share = 0; share < SHARES; share++) this.#sums.push(0)
    }
    this.#times[place] = (this.#times[place] ?? 0) + 1
    this.#rows[i] = this.#own.length
    for (let share = 0; share < SHARES; share++) {
      const p = share < TYPES.length ? probability(1 + 2 * share) + probability(2 + 2 * share) : probability(0)
      this.#own.push(p)
      this.#sums[place * SHARES + share] = (this.#sums[place * SHARES + share] ?? 0) + p
    }
  }

  /** Writes what the other places of a token's word tell, as features, to `out` and returns how many they are. */
  featuresOf(i: number, out: Int32Array): number {
    const row = this.#rows[i] ?? -1
    const place = row < 0 ? undefined : this.#places.get(this.table.word[i] ?? 0)
    if (place === undefined) return 0
    const others = (this.#times[place] ?? 0) - 1
    if (others < 1) return 0
    const initial = this.table.first[i] === i ? 1 : 0
    const shape = this.table.shape[i] ?? 0
    let n = 0
    for (let share = 0; share < SHARES; share++) {
      const level = levelOf(((this.#sums[place * SHARES + share] ?? 0) - (this.#own[row + share] ?? 0)) / others)
      if (!level) continue
      const seen = share * 8 + level
      out[n++] = combine(seen * 4 + Math.min(others, 3), 200)
      out[n++] = combine(seen * 2 + initial, 201)
      out[n++] = combine(seen * 16 + shape, 202)
    }
    return n
  }
}

function levelOf(share: number): number {
  if (share < 0.05) return 0
  if (share < 0.25) return 1
  if (share < 0.5) return 2
  if (share < 0.75) return 3
  return share < 0.95 ? 4 : 5
}
