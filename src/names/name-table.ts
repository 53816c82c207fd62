// What is known of each token before names are decided: which tokens may belong to one, what the document does with the word, what lists hold it.
import type { With } from '../document/document.ts'
import type { Token } from '../document/token.ts'
import { combine } from '../model/hash.ts'
import { lookUp, unpackTable, type HashTable, type PackedTable } from '../model/weights.ts'
import { isCapital, Shape, wordTable, type WordTable } from '../model/word-table.ts'
import { capitalRuns, clusterColumns, expansions, occurrences, seenIn } from './columns.ts'

/** Columns over the tokens of a document. */
export interface NameTable extends WordTable {
  /** The sentence of a token, as its first token and the one after its last. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** 1 where a token may belong to a name. */
  readonly live: Uint8Array
  /** 1 where a live token only joins the others of a name: `of`, `l'`. */
  readonly joins: Uint8Array
  /** A set of `Seen` for each capitalised token. */
  readonly seen: Uint8Array
  /** What lists hold the word by itself: a set of `Listed`, and above it 1 + the kind of body. */
  readonly listed: Uint16Array
  /** The class of words like it, and the coarse class of that: 1 + its number, 0 for none known; of the first word of a sentence as if it stood small. */
  readonly cluster: Uint16Array
  readonly coarse: Uint8Array
  /** The same for a capitalised first word of a sentence as it is written. */
  readonly cased: Uint16Array
  /** The run of capitalised words a word stands in, as its first token and the one after its last. */
  readonly runFrom: Int32Array
  readonly runTo: Int32Array
  /** Where a capitalised word stands before and after, as the index of a token; -1 for nowhere. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** The word whose abbreviation in brackets this is the letters of: the hash of its first word, the last bit 1 where that has a capital; 0 for none. */
  readonly expanded: Int32Array
  /** What list holds the longest phrase that the word stands in: 2 × list + (1 first word, 2 further word); 0 for none. */
  readonly phrase: Uint8Array
}

/** What a listed word may be. */
export const Listed = { given: 1, family: 2, place: 4, organization: 8, people: 16, thing: 32 } as const
export const LISTED_BITS = 6

/** What a listed phrase is: one of these, or this many + the kind of body. */
export const ListedPhrase = { person: 0, place: 1, organization: 2, people: 3, thing: 4, kind: 5 } as const

/** The word lists of a recognizer, by hash. */
export interface NameLists {
  /** Words that names hold in small letters: 1 for those that begin names, else 0. */
  readonly small: HashTable
  /** Of these the ones that only join: `of`, `van`, `de`. */
  readonly minor: ReadonlySet<string>
  /** How many small words, apart from those, a name may go on with. */
  readonly reach: number
  /** As `NameTable.listed`. */
  readonly listed: HashTable
  /** The values of `listed` by the numbers that stand there. */
  readonly classes: readonly number[]
  /** The list of a phrase of two or more words, by `phraseHash`. */
  readonly phrases: HashTable
  /** The class of a word by `clusterKey`. */
  readonly clusters: HashTable
  /** The coarse class of each class. */
  readonly coarse: readonly number[]
}

/** How a language joins names. */
export type Joints = Pick<NameLists, 'minor' | 'reach'>

export interface PackedLists {
  readonly small: PackedTable
  readonly listed: PackedTable
  readonly classes: readonly number[]
  readonly phrases: PackedTable
  readonly clusters: PackedTable
  readonly coarse: readonly number[]
}

export function unpackLists({ small, listed, classes, phrases, clusters, coarse }: PackedLists, { minor, reach }: Joints): NameLists {
  return {
    small: unpackTable(small),
    listed: unpackTable(listed),
    classes,
    phrases: unpackTable(phrases),
    clusters: unpackTable(clusters),
    coarse,
    minor,
    reach,
  }
}

/** Most words of a phrase. */
const LONGEST_PHRASE = 7
/** Most words that join within a name at one place: `de la`. */
const LONGEST_JOINT = 3

/** The hash of a phrase that goes on by a word; the first word's hash to start with. */
export function phraseHash(phrase: number, word: number): number {
  return combine(word, phrase)
}

/** Whether a sentence is all capitals, as a headline: there they tell no acronym. */
function isShouted(shape: Uint8Array, from: number, to: number): boolean {
  let shouted = 0
  for (let i = from; i < to; i++) {
    const plain = (shape[i] ?? 0) & 7
    if (plain === Shape.lower || plain === Shape.initial || plain === Shape.mixed) return false
    if (plain === Shape.capitals) shouted++
  }
  return shouted > 3
}

export function nameTable({ view, tokens, sentences }: With<'view' | 'tokens' | 'sentences'>, lists: NameLists): NameTable {
  const written = wordTable(view, tokens)
  const words = { ...written, shape: written.shape.slice() }
  const { length, word, shape } = words
  const first = new Int32Array(length)
  const last = new Int32Array(length)
  for (const { from, to } of sentences) {
    first.fill(from, from, to)
    last.fill(to, from, to)
  }
  for (const { from, to } of sentences)
    if (isShouted(shape, from, to)) for (let i = from; i < to; i++) if (shape[i] === Shape.capitals) shape[i] = Shape.initial
  const live = liveTokens(tokens, words, last, lists)
  const seen = seenIn(tokens, words, first)
  const listed = new Uint16Array(length)
  const phrase = new Uint8Array(length)
  for (let i = 0; i < length; i++) {
    const hash = word[i] ?? 0
    if (!live[i]) continue
    listed[i] = lists.classes[lookUp(lists.listed, hash)] ?? 0
    if (phrase[i] || !isCapital(shape[i] ?? 0)) continue
    let running = hash
    for (let k = i + 1; k < Math.min(i + LONGEST_PHRASE, last[i] ?? 0); k++) {
      running = phraseHash(running, word[k] ?? 0)
      const list = lookUp(lists.phrases, running)
      if (list < 0) continue
      phrase[i] = 2 * list + 1
      phrase.fill(2 * list + 2, i + 1, k + 1)
      live.fill(1, i, k + 1)
    }
  }
  const { cluster, coarse, cased } = clusterColumns(words, first, lists.clusters, lists.coarse)
  const { runFrom, runTo } = capitalRuns(words, first)
  const { before, after } = occurrences(words, tokens)
  const expanded = expansions(tokens, words, first, lists.minor)
  const joins = new Uint8Array(length)
  tokens.forEach(({ norm }, i) => {
    if (live[i] && lists.minor.has(norm.endsWith("'") ? norm.slice(0, -1) : norm)) joins[i] = 1
  })
  return { ...words, first, last, live, joins, seen, listed, cluster, coarse, cased, runFrom, runTo, before, after, expanded, phrase }
}

/** Capitalised words and the small ones that names hold; after each, as many small words as names of the language go on with. */
function liveTokens(tokens: readonly Token[], { length, word, shape }: WordTable, last: Int32Array, { small, minor, reach }: NameLists): Uint8Array {
  const live = new Uint8Array(length)
  let open = 0
  for (let i = 0; i < length; i++) {
    const token = tokens[i]
    const kind = token?.kind
    if (kind === 'word' && isCapital(shape[i] ?? 0)) {
      live[i] = 1
      open = reach
    } else if (kind === 'word') {
      const opens = lookUp(small, word[i] ?? 0)
      if (opens > 0) open = Math.max(open, reach)
      if (opens >= 0 || open > 0) live[i] = 1
      if (!minor.has(token?.norm ?? '')) open--
    } else if (kind === 'number') {
      if (isCapital(shape[i - 1] ?? 0)) live[i] = 1
      open--
    } else {
      if (kind === 'hashtag' || kind === 'handle') live[i] = 1
      open = 0
    }
    if (i + 1 === last[i]) open = 0
  }
  for (let i = 1; i < length; i++) {
    if (live[i] || !live[i - 1]) continue
    let to = i
    while (to < (last[i] ?? 0) && to < i + LONGEST_JOINT && !live[to] && minor.has(tokens[to]?.norm ?? '')) to++
    if (to > i && to < (last[i] ?? 0) && live[to]) live.fill(1, i, to)
  }
  return live
}
