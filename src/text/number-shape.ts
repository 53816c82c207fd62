// Where a number in digits ends, and whether it is one at all.
import { APOSTROPHE, classAt, DIGIT, isAlphanumericAt } from './characters.ts'

/** Longer chains are no number; the bound keeps the search linear. */
const MOST_GROUPS = 8

const isDigit = (text: string, at: number) => classAt(text, at) === DIGIT

function digitsEnd(text: string, from: number): number {
  let end = from
  while (isDigit(text, end)) end++
  return end
}

/** Whether exactly three digits stand between `from` and something that is no digit. */
function isGroup(text: string, from: number): boolean {
  return isDigit(text, from) && isDigit(text, from + 1) && isDigit(text, from + 2) && !isDigit(text, from + 3)
}

/** The end of the number that starts at `start`: `1.250,50`, `80 000`, `14:30`, `28/11/2000`, `2017-09-28`, `713-853-3989`. */
export function numberEnd(text: string, start: number, groupSpaces: string): number {
  let end = digitsEnd(text, start)
  // 80 000 · 1 250 000
  if (end - start <= 3) {
    while (groupSpaces.includes(text.charAt(end) || '\0') && isGroup(text, end + 1)) end += 4
  }
  for (;;) {
    const sign = text[end]
    if ((sign === '.' || sign === ',' || sign === ':' || sign === '/') && isDigit(text, end + 1)) end = digitsEnd(text, end + 1)
    // 1'250'000
    else if (classAt(text, end) === APOSTROPHE && isGroup(text, end + 1)) end += 4
    else break
  }
  return hyphenatedEnd(text, end)
}

/** Three groups of digits or more with hyphens between them are a day or a telephone number, two are a range or a score. */
function hyphenatedEnd(text: string, from: number): number {
  let end = from
  let groups = 1
  while (groups < MOST_GROUPS && text[end] === '-' && isDigit(text, end + 1)) {
    end = digitsEnd(text, end + 1)
    groups++
  }
  return groups > 2 && !isAlphanumericAt(text, end) ? end : from
}
