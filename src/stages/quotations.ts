// Tokens → pairs of quotation marks: nested, doubled, left open at the end of a paragraph and opened again at the next.
import type { Quotation, With } from '../document/document.ts'
import { firstNotBefore } from '../document/search.ts'
import type { Token } from '../document/token.ts'
import { FILLER } from '../text/view.ts'

type Layers = With<'view' | 'article' | 'tokens' | 'sentences'>

/** What pairs with what: every double mark closes every other double mark but guillemets, and so on. */
type Family = 'double' | 'single' | 'guillemet' | 'small-guillemet' | 'corner'

interface Mark {
  readonly token: number
  readonly family: Family
  readonly opens: boolean
  readonly closes: boolean
  /** Index of the region it stands in. */
  readonly region: number
}

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...Array.from('"“”„‟＂', (mark): [string, Family] => [mark, 'double']),
  ...["''", '’’', '‘‘', '``', '´´', ',,'].map((mark): [string, Family] => [mark, 'double']),
  ...Array.from("'‘’‚‛`´ʼ＇", (mark): [string, Family] => [mark, 'single']),
  ...Array.from('«»', (mark): [string, Family] => [mark, 'guillemet']),
  ...Array.from('‹›', (mark): [string, Family] => [mark, 'small-guillemet']),
  ...Array.from('「」『』', (mark): [string, Family] => [mark, 'corner']),
])

/** Marks that open wherever they stand, and marks that close. A mark in neither set is judged by what stands beside it. */
const OPENERS = new Set(['“', '„', '‟', '‘', '‚', '‛', '``', '‘‘', ',,', '«', '‹', '「', '『'])
const CLOSERS = new Set(['”', '’’', '»', '›', '」', '』'])

/** How many opening marks may wait at once, and how many paragraphs an open mark waits for a closing one. */
const DEPTH = 8
const PARAGRAPHS = 6

const SPACE = /\s/u
/** What may stand right before a mark that opens. */
const LEADS = /[\s([{\u2012-\u2015/:=>*_-]/u
/** What may stand right after a mark that closes. */
const TRAILS = /[\s\p{P}<]/u
/** What follows a closing mark and no opening one. */
const STOPS = /[.,;:!?)\]]/u
const ALPHANUMERIC = /[\p{L}\p{N}]/u
/** What stands before a closing mark, apostrophes left out. */
const ENDINGS = /[\p{L}\p{N}.,!?…)]/u
const SENTENCE_END = /[.!?…]/u

export function quotationReader() {
  return function quotations<D extends Layers>(doc: D): D & With<'quotations'> {
    return { ...doc, quotations: pairs(doc, marksOf(doc)) }
  }
}

/** The quotation marks of a text, each with what it can do there. */
function marksOf({ view, tokens, article }: Layers): Mark[] {
  const marks: Mark[] = []
  let region = 0
  const { regions } = article
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'quote') continue
    while (region < regions.length - 1 && token.start >= (regions[region]?.end ?? 0)) region++
    const bounds = regions[region]
    const text = view.slice(token.start, token.end).replaceAll(FILLER, '')
    const family = FAMILIES.get(text)
    if (!family || !bounds) continue
    const before = neighbour(view, token.start - 1, -1, bounds.start)
    const after = neighbour(view, token.end, 1, bounds.end)
    const twin = isMark(tokens[i - 1], token) || isMark(token, tokens[i + 1])
    const freeBefore = before === '' || LEADS.test(before) || FAMILIES.has(before)
    const freeAfter = after === '' || TRAILS.test(after)
    const spaced = SPACE.test(after)
    let opens = freeBefore && after !== '' && (!spaced || family === 'guillemet') && !STOPS.test(after)
    let closes = before !== '' && freeAfter && (!SPACE.test(before) || family === 'guillemet')
    if (OPENERS.has(text) && !(text === '“' && closes && !opens)) {
      opens = after !== ''
      // „so” in Dutch, »so« elsewhere
      closes = closes && (text === '“' || (ENDINGS.test(before) && !ALPHANUMERIC.test(after)))
    } else if (CLOSERS.has(text)) {
      closes = before !== ''
      // ”Zo doen Zweden het” · »so die Deutschen«
      opens = opens && ALPHANUMERIC.test(after)
    } else if (!opens && !closes) {
      // a straight mark with a space or a letter on either side: let the one that waits decide
      opens = after !== '' && family !== 'single'
      closes = before !== '' && family !== 'single'
    } else if (twin && family === 'double') {
      opens ||= freeBefore && after !== '' && !STOPS.test(after)
    }
    marks.push({ token: i, family, opens, closes, region })
  }
  return marks
}

/** Whether two tokens are quotation marks with nothing between them. */
function isMark(first: Token | undefined, second: Token | undefined): boolean {
  return first?.kind === 'quote' && second?.kind === 'quote' && first.end === second.start
}

/** The nearest character from an index on that is no filler; empty at the bounds of the region. */
function neighbour(view: string, at: number, step: 1 | -1, bound: number): string {
  let i = at
  while (step > 0 ? i < bound : i >= bound) {
    const character = view.charAt(i)
    if (character !== FILLER) return character
    i += step
  }
  return ''
}

function pairs({ view, tokens, article }: Layers, marks: readonly Mark[]): Quotation[] {
  const found: Omit<Quotation, 'parent'>[] = []
  const waiting: Mark[] = []
  const { regions } = article
  /** The first token at or after the end of a region. */
  function endOf(region: number): number {
    const end = regions[region]?.end ?? 0
    return firstNotBefore(tokens, ({ start }) => start < end)
  }

  /** Quotation from an opening mark up to token `to`, the closing mark included when there is one. */
  function add(open: Mark, to: number, closed: boolean) {
    const first = tokens[open.token] as Token
    const last = tokens[to - 1] as Token
    const contentEnd = closed ? last.start : last.end
    if (to - open.token < (closed ? 3 : 2)) return
    const [start, end] = trimmed(view, first.end, contentEnd)
    found.push({ from: open.token, to, start: first.start, end: last.end, content: { start, end } })
  }

  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m] as Mark
    if (waiting.length && waiting[0] && mark.region !== (waiting.at(-1) as Mark).region) leave(mark)
    let partner = -1
    if (mark.closes) {
      for (let i = waiting.length - 1; i >= 0 && partner < 0; i--) if ((waiting[i] as Mark).family === mark.family) partner = i
      // "He said "no" to me": a mark that can open as well closes only what waits on top
      if (partner >= 0 && mark.opens && partner !== waiting.length - 1) partner = -1
    }
    const partnerOpen = waiting[partner]
    if (partnerOpen && mark.token > partnerOpen.token + 1) {
      waiting.length = partner
      add(partnerOpen, mark.token + 1, true)
    } else if (mark.opens) {
      const same = waiting.at(-1)
      if (same && same.family === mark.family && mark.family !== 'single' && endsSentence(mark.token - 1)) {
        // “One. “Two.”: the first was left open
        waiting.pop()
        add(same, mark.token, false)
      }
      if (waiting.length < DEPTH) waiting.push(mark)
    }
  }
  if (waiting.length) leave(null)

  /** At the end of a region: what is still open there ends with it, goes on, or was no quotation mark. */
  function leave(next: Mark | null) {
    for (let i = waiting.length - 1; i >= 0; i--) {
      const open = waiting[i] as Mark
      if (open.family === 'single') {
        waiting.splice(i, 1)
        continue
      }
      if (!next || open.region === next.region) continue
      const startsRegion = tokens[next.token - 1] === undefined || (tokens[next.token - 1] as Token).end <= (regions[next.region]?.start ?? 0)
      const goesOn = next.family === open.family && next.closes && !next.opens && next.region - open.region <= PARAGRAPHS
      if (goesOn && !startsRegion) continue
      waiting.splice(i, 1)
      if (startsRegion || opensParagraph(open)) add(open, endOf(open.region), false)
    }
    if (next) return
    for (const open of waiting) if (open.family !== 'single' && opensParagraph(open)) add(open, endOf(open.region), false)
  }

  /** Whether the mark stands first in its region or after a colon: then it opens a quotation even when nothing closes it. */
  function opensParagraph({ token, region }: Mark): boolean {
    const before = tokens[token - 1]
    return !before || before.end <= (regions[region]?.start ?? 0) || before.norm === ':'
  }

  function endsSentence(token: number): boolean {
    const norm = tokens[token]?.norm ?? ''
    return SENTENCE_END.test(norm.charAt(norm.length - 1))
  }

  return nested(found)
}

/** In order of opening marks, each with the quotation it stands in; of two pairs around the same words the outer one stays. */
function nested(found: readonly Omit<Quotation, 'parent'>[]): Quotation[] {
  const ordered = [...found].sort((a, b) => a.from - b.from || b.to - a.to)
  const quotations: Quotation[] = []
  const around: number[] = []
  for (const one of ordered) {
    while (around.length && (quotations[around.at(-1) as number] as Quotation).to < one.to) around.pop()
    const parent = around.at(-1) ?? null
    const outer = parent === null ? undefined : quotations[parent]
    if (outer && parent !== null && outer.from + 1 === one.from && outer.to - 1 === one.to) {
      // ""doubled"" · "'both'"
      quotations[parent] = { ...outer, content: one.content }
      continue
    }
    around.push(quotations.length)
    const { from, to, start, end, content } = one
    quotations.push({ from, to, start, end, content, parent })
  }
  return quotations
}

/** The range without spaces and markup at its ends. */
function trimmed(view: string, start: number, end: number): [number, number] {
  const blank = (i: number) => view.charAt(i) === FILLER || SPACE.test(view.charAt(i))
  while (start < end && blank(start)) start++
  while (end > start && blank(end - 1)) end--
  return [start, end]
}
