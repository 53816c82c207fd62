// Tokens → sentences. A sentence never runs on from one region of the story into the next.
import type { With } from '../document/document.ts'
import type { Sentence, Token } from '../document/token.ts'
import type { TokenLexicon } from '../languages/language.ts'
import { isLowerAt, isUpperAt } from '../text/characters.ts'

const CLOSING_BRACKETS = new Set([')', ']', '}'])
const CLOSING_QUOTES = new Set(['”', '»', '›', "''"])
/** What goes on with the sentence whatever stood before. */
const CONTINUING = new Set([',', ';', ':', ')', ']', '}', '%', '/', '&'])

/** What a token means for the end of a sentence. */
type Ending = 'none' | 'full' | 'ellipsis' | 'abbreviation'

export function segmenter({ titles, starters }: TokenLexicon) {
  return function segment<D extends With<'view' | 'article' | 'tokens'>>(doc: D): D & With<'sentences'> {
    const { tokens, view } = doc
    const sentences: Sentence[] = []
    let from = 0
    doc.article.regions.forEach((region, index) => {
      let i = from
      while (i < tokens.length && (tokens[i] as Token).start < region.end) {
        const ending = endingOf(tokens[i] as Token)
        const to = ending === 'none' ? i + 1 : closingEnd(i + 1, region.end)
        const next = tokens[to]
        const isLast = !next || next.start >= region.end
        if (isLast || (ending !== 'none' && breaksBefore(to, i, ending))) {
          push(from, to, index)
          from = to
        }
        i = to
      }
      function push(from: number, to: number, region: number) {
        sentences.push({ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, from, to, region })
      }
    })
    return { ...doc, sentences }

    function endingOf(token: Token): Ending {
      const { norm, kind } = token
      const final = norm.charCodeAt(norm.length - 1)
      // . ! ? …
      if (final !== 0x2e && final !== 0x21 && final !== 0x3f && final !== 0x2026) return 'none'
      if (kind === 'punctuation') return final === 0x2026 || (final === 0x2e && norm.length > 1) ? 'ellipsis' : 'full'
      if (kind === 'word' && final === 0x2e) return titles.has(norm.slice(0, -1)) ? 'none' : 'abbreviation'
      return 'none'
    }

    /** The index after the closing marks that belong to the sentence that has just ended. */
    function closingEnd(at: number, limit: number): number {
      let to = at
      for (; to < tokens.length; to++) {
        const token = tokens[to] as Token
        if (token.start >= limit) break
        const attached = (tokens[to - 1] as Token).end === token.start
        if (token.kind === 'quote') {
          if (CLOSING_QUOTES.has(view.slice(token.start, token.end))) continue
          const next = tokens[to + 1]
          if (attached && !(next && next.start === token.end && next.kind !== 'punctuation' && next.kind !== 'quote')) continue
        } else if (attached && (CLOSING_BRACKETS.has(token.norm) || endingOf(token) === 'full')) continue
        break
      }
      return to
    }

    /** Whether a new sentence begins with token `at`, after an ending at `end`. */
    function breaksBefore(at: number, end: number, ending: Ending): boolean {
      const next = tokens[at] as Token
      if (CONTINUING.has(next.norm)) return false
      // 1. A list
      if (ending === 'full' && isListNumber(end)) return false
      const word =
        next.kind === 'quote' || next.norm === '(' || next.norm === '[' || next.norm === '-' || next.norm === '–' ? (tokens[at + 1] ?? next) : next
      if (isLowerAt(view, word.start)) return false
      if (ending === 'abbreviation') return isUpperAt(view, word.start) && starters.has(word.norm.replace(/'$/u, ''))
      return true
    }

    /** Whether a stop closes the number of a list item, that is the first token of its sentence. */
    function isListNumber(end: number): boolean {
      const before = tokens[end - 1]
      return before !== undefined && before.kind === 'number' && (sentences.at(-1)?.to ?? 0) === end - 1
    }
  }
}
