// Number words: which words do what in a number, also where several are written as one.
import { beginningSieve } from '../text/sieve.ts'
import type { NumberLexicon, NumberWordKind } from './lexicon.ts'

/** What one word, or one part of a compound, does in a number. */
export interface NumberWord {
  readonly kind: NumberWordKind
  readonly value: number
  /** Also an article: `un`, `een`. */
  readonly article: boolean
}

export interface NumberTable {
  /** The parts of a word, or null where it is no number word. */
  readonly parts: (norm: string) => readonly string[] | null
  readonly word: (part: string) => NumberWord | undefined
  /** What two words do together: `a dozen`. */
  readonly pair: (first: string, second: string) => NumberWord | undefined
  /** Whether a number can begin with a word. */
  readonly begins: (norm: string) => boolean
}

const MARKS = /\p{M}+/gu
const HEAD = 3

/** These stand only inside a number. */
const INSIDE: ReadonlySet<NumberWordKind> = new Set(['and', 'point', 'of'])

/** Without accents, as headlines in capitals and hurried writers have it. */
const bare = (word: string) => word.normalize('NFD').replace(MARKS, '')

/** Files the words of a language once. */
export function numberTable({ words, compounds }: NumberLexicon): NumberTable {
  const table = new Map<string, NumberWord>()
  const articles = new Set(Object.keys(words.article ?? {}))
  const kinds = Object.entries(words) as [NumberWordKind, Record<string, number>][]
  for (const [kind, list] of kinds) {
    for (const [word, value] of Object.entries(list)) {
      for (const form of [word, bare(word)]) if (!table.has(form)) table.set(form, { kind, value, article: articles.has(word) })
    }
  }
  const pieces = new Map<string, readonly string[]>()
  for (const phrase of table.keys()) for (const piece of phrase.split(' ')) pieces.set(piece, [piece])
  const beginners = new Set([...table].filter(([, { kind }]) => !INSIDE.has(kind)).map(([phrase]) => phrase.split(' ')[0] ?? phrase))
  const openers = new Set([...table.keys()].filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.slice(0, phrase.lastIndexOf(' '))))
  const heads = new Set([...pieces.keys()].map((piece) => piece.slice(0, HEAD)))
  const longest = Math.max(0, ...[...pieces.keys()].map((piece) => piece.length))

  const mayBegin = beginningSieve(pieces.keys())

  /** honderden is one piece at the end of a word only: honderd-en-zes. */
  const isPiece = (piece: string, last: boolean) => pieces.has(piece) && (last || table.get(piece)?.kind !== 'plural')

  function split(word: string): string[] | null {
    const found: string[] = []
    for (let at = 0; at < word.length;) {
      let size = Math.min(longest, word.length - at)
      while (size > 0 && !isPiece(word.slice(at, at + size), at + size === word.length)) size--
      if (size === 0) return null
      found.push(word.slice(at, at + size))
      at += size
    }
    return found
  }

  function parts(norm: string): readonly string[] | null {
    const whole = pieces.get(norm)
    if (whole) return whole
    if (norm.includes('-')) {
      const all = norm.split('-').map((piece) => pieces.get(piece) ?? (compounds ? split(piece) : null))
      return all.every((piece) => piece?.length) ? all.flatMap((piece) => piece ?? []) : null
    }
    return compounds && heads.has(norm.slice(0, HEAD)) ? split(norm) : null
  }

  return {
    parts,
    word: (part) => table.get(part),
    pair: (first, second) => (openers.has(first) ? table.get(`${first} ${second}`) : undefined),
    begins: (norm) => mayBegin(norm) && (beginners.has(norm) || (!pieces.has(norm) && parts(norm) !== null)),
  }
}
