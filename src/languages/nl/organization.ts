// Dutch words of organizations.
import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'
import { each } from '../words.ts'

export const organization: OrganizationLexicon = {
  minor: new Set(['van', 'de', 'het', 'der', 'den', 'voor', 'en', 'in', 'op', 'te', 'ter', "'t"]),
  endings: ['s', "'s"],
  reach: 1,
  describing: new Map([
    ...each('krant dagblad weekblad tijdschrift blad magazine persbureau nieuwssite zender omroep', 'media'),
    ...each('stichting vereniging actiegroep vakbond denktank', 'nonprofit'),
    ...each('bedrijf concern onderneming uitgeverij keten fabrikant branchegenoot maatschappij', 'company'),
    ...each('partij', 'party'),
    ...each('organisatie groep site bond beweging club', null),
  ]),
  compounds: true,
  counting: null,
  bodily: new Set(['het', 'voor', 'en', 'in', 'op']),
}
