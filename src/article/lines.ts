// Lines → blocks: which line breaks end a paragraph, and which only end a line that was full.
import type { Region } from '../document/document.ts'
import { FILLER } from '../text/view.ts'
import { type Block, isBlank, trim } from './block.ts'

/** What a line is by its markup. */
export type LineKind = 'headline' | 'item'

interface Line {
  readonly start: number
  readonly end: number
  /** Length of what is visible, ends included. */
  readonly length: number
  readonly kind: LineKind | null
}

// • item · - item · * item
const BULLET = /^(?:[-*+•·▪■●◦►▶→✓][ \t\u00A0]+|[•▪■●◦►▶→✓])/u
const LOWER = /^\p{Ll}/u
/** What a line begins with that goes on from the line before. */
const CONTINUATION = /^[\p{Ll}(]/u
/** A line after which the next does not go on. */
const FINAL = /[.!?:;…"”»)\]’']$/u
const STOP = /[.!?:;…,]["”»’')\]]*$/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** Wrapped text has at least so many breaks within sentences, and so large a share of them. */
const WRAPPED = { breaks: 3, share: 0.4, width: 130 } as const
/** Longer lines are no headlines: code units and words. */
const LONGEST_HEADLINE = { first: 180, inner: 100, words: 14 } as const

/** Splits blocks at the line breaks that end a paragraph. */
export function splitLines(view: string, blocks: readonly Block[], kinds: ReadonlyMap<number, LineKind>): Block[] {
  const lines = blocks.map((block) => linesOf(view, block, kinds))
  const width = wrapWidth(view, lines)
  return blocks.flatMap((block, index) => joinLines(view, block, lines[index] ?? [], width))
}

/** The lines of a block, null for an empty one. */
function linesOf(view: string, { start, end }: Block, kinds: ReadonlyMap<number, LineKind>): (Line | null)[] {
  const lines: (Line | null)[] = []
  for (let from = start; from < end;) {
    const newline = view.indexOf('\n', from)
    const to = newline < 0 || newline > end ? end : newline
    const line = trim(view, { start: from, end: to })
    // a line of nothing but markup is no empty line
    if (line) {
      const kind = kinds.size > 0 ? (kinds.get(view.lastIndexOf('\n', from - 1) + 1) ?? null) : null
      lines.push({ start: line.start, end: line.end, length: line.end - line.start, kind })
    } else if (to === from || view[from] !== FILLER) lines.push(null)
    from = to + 1
  }
  return lines
}

function goesOn(view: string, line: Line, next: Line): boolean {
  return (
    next.kind === null &&
    line.kind !== 'headline' &&
    CONTINUATION.test(view.slice(next.start, next.start + 2)) &&
    !FINAL.test(view.slice(line.end - 1, line.end))
  )
}

/** The width at which most lines are broken, or 0 where lines are paragraphs. */
function wrapWidth(view: string, blocks: readonly (readonly (Line | null)[])[]): number {
  let breaks = 0
  const full: number[] = []
  for (const lines of blocks) {
    for (let i = 1; i < lines.length; i++) {
      const line = lines[i - 1]
      const next = lines[i]
      if (!line || !next) continue
      breaks++
      if (goesOn(view, line, next)) full.push(line.length)
    }
  }
  if (full.length < WRAPPED.breaks || full.length < WRAPPED.share * breaks) return 0
  const median = full.sort((a, b) => a - b)[full.length >> 1] ?? 0
  return median <= WRAPPED.width ? median * 0.8 : 0
}

/** Joins the lines that one paragraph was broken into. */
function joinLines(view: string, block: Block, lines: readonly (Line | null)[], width: number): Block[] {
  const joined: Block[] = []
  let start: Line | null = null
  let last: Line | null = null
  function end(): void {
    if (start && last) {
      const kind: Region['kind'] = block.kind === 'paragraph' ? (start.kind ?? 'paragraph') : block.kind
      joined.push(withoutBullet(view, { start: start.start, end: last.end, kind, linked: block.linked }))
    }
    start = last = null
  }
  for (const line of lines) {
    if (line === null) end()
    else {
      if (last && !(goesOn(view, last, line) || isFull(view, last, line, width))) end()
      start ??= line
      last = line
    }
  }
  end()
  return joined
}

/** Whether the next line's first word would have found no room on this one. */
function isFull(view: string, line: Line, next: Line, width: number): boolean {
  if (width === 0 || next.kind !== null || line.kind === 'headline' || BULLET.test(view.slice(next.start, next.start + 12))) return false
  let word = next.start
  while (word < next.end && word - next.start < 60 && !isBlank(view, word)) word++
  return line.length + 1 + (word - next.start) > width
}

function withoutBullet(view: string, block: Block): Block {
  const bullet = BULLET.exec(view.slice(block.start, block.start + 12))
  const rest = bullet && trim(view, { start: block.start + bullet[0].length, end: block.end })
  return rest && block.kind !== 'headline' ? { ...block, ...rest, kind: 'item' } : block
}

/** Tells the headlines of plain text: the first line, and short lines between paragraphs that end without a stop. */
export function findHeadlines(view: string, blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.kind === 'paragraph')
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    if (block.kind !== 'paragraph' || !next || next.kind === 'headline') return block
    const length = block.end - block.start
    if (length > (index === first ? LONGEST_HEADLINE.first : LONGEST_HEADLINE.inner)) return block
    const text = view.slice(block.start, block.end)
    if (text.includes('\n') || !LETTER_OR_DIGIT.test(text) || LOWER.test(text)) return block
    const headline =
      index === first
        ? !/[.;,:]$/u.test(text) || length < (next.end - next.start) / 4
        : !STOP.test(text) && text.split(' ').length <= LONGEST_HEADLINE.words && next.end - next.start > length
    return headline ? { ...block, kind: 'headline' } : block
  })
}
