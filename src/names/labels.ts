// The labels a recognizer gives to tokens: where a name begins and goes on, and of what type it is.
import type { NameType } from '../document/document.ts'

/** In the order of the labels; `other` is a name that is none of the rest: a prize, an index, a creed. */
export const TYPES = ['organization', 'person', 'place', 'facility', 'product', 'event', 'people', 'other'] as const satisfies readonly (
  NameType | 'other'
)[]

/** `O`, then for each type its beginning (odd) and its continuation (even). */
export const LABELS = 1 + 2 * TYPES.length
