// Parts of speech: a lexicon where a word leaves no doubt, a small linear model where its neighbours decide.
import type { Tag, With } from '../document/document.ts'
import type { Token, TokenKind } from '../document/token.ts'
import { combine } from './hash.ts'
import { addWeights, lookUp, unpackModel, unpackTable, type HashTable, type LinearModel, type PackedModel, type PackedTable } from './weights.ts'
import { isCapital, PREFIXES, SUFFIXES, wordTable, type WordTable } from './word-table.ts'

export interface PackedTagger {
  readonly model: PackedModel
  /** The class of a word by its hash; of a word with capitals, by `casedKey`. */
  readonly lexicon: PackedTable
  /** The classes, parted by spaces: the tags of a word, likeliest first, joined by `|`. */
  readonly classes: string
}

/** Set beside the class of a word with capitals that is known only without: `The` inside a headline. */
const LOWERED = 128

/** Lexicon key of a word with capitals. */
export function casedKey(word: number): number {
  return combine(word, 1)
}

/** What is known of each token before its neighbours have tags. */
export interface TagTable extends WordTable {
  /** 0 for an unknown word, else 1 + the index of its class, plus `LOWERED`. */
  readonly class: Uint8Array
}

export function tagTable(view: string, tokens: readonly Token[], lexicon: HashTable): TagTable {
  const table = wordTable(view, tokens)
  const classes = new Uint8Array(table.length)
  for (let i = 0; i < table.length; i++) {
    const word = table.word[i] ?? 0
    if (isCapital(table.shape[i] ?? 0)) {
      const cased = lookUp(lexicon, casedKey(word))
      classes[i] = cased >= 0 ? 1 + cased : 1 + lookUp(lexicon, word)
      if (cased < 0 && classes[i]) classes[i] = (classes[i] ?? 0) + LOWERED
    } else classes[i] = 1 + lookUp(lexicon, word)
  }
  return { ...table, class: classes }
}

/** Tags of words that may as well be a name when they begin a sentence. */
const OPEN = new Set(['ADJ', 'INTJ', 'NOUN', 'PROPN', 'VERB', 'X'])

/** The label that a token's class leaves no doubt about, or -1; of the first word of a sentence the capital says nothing. */
export function certainLabels(classes: string, labels: readonly string[]): (known: number, first: boolean) => number {
  const inside = [-1, ...classes.split(' ').map((tags) => labels.indexOf(tags))]
  const atFirst = inside.map((label) => (OPEN.has(labels[label] ?? 'X') ? -1 : label))
  return (known, first) => (first ? atFirst[known & ~LOWERED] : inside[known]) ?? -1
}

/** The most features one token has. */
export const FEATURES = 32

/** How a token is written, and whether it begins its sentence. */
function placedShape({ shape }: TagTable, i: number, from: number): number {
  return (shape[i] ?? 0) + (i > from ? 16 : 0)
}

/** Writes the features that token `i` has by itself into `out` and returns how many; they follow from its word and its `placedShape`. */
function ownFeatures({ word, class: classes, prefix, suffix }: TagTable, i: number, shape: number, out: Int32Array): number {
  let count = 0
  out[count++] = combine(0, 1)
  out[count++] = combine(word[i] ?? 0, 2)
  out[count++] = combine(shape, 3)
  out[count++] = combine(classes[i] ?? 0, 4)
  for (let k = 0; k < SUFFIXES; k++) {
    const hash = suffix[i * SUFFIXES + k]
    if (hash) out[count++] = combine(hash, 5 + k)
  }
  for (let k = 0; k < PREFIXES; k++) {
    const hash = prefix[i * PREFIXES + k]
    if (hash) out[count++] = combine(hash, 10 + k)
  }
  return count
}

/** Writes the features that token `i` has by its neighbours into `out`, from `count` on, and returns how many there are then. */
function contextFeatures(
  table: TagTable,
  i: number,
  from: number,
  to: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
  count: number,
): number {
  const { word, class: classes, shape, suffix } = table
  const last = i > from
  const next = i + 1 < to
  const w = word[i] ?? 0
  const c = classes[i] ?? 0
  const previousWord = last ? (word[i - 1] ?? 0) : 1
  const nextWord = next ? (word[i + 1] ?? 0) : 1
  const nextClass = next ? (classes[i + 1] ?? 0) : 255
  const nextShape = next ? (shape[i + 1] ?? 0) : 31
  const nextSuffix = next ? (suffix[(i + 1) * SUFFIXES + 2] ?? 0) : 1
  out[count++] = combine(before, 14)
  out[count++] = combine(before * 32 + beforeThat, 15)
  out[count++] = combine(combine(before, w), 16)
  out[count++] = combine(before * 256 + c, 17)
  out[count++] = combine(previousWord, 18)
  out[count++] = combine(nextWord, 19)
  out[count++] = combine(nextClass, 20)
  out[count++] = combine(nextClass * 256 + c, 21)
  out[count++] = combine((before * 256 + c) * 256 + nextClass, 22)
  out[count++] = combine(nextSuffix, 23)
  out[count++] = combine(nextShape * 32 + placedShape(table, i, from), 24)
  out[count++] = combine(i - 1 > from ? (word[i - 2] ?? 0) : 1, 25)
  out[count++] = combine(i + 2 < to ? (word[i + 2] ?? 0) : 1, 26)
  out[count++] = combine(combine(previousWord, w), 27)
  out[count++] = combine(combine(w, nextWord), 28)
  out[count++] = combine(combine(suffix[i * SUFFIXES + 2] ?? 0, before), 29)
  return count
}

/**
 * Writes the features of token `i` of the sentence `[from, to)` into `out` and returns how many; `before` and `beforeThat` are the labels of
 * the two tokens before it.
 */
export function tagFeatures(table: TagTable, i: number, from: number, to: number, before: number, beforeThat: number, out: Int32Array): number {
  return contextFeatures(table, i, from, to, before, beforeThat, out, ownFeatures(table, i, placedShape(table, i, from), out))
}

/** Of so many words that come back it is kept what their own features say. */
const KEPT = 1024

/** Makes what writes the sum of a token's own features for each label into `scores`. */
function ownScorer(model: LinearModel, features: Int32Array) {
  const labels = model.labels.length
  const words = new Int32Array(KEPT)
  const shapes = new Int8Array(KEPT).fill(-1)
  const sums = new Int32Array(KEPT * labels)
  return function ownScores(table: TagTable, i: number, from: number, scores: Int32Array): void {
    const word = table.word[i] ?? 0
    const shape = placedShape(table, i, from)
    const slot = combine(word, shape) & (KEPT - 1)
    const at = slot * labels
    if (words[slot] !== word || shapes[slot] !== shape) {
      words[slot] = word
      shapes[slot] = shape
      sums.fill(0, at, at + labels)
      const count = ownFeatures(table, i, shape, features)
      for (let f = 0; f < count; f++) addWeights(model, features[f] ?? 0, sums, at)
    }
    for (let label = 0; label < labels; label++) scores[label] = sums[at + label] ?? 0
  }
}

/** The label that stands before a sentence's first token. */
export const START = 31

/** Kinds of token that leave no doubt. */
export const TAG_OF_KIND: { readonly [kind in TokenKind]?: Tag } = { number: 'NUM', punctuation: 'PUNCT', quote: 'PUNCT' }

/** Decides the tags of a document's tokens. */
export function tagDecider({ model: packed, lexicon: entries, classes }: PackedTagger) {
  const model = unpackModel(packed)
  const lexicon = unpackTable(entries)
  const labels = model.labels as readonly Tag[]
  const certain = certainLabels(classes, model.labels)
  const ofKind: Partial<Record<TokenKind, number>> = {}
  for (const [kind, tag] of Object.entries(TAG_OF_KIND)) ofKind[kind as TokenKind] = labels.indexOf(tag)
  const scores = new Int32Array(labels.length)
  const features = new Int32Array(FEATURES)
  const ownScores = ownScorer(model, features)

  function score(table: TagTable, i: number, from: number, to: number, before: number, beforeThat: number): number {
    ownScores(table, i, from, scores)
    const count = contextFeatures(table, i, from, to, before, beforeThat, features, 0)
    for (let f = 0; f < count; f++) addWeights(model, features[f] ?? 0, scores)
    let best = 0
    for (let label = 1; label < scores.length; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
    return best
  }

  return function decide({ view, tokens, sentences }: With<'view' | 'tokens' | 'sentences'>): Tag[] {
    const table = tagTable(view, tokens, lexicon)
    const tags = new Array<Tag>(tokens.length).fill('X')
    for (const { from, to } of sentences) {
      let before = START
      let beforeThat = START
      for (let i = from; i < to; i++) {
        const sure = ofKind[(tokens[i] as Token).kind] ?? certain(table.class[i] ?? 0, i === from)
        const label = sure >= 0 ? sure : score(table, i, from, to, before, beforeThat)
        tags[i] = labels[label] ?? 'X'
        beforeThat = before
        before = label
      }
    }
    return tags
  }
}
