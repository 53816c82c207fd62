// Words of a block as the lexicons of furniture look them up: runs of letters and digits, in lower case, wherever they stand.
import { FILLER } from '../text/view.ts'
import type { Phrases } from './lexicon.ts'

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const FILLER_CODE = FILLER.charCodeAt(0)
// letters and digits beyond ASCII, and marks and fillers that join
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\uFFFF]/u

function isWordCode(code: number, char: () => string): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7
  if (code >= 0x2000 && code < 0x2070) return false
  return code === FILLER_CODE || WORD_CHARACTER.test(char())
}

/** The first `most` words of the view in `[start, end)`. */
export function wordsOf(view: string, start: number, end: number, most: number): Word[] {
  const words: Word[] = []
  for (let i = start; i < end && words.length < most;) {
    const at = i
    while (i < end && isWordCode(view.charCodeAt(i), () => view.charAt(i))) i++
    if (i > at) {
      const text = view.slice(at, i)
      const visible = text.includes(FILLER) ? text.replaceAll(FILLER, '') : text
      if (visible !== '') words.push({ text: visible.toLowerCase(), start: at, end: i })
    } else i++
  }
  return words
}

/** The phrases of a list, each as its words; `your|my mail` are two. */
export function phrasesOf(list: Phrases): string[][] {
  return list.split(',').flatMap((phrase) => alternatives(phrase.trim()))
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
