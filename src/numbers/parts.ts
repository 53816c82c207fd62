// Tokens → the parts that numbers are made of: number words, cut out of compounds, and digits.
import type { With } from '../document/document.ts'
import type { Token } from '../document/token.ts'
import { visible } from '../text/view.ts'
import { digitsValue } from './digits.ts'
import type { Part } from './grammar.ts'
import type { NumberLexicon } from './lexicon.ts'
import { numberTable } from './words.ts'

export type NumberText = With<'view' | 'tokens' | 'sentences'>

/** Parts that stand next to each other, and the token after the last one looked at. */
export interface Run {
  readonly parts: readonly Part[]
  readonly end: number
  /** Whether a word follows. */
  readonly open: boolean
}

const SLASHED = /[/¼-¾⅐-⅞]/u
const DIGIT = /^[\d¼-¾⅐-⅞]/u
// 21st · 4e · 2de · XXe
const PLACE = /^(?<digits>\d+)[-.]?(?<ending>\p{L}+)$/u
const ROMAN = /^(?<roman>[IVX]+)(?<ending>\p{Ll}+)$/u
// 1.1 in 1.1^23 · 12.32 in 12.32e+14 · 1.3 in 1.3x10^6
const MANTISSA = /\d+(?:[.,]\d+)?/uy
const EXPONENT = /\^(?<power>[+-]{0,4}\d{1,3})|e(?<ten>[+-]?\d{1,3})|[x×]10\^(?<times>[+-]?\d{1,3})/uy
const BEFORE_EXPONENT = /[\^exX×]/u
// 10G · 1.2b · 2millions
const GLUED = /^(?<digits>\d[\d.,]*)(?<scale>\p{L}+)$/u
const GROUP_HEAD = /^[1-9]\d{0,2}(?: \d{3})*$/u
const GROUP = /^\d{3}(?:[.,]\d+)?$/u
const ZERO = 0x30
const NINE = 0x39
const MINUS = /^[-−]$/u
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

export const isMinus = (token: Token): boolean => MINUS.test(token.norm)

/** XIX is 19. */
function romanValue(roman: string): number {
  let total = 0
  for (let i = 0; i < roman.length; i++) {
    const here = ROMAN_DIGITS[roman[i] ?? ''] ?? 0
    total += here < (ROMAN_DIGITS[roman[i + 1] ?? ''] ?? 0) ? -here : here
  }
  return total
}

const EXACT_DIGITS = 15

/** Without the dust of binary fractions: 1.1e9, not 1100000000.0000002. */
export const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(EXACT_DIGITS)))

export function partReader(lexicon: NumberLexicon) {
  const table = numberTable(lexicon)
  const abbreviations = new Map(Object.entries(lexicon.abbreviations))
  const glued = new Map(Object.entries(lexicon.glued))
  const { decimal, ordinalEndings } = lexicon
  const seen = (view: string, token: Token) => visible(view.slice(token.start, token.end))

  /** A number in digits that starts at a token, without its powers of ten. */
  function digits({ view, tokens }: NumberText, at: number, limit: number): Part | null {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token) return null
    if (token.norm === '.' || token.norm === ',') {
      // .5, but no 3.5 that was cut in two
      const previous = tokens[at - 1]
      if (at + 1 >= limit || next?.start !== token.end || (previous?.end === token.start && !isMinus(previous))) return null
      const value = Number(`0.${next.norm}`)
      return value >= 0 ? digitPart('digits', value, at, at + 2) : null
    }
    if (BEFORE_EXPONENT.test(token.norm) || BEFORE_EXPONENT.test(view.charAt(token.end))) {
      const raised = exponent(view, tokens, at, limit)
      if (raised) return raised
    }
    // 1 234 567, cut at its spaces
    let text = token.norm
    let to = at + 1
    while (GROUP_HEAD.test(text) && to < limit && isGroup(tokens[to], tokens[to - 1])) text += ` ${tokens[to++]?.norm}`
    const value = digitsValue(text, decimal)
    if (value !== null) return digitPart(value < 1 && value > 0 && SLASHED.test(token.norm) ? 'fraction' : 'digits', value, at, to)
    const place = PLACE.exec(token.norm)?.groups
    return place && ordinalEndings.has(place['ending'] ?? '') ? digitPart('ordinal', Number(place['digits']), at, at + 1) : null
  }

  /** Three digits, one space after others. */
  function isGroup(token: Token | undefined, before: Token | undefined): boolean {
    return token !== undefined && token.start - (before?.end ?? 0) === 1 && GROUP.test(token.norm)
  }

  function exponent(view: string, tokens: readonly Token[], at: number, limit: number): Part | null {
    MANTISSA.lastIndex = tokens[at]?.start ?? 0
    const mantissa = MANTISSA.exec(view)?.[0]
    if (!mantissa) return null
    EXPONENT.lastIndex = MANTISSA.lastIndex
    const found = EXPONENT.exec(view)?.groups
    if (!found) return null
    const end = EXPONENT.lastIndex
    let to = at
    while (to < limit && (tokens[to]?.start ?? end) < end) to++
    if (tokens[to - 1]?.end !== end) return null
    const base = Number(mantissa.replace(',', '.'))
    const { power, ten, times } = found
    const sign = (power?.split('-').length ?? 1) % 2 === 0 ? -1 : 1
    const value = power ? base ** (sign * Number(power.replace(/[+-]/gu, ''))) : base * 10 ** Number(ten ?? times)
    return digitPart('digits', value, at, to)
  }

  function place(view: string, token: Token, at: number): Part | null {
    if (!ROMAN_DIGITS[view.charAt(token.start)]) return null
    const { roman = '', ending = '' } = ROMAN.exec(seen(view, token))?.groups ?? {}
    return ordinalEndings.has(ending) ? digitPart('ordinal', romanValue(roman), at, at + 1) : null
  }

  /** Whether a number can begin at a token; quick, for it is asked of every one. */
  function begins(view: string, tokens: readonly Token[], at: number): boolean {
    const { kind, norm, start, end } = tokens[at] as Token
    const first = norm.charCodeAt(0)
    if (kind === 'number' || (first >= ZERO && first <= NINE)) return true
    if (kind !== 'word') {
      const point = norm === '.' || norm === ','
      return point ? tokens[at + 1]?.start === end && DIGIT.test(tokens[at + 1]?.norm ?? '') : DIGIT.test(norm)
    }
    return table.begins(norm) || (end - start > 1 && ROMAN_DIGITS[view.charAt(start)] !== undefined && place(view, tokens[at] as Token, at) !== null)
  }

  /** Parts from a token on, as far as they stand together. */
  function readRun(text: NumberText, start: number, limit: number): Run {
    const { view, tokens } = text
    const parts: Part[] = []
    let at = start
    let before = ''
    let hyphenated = false

    function addWord(word: string, first: boolean, last: boolean) {
      const both = table.pair(before, word)
      const joined = both && parts.pop()
      const known = both ?? table.word(word)
      before = both ? '' : word
      parts.push({
        kind: known?.kind ?? 'other',
        value: known?.value ?? 0,
        article: known?.article ?? false,
        digits: false,
        from: joined ? joined.from : at,
        to: at + 1,
        first: joined ? joined.first : first,
        last,
        joined: joined ? joined.joined : !first || hyphenated,
      })
    }

    function addDigits(): boolean {
      const part = digits(text, at, limit)
      if (!part) return addGlued()
      parts.push(part)
      at = part.to
      before = ''
      const next = at < limit ? tokens[at] : undefined
      const scale = next && (abbreviations.get(next.norm) ?? (next.start === tokens[at - 1]?.end ? glued.get(seen(view, next)) : undefined))
      if (scale) parts.push(digitPart('scale', scale, at, ++at))
      return true
    }

    function addGlued(): boolean {
      const { digits = '', scale = '' } = GLUED.exec(seen(view, tokens[at] as Token))?.groups ?? {}
      const value = digits && digitsValue(digits, decimal)
      const factor = glued.get(scale) ?? abbreviations.get(scale) ?? scaleOf(scale.toLowerCase())
      if (typeof value !== 'number' || !factor) return false
      parts.push({ ...digitPart('digits', value, at, at + 1), last: false }, { ...digitPart('scale', factor, at, at + 1), first: false })
      at++
      return true
    }

    for (; at < limit; at++) {
      const token = tokens[at] as Token
      const words = table.parts(token.norm)
      const hyphen = token.norm === '-' && parts.length > 0 && joins(tokens, at, limit)
      if (words) words.forEach((word, index) => addWord(word, index === 0, index === words.length - 1))
      else if (token.kind === 'number' || DIGIT.test(token.norm) || token.norm === '.' || token.norm === ',') {
        if (!addDigits()) break
        at--
      } else if (!hyphen) {
        const ordinal = place(view, token, at)
        if (ordinal) parts.push(ordinal)
        break
      }
      hyphenated = hyphen
    }
    return { parts, end: at, open: at < limit && tokens[at]?.kind === 'word' }
  }

  return { begins, readRun }

  function scaleOf(word: string): number | undefined {
    const known = table.word(word)
    return known && known.value >= 1000 && (known.kind === 'scale' || known.kind === 'plural') ? known.value : undefined
  }

  /** Whether a hyphen stands between two number words: `twenty-one`, cut in three. */
  function joins(tokens: readonly Token[], at: number, limit: number): boolean {
    const next = at + 1 < limit ? tokens[at + 1] : undefined
    return next?.start === tokens[at]?.end && tokens[at - 1]?.end === tokens[at]?.start && table.parts(next?.norm ?? '') !== null
  }
}

function digitPart(kind: Part['kind'], value: number, from: number, to: number): Part {
  return { kind, value, article: false, digits: true, from, to, first: true, last: true, joined: false }
}
