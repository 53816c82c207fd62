// English words of organizations.
import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'

export const organization: OrganizationLexicon = {
  minor: new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', '&']),
  endings: [],
  reach: 1,
}
