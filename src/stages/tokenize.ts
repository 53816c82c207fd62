// Text → tokens: one pass over each region of the story, in the manner of the Universal Dependencies treebanks.
import type { With } from '../document/document.ts'
import type { Token } from '../document/token.ts'
import type { TokenLexicon } from '../languages/language.ts'
import { rawEnd, rawStart, readable } from '../text/readable.ts'
import { scanner } from './scan.ts'

export function tokenizer(lexicon: TokenLexicon) {
  const scan = scanner(lexicon)
  return function tokenize<D extends With<'raw' | 'view' | 'article'>>(doc: D): D & With<'tokens'> {
    const tokens: Token[] = []
    for (const region of doc.article.regions) {
      const source = readable(doc.view, region)
      scan(source.text, (start, end, kind, norm) => tokens.push({ start: rawStart(source, start), end: rawEnd(source, end, doc), kind, norm }))
    }
    return { ...doc, tokens }
  }
}
