// Text → tokens.
import type { With } from '../document/document.ts'
import type { Token, TokenKind } from '../document/token.ts'
import type { TokenLexicon } from '../languages/language.ts'
import { normOf } from '../text/norm.ts'

const PIECE =
  /(?<word>\p{L}[\p{L}\p{M}\p{N}'’\uFFFF-]*)|(?<number>\p{N}+(?:[.,]\p{N}+)*)|(?<quote>["“”„«»‘’'])|(?<punctuation>\p{P})|(?<symbol>\p{S})/gu

export function tokenizer(_lexicon: TokenLexicon) {
  return function tokenize<D extends With<'view' | 'article'>>(doc: D): D & With<'tokens'> {
    const tokens: Token[] = []
    for (const region of doc.article.regions) {
      for (const match of doc.view.slice(region.start, region.end).matchAll(PIECE)) {
        const kind = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] as TokenKind
        const start = region.start + match.index
        tokens.push({ start, end: start + match[0].length, kind, norm: normOf(match[0]) })
      }
    }
    return { ...doc, tokens }
  }
}
