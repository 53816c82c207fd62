// Words of a block as the lexicons of furniture look them up: runs of letters and digits, in lower case, wherever they stand.
import { DIGIT, isLowerAt, isUpperAt, LETTER, classAt } from '../text/characters.ts'
import { FILLER, visible } from '../text/view.ts'
import type { Phrases } from './lexicon.ts'

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const FILLER_CODE = FILLER.charCodeAt(0)

/** The end of the word that starts at `start`: fillers in it join, but not `alsoRead` where markup parted the words. */
function wordEnd(view: string, start: number, stop: number): number {
  let end = start
  for (let i = start; i < stop; i++) {
    if (view.charCodeAt(i) === FILLER_CODE) continue
    const kind = classAt(view, i)
    if ((kind !== LETTER && kind !== DIGIT) || (i > end && end > start && isLowerAt(view, end - 1) && isUpperAt(view, i))) break
    end = i + 1
  }
  return end
}

/** The first `most` words of the view in `[start, end)`. */
export function wordsOf(view: string, start: number, end: number, most: number): Word[] {
  const words: Word[] = []
  for (let i = start; i < end && words.length < most;) {
    const kind = classAt(view, i)
    if (kind === LETTER || kind === DIGIT) {
      const stop = wordEnd(view, i, end)
      words.push({ text: visible(view.slice(i, stop)).toLowerCase(), start: i, end: stop })
      i = stop
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

/** Phrases by their first word, the longest first, each with what it means. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly means: T }[]>

/** A table of lists of phrases. */
export function phraseTable<T>(lists: Iterable<readonly [Phrases, T]>): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; means: T }[]>()
  for (const [list, means] of lists) {
    for (const words of phrasesOf(list)) {
      const first = words[0] ?? ''
      const known = table.get(first)
      if (known) known.push({ words, means })
      else table.set(first, [{ words, means }])
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** The longest phrase that starts at the word of index `at`. */
export function phraseAt<T>(table: PhraseTable<T>, words: readonly Word[], at: number): { length: number; means: T } | null {
  const candidates = table.get(words[at]?.text ?? '')
  if (!candidates) return null
  for (const { words: phrase, means } of candidates) {
    if (phrase.every((word, i) => words[at + i]?.text === word)) return { length: phrase.length, means }
  }
  return null
}

/** Marks, by a hash, of the words a text is skimmed for; a word that shares one costs a closer look, no more. */
const MARKS = 1 << 14

/** Makes the test whether a stretch of the view may hold one of the phrases: whether it has the longest word of any. */
export function skimmer(list: Phrases): (view: string, start: number, end: number) => boolean {
  const marks = new Uint8Array(MARKS)
  for (const phrase of phrasesOf(list)) {
    const longest = phrase.reduce((a, b) => (b.length > a.length ? b : a), '')
    let hash = 0
    for (let i = 0; i < longest.length; i++) hash = (hash * 31 + longest.charCodeAt(i)) | 0
    marks[hash & (MARKS - 1)] = 1
  }
  return (view, start, end) => {
    let hash = 0
    let length = 0
    for (let i = start; i < end; i++) {
      const kind = classAt(view, i)
      if (kind === LETTER || kind === DIGIT) {
        const code = view.charCodeAt(i)
        hash = (hash * 31 + (code < 91 || (code >= 0xc0 && code < 0xdf) ? code | 32 : code)) | 0
        length++
      } else if (length > 0 && view.charCodeAt(i) !== FILLER_CODE) {
        if (marks[hash & (MARKS - 1)] === 1) return true
        hash = length = 0
      }
    }
    return length > 0 && marks[hash & (MARKS - 1)] === 1
  }
}
