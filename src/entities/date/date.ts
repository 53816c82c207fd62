// Calendar expressions, resolved to TIMEX3.
import type { With } from '../../document/document.ts'
import type { DateExpression } from '../../document/facts.ts'
import type { DateLexicon } from './lexicon.ts'

export function dateReader(_lexicon: DateLexicon) {
  return (_doc: With<'raw' | 'view' | 'reference' | 'tokens' | 'sentences' | 'tags' | 'numerals'>): DateExpression[] => []
}
