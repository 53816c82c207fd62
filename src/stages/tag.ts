// Tokens → parts of speech.
import type { With } from '../document/document.ts'
import { TAG_OF_KIND, tagDecider, type PackedTagger } from '../model/tagger.ts'

export function tagger(packed: PackedTagger | null) {
  const decide = packed ? tagDecider(packed) : null
  return function tag<D extends With<'view' | 'tokens' | 'sentences'>>(doc: D): D & With<'tags'> {
    return { ...doc, tags: decide ? decide(doc) : doc.tokens.map(({ kind }) => TAG_OF_KIND[kind] ?? 'NOUN') }
  }
}
