// What tells Dutch from other languages.
import { wordSet } from '../../text/words.ts'
import type { DetectionLexicon } from '../language.ts'
import { trigrams } from './detection.generated.ts'

export const detection: DetectionLexicon = {
  iso3: 'nld',
  credit: 9,
  functionWords: wordSet(
    'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door maar naar uit over dan die dit deze wordt',
    'worden werd werden heeft hebben had ze hij zij we wij ik je jij u hun haar nog wel geen meer veel al tot of na toch moet kan',
    'kunnen zal zou waar wat wie hoe onder tussen tegen omdat toen zoals sinds tijdens volgens zich zo dus nu ons onze mijn zonder',
    'waren was andere alle',
  ),
  trigrams,
}
