import type { OrganizationLexicon } from '../../entities/organization/lexicon.ts'

export const organization: OrganizationLexicon = {}
