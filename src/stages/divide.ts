// One run of letters, digits and connectors → its words: clitics, compounds, abbreviations with their stop.
import type { TokenKind } from '../document/token.ts'
import type { TokenLexicon } from '../languages/language.ts'
import { APOSTROPHE, classAt, HYPHEN, isAlphanumericAt, isUpperAt, LETTER, SPACE } from '../text/characters.ts'
import { normOf } from '../text/norm.ts'

/** Takes a token: its place in the readable text, its kind and its norm. */
export type Emit = (start: number, end: number, kind: TokenKind, norm: string) => void

/** Longest word of a lexicon, in code units; what is longer is not looked up. */
const LEXICAL_REACH = 40
/** Longest acronym with stops, in code units. */
const ACRONYM_REACH = 24

/** Cuts the run `[start, end)`, whose first word ends at `first`, and says where the text goes on. */
export function wordDivider(lexicon: TokenLexicon) {
  const { proclitics, enclitics, whole, fused, compounds, abbreviations, titles, beforeNumbers, starters } = lexicon

  const isIn = (words: ReadonlySet<string>, text: string, from: number, to: number) =>
    to - from <= LEXICAL_REACH && words.has(normOf(text.slice(from, to)))

  return function divide(text: string, start: number, first: number, end: number, emit: Emit): number {
    let connected = false
    if (end === first) return last(start, end)
    connected = true
    if (isIn(whole, text, start, end)) return last(start, end)
    let from = start
    let at = first
    while (at < end) {
      const kind = classAt(text, at)
      const sign = text[at]
      if (kind === APOSTROPHE && isIn(proclitics, text, from, at)) {
        emit(from, at + 1, 'word', normOf(text.slice(from, at + 1)))
        from = at + 1
        if (isIn(whole, text, from, end)) return last(from, end)
      } else if (sign === '/' || (kind === HYPHEN && compounds !== 'whole' && !isIn(compounds, text, from, at))) {
        if (from < at) inner(from, at)
        emit(at, at + 1, sign === '/' ? 'symbol' : 'punctuation', sign === '/' ? '/' : '-')
        from = at + 1
      }
      at++
      while (at < end && isAlphanumericAt(text, at)) at++
    }
    return last(from, end)

    /** The last word of the run, with what belongs to it of what follows. */
    function last(from: number, end: number): number {
      const to = text[end] === ' ' ? end : wordEnd(from, end)
      if (to === end) inner(from, end)
      else emit(from, to, 'word', normOf(text.slice(from, to)))
      return to
    }

    /** The end of a word with the stop of an abbreviation, the apostrophe of an elision, a suspended hyphen, the sign of `n°`. */
    function wordEnd(from: number, end: number): number {
      const next = text[end]
      if (next === '.') {
        const stop = abbreviationEnd(text, from, end)
        return stop > end && compounds === 'whole' ? compoundEnd(text, stop) : stop
      }
      const joined =
        next === '-'
          ? lexicon.suspendedHyphen && (classAt(text, end + 1) === SPACE || text[end + 1] === ',')
          : next === '°'
            ? end - from === 1 && !isAlphanumericAt(text, end + 1)
            : classAt(text, end) === APOSTROPHE && isIn(proclitics, text, from, end)
      return joined ? end + 1 : end
    }

    /** A word with its enclitics cut off. */
    function inner(from: number, end: number): void {
      const norm = normOf(text.slice(from, end))
      const cut = fused.get(norm) ?? (connected && end - from <= LEXICAL_REACH ? encliticIn(text, from, end, norm) : 0)
      if (!cut) return emit(from, end, 'word', norm)
      inner(from, from + cut)
      emit(from + cut, end, 'word', normOf(text.slice(from + cut, end)))
    }
  }

  /** Where the last enclitic of a word begins, counted from its start; 0 without one. */
  function encliticIn(text: string, from: number, end: number, norm: string): number {
    let connectors = 0
    for (let at = end - 1; at > from && connectors < 2; at--) {
      const kind = classAt(text, at)
      if (kind !== APOSTROPHE && kind !== HYPHEN) continue
      connectors++
      if (whole.has(norm)) return 0
      // do|n't
      if (kind === APOSTROPHE && at - 1 > from && isIn(enclitics, text, at - 1, end)) return at - 1 - from
      // a|-t-il before a-t|-il
      const tail = normOf(text.slice(at, end))
      if (kind === HYPHEN && text[at - 2] !== undefined && classAt(text, at - 2) === HYPHEN && at - 2 > from && isIn(enclitics, text, at - 2, end))
        return at - 2 - from
      if (enclitics.has(tail)) return at - from
    }
    return 0
  }

  /** The end of an abbreviation whose first letters are `[from, end)` and that has a stop at `end`; `end` itself if it is none. */
  function abbreviationEnd(text: string, from: number, end: number): number {
    const length = end - from
    const attached = isAlphanumericAt(text, end + 1)
    if (length <= 2 && attached) {
      const to = lettersEnd(text, end + 1)
      const norm = normOf(text.slice(from, to))
      // sp.a · v.Chr.
      if (whole.has(norm)) return to
      if (text[to] === '.' && abbreviations.has(norm)) return to + 1
      const acronym = acronymEnd(text, from)
      if (acronym) return acronym
    }
    // J.-C. · N.-Br.
    if (length === 1 && text[end + 1] === '-' && isUpperAt(text, from) && isUpperAt(text, end + 2)) {
      const to = lettersEnd(text, end + 2)
      if (to - end < 5 && text[to] === '.') return to + 1
    }
    const norm = normOf(text.slice(from, end))
    if (titles.has(norm)) return end + 1
    if (beforeNumbers.has(norm) && numberFollows(text, end + 1)) return end + 1
    // A capital in the lexicon asks for one in the text: `Wash.` the state, `wash.` the verb.
    if (abbreviations.has(norm) || abbreviations.has(text.slice(from, end))) return end + 1
    if (length === 1 && isUpperAt(text, from)) return isInitial(text, end, starters) ? end + 1 : end
    return end
  }
}

function lettersEnd(text: string, from: number): number {
  const limit = from + ACRONYM_REACH
  let end = from
  while (end < limit && classAt(text, end) === LETTER) end++
  return end
}

/** `U.S.`, `a.m.`, `Ph.D.`, `U.S` where the last stop is left out; 0 if there are not two letters at least. */
function acronymEnd(text: string, from: number): number {
  let end = from
  let parts = 0
  let single = true
  while (end - from < ACRONYM_REACH) {
    let to = end
    while (to - end < 3 && classAt(text, to) === LETTER) to++
    if (to === end || to - end > 2) break
    single &&= to - end === 1
    if (text[to] !== '.') {
      // a.k.a, not `is.He`
      if (parts && single && !isAlphanumericAt(text, to)) return to
      break
    }
    parts++
    end = to + 1
  }
  return parts > 1 ? end : 0
}

/** The end of the rest of a compound whose first part is an abbreviation: `O.L.V.-college`. */
function compoundEnd(text: string, from: number): number {
  if (text[from] !== '-' || classAt(text, from + 1) !== LETTER) return from
  let end = from + 1
  while (isAlphanumericAt(text, end) || (text[end] === '-' && isAlphanumericAt(text, end + 1))) end++
  return end
}

function numberFollows(text: string, from: number): boolean {
  const at = classAt(text, from) === SPACE ? from + 1 : from
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

/** `J. Smith`, but not `vitamin C.` at the end of a line, nor `than I. He`. */
function isInitial(text: string, end: number, starters: ReadonlySet<string>): boolean {
  let next = end + 1
  while (classAt(text, next) === SPACE) next++
  if (classAt(text, next) !== LETTER) return text[end + 1] === ','
  if (!isUpperAt(text, next) || !ROMAN.has(text.charAt(end - 1))) return true
  return !starters.has(normOf(text.slice(next, lettersEnd(text, next))))
}

/** Numerals, and a pronoun, more often than initials before the beginning of a sentence. */
const ROMAN = new Set(['I', 'V', 'X'])
