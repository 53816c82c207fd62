// Tokens → sentences. A sentence never runs on from one region of the story into the next.
import type { With } from '../document/document.ts'
import type { Sentence } from '../document/token.ts'
import type { TokenLexicon } from '../languages/language.ts'

export function segmenter(_lexicon: TokenLexicon) {
  return function segment<D extends With<'view' | 'article' | 'tokens'>>(doc: D): D & With<'sentences'> {
    const sentences: Sentence[] = []
    let from = 0
    doc.article.regions.forEach((region, index) => {
      for (let i = from; i < doc.tokens.length; i++) {
        const token = doc.tokens[i]
        const next = doc.tokens[i + 1]
        if (!token || token.start >= region.end) break
        if (!next || next.start >= region.end || /^[.!?]$/u.test(token.norm)) {
          sentences.push({ start: doc.tokens[from]?.start ?? token.start, end: token.end, from, to: i + 1, region: index })
          from = i + 1
        }
      }
    })
    return { ...doc, sentences }
  }
}
