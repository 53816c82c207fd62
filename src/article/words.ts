// Words of a block as the lexicons of furniture look them up: runs of letters and digits, in lower case, wherever they stand.
import type { Range } from '../document/span.ts'
import { DIGIT, isLowerAt, isUpperAt, LETTER, classAt } from '../text/characters.ts'
import { FILLER, visible } from '../text/view.ts'
import type { Phrases } from './lexicon.ts'

const FILLER_CODE = FILLER.charCodeAt(0)

/** A code unit as it counts in the key of a word: small, where that is one unit more or less. */
function fold(code: number): number {
  return code < 91 || (code >= 0xc0 && code < 0xdf) ? code | 32 : code
}

/** One code unit more in the key of a word; a key is never negative, and small enough to be quick. */
function keyWith(key: number, code: number): number {
  return (key * 31 + code) & 0x3fffffff
}

/** The key under which tables hold a word in small letters; two words may share one. */
function keyOf(text: string): number {
  let key = 0
  for (let i = 0; i < text.length; i++) key = keyWith(key, text.charCodeAt(i))
  return key
}

/** A word and its place; its text is made when it is first asked for, as most words are known by their key for none of a lexicon. */
export class Word implements Range {
  readonly start: number
  readonly end: number
  /** As `keyOf` of the text. */
  readonly key: number
  readonly #view: string
  #text: string | null = null

  /** @param key null where only the text tells it */
  constructor(view: string, start: number, end: number, key: number | null) {
    this.#view = view
    this.start = start
    this.end = end
    this.key = key ?? keyOf(this.text)
  }

  get text(): string {
    return (this.#text ??= visible(this.#view.slice(this.start, this.end)).toLowerCase())
  }
}

/** The word that starts at `start`: fillers in it join, but not `alsoRead` where markup parted the words. */
function wordAt(view: string, start: number, stop: number): Word {
  let end = start
  let key: number | null = 0
  for (let i = start; i < stop; i++) {
    const code = view.charCodeAt(i)
    if (code === FILLER_CODE) continue
    const kind = classAt(view, i)
    if ((kind !== LETTER && kind !== DIGIT) || (i > end && end > start && isLowerAt(view, end - 1) && isUpperAt(view, i))) break
    end = i + 1
    if (code > 0xff) key = null
    else if (key !== null) key = keyWith(key, fold(code))
  }
  return new Word(view, start, end, key)
}

/** The first `most` words of the view in `[start, end)`. */
export function wordsOf(view: string, start: number, end: number, most: number): Word[] {
  const words: Word[] = []
  for (let i = start; i < end && words.length < most;) {
    const kind = classAt(view, i)
    if (kind === LETTER || kind === DIGIT) {
      const word = wordAt(view, i, end)
      words.push(word)
      i = word.end
    } else i++
  }
  return words
}

/** The phrases of a list, each as its words; `your|my mail` are two. */
export function phrasesOf(list: Phrases): string[][] {
  return list.split(',').flatMap((phrase) => (phrase.trim() === '' ? [] : alternatives(phrase.trim())))
}

function alternatives(phrase: string): string[][] {
  return phrase.split(' ').reduce<string[][]>((all, word) => all.flatMap((words) => word.split('|').map((choice) => [...words, choice])), [[]])
}

interface Phrase<T> {
  readonly words: readonly string[]
  /** The keys of the words. */
  readonly keys: readonly number[]
  readonly means: T
}

/** Phrases by the key of their first word, the longest first, each with what it means. */
export type PhraseTable<T> = ReadonlyMap<number, readonly Phrase<T>[]>

/** A table of lists of phrases. */
export function phraseTable<T>(lists: Iterable<readonly [Phrases, T]>): PhraseTable<T> {
  const table = new Map<number, Phrase<T>[]>()
  for (const [list, means] of lists) {
    for (const words of phrasesOf(list)) {
      const keys = words.map(keyOf)
      const first = keys[0] ?? 0
      const known = table.get(first)
      if (known) known.push({ words, keys, means })
      else table.set(first, [{ words, keys, means }])
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** The longest phrase that starts at the word of index `at`. */
export function phraseAt<T>(table: PhraseTable<T>, words: readonly Word[], at: number): { length: number; means: T } | null {
  const word = words[at]
  const candidates = word && table.get(word.key)
  if (!candidates) return null
  for (const phrase of candidates) if (isAt(phrase, words, at)) return { length: phrase.words.length, means: phrase.means }
  return null
}

function isAt<T>({ words: phrase, keys }: Phrase<T>, words: readonly Word[], at: number): boolean {
  for (let i = 0; i < keys.length; i++) if (words[at + i]?.key !== keys[i]) return false
  return phrase.every((word, i) => words[at + i]?.text === word)
}

/** Marks, by their keys, of the words a text is skimmed for; a word that shares one costs a closer look, no more. */
const MARKS = 1 << 14

/** Makes the test whether a stretch of the view may hold one of the phrases: whether it has the longest word of any. */
export function skimmer(list: Phrases): (view: string, start: number, end: number) => boolean {
  const marks = new Uint8Array(MARKS)
  for (const phrase of phrasesOf(list)) marks[keyOf(phrase.reduce((a, b) => (b.length > a.length ? b : a), '')) & (MARKS - 1)] = 1
  return (view, start, end) => {
    let key = 0
    let length = 0
    for (let i = start; i < end; i++) {
      const kind = classAt(view, i)
      if (kind === LETTER || kind === DIGIT) {
        key = keyWith(key, fold(view.charCodeAt(i)))
        length++
      } else if (length > 0 && view.charCodeAt(i) !== FILLER_CODE) {
        if (marks[key & (MARKS - 1)] === 1) return true
        key = length = 0
      }
    }
    return length > 0 && marks[key & (MARKS - 1)] === 1
  }
}
