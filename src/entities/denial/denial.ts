// Denials: who rejects which claim, in which words.
import type { With } from '../../document/document.ts'
import type { Denial, Quote } from '../../document/facts.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { SpeakersOf } from '../../speakers/speakers.ts'
import type { DenialLexicon } from './lexicon.ts'

export function denialReader(_lexicon: DenialLexicon, _clauses: ClauseLexicon, _speakersOf: SpeakersOf) {
  return (
    _doc: With<'raw' | 'view' | 'article' | 'tokens' | 'sentences' | 'tags' | 'names' | 'quotations'>,
    _quotes: readonly Quote[],
  ): Denial[] => []
}
