// What reading a corpus takes of each language pack; not the whole pack, which holds the weights to be trained.
import type { Language } from '../../src/languages/language.ts'
import { boilerplate as enBoilerplate } from '../../src/languages/en/boilerplate.ts'
import { organization as enOrganization } from '../../src/languages/en/organization.ts'
import { tokens as enTokens } from '../../src/languages/en/tokens.ts'
import { boilerplate as frBoilerplate } from '../../src/languages/fr/boilerplate.ts'
import { organization as frOrganization } from '../../src/languages/fr/organization.ts'
import { tokens as frTokens } from '../../src/languages/fr/tokens.ts'
import { boilerplate as nlBoilerplate } from '../../src/languages/nl/boilerplate.ts'
import { organization as nlOrganization } from '../../src/languages/nl/organization.ts'
import { tokens as nlTokens } from '../../src/languages/nl/tokens.ts'

export type ReadingPack = Pick<Language, 'code' | 'tokens' | 'boilerplate' | 'organization'>

export const packs: Readonly<Record<string, ReadingPack>> = {
  en: { code: 'en', tokens: enTokens, boilerplate: enBoilerplate, organization: enOrganization },
  fr: { code: 'fr', tokens: frTokens, boilerplate: frBoilerplate, organization: frOrganization },
  nl: { code: 'nl', tokens: nlTokens, boilerplate: nlBoilerplate, organization: nlOrganization },
}
