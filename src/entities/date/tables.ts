// Word tables as the date lexicons write them.

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
