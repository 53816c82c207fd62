// The scanner: readable text → the places, kinds and norms of its tokens. It goes forward only and looks ahead a bounded way.
import type { TokenKind } from '../document/token.ts'
import type { TokenLexicon } from '../languages/language.ts'
import { domainEnd, mailAddressEnd, tagEnd, webAddressEnd } from '../text/address.ts'
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  HYPHEN,
  isAlphanumericAt,
  isLowerAt,
  LETTER,
  PUNCTUATION,
  QUOTE,
  SPACE,
  SURROGATE,
  SYMBOL,
} from '../text/characters.ts'
import { normOf } from '../text/norm.ts'
import { numberEnd } from '../text/number-shape.ts'
import { type Emit, wordDivider } from './divide.ts'

/** Signs that make one token when repeated: `...`, `--`, `!!!`, `***`. */
const REPEATED = new Set('.-–—=_*~#+<>$')
const QUESTIONS = /[!?]/u
/** `:)`, `;-(`, `=D` and the like, where a space stands before. */
const EMOTICON = /[:;=8]['’]?-?[()DPp/|]+(?=\s|$)/uy
const EMOJI_LETTERS = /\p{L}/u
const EMOJI_EXTENSIONS = /[\uFE0F\u20E3]/u
const LONGEST_CLIPPED = 8
/** A closing single quotation mark is looked for this far before an apostrophe after `s` counts as a possessive. */
const POSSESSIVE_REACH = 240

export function scanner(lexicon: TokenLexicon) {
  const divide = wordDivider(lexicon)

  return function scan(text: string, emit: Emit): void {
    let at = 0
    let mailSign = text.indexOf('@')
    let openSingles = 0
    const one = (end: number, kind: TokenKind) => {
      emit(at, end, kind, normOf(text.slice(at, end)))
      at = end
    }
    while (at < text.length) {
      switch (classAt(text, at)) {
        case SPACE:
          at++
          break
        case LETTER:
          word()
          break
        case DIGIT:
          number()
          break
        case APOSTROPHE:
          apostrophe()
          break
        case QUOTE:
          one(at + 1, 'quote')
          break
        case SURROGATE:
          pair()
          break
        default:
          sign()
      }
    }

    function word() {
      let end = at + 1
      let kind = LETTER
      while ((kind = classAt(text, end)) === LETTER || kind === DIGIT) end++
      if (kind === SPACE || kind === 0) return (divide(text, at, end, end, emit), void (at = end))
      const sign = text[end]
      const address = addressEnd(end, sign)
      if (address) return one(address, text[end] === ':' || sign === '.' || mailSign < 0 || mailSign >= address ? 'url' : 'email')
      at = divide(text, at, end, runEnd(end), emit)
    }

    /** The end of a web, mail or file address that starts here, or 0. */
    function addressEnd(end: number, sign: string | undefined): number {
      if (mailSign >= 0 && mailSign < at) mailSign = text.indexOf('@', at)
      if (mailSign > at) {
        const mail = mailAddressEnd(text, at, mailSign)
        if (mail) return mail
      }
      if (sign === ':' || sign === '.') {
        const web = webAddressEnd(text, at, end)
        if (web) return web
      }
      return (sign === '.' || sign === '-' || sign === '_') && isAlphanumericAt(text, end + 1) ? domainEnd(text, at) : 0
    }

    /** The end of the letters, digits and single connectors between them that go on from `from`. */
    function runEnd(from: number): number {
      let end = from
      for (;;) {
        const kind = classAt(text, end)
        if (kind === LETTER || kind === DIGIT) end++
        else if (text[end] === '(' && bracketedEnding(end)) end = bracketedEnding(end)
        else if ((kind === APOSTROPHE || kind === HYPHEN || joins(end)) && isAlphanumericAt(text, end + 1)) end++
        else return end
      }
    }

    /** The end of an alternative ending in brackets, `agent(e)s`, `friend(s)`; else 0. */
    function bracketedEnding(at: number): number {
      if (classAt(text, at + 1) !== LETTER) return 0
      return text[at + 2] === ')' ? at + 3 : classAt(text, at + 2) === LETTER && text[at + 3] === ')' ? at + 4 : 0
    }

    /** `engagé.e.s`, `Lisa_coverletter`, `A&E`, `en/of`, `n°`; which of them stay together is for the division of words to say. */
    function joins(end: number): boolean {
      const sign = text[end]
      if (sign === '.') return isLowerAt(text, end - 1) && (isLowerAt(text, end - 2) || text[end - 2] === '.') && isLowerAt(text, end + 1)
      return sign === '_' || sign === '/' || sign === '&'
    }

    function number() {
      let end = numberEnd(text, at, lexicon.groupSpaces)
      if (mailSign > at) {
        const mail = mailAddressEnd(text, at, mailSign)
        if (mail) return one(mail, 'email')
      }
      let tail = end
      while (classAt(text, tail) === LETTER) tail++
      if (tail > end) {
        // 5km · 3k, but 24th, 4x4, 5G
        if (!isAlphanumericAt(text, tail) && (lexicon.units.has(text.slice(end, tail)) || isAcronym(end, tail))) {
          one(end, 'number')
          // 13h-15h
          return void (classAt(text, tail) === HYPHEN && classAt(text, tail + 1) === DIGIT && one(tail, 'word'))
        }
        while (isAlphanumericAt(text, tail)) tail++
        end = tail
      }
      const connected = classAt(text, end) === HYPHEN || classAt(text, end) === APOSTROPHE
      // 24-jarige · 1990's
      if (connected && classAt(text, end + 1) === LETTER) at = divide(text, at, end, runEnd(end), bare(at, end))
      else one(end, 'number')
    }

    /** Emits digits that were cut from the word they were hyphenated with as a number: `2024-August`. */
    function bare(from: number, end: number): Emit {
      return (start, to, kind, norm) => emit(start, to, start === from && to === end ? 'number' : kind, norm)
    }

    /** 6a.m. */
    function isAcronym(from: number, to: number): boolean {
      return to === from + 1 && text[to] === '.' && classAt(text, to + 1) === LETTER && !isAlphanumericAt(text, to + 2)
    }

    function apostrophe() {
      // '' and `` as quotation marks
      if (text[at] === text[at + 1] && classAt(text, at + 2) !== APOSTROPHE) return one(at + 2, 'quote')
      const before = at > 0 ? classAt(text, at - 1) : SPACE
      const attached = before === LETTER || before === DIGIT
      const next = classAt(text, at + 1)
      if (!attached && next === LETTER) {
        let end = at + 2
        while (isAlphanumericAt(text, end)) end++
        // 't · 's avonds · 'em · 'n'
        if (text[at] !== '`' && end - at <= LONGEST_CLIPPED) {
          if (classAt(text, end) === APOSTROPHE && lexicon.clipped.has(normOf(text.slice(at, end + 1)))) return one(end + 1, 'word')
          if (lexicon.clipped.has(normOf(text.slice(at, end)))) return void (at = divide(text, at, end, runEnd(end), emit))
        }
        openSingles++
        return one(at + 1, 'quote')
      }
      if (!attached && next === DIGIT) {
        let end = at + 1
        while (classAt(text, end) === DIGIT) end++
        // '69 · '90s
        if (end === at + 3 && text[at] !== '`') return one(text[end] === 's' && !isAlphanumericAt(text, end + 1) ? end + 1 : end, 'number')
        openSingles++
        return one(at + 1, 'quote')
      }
      if (before === SPACE && next !== SPACE && next !== 0) openSingles++
      else if (openSingles > 0 && !isPossessive()) openSingles--
      else if (attached) return one(at + 1, 'punctuation')
      one(at + 1, 'quote')
    }

    /** Whether an apostrophe after `s`, inside single quotation marks, leaves their closing to a later one: `'the workers' party'`. */
    function isPossessive(): boolean {
      if (!/s/iu.test(text.charAt(at - 1)) || classAt(text, at + 1) !== SPACE || !isLowerAt(text, at + 2)) return false
      const limit = Math.min(text.length, at + POSSESSIVE_REACH)
      for (let i = at + 2; i < limit; i++) {
        if (classAt(text, i) !== APOSTROPHE) continue
        const before = classAt(text, i - 1)
        if (before === SPACE) return false
        if (!isAlphanumericAt(text, i + 1)) return true
      }
      return false
    }

    /** A character outside the Basic Multilingual Plane, with what modifies it; alone, half of one. */
    function pair() {
      let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
      if (EMOJI_LETTERS.test(text.slice(at, end))) {
        while (classAt(text, end) === LETTER || (classAt(text, end) === SURROGATE && EMOJI_LETTERS.test(text.slice(end, end + 2)))) end++
        return one(end, 'word')
      }
      while (EMOJI_EXTENSIONS.test(text.charAt(end))) end++
      one(end, 'symbol')
    }

    function sign() {
      const first = text.charAt(at)
      if (first === '#' || first === '@') {
        const end = at > 0 && isAlphanumericAt(text, at - 1) ? 0 : tagEnd(text, at)
        if (end) return one(domainEnd(text, at + 1) || end, first === '#' ? 'hashtag' : 'handle')
      }
      if ((first === ':' || first === ';' || first === '=') && (at === 0 || classAt(text, at - 1) === SPACE)) {
        EMOTICON.lastIndex = at
        const found = EMOTICON.exec(text)
        if (found) return one(at + found[0].length, 'symbol')
      }
      // ,,Dutch quotation''
      if (first === ',' && text[at + 1] === ',' && text[at + 2] !== ',') return one(at + 2, 'quote')
      // $.50
      if (first === '.' && classAt(text, at + 1) === DIGIT && (at === 0 || !isAlphanumericAt(text, at - 1)) && text[at - 1] !== '.') {
        return one(numberEnd(text, at + 1, ''), 'number')
      }
      let end = at + 1
      if (QUESTIONS.test(first)) while (end < text.length && QUESTIONS.test(text.charAt(end))) end++
      else if (REPEATED.has(first)) while (text[end] === first) end++
      // 20 °C
      else if (first === '°' && /[CFK]/u.test(text.charAt(end)) && !isAlphanumericAt(text, end + 1)) end++
      const kind = classAt(text, at)
      if ((first === '<' || first === '>') && end === at + 2) return one(end, 'quote')
      one(end, kind === PUNCTUATION || kind === HYPHEN ? 'punctuation' : kind === SYMBOL ? 'symbol' : kind === QUOTE ? 'quote' : 'punctuation')
    }
  }
}
