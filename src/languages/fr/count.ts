// French counts.
import type { CountLexicon } from '../../entities/count/lexicon.ts'
import { wordSet } from '../../text/words.ts'
import { amount } from './amount.ts'

export const count: CountLexicon = {
  nounsBefore: 'none',
  of: wordSet("de d' des du"),
  among: wordSet('entre'),
  members: wordSet('eux elles nous vous'),
  pluralEndings: ['s', 'x', 'z'],
  plurals: wordSet('media men'),
  nominal: wordSet(
    'morts blessés disparus élus élues salariés salariées employés accusés inculpés détenus réfugiés jeunes malades mineurs adultes prévenus suspects invités inscrits',
  ),
  uncounted: wordSet(
    // A number of units is a measure.
    ...Object.values(amount.units).map((names) => names.replaceAll('|', ' ')),
    'seconde secondes minute minutes heure heures h jour jours journée journées nuit nuits semaine semaines week-end week-ends mois trimestre trimestres an ans année années décennie décennies siècle siècles saison saisons',
    'fois point points pour janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'lundi mardi mercredi jeudi vendredi samedi dimanche rue avenue boulevard place bis',
  ),
  labels: wordSet(
    'article articles art chapitre page pages paragraphe alinéa ligne phase étape niveau groupe classe chambre salle route autoroute vol canal n° no numéro numéros version volume épisode saison semaine jour année tome catégorie type loi résolution quai terminal porte zone âge top bus tram taille chaîne acte titre division ligue',
  ),
  others: wordSet('autres autre'),
}
