// What the sentence and the rest of the document tell of a token before names are decided, column by column.
import type { Token } from '../document/token.ts'
import { combine } from '../model/hash.ts'
import { lookUp, type HashTable } from '../model/weights.ts'
import { isCapital, Shape, type WordTable } from '../model/word-table.ts'

/** What the rest of the document does with a word: writes it small, capitalises it inside a sentence, uses it often. */
export const Seen = { small: 1, inside: 2, often: 4 } as const

/** A set of `Seen` for each capitalised token. */
export function seenIn(tokens: readonly Token[], { length, word, shape }: WordTable, first: Int32Array): Uint8Array {
  const small = new Set<number>()
  const inside = new Set<number>()
  const times = new Map<number, number>()
  for (let i = 0; i < length; i++) {
    if (tokens[i]?.kind !== 'word') continue
    const hash = word[i] ?? 0
    if (!isCapital(shape[i] ?? 0)) {
      small.add(hash)
      continue
    }
    times.set(hash, (times.get(hash) ?? 0) + 1)
    if (i > (first[i] ?? 0) && tokens[i - 1]?.kind === 'word' && !isCapital(shape[i - 1] ?? 0)) inside.add(hash)
  }
  const seen = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    if (!isCapital(shape[i] ?? 0)) continue
    const hash = word[i] ?? 0
    seen[i] = (small.has(hash) ? Seen.small : 0) + (inside.has(hash) ? Seen.inside : 0) + ((times.get(hash) ?? 0) > 2 ? Seen.often : 0)
  }
  return seen
}

/** The run of capitalised words that each token stands in. */
export function capitalRuns({ length, shape }: WordTable, first: Int32Array) {
  const runFrom = new Int32Array(length)
  const runTo = new Int32Array(length)
  for (let from = 0, to = 0; from < length; from = to) {
    to = from + 1
    if (isCapital(shape[from] ?? 0)) while (to < length && first[to] !== to && isCapital(shape[to] ?? 0)) to++
    runFrom.fill(from, from, to)
    runTo.fill(to, from, to)
  }
  return { runFrom, runTo }
}

/** The places of each capitalised word, chained. */
export function occurrences({ length, word, shape }: WordTable, tokens: readonly Token[]) {
  const before = new Int32Array(length).fill(-1)
  const after = new Int32Array(length).fill(-1)
  const latest = new Map<number, number>()
  for (let i = 0; i < length; i++) {
    if (tokens[i]?.kind !== 'word' || !isCapital(shape[i] ?? 0)) continue
    const hash = word[i] ?? 0
    const earlier = latest.get(hash)
    latest.set(hash, i)
    if (earlier === undefined) continue
    before[i] = earlier
    after[earlier] = i
  }
  return { before, after }
}

/** Most letters of an abbreviation. */
const LONGEST_ABBREVIATION = 7

/** What abbreviations stand for, by the words whose letters they are: Mutilations génitales féminines (MGF). */
export function expansions(tokens: readonly Token[], { length, word, shape }: WordTable, first: Int32Array, minor: ReadonlySet<string>): Int32Array {
  const expanded = new Int32Array(length)
  const heads = new Map<number, number>()
  const isAbbreviation = (i: number) => ((shape[i] ?? 0) & 7) === Shape.capitals
  for (let i = 2; i + 1 < length; i++) {
    if (!isAbbreviation(i) || tokens[i - 1]?.norm !== '(' || tokens[i + 1]?.norm !== ')' || heads.has(word[i] ?? 0)) continue
    const letters = tokens[i]?.norm ?? ''
    if (letters.length > LONGEST_ABBREVIATION) continue
    let unmatched = letters.length
    let head = i
    for (let at = i - 2; at >= (first[i] ?? 0) && unmatched; at--) {
      const norm = tokens[at]?.norm ?? ''
      if (norm.startsWith(letters.charAt(unmatched - 1))) {
        unmatched--
        head = at
      } else if (!minor.has(norm)) break
    }
    if (!unmatched) heads.set(word[i] ?? 0, ((word[head] ?? 0) << 1) | (isCapital(shape[head] ?? 0) ? 1 : 0) || 1)
  }
  if (heads.size) for (let i = 0; i < length; i++) if (isAbbreviation(i)) expanded[i] = heads.get(word[i] ?? 0) ?? 0
  return expanded
}

/** What a word is known by among the classes of words: `Orange` is not `orange`. */
export function clusterKey(word: number, capital: boolean): number {
  return capital ? combine(word, 1) : word
}

/** The classes of words; see `NameTable`. */
export function clusterColumns({ length, word, shape }: WordTable, first: Int32Array, clusters: HashTable, coarseOf: readonly number[]) {
  const cluster = new Uint16Array(length)
  const coarse = new Uint8Array(length)
  const cased = new Uint16Array(length)
  for (let i = 0; i < length; i++) {
    const hash = word[i] ?? 0
    const capital = isCapital(shape[i] ?? 0)
    let found = lookUp(clusters, clusterKey(hash, capital))
    if (capital && first[i] === i) {
      cased[i] = 1 + found
      const lower = lookUp(clusters, hash)
      if (lower >= 0) found = lower
    }
    if (found < 0) continue
    cluster[i] = 1 + found
    coarse[i] = 1 + (coarseOf[found] ?? 0)
  }
  return { cluster, coarse, cased }
}
