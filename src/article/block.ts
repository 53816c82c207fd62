// Blocks: stretches of the view that stand by themselves, before it is known which of them are story.
import type { Region } from '../document/document.ts'
import type { Range } from '../document/span.ts'
import { FILLER } from '../text/view.ts'

/** A candidate for a region of the story. */
export interface Block extends Range {
  readonly kind: Region['kind']
  /** The share of its letters that stand in links, 0..1. */
  readonly linked: number
}

const SPACE = /\s/u

/** Whether the code unit at `index` shows nothing: white space, markup, a byte order mark, the end. */
export function isBlank(view: string, index: number): boolean {
  const char = view[index]
  return char === undefined || char === ' ' || char === FILLER || char === '\n' || char === '\0' || SPACE.test(char)
}

/** The range without the white space and markup at its ends; null when nothing is left. */
export function trim(view: string, { start, end }: Range): Range | null {
  let from = start
  let to = end
  while (from < to && isBlank(view, from)) from++
  while (to > from && isBlank(view, to - 1)) to--
  return from < to ? { start: from, end: to } : null
}
