// How packs write word lists: one string, words set apart by a space.

/** Each of the words with the same value, to build a map of. */
export function each<const T>(list: string, value: T): [string, T][] {
  return list.split(' ').map((word) => [word, value])
}

/** The words as a set. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
