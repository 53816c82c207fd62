// Lookup keys: one form for every way to write a word.
import { withoutUnseen } from './view.ts'

const VARIANTS = /[\u2018\u2019\u201B\u02BB\u02BC\u2032\u0060\u00B4\uFF07\u2010\u2011\u200D]/gu
const APOSTROPHE_VARIANTS = /[\u2018\u2019\u201B\u02BB\u02BC\u2032\u0060\u00B4\uFF07]/u
const HYPHEN_VARIANTS = /[\u2010\u2011]/u

/** NFC, lower case, straight apostrophe, plain hyphen, without soft hyphens, zero-width characters and markup. */
export function normOf(view: string): string {
  for (let i = 0; i < view.length; i++) {
    const unit = view.charCodeAt(i)
    // Below the modifier letters everything is in NFC already; the soft hyphen and the two accents are the exceptions.
    if (unit >= 0x2bb || unit === 0xad || unit === 0x60 || unit === 0xb4) return fullNorm(view)
  }
  return view.toLowerCase()
}

function fullNorm(view: string): string {
  const plain = withoutUnseen(view).normalize('NFC').toLowerCase()
  return plain.replace(VARIANTS, (sign) => (APOSTROPHE_VARIANTS.test(sign) ? "'" : HYPHEN_VARIANTS.test(sign) ? '-' : ''))
}
