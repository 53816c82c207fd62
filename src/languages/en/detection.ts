// What tells English from other languages.
import { wordSet } from '../../text/words.ts'
import type { DetectionLexicon } from '../language.ts'
import { trigrams } from './detection.generated.ts'

export const detection: DetectionLexicon = {
  iso3: 'eng',
  credit: 6,
  functionWords: wordSet(
    'the of and to in a is that for it on was with as be at by this have from or are not but they his he she we you an which were',
    'been has had their will would there what can who if its about one all more when out up so into than them then these our your',
    'my us no do does did could should also other some any only very how why where after before between over such because while',
    'during through',
  ),
  trigrams,
}
