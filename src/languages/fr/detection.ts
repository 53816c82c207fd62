// What tells French from other languages.
import { wordSet } from '../../text/words.ts'
import type { DetectionLexicon } from '../language.ts'
import { trigrams } from './detection.generated.ts'

export const detection: DetectionLexicon = {
  iso3: 'fra',
  credit: 5.5,
  functionWords: wordSet(
    'le la les l un une des du de d et en à au aux est que qui dans pour par sur pas plus ne se ce il elle on nous vous ils elles',
    'son sa ses leur leurs cette ces avec sont été était mais ou où sans sous même tout tous comme après aussi être avoir fait',
    'peut c n s j qu entre très bien encore depuis dont si lui y notre votre mes mon ma deux donc lors chez selon pendant ainsi',
    'alors faire',
  ),
  trigrams,
}
