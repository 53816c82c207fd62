// Tokens → sentences. A sentence never runs on from one region of the story into the next.
import type { With } from '../document/document.ts'
import type { Sentence, Token } from '../document/token.ts'
import type { TokenLexicon } from '../languages/language.ts'
import { isLowerAt, isUpperAt } from '../text/characters.ts'

const CLOSING_BRACKETS = new Set([')', ']', '}'])
const OPENING = new Set(['(', '[', '{', '-', '–', '—', '--', '*', '•', '·'])
const CLOSING_QUOTES = new Set(['”', '»', '›'])
const BULLETS = new Set(['*', '•', '▪', '■', '►', '●'])
/** Marks that open and close alike. */
const STRAIGHT_QUOTES = new Set(['"', "''"])
/** What goes on with the sentence whatever stood before. */
const CONTINUING = new Set([',', ';', ':', ')', ']', '}', '%', '/', '&'])

/** A sentence is cut after so many tokens: none worth reading is longer, and what reads sentences stays linear in the text. */
const LONGEST = 400

/** What a token means for the end of a sentence. */
type Ending = 'none' | 'full' | 'ellipsis' | 'abbreviation' | 'semicolon' | 'unmarked'

export function segmenter({ titles, starters, openers }: TokenLexicon) {
  return function segment<D extends With<'view' | 'article' | 'tokens'>>(doc: D): D & With<'sentences'> {
    const { tokens, view } = doc
    const sentences: Sentence[] = []
    let from = 0
    let limit = 0
    let straightOpen = false
    doc.article.regions.forEach((region, index) => {
      limit = region.end
      straightOpen = false
      let at = from
      while (tokenBefore(at)) {
        const ending = endingAt(at)
        if ((tokens[at] as Token).kind === 'quote') trackQuote(at)
        const marked = ending === 'full' || ending === 'ellipsis' || ending === 'abbreviation'
        const to = marked ? closingEnd(at + 1) : at + 1
        if (!tokenBefore(to) || to - from >= LONGEST || (marked ? breaksBefore(to, at, ending) : ending !== 'none' && opensAt(to, ending))) {
          sentences.push({ start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, from, to, region: index })
          from = to
        }
        at = to
      }
    })
    return { ...doc, sentences }

    /** The token at an index, if it stands in the region at hand. */
    function tokenBefore(at: number): Token | null {
      const token = tokens[at]
      return token && token.start < limit ? token : null
    }

    function isStraight(at: number): boolean {
      const token = tokens[at]
      return token !== undefined && token.kind === 'quote' && STRAIGHT_QUOTES.has(token.norm)
    }

    function trackQuote(at: number) {
      if (isStraight(at)) straightOpen = !straightOpen
      else if (tokens[at]?.norm === ',,') straightOpen = true
    }

    function endingAt(at: number): Ending {
      const { norm, kind } = tokens[at] as Token
      const final = norm.charCodeAt(norm.length - 1)
      if (kind === 'punctuation') {
        if (final === 0x2e) return norm.length === 1 ? 'full' : isOmission(at) ? 'none' : 'ellipsis'
        if (final === 0x21 || final === 0x3f) return 'full'
        if (final === 0x2026) return isOmission(at) ? 'none' : 'ellipsis'
        if (final === 0x3b) return 'semicolon'
        return final === 0x29 ? 'unmarked' : 'none'
      }
      if (kind === 'quote') return CLOSING_QUOTES.has(norm) ? 'unmarked' : 'none'
      if (kind !== 'word') return 'unmarked'
      if (final !== 0x2e) return 'unmarked'
      return titles.has(norm.slice(0, -1)) ? 'none' : 'abbreviation'
    }

    /** Whether an ellipsis stands for words left out: (...). */
    function isOmission(at: number): boolean {
      const before = tokens[at - 1]
      return before !== undefined && (before.norm === '(' || before.norm === '[')
    }

    /** The index after the closing marks that belong to the sentence that has just ended. */
    function closingEnd(at: number): number {
      let to = at
      for (let token = tokenBefore(to); token && to - from < LONGEST; token = tokenBefore(++to)) {
        const attached = (tokens[to - 1] as Token).end === token.start
        if (isStraight(to)) {
          const spaced = tokens[to + 1]?.start !== token.end || tokens[to + 1]?.kind === 'punctuation'
          if (!(attached && spaced) && !straightOpen) break
          straightOpen = false
        } else if (token.kind === 'quote') {
          if (CLOSING_QUOTES.has(token.norm)) continue
          if (!attached || (tokens[to + 1]?.start === token.end && tokens[to + 1]?.kind === 'word')) break
        } else if (isNote(to)) to += 2
        else {
          const ending = endingAt(to)
          if (ending !== 'full' && !(attached && (ending === 'ellipsis' || CLOSING_BRACKETS.has(token.norm)))) break
        }
      }
      return to
    }

    /** Whether a new sentence begins with token `at`, after an ending at `end`. */
    function breaksBefore(at: number, end: number, ending: Ending): boolean {
      const next = tokens[at] as Token
      if (beginsItem(at)) return true
      if (isBullet(at)) return isSpaced(at)
      if (CONTINUING.has(next.norm)) return false
      // 1. A list
      if (ending === 'full' && isListNumber(end)) return false
      // A stop alone ends a sentence even before a small letter; a quotation's last stop does not: "…." zei hij
      if (ending === 'full' && at === end + 1 && next.kind === 'word' && tokens[end]?.norm === '.') return !isShort(end - 1)
      const word = next.kind === 'quote' || OPENING.has(next.norm) ? (tokens[at + 1] ?? next) : next
      if (isLowerAt(view, word.start)) return false
      if (ending === 'abbreviation') return isUpperAt(view, word.start) && starters.has(bare(word))
      return true
    }

    /** Whether a new sentence begins with token `at` although none has been ended. */
    function opensAt(at: number, ending: Ending): boolean {
      const next = tokens[at] as Token
      if (next.kind !== 'word' || next.norm.length === 1) return beginsItem(at) || (isBullet(at) && isSpaced(at))
      if (!isUpperAt(view, next.start)) return false
      if (ending === 'semicolon') return starters.has(bare(next))
      // Verkiezingen In 2003 … : a heading that lost its line
      const before = tokens[at - 1]
      return openers.has(next.norm) && isLowerAt(view, next.start + 1) && isPlain(at + 1) && !(before && starters.has(bare(before)))
    }

    function isBullet(at: number): boolean {
      const norm = tokens[at]?.norm ?? ''
      return BULLETS.has(norm) || (norm === '-' && tokens[from]?.norm === '-')
    }

    /** Whether a word in small letters or a number follows: `De provincie …`, not `De Wever`. */
    function isPlain(at: number): boolean {
      const token = tokenBefore(at)
      return token !== null && (token.kind === 'number' || isLowerAt(view, token.start))
    }

    /** Whether the number of a footnote stands here: [17]. */
    function isNote(at: number): boolean {
      return tokens[at]?.norm === '[' && tokens[at + 1]?.kind === 'number' && tokenBefore(at + 2)?.norm === ']'
    }

    /** Whether spaces stand on both sides of a token, and a capital or a number behind it. */
    function isSpaced(at: number, before = true): boolean {
      const token = tokens[at] as Token
      const after = tokens[at + 1]
      return after !== undefined && (!before || tokens[at - 1]?.end !== token.start) && after.start !== token.end && !isLowerAt(view, after.start)
    }

    /** Whether a word may be an abbreviation that no list holds. */
    function isShort(at: number): boolean {
      const token = tokens[at]
      return !token || (token.kind === 'word' && token.end - token.start < 3 && isLowerAt(view, (tokens[at + 2] ?? token).start))
    }

    /** Whether a stop closes the number or letter of a list item, that begins its sentence. */
    function isListNumber(end: number): boolean {
      return isLabel(end - 1) && (from === end - 1 || (from === end - 2 && BULLETS.has(tokens[from]?.norm ?? '')))
    }

    /** Whether token `at` numbers an item of the list that its sentence began with: 1. … 2. … */
    function beginsItem(at: number): boolean {
      const mark = tokens[at + 1]?.norm
      if ((mark !== '.' && mark !== ')') || tokens[from + 1]?.norm !== mark || !isLabel(at) || !isLabel(from)) return false
      return tokens[at]?.end === tokens[at + 1]?.start && tokens[at]?.kind === tokens[from]?.kind && isSpaced(at + 1, false)
    }

    /** Whether a token can stand for an item: a short number, a small letter. */
    function isLabel(at: number): boolean {
      const token = tokens[at]
      if (!token) return false
      return token.kind === 'number' ? token.norm.length < 3 : token.kind === 'word' && token.norm.length === 1 && isLowerAt(view, token.start)
    }
  }
}

/** The norm of a word without the apostrophe of its elision. */
function bare({ norm }: Token): string {
  return norm.endsWith("'") ? norm.slice(0, -1) : norm
}
