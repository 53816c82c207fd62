// Quotations with their speakers.
import type { With } from '../../document/document.ts'
import type { Quote } from '../../document/facts.ts'
import { spanOf } from '../../document/span.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { SpeakersOf } from '../../speakers/speakers.ts'
import type { QuoteLexicon } from './lexicon.ts'

export function quoteReader(_lexicon: QuoteLexicon, _clauses: ClauseLexicon, _speakersOf: SpeakersOf) {
  return (doc: With<'raw' | 'view' | 'article' | 'tokens' | 'sentences' | 'tags' | 'names' | 'quotations'>): Quote[] =>
    doc.quotations.map((q) => ({ ...spanOf(doc.raw, q), content: spanOf(doc.raw, q.content), kind: 'statement', speaker: null, cue: null }))
}
