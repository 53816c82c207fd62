// The package root: English, French, Dutch and language detection in one extractor.
import { createExtractor as createBareExtractor, type Extractor, type ExtractorOptions } from './core.ts'
import { detect } from './detect.ts'
import { en } from './languages/en/index.ts'
import { fr } from './languages/fr/index.ts'
import { nl } from './languages/nl/index.ts'

export type * from './core.ts'

/** All functions of the package with some options fixed; English, French and Dutch unless `languages` says otherwise. */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const standard: ExtractorOptions = { languages: [en, fr, nl], detect }
  return createBareExtractor(typeof options === 'object' && options !== null ? { ...standard, ...options } : options)
}

let shared: Extractor | undefined
const extractor = () => (shared ??= createExtractor())

export const extract: Extractor['extract'] = (text, options) => extractor().extract(text, options)
export const extractOrganizations: Extractor['extractOrganizations'] = (text, options) => extractor().extractOrganizations(text, options)
export const extractAmounts: Extractor['extractAmounts'] = (text, options) => extractor().extractAmounts(text, options)
export const extractCounts: Extractor['extractCounts'] = (text, options) => extractor().extractCounts(text, options)
export const extractDates: Extractor['extractDates'] = (text, options) => extractor().extractDates(text, options)
export const extractQuotes: Extractor['extractQuotes'] = (text, options) => extractor().extractQuotes(text, options)
export const extractDenials: Extractor['extractDenials'] = (text, options) => extractor().extractDenials(text, options)
export const extractNumbers: Extractor['extractNumbers'] = (text, options) => extractor().extractNumbers(text, options)
export const tokenize: Extractor['tokenize'] = (text, options) => extractor().tokenize(text, options)
export const readArticle: Extractor['readArticle'] = (text, options) => extractor().readArticle(text, options)
export const detectLanguage: Extractor['detectLanguage'] = (text) => extractor().detectLanguage(text)
