// Dutch words of organizations.
import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'

export const organization: OrganizationLexicon = {
  minor: new Set(['van', 'de', 'het', 'der', 'den', 'voor', 'en', 'in', 'op', 'te', 'ter', "'t"]),
  heads: new Map([
    ['ministerie', 'government'],
    ['kamer', 'government'],
    ['raad', 'government'],
    ['gemeente', 'government'],
    ['rechtbank', 'government'],
    ['universiteit', 'education'],
    ['hogeschool', 'education'],
    ['fc', 'sports'],
    ['partij', 'party'],
    ['stichting', 'nonprofit'],
    ['bank', 'company'],
    ['nieuws', 'media'],
    ['unie', 'international'],
  ]),
}
