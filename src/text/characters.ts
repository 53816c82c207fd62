// What each UTF-16 code unit is to the tokenizer. A class is worked out when its unit is first met, then looked up.

export const SPACE = 1
/** Letters, and what belongs to the letter before it: combining marks, joiners, superscripts. */
export const LETTER = 2
export const DIGIT = 3
export const PUNCTUATION = 4
export const SYMBOL = 5
/** Marks that only ever quote. */
export const QUOTE = 6
/** Apostrophes, which are single quotation marks as well. */
export const APOSTROPHE = 7
export const HYPHEN = 8
/** Half of a character outside the Basic Multilingual Plane, or alone and broken. */
export const SURROGATE = 9

const LETTERS = /[\p{L}\p{M}\u200D²³¹]/u
const DIGITS = /\p{N}/u
const SPACES = /[\s\p{C}]/u
const PUNCTUATIONS = /\p{P}/u
const QUOTES = /["“”„‟«»‹›‚‛＂「」『』]/u
const APOSTROPHES = /['’‘`´ʼ＇]/u
const HYPHENS = /[-‐‑]/u

const known = /* @__PURE__ */ new Uint8Array(0x10000)

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit < 0xe000) return SURROGATE
  if (APOSTROPHES.test(character)) return APOSTROPHE
  if (LETTERS.test(character)) return LETTER
  if (DIGITS.test(character)) return DIGIT
  if (QUOTES.test(character)) return QUOTE
  if (HYPHENS.test(character)) return HYPHEN
  if (SPACES.test(character)) return SPACE
  return PUNCTUATIONS.test(character) ? PUNCTUATION : SYMBOL
}

/** The class of the code unit at an index; 0 outside the text. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit !== unit) return 0
  return known[unit] || (known[unit] = learn(unit))
}

/** Whether a letter or a digit stands at an index. */
export function isAlphanumericAt(text: string, at: number): boolean {
  const found = classAt(text, at)
  return found === LETTER || found === DIGIT
}

/** Whether an upper-case letter stands at an index. */
export function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  const character = text.charAt(at)
  return character !== character.toLowerCase()
}

/** Whether a lower-case letter stands at an index. */
export function isLowerAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  const character = text.charAt(at)
  return character !== character.toUpperCase()
}
