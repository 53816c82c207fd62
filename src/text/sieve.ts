// A sieve: tells most words that a set does not hold by their length and three letters, where a look-up for every word of a text would cost more.

const MARKS = 1 << 13

function markOf(word: string): number {
  const last = word.length - 1
  return (Math.imul(word.charCodeAt(0), 31) + Math.imul(word.charCodeAt(1), 1009) + Math.imul(word.charCodeAt(last), 131) + last) & (MARKS - 1)
}

/** The test whether a set of words may hold a word: always true of its own, seldom of others. */
export function sieve(words: Iterable<string>): (word: string) => boolean {
  const marks = new Uint8Array(MARKS)
  for (const word of words) marks[markOf(word)] = 1
  return (word) => marks[markOf(word)] === 1
}

const SECONDS = 64

const pairOf = (first: number, second: number): number => (first % SECONDS) * SECONDS + (second % SECONDS)

/** The test whether a word may begin with one of a set. */
export function beginningSieve(words: Iterable<string>): (word: string) => boolean {
  const marks = new Uint8Array(SECONDS * SECONDS)
  for (const word of words) {
    const first = word.charCodeAt(0)
    if (word.length > 1) marks[pairOf(first, word.charCodeAt(1))] = 1
    else for (let second = 0; second < SECONDS; second++) marks[pairOf(first, second)] = 1
  }
  return (word) => marks[pairOf(word.charCodeAt(0), word.charCodeAt(1) || 0)] === 1
}

function markOfEnding(word: string): number {
  const last = word.length - 1
  return (Math.imul(word.charCodeAt(last - 2), 31) + Math.imul(word.charCodeAt(last - 1), 1009) + Math.imul(word.charCodeAt(last), 131)) & (MARKS - 1)
}

/** The test whether a word may end with one of a set; of the set's words those of three letters or more count. */
export function endingSieve(words: Iterable<string>): (word: string) => boolean {
  const marks = new Uint8Array(MARKS)
  for (const word of words) marks[markOfEnding(word)] = 1
  return (word) => marks[markOfEnding(word)] === 1
}
