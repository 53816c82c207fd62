// What kind of body a name stands for, judged by its words, the lists that hold it, and what stands around all its mentions.
import type { OrganizationKind } from '../document/facts.ts'
import { combine } from '../model/hash.ts'
import { addWeights, unpackModel, type PackedModel } from '../model/weights.ts'
import { isCapital, SUFFIXES } from '../model/word-table.ts'
import { LISTED_BITS, ListedPhrase, type NameTable } from './name-table.ts'

/** Tokens `[from, to)`. */
interface Place {
  readonly from: number
  readonly to: number
}

/** How many mentions are looked at. */
const MENTIONS = 6
/** How far around a mention words are taken in. */
const WINDOW = 6

/** The features of a body by its mentions, each once. */
export function kindFeatures(table: NameTable, places: readonly Place[]): Set<number> {
  const features = new Set<number>([1])
  const add = (template: number, value: number) => features.add(combine(value, 100 + template))
  for (const place of places.slice(0, MENTIONS)) {
    nameFeatures(table, place, add)
    contextFeatures(table, place, add)
  }
  return features
}

/** What the name itself tells. */
function nameFeatures(
  { word, suffix, shape, listed, phrase, cluster }: NameTable,
  { from, to }: Place,
  add: (template: number, value: number) => void,
): void {
  const length = to - from
  let whole = length
  let kind = 0
  for (let i = from; i < to; i++) {
    whole = combine(word[i] ?? 0, whole)
    add(1, word[i] ?? 0)
    const list = (listed[i] ?? 0) >> LISTED_BITS
    if (list && length > 1) add(2, list)
    const inPhrase = ((phrase[i] ?? 0) - 1) >> 1
    if (inPhrase >= ListedPhrase.kind) kind = inPhrase - ListedPhrase.kind + 1
    if (isCapital(shape[i] ?? 0)) add(10, suffix[i * SUFFIXES + 3] ?? 0)
  }
  add(0, whole)
  add(3, combine(word[from] ?? 0, 1))
  add(4, word[to - 1] ?? 0)
  for (let k = 2; k < SUFFIXES; k++) add(5, suffix[(to - 1) * SUFFIXES + k] ?? 0)
  add(6, Math.min(length, 4) * 16 + ((shape[from] ?? 0) & 7))
  if (length === 1) {
    add(7, listed[from] ?? 0)
    add(8, (listed[from] ?? 0) >> LISTED_BITS)
  }
  if (kind) add(9, kind)
  if (cluster[to - 1]) add(12, cluster[to - 1] ?? 0)
}

function contextFeatures(
  { word, shape, first, last, cluster }: NameTable,
  { from, to }: Place,
  add: (template: number, value: number) => void,
): void {
  const begin = first[from] ?? 0
  const end = last[from] ?? 0
  const before = from > begin ? (word[from - 1] ?? 0) : 0
  const after = to < end ? (word[to] ?? 0) : 0
  add(20, before)
  add(21, after)
  if (from > begin) add(25, cluster[from - 1] ?? 0)
  if (to < end) add(26, cluster[to] ?? 0)
  if (from - 1 > begin) add(22, combine(word[from - 2] ?? 0, before))
  if (to + 1 < end) add(23, combine(after, word[to + 1] ?? 0))
  for (let i = Math.max(begin, from - WINDOW); i < Math.min(end, to + WINDOW); i++) {
    if (i >= from && i < to) continue
    if (!isCapital(shape[i] ?? 0)) add(24, word[i] ?? 0)
  }
}

/** Decides the kind of a body by its mentions. */
export function kindDecider(packed: PackedModel) {
  const model = unpackModel(packed)
  const kinds = model.labels as readonly OrganizationKind[]
  const scores = new Int32Array(kinds.length)
  return function decide(table: NameTable, places: readonly Place[]): OrganizationKind {
    scores.fill(0)
    for (const feature of kindFeatures(table, places)) addWeights(model, feature, scores)
    let best = 0
    for (let kind = 1; kind < kinds.length; kind++) if ((scores[kind] ?? 0) > (scores[best] ?? 0)) best = kind
    return kinds[best] ?? 'other'
  }
}
