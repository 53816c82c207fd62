// English words of organizations.
import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'

export const organization: OrganizationLexicon = {
  minor: new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', '&']),
  heads: new Map([
    ['ministry', 'government'],
    ['department', 'government'],
    ['senate', 'government'],
    ['house', 'government'],
    ['court', 'government'],
    ['congress', 'government'],
    ['university', 'education'],
    ['college', 'education'],
    ['party', 'party'],
    ['association', 'nonprofit'],
    ['bank', 'company'],
    ['corp', 'company'],
    ['inc', 'company'],
    ['times', 'media'],
    ['news', 'media'],
    ['union', 'international'],
  ]),
}
