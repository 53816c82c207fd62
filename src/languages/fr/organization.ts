// French words of organizations.
import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'

export const organization: OrganizationLexicon = {
  minor: new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'pour', 'en', 'à', 'au', 'aux', 'sur']),
  heads: new Map([
    ['ministère', 'government'],
    ['sénat', 'government'],
    ['assemblée', 'government'],
    ['parlement', 'government'],
    ['université', 'education'],
    ['parti', 'party'],
    ['association', 'nonprofit'],
    ['banque', 'company'],
    ['union', 'international'],
    ['commission', 'international'],
  ]),
}
