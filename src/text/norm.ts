// Lookup keys: one form for every way to write a word.
import { visible } from './view.ts'

const APOSTROPHES = /[\u2018\u2019\u02BC\u2032\uFF07]/gu
const HYPHENS = /[\u2010\u2011]/gu
const SOFT = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const PLAIN = /^[a-z0-9]*$/u

/** NFC, lower case, straight apostrophe, plain hyphen, without soft hyphens, zero-width characters and markup. */
export function normOf(view: string): string {
  if (PLAIN.test(view)) return view
  return visible(view).normalize('NFC').toLowerCase().replace(APOSTROPHES, "'").replace(HYPHENS, '-').replace(SOFT, '')
}
