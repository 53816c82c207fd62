// Sentences of a treebank as a document of tokens, so that training sees what the stage sees.
import type { Token, TokenKind } from '../../src/document/token.ts'
import { normOf } from '../../src/text/norm.ts'
import type { TaggedToken } from './treebank.ts'

const LETTER = /\p{L}/u
const DIGIT = /^\p{N}[\p{N}.,]*$/u
const QUOTE = /^(?:["“”„«»‘’']|''|``)$/u
const PUNCTUATION = /^\p{P}+$/u
const SYMBOLS = new Set(['%', '&', '#', '@', '*', '/', '-', '–', '+', '=', '°'])

function kindOf(form: string): TokenKind {
  if (DIGIT.test(form)) return 'number'
  if (QUOTE.test(form)) return 'quote'
  if (SYMBOLS.has(form)) return 'symbol'
  if (PUNCTUATION.test(form)) return 'punctuation'
  return LETTER.test(form) ? 'word' : 'symbol'
}

/** The tokens of a sentence and the text they stand in. */
export function tokensOf(sentence: readonly Pick<TaggedToken, 'form' | 'spaceAfter'>[]): { view: string; tokens: Token[] } {
  let view = ''
  const tokens = sentence.map(({ form, spaceAfter }) => {
    const start = view.length
    view += form + (spaceAfter ? ' ' : '')
    return { start, end: start + form.length, kind: kindOf(form), norm: normOf(form) }
  })
  return { view, tokens }
}
