// Numbers of things and people, with the noun that is counted.
import type { With } from '../../document/document.ts'
import type { Count } from '../../document/facts.ts'
import type { Range } from '../../document/span.ts'
import type { CountLexicon } from './lexicon.ts'

export function countReader(_lexicon: CountLexicon) {
  /** `taken`: the amounts and dates, whose numbers count nothing; in text order. */
  return (_doc: With<'raw' | 'view' | 'tokens' | 'sentences' | 'tags' | 'numerals'>, _taken: readonly Range[]): Count[] => []
}
