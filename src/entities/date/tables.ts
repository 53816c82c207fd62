// Word tables as the date lexicons write them, and what their words commonly mean.
import type { Turn, Unit } from './lexicon.ts'

/** Phrases set apart by commas. */
export function list(...texts: readonly string[]): readonly string[] {
  return texts
    .join(', ')
    .split(', ')
    .filter((text) => text !== '')
}

/** Each phrase by its place in the list, from 1 on; alternatives stand beside a slash, and a place may be empty. */
export function numbered(text: string): Record<string, number> {
  const table: Record<string, number> = {}
  text.split(', ').forEach((entry, index) => entry.split('/').forEach((word) => word && (table[word] = index + 1)))
  return table
}

/** One value for each phrase of a list. */
export function valued<T>(entries: readonly (readonly [T, string])[]): Record<string, T> {
  const table: Record<string, T> = {}
  for (const [value, text] of entries) for (const word of list(text)) table[word] = value
  return table
}

export const last: Turn = { by: -1, from: 'reference', lean: 'past' }
export const now: Turn = { by: 0, from: 'reference', lean: 'near' }
export const next: Turn = { by: 1, from: 'reference', lean: 'next' }
export const coming: Turn = { by: 1, from: 'reference', lean: 'coming' }
export const before: Turn = { by: -1, from: 'told', lean: 'past' }
export const same: Turn = { by: 0, from: 'told', lean: 'near' }
export const after: Turn = { by: 1, from: 'told', lean: 'coming' }
export const many = (grain: Unit['grain'], size = 1): Unit => ({ grain, size, plural: true })
export const day = (by: number) => ({ shift: { from: 'reference', grain: 'day', by } as const })
export const told = (by: number) => ({ shift: { from: 'told', grain: 'day', by } as const })
