// Blocks: stretches of the view that stand by themselves, before it is known which of them are story.
import type { Region } from '../document/document.ts'
import type { Range } from '../document/span.ts'
import { classAt, SPACE } from '../text/characters.ts'

/** A candidate for a region of the story. */
export interface Block extends Range {
  readonly kind: Region['kind']
  /** The share of its letters that stand in links, 0..1. */
  readonly linked: number
}

/** Whether the code unit at `index` shows nothing: white space, markup, a control character, the end. */
export function isBlank(view: string, index: number): boolean {
  const kind = classAt(view, index)
  return kind === SPACE || kind === 0
}

/** The range without the white space and markup at its ends; null when nothing is left. */
export function trim(view: string, { start, end }: Range): Range | null {
  let from = start
  let to = end
  while (from < to && isBlank(view, from)) from++
  while (to > from && isBlank(view, to - 1)) to--
  return from < to ? { start: from, end: to } : null
}
