// English words of organizations.
import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'
import { each } from '../words.ts'

export const organization: OrganizationLexicon = {
  minor: new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', '&']),
  endings: [],
  reach: 1,
  describing: new Map([
    ...each('ngo charity', 'nonprofit'),
    ...each('conglomerate', 'company'),
    ...each('newspaper tabloid broadcaster', 'media'),
    ...each('company firm', null),
  ]),
  compounds: false,
  counting: null,
  bodily: new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to']),
}
