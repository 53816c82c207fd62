// French words of organizations.
import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'

export const organization: OrganizationLexicon = {
  minor: new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'pour', 'en', 'à', 'au', 'aux', 'sur']),
  endings: [],
  reach: 4,
}
