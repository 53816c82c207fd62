// French words of organizations.
import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'
import { each } from '../words.ts'

export const organization: OrganizationLexicon = {
  minor: new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'pour', 'en', 'à', 'au', 'aux', 'sur']),
  endings: [],
  reach: 4,
  describing: new Map([
    ...each('journal quotidien hebdomadaire mensuel magazine revue radio tabloïd', 'media'),
    ...each('association ong collectif syndicat fondation', 'nonprofit'),
    ...each(
      'société entreprise firme compagnie start-up éditeur éditions conglomérat constructeur opérateur boutique enseigne coopérative',
      'company',
    ),
    ...each('club', 'sports'),
    ...each('organisation groupe agence chaîne site studio institut mouvement cabinet filiale milice fédération', null),
  ]),
  compounds: false,
  counting: new Set(['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'plusieurs', 'certains', 'certaines', 'quelques']),
  bodily: new Set(['et', 'pour', 'en', 'à', 'au', 'aux', 'sur']),
}
