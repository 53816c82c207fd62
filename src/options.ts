// What a caller may pass: checked once, with messages that name the option, what it got and what it takes.
import type { LanguageCode, OrganizationKind } from './document/facts.ts'
import type { DefaultCurrencies } from './entities/amount/amount.ts'
import type { Language } from './languages/language.ts'
import type { KnownOrganization } from './stages/names.ts'
import { normalizeIso } from './text/iso.ts'

export interface Options {
  /** The language of the text; detected when absent. */
  language?: LanguageCode
  /** The day relative dates count from, ISO 8601 or a `Date`; the article's own publication date when absent. */
  referenceDate?: string | Date
  /** @default 'auto' */
  format?: 'auto' | 'text' | 'html' | 'markdown'
  /** Whether site furniture around the story is left out. @default 'drop' */
  boilerplate?: 'drop' | 'keep'
  /** ISO 4217 by currency word, where the article's countries do not settle it: `{ dollar: 'CAD' }`. */
  defaultCurrencies?: DefaultCurrencies
}

/** What decides the language of a text; `newsfacts/detect` has one. */
export type Detector = (text: string, languages: readonly Language[]) => { code: LanguageCode | 'und'; confidence: number }

export interface ExtractorOptions extends Options {
  /** Language packs, as `newsfacts/nl`. */
  languages?: readonly Language[]
  /** Tells the languages apart; without it, the first pack is taken. */
  detect?: Detector
  /** Organizations of one's own: they win over what the text suggests. */
  organizations?: readonly KnownOrganization[]
}

/** Options with every default filled in. */
export interface Settings {
  readonly language: LanguageCode | null
  readonly reference: string | null
  readonly format: 'auto' | 'text' | 'html' | 'markdown'
  readonly boilerplate: 'drop' | 'keep'
  readonly defaultCurrencies: DefaultCurrencies
}

/** What holds where nothing is said. */
export const DEFAULTS: Settings = { language: null, reference: null, format: 'auto', boilerplate: 'drop', defaultCurrencies: {} }

const FORMATS = ['auto', 'text', 'html', 'markdown'] as const
const BOILERPLATE = ['drop', 'keep'] as const
const KINDS: readonly OrganizationKind[] = ['company', 'government', 'party', 'media', 'nonprofit', 'education', 'sports', 'international', 'other']
// EUR
const CURRENCY = /^[A-Z]{3}$/u
/** So much of a string is shown in a message, in code units. */
const SHOWN = 60

/** The text, if it is one. */
export function checkText(text: unknown): string {
  return typeof text === 'string' ? text : refuse(TypeError, 'text', text, 'a string')
}

/** The options over the settings they refine, for an extractor that knows the languages `installed`. */
export function checkOptions(options: Options, installed: readonly LanguageCode[], base: Settings): Settings {
  checkObject('options', options)
  const { language, referenceDate, format, boilerplate, defaultCurrencies } = options
  return {
    language: language === undefined ? base.language : oneOf('language', language, installed),
    reference: referenceDate === undefined ? base.reference : checkDate(referenceDate),
    format: format === undefined ? base.format : oneOf('format', format, FORMATS),
    boilerplate: boilerplate === undefined ? base.boilerplate : oneOf('boilerplate', boilerplate, BOILERPLATE),
    defaultCurrencies: defaultCurrencies === undefined ? base.defaultCurrencies : checkCurrencies(defaultCurrencies),
  }
}

/** What an extractor is made with, checked. */
export function checkSetup(options: ExtractorOptions): {
  languages: readonly Language[]
  detect: Detector | undefined
  organizations: readonly KnownOrganization[]
} {
  checkObject('options', options)
  const { languages = [], detect, organizations = [] } = options
  if (!Array.isArray(languages)) refuse(TypeError, 'languages', languages, 'an array of language packs such as nl of "newsfacts/nl"')
  for (const [index, pack] of languages.entries()) {
    if (!isRecord(pack) || typeof pack['code'] !== 'string' || !isRecord(pack['detection'])) {
      refuse(TypeError, `languages[${index}]`, pack, 'a language pack such as nl of "newsfacts/nl"')
    }
  }
  if (detect !== undefined && typeof detect !== 'function') refuse(TypeError, 'detect', detect, 'a function such as detect of "newsfacts/detect"')
  if (!Array.isArray(organizations)) refuse(TypeError, 'organizations', organizations, 'an array of { name, kind, aliases? }')
  for (const [index, organization] of organizations.entries()) checkOrganization(organization, `organizations[${index}]`)
  return { languages, detect, organizations }
}

function checkOrganization(organization: KnownOrganization, option: string): void {
  checkObject(option, organization)
  const { name, kind, aliases = [] } = organization
  if (typeof name !== 'string') refuse(TypeError, `${option}.name`, name, 'a string')
  if (name.trim() === '') refuse(RangeError, `${option}.name`, name, 'a name')
  oneOf(`${option}.kind`, kind, KINDS)
  if (!Array.isArray(aliases)) refuse(TypeError, `${option}.aliases`, aliases, 'an array of strings')
  for (const alias of aliases) if (typeof alias !== 'string') refuse(TypeError, `${option}.aliases`, alias, 'an array of strings')
}

/** The date as ISO 8601. */
function checkDate(date: unknown): string {
  const takes = 'an ISO 8601 date such as "2017-09-29" or a Date'
  if (typeof date !== 'string' && !(date instanceof Date)) refuse(TypeError, 'referenceDate', date, takes)
  if (date instanceof Date) {
    const iso = Number.isNaN(date.getTime()) ? null : normalizeIso(date.toISOString())
    return iso ?? refuse(RangeError, 'referenceDate', date, takes)
  }
  return normalizeIso(date) ?? refuse(RangeError, 'referenceDate', date, takes)
}

function checkCurrencies(currencies: unknown): DefaultCurrencies {
  const takes = 'ISO 4217 codes by currency word, such as { dollar: "CAD" }'
  if (!isRecord(currencies)) return refuse(TypeError, 'defaultCurrencies', currencies, takes)
  for (const [word, code] of Object.entries(currencies)) {
    const option = `defaultCurrencies.${word}`
    if (typeof code !== 'string') refuse(TypeError, option, code, 'an ISO 4217 code such as "CAD"')
    if (!CURRENCY.test(code)) refuse(RangeError, option, code, 'an ISO 4217 code such as "CAD"')
  }
  return currencies as DefaultCurrencies
}

function oneOf<T extends string>(option: string, value: unknown, choices: readonly T[]): T {
  const takes = choices.length === 0 ? 'nothing, as no language pack is installed' : listOf(choices)
  if (typeof value !== 'string') refuse(TypeError, option, value, takes)
  return choices.find((choice) => choice === value) ?? refuse(RangeError, option, value, takes)
}

/** `"en", "fr" or "nl"` */
function listOf(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `"${choice}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`
}

function checkObject(option: string, value: unknown): void {
  if (!isRecord(value)) refuse(TypeError, option, value, 'an object')
}

function refuse(Kind: typeof TypeError | typeof RangeError, option: string, got: unknown, takes: string): never {
  throw new Kind(`${option}: got ${describe(got)}, takes ${takes}`)
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value)
  if (value instanceof Date) return 'an invalid Date'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
