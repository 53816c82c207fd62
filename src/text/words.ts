// Word lists as they are written in the lexicons.

/** The words of a list with spaces between them. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' ').filter(Boolean))
}
