// Markdown, as CommonMark, pandoc and static sites write it: its marks are blanked, its headings and items told.
import type { Range } from '../document/span.ts'
import { type Canvas, blank, canvasOf, textOf } from './canvas.ts'
import type { LineKind } from './lines.ts'

// - item · * item · + item · 12. item
const BULLET = /^[ \t]{0,20}(?:[-*+]|\d{1,2}[.)])[ \t]{1,9}(?:\[[ x]\]|☐|☑)?/iu
// ## Heading
const ATX = /^ {0,3}#{1,6}(?:[ \t]{1,9}|$)/u
const ATX_END = /[ \t]#{1,20}[ \t]{0,9}$/u
// === or --- below a heading
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})[ \t]{0,9}$/u
// * * * · --- · ___
const RULE = /^ {0,3}(?:(?:\*[ \t]{0,9}){3,}|(?:-[ \t]{0,9}){3,}|(?:_[ \t]{0,9}){3,})$/u
const FENCE = /^ {0,3}(`{3,}|~{3,})/u
// [1]: https://…
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:\s/u
// |---|:---:|
const TABLE_RULE = /^[ \t|:-]{3,}$/u
// {.css-1g7m0tk} · {#les-chiffres .intertitre} · {width="624"} · {{inline-ad}} · {% include ad.html %}
const ATTRIBUTES = /\{(?:[.#:%{<]|[a-z-]{2,20}=)[^{}]{0,500}\}{1,2}/gu
const PUNCTUATION = /[!-/:-@[-`{-~]/u
const WORD = /[\p{L}\p{N}]/u
/** No address or title in a link is longer, in code units. */
const LONGEST_TARGET = 2000

export interface MarkdownReading {
  readonly view: string
  /** What the line that starts at an offset is; a line that is not here is text. */
  readonly lines: ReadonlyMap<number, LineKind>
  /** The texts of links, in the order of their ends. */
  readonly links: readonly Range[]
}

/** Reads Markdown from `from` on. */
export function readMarkdown(view: string, from: number): MarkdownReading {
  const canvas = canvasOf(view)
  const lines = new Map<number, LineKind>()
  for (const { 0: match, index } of view.slice(from).matchAll(ATTRIBUTES)) blank(canvas, from + index, from + index + match.length)
  readLines(view, from, canvas, lines)
  return { lines, links: readInline(view, from, canvas), view: textOf(canvas) }
}

function readLines(view: string, from: number, canvas: Canvas, lines: Map<number, LineKind>): void {
  let fence = ''
  let previous = -1
  let closable = true
  for (let start = from; start < view.length;) {
    const newline = view.indexOf('\n', start)
    const end = newline < 0 ? view.length : newline
    const line = view.slice(start, Math.min(end, start + 1000)).trimEnd()
    const mark = FENCE.exec(line)?.[1]
    if (fence !== '') {
      blank(canvas, start, end)
      if (mark?.startsWith(fence)) fence = ''
      previous = -1
    } else if (mark && closable && (closable = view.indexOf('\n' + mark, end) >= 0)) {
      fence = mark
      blank(canvas, start, end)
    } else if (line === '') previous = -1
    else if (previous >= 0 && UNDERLINE.test(line)) {
      lines.set(previous, 'headline')
      blank(canvas, start, end)
      previous = -1
    } else if (RULE.test(line) || DEFINITION.test(line) || TABLE_RULE.test(line)) {
      blank(canvas, start, end)
      previous = -1
    } else previous = readLine(line, start, end, canvas, lines) ? start : -1
    start = end + 1
  }
}

/** Marks one line of text; tells whether an underline may follow it. */
function readLine(line: string, start: number, end: number, canvas: Canvas, lines: Map<number, LineKind>): boolean {
  let rest = line
  let at = start
  while (/^[ \t]{0,3}>/u.test(rest)) {
    const width = rest.indexOf('>') + 1
    blank(canvas, at + width - 1, at + width)
    at += width
    rest = rest.slice(width)
  }
  const atx = ATX.exec(rest)
  if (atx) {
    blank(canvas, at, at + atx[0].length)
    const closing = ATX_END.exec(rest)
    if (closing) blank(canvas, at + closing.index, end)
    lines.set(start, 'headline')
    return false
  }
  if (rest.startsWith('|')) {
    for (let i = 0; i < rest.length; i++) if (rest[i] === '|') canvas[at + i] = 10
    return false
  }
  const bullet = BULLET.exec(rest)
  if (!bullet) return true
  blank(canvas, at, at + bullet[0].length)
  lines.set(start, 'item')
  return false
}

/** Links, images, emphasis, code spans and escapes, in one pass; gives the links. */
function readInline(view: string, from: number, canvas: Canvas): Range[] {
  const links: Range[] = []
  /** Opening brackets not yet closed: where, and whether of an image. */
  const open: { at: number; image: boolean }[] = []
  for (let i = from; i < view.length; i++) {
    const char = view[i]
    const next = view[i + 1]
    if (char === '\\') {
      if (next === undefined || next === '\n' || next === '\r') blank(canvas, i, i + 1)
      else if (PUNCTUATION.test(next)) blank(canvas, i, ++i)
    } else if (char === '!' && next === '[') open.push({ at: i++, image: true })
    else if (char === '[') open.push({ at: i, image: false })
    else if (char === ']') {
      const start = open.pop()
      if (!start) continue
      const end = targetEnd(view, i + 1)
      if (end < 0) continue
      if (start.image) blank(canvas, start.at, end)
      else {
        links.push({ start: start.at, end: i })
        blank(canvas, start.at, start.at + 1)
        blank(canvas, i, end)
      }
      i = end - 1
    } else if (char === '*' || char === '_' || char === '`' || char === '~') i = readMarks(view, i, char, canvas)
    else if (char === '\n' && next === '\n') open.length = 0
  }
  return links
}

/** Where the target of a link ends that starts at `start`, as `(https://… "title")` or `[1]`; -1 when there is none. */
function targetEnd(view: string, start: number): number {
  const opening = view[start]
  if (opening === '[') {
    const end = view.indexOf(']', start)
    return end >= 0 && end - start < 40 && !view.slice(start + 1, end).includes('[') ? end + 1 : -1
  }
  if (opening !== '(') return -1
  let depth = 0
  const stop = Math.min(view.length, start + LONGEST_TARGET)
  for (let i = start; i < stop; i++) {
    const char = view[i]
    if (char === '(') depth++
    else if (char === ')') {
      if (--depth === 0) return i + 1
    } else if (char === '"' && /\s/u.test(view[i - 1] ?? '')) {
      // a title may hold anything, and ends before the parenthesis that ends the target
      const title = view.slice(i + 1, stop)
      const end = title.indexOf('")')
      return end >= 0 && !title.slice(0, end).includes('](') ? i + end + 3 : -1
    } else if (char === '[' || char === ']' || char === '<' || (char === '\n' && view[i + 1] === '\n')) return -1
  }
  return -1
}

/** A run of emphasis marks, backticks or tildes: blanked unless it stands inside a word or by itself. */
function readMarks(view: string, start: number, mark: string, canvas: Canvas): number {
  let end = start + 1
  while (view[end] === mark) end++
  const before = view[start - 1] ?? ' '
  const after = view[end] ?? ' '
  const alone = /\s/u.test(before) && /\s/u.test(after)
  const inWord = WORD.test(before) && WORD.test(after)
  const marks = mark === '~' ? end - start === 2 : mark === '`' || (!alone && !(inWord && (mark === '_' || end - start === 1)))
  if (marks) blank(canvas, start, end)
  return end - 1
}
