// Dutch counts.
import type { CountLexicon } from '../../entities/count/lexicon.ts'
import { wordSet } from '../../text/words.ts'
import { amount } from './amount.ts'

export const count: CountLexicon = {
  nounsBefore: 'names',
  of: wordSet('van'),
  among: wordSet(''),
  members: wordSet('hen ons jullie wie'),
  pluralEndings: ['en', 's', 'ën', 'lui', 'ici', 'ea', 'eren'],
  plurals: wordSet('man stuks politici musea critici academici technici historici medici basisdata data media criteria'),
  nominal: wordSet(
    'doden gewonden zwaargewonden lichtgewonden vermisten zieken gevangenen werklozen bejaarden volwassenen jongeren ouderen minderjarigen verdachten',
    'gearresteerden opvarenden inzittenden genodigden deskundigen aanwezigen betrokkenen gedetineerden asielzoekenden ontheemden besmettingen geïnfecteerden',
  ),
  uncounted: wordSet(
    // A number of units is a measure.
    ...Object.values(amount.units).map((names) => names.replaceAll('|', ' ')),
    'seconde seconden minuut minuten kwartier uur uren dag dagen nacht nachten week weken weekend weekends weekeinden maand maanden kwartaal kwartalen jaar jaren decennium decennia eeuw eeuwen seizoen seizoenen etmaal',
    'keer maal punt punten procent januari februari maart april mei juni juli augustus september oktober november december',
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ),
  labels: wordSet(
    'artikel art paragraaf hoofdstuk pagina bladzijde blz lid lijn fase stap niveau groep klas kamer route vlucht kanaal nr nr. nummer nummers versie deel aflevering seizoen week dag jaar categorie type wet resolutie perron terminal gate zone vak leeftijd jarige top circa: maat plaats plek rang bus tram snelweg',
  ),
  others: wordSet('anderen andere'),
}
