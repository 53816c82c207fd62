// Dutch words of organizations.
import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'

export const organization: OrganizationLexicon = {
  minor: new Set(['van', 'de', 'het', 'der', 'den', 'voor', 'en', 'in', 'op', 'te', 'ter', "'t"]),
  endings: ['s', "'s"],
  reach: 1,
}
