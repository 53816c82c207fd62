// Web and mail addresses, hashtags and handles: what is one token whatever stands in it.
import { classAt, isAlphanumericAt, LETTER, QUOTE, SPACE } from './characters.ts'

/** Longest part of an address that is looked for away from where the scanner stands. */
const REACH = 100

const LOCAL_PART = /^[\p{L}\p{N}._%+-]+$/u
const SCHEMES = new Set(['http', 'https', 'ftp', 'mailto'])
const ENDINGS = new Set(
  (
    'com org net edu gov info biz eu int io tv me co us uk fr be nl de ca ch lu es it au in ie se dk no ru cn jp br za ' +
    'doc docx pdf htm html xls xlsx jpg jpeg png gif mp3 mp4 txt zip exe ppt php aspx asp'
  ).split(' '),
)
const TRAILING = /[.,;:!?'’"”»…]/u

/** The end of a web address whose first word ends at `end`, or 0. */
export function webAddressEnd(text: string, start: number, end: number): number {
  const schemed = text.startsWith('://', end) && end - start <= 6 && SCHEMES.has(text.slice(start, end).toLowerCase())
  const bare = !schemed && end - start === 3 && text.startsWith('.', end) && text.slice(start, end).toLowerCase() === 'www'
  return schemed || bare ? pathEnd(text, end) : 0
}

/** The end of the path of an address, without the punctuation of the sentence around it. */
function pathEnd(text: string, from: number): number {
  let end = from
  let open = 0
  for (; end < text.length; end++) {
    const kind = classAt(text, end)
    const sign = text[end]
    if (kind === SPACE || kind === QUOTE || sign === '<' || sign === '>') break
    if (sign === '(' || sign === '[') open++
    else if ((sign === ')' || sign === ']') && --open < 0) break
  }
  while (end > from && TRAILING.test(text.charAt(end - 1))) end--
  return end
}

/** The end of a chain of labels with stops between them, if its last label is that of a site or a file; else 0. */
export function domainEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + REACH)
  let end = from
  let label = from
  for (; end < limit; end++) {
    if (isAlphanumericAt(text, end) || text[end] === '-' || text[end] === '_') continue
    if (text[end] !== '.' || !isAlphanumericAt(text, end + 1)) break
    label = end + 1
  }
  if (label === from || !ENDINGS.has(text.slice(label, end).toLowerCase())) return 0
  return text[end] === '/' && isAlphanumericAt(text, end + 1) ? pathEnd(text, end) : end
}

/** The end of a mail address that starts at `start` and has its sign at `at`, or 0. */
export function mailAddressEnd(text: string, start: number, at: number): number {
  if (at - start > REACH || !isAlphanumericAt(text, at + 1) || !LOCAL_PART.test(text.slice(start, at))) return 0
  let end = at + 1
  while (end < text.length && (isAlphanumericAt(text, end) || ((text[end] === '.' || text[end] === '-') && isAlphanumericAt(text, end + 1)))) end++
  return end
}

/** The end of a hashtag or handle whose sign stands at `at`, or 0. */
export function tagEnd(text: string, at: number): number {
  if (classAt(text, at + 1) !== LETTER) return 0
  let end = at + 2
  while (isAlphanumericAt(text, end) || text[end] === '_') end++
  return end
}
