// What a caller may pass, checked once.
import type { DefaultCurrencies } from './entities/amount/amount.ts'
import type { LanguageCode } from './document/facts.ts'
import type { Language } from './languages/language.ts'
import type { KnownOrganization } from './stages/names.ts'

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

export function checkOptions(options: Options): Settings {
  const { language = null, referenceDate = null, format = 'auto', boilerplate = 'drop', defaultCurrencies = {} } = options
  return { language, reference: referenceDate instanceof Date ? referenceDate.toISOString() : referenceDate, format, boilerplate, defaultCurrencies }
}
