// The view: a copy of the raw input of the same length, in which every offset is an offset of the raw input.
// Markup becomes fillers; an entity becomes the character it stands for and fillers. `AT&amp;T` reads `AT&` + 4 fillers + `T`.

/** Stands for a code unit that is no text: inside a word it joins, and it belongs to no token's edge. */
export const FILLER = '\uFFFF'

const FILLERS = /\uFFFF+/gu

/** The text a reader sees in a stretch of the view. */
export function visible(view: string): string {
  return view.includes(FILLER) ? view.replace(FILLERS, '') : view
}
