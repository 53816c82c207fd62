// The view: a copy of the raw input of the same length, in which every offset is an offset of the raw input.
// Markup becomes fillers; an entity becomes the character it stands for and fillers. `AT&amp;T` reads `AT&` + 4 fillers + `T`.

/** Stands for a code unit that is no text: inside a word it joins, and it belongs to no token's edge. */
export const FILLER = '\uFFFF'

const FILLERS = /\uFFFF+/gu
const ALL_UNSEEN = /[\uFFFF\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\uFEFF]+/gu

/** A filler, a soft hyphen or another character without width. */
export const UNSEEN = /[\uFFFF\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\uFEFF]/u

/** The text a reader sees in a stretch of the view. */
export function visible(view: string): string {
  return view.includes(FILLER) ? view.replace(FILLERS, '') : view
}

/** The same without soft hyphens and other characters that have no width. */
export function withoutUnseen(view: string): string {
  return view.replace(ALL_UNSEEN, '')
}
