// Tokens → parts of speech.
import type { Tag, With } from '../document/document.ts'
import type { PackedModel } from '../model/weights.ts'

export function tagger(_model: PackedModel | null) {
  return function tag<D extends With<'view' | 'tokens' | 'sentences'>>(doc: D): D & With<'tags'> {
    return { ...doc, tags: doc.tokens.map((token): Tag => (token.kind === 'word' ? 'NOUN' : token.kind === 'number' ? 'NUM' : 'PUNCT')) }
  }
}
