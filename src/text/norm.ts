// Lookup keys: one form for every way to write a word.
import { withoutUnseen } from './view.ts'

const VARIANTS = /[\u2018\u2019\u201B\u02BB\u02BC\u2032\u0060\u00B4\uFF07\u2010\u2011\u200D]/gu
const APOSTROPHE_VARIANTS = /[\u2018\u2019\u201B\u02BB\u02BC\u2032\u0060\u00B4\uFF07]/u
const HYPHEN_VARIANTS = /[\u2010\u2011]/u

/** Dashes, quotation marks and the ellipsis of typesetters, all of them in NFC; three of them stand for an apostrophe. */
const FIRST_MARK = 0x2012
const LAST_MARK = 0x2026
const CURLED = /[\u2018\u2019\u201B]/gu

/** NFC, lower case, straight apostrophe, plain hyphen, without soft hyphens, zero-width characters and markup. */
export function normOf(view: string): string {
  let small = true
  let curled = false
  for (let i = 0; i < view.length; i++) {
    const unit = view.charCodeAt(i)
    if (unit >= 0x61 && unit <= 0x7a) continue
    if (unit >= FIRST_MARK && unit <= LAST_MARK) curled ||= unit === 0x2018 || unit === 0x2019 || unit === 0x201b
    // Below the modifier letters everything is in NFC already; the soft hyphen and the two accents are the exceptions.
    else if (unit >= 0x2bb || unit === 0xad || unit === 0x60 || unit === 0xb4) return fullNorm(view)
    else small &&= unit < 0x41
  }
  const lower = small ? view : view.toLowerCase()
  return curled ? lower.replace(CURLED, "'") : lower
}

function fullNorm(view: string): string {
  const plain = withoutUnseen(view).normalize('NFC').toLowerCase()
  return plain.replace(VARIANTS, (sign) => (APOSTROPHE_VARIANTS.test(sign) ? "'" : HYPHEN_VARIANTS.test(sign) ? '-' : ''))
}
