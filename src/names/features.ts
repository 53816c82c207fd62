// What the recognizer sees of a token: the word and its neighbours, how they are written, what lists they stand in.
import { combine } from '../model/hash.ts'
import { isCapital, PREFIXES, SUFFIXES } from '../model/word-table.ts'
import { LISTED_BITS, type NameTable } from './name-table.ts'

/** Most features a token can have. */
export const MOST_FEATURES = 100

/** Stands for the word before the first and after the last of a sentence. */
const EDGE = 0x5bd1e995
const SET = (1 << LISTED_BITS) - 1

/** Writes the features of token `i` to `out` and returns how many they are. */
export function featuresOf(table: NameTable, i: number, out: Int32Array): number {
  const { word, shape, prefix, suffix, first, last, seen, listed, phrase, cluster, coarse, cased, runFrom, runTo } = table
  const from = first[i] ?? 0
  const to = last[i] ?? 0
  let n = 0
  const add = (template: number, hash: number) => {
    out[n++] = combine(hash, template)
  }
  const wordAt = (k: number) => (k < from || k >= to ? EDGE : (word[k] ?? 0))
  const shapeAt = (k: number) => (k < from || k >= to ? 15 : (shape[k] ?? 0))
  const w0 = wordAt(i)
  const w1 = wordAt(i + 1)
  const m1 = wordAt(i - 1)
  const s0 = shapeAt(i)
  const s1 = shapeAt(i + 1)
  const sm1 = shapeAt(i - 1)
  add(0, 1)
  add(1, w0)
  add(2, m1)
  add(3, w1)
  add(4, wordAt(i - 2))
  add(5, wordAt(i + 2))
  add(6, combine(m1, w0))
  add(7, combine(w0, w1))
  for (let k = 0; k < PREFIXES; k++) {
    const hash = prefix[i * PREFIXES + k] ?? 0
    if (hash && k > 0) add(11, hash)
  }
  for (let k = 0; k < SUFFIXES; k++) {
    const hash = suffix[i * SUFFIXES + k] ?? 0
    if (hash && k > 0) add(12, hash)
  }
  add(13, s0)
  add(14, s0 * 16 + s1)
  add(15, sm1 * 16 + s0)
  add(16, (sm1 * 16 + s0) * 16 + s1)
  const initial = i === from ? 1 : 0
  add(17, ((seen[i] ?? 0) * 16 + s0) * 2 + initial)
  const clusterAt = (k: number) => (k < from || k >= to ? 1023 : (cluster[k] ?? 0) || 960 + (shape[k] ?? 0))
  const coarseAt = (k: number) => (k < from || k >= to ? 127 : (coarse[k] ?? 0) || 100 + (shape[k] ?? 0))
  const c0 = clusterAt(i)
  const c1 = clusterAt(i + 1)
  const cm1 = clusterAt(i - 1)
  if (c0 < 960) add(50, c0)
  add(51, coarseAt(i) * 16 + s0)
  add(52, cm1)
  add(53, c1)
  add(54, clusterAt(i - 2))
  add(55, clusterAt(i + 2))
  add(56, cm1 * 1024 + c0)
  add(57, c0 * 1024 + c1)
  add(58, cm1 * 1024 + c1)
  add(59, (coarseAt(i - 1) * 128 + coarseAt(i + 1)) * 16 + s0)
  if (cased[i]) add(62, cased[i] ?? 0)
  if (isCapital(s0)) {
    const [left, right] = [runFrom[i] ?? 0, runTo[i] ?? 0]
    add(63, clusterAt(left - 1))
    add(64, clusterAt(right))
    if (left < i) add(65, clusterAt(left))
    if (right > i + 1) add(66, clusterAt(right - 1))
    const length = Math.min(right - left, 4)
    add(18, length * 8 + Math.min(i - left, 3))
    if (left < i) {
      add(19, wordAt(left - 1))
      add(20, wordAt(left))
    }
    if (right > i + 1) {
      add(21, wordAt(right))
      add(22, wordAt(right - 1))
    }
  }
  for (let side = 0; side < 2; side++) {
    const other = (side ? table.after[i] : table.before[i]) ?? -1
    if (other < 0 || !isCapital(s0)) continue
    const [begin, end] = [first[other] ?? 0, last[other] ?? 0]
    const [start, stop] = [runFrom[other] ?? 0, runTo[other] ?? 0]
    const [outerLeft, outerRight] = [start > begin ? (word[start - 1] ?? 0) : EDGE, stop < end ? (word[stop] ?? 0) : EDGE]
    add(70, outerLeft)
    add(71, outerRight)
    add(72, start > begin ? (cluster[start - 1] ?? 0) || 960 : 961)
    add(73, stop < end ? (cluster[stop] ?? 0) || 960 : 961)
    if (start < other) add(74, word[start] ?? 0)
    if (stop > other + 1) add(75, word[stop - 1] ?? 0)
    if (phrase[other]) add(76, phrase[other] ?? 0)
    add(77, Math.min(stop - start, 4) * 4 + Math.min(other - start, 3))
  }
  const expansion = table.expanded[i] ?? 0
  if (expansion) {
    add(78, expansion)
    add(79, expansion & 1)
  }
  const list = listed[i] ?? 0
  if (list) {
    add(25, list)
    const set = list & SET
    add(26, set)
    add(27, set * 16 + s0)
    if (list > set) add(28, list >> LISTED_BITS)
  }
  const listBefore = i > from ? (listed[i - 1] ?? 0) : 0
  const listAfter = i + 1 < to ? (listed[i + 1] ?? 0) : 0
  if (listBefore) add(41, combine(listBefore & SET, s0))
  if (listAfter) add(42, combine(listAfter & SET, s0))
  if (listBefore || listAfter || list) add(43, ((listBefore & SET) * 64 + (list & SET)) * 64 + (listAfter & SET))
  const where = phrase[i] ?? 0
  if (where) {
    add(29, where)
    add(30, where * 16 + s0)
  }
  if (i > from && phrase[i - 1]) add(31, phrase[i - 1] ?? 0)
  if (i + 1 < to && phrase[i + 1]) add(32, phrase[i + 1] ?? 0)
  return n
}
