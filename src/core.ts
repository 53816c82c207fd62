// `newsfacts/core`: an extractor made of the language packs one chooses, and the types. No language inside.
import { pipeline } from './extract.ts'
import { checkOptions, checkSetup, checkText, DEFAULTS, type ExtractorOptions, type Options, type Settings } from './options.ts'

export type * from './document/facts.ts'
export type { Article, ArticleFormat, Region } from './document/document.ts'
export type { Span } from './document/span.ts'
export type { Sentence, Token, TokenKind } from './document/token.ts'
export type { Language } from './languages/language.ts'
export type { Detector, ExtractorOptions, Options } from './options.ts'
export type { KnownOrganization } from './stages/names.ts'

/** All functions of the package with some options fixed, and with languages and organizations of one's own. */
export function createExtractor(fixed: ExtractorOptions = {}) {
  const { languages, detect, organizations } = checkSetup(fixed)
  const [first] = languages
  const read = pipeline({ languages, organizations, detect: detect ?? (() => ({ code: first?.code ?? 'und', confidence: first ? 1 : 0 })) })
  const codes = languages.map(({ code }) => code)
  const base = checkOptions(fixed, codes, DEFAULTS)
  const whole = checkOptions(fixed, codes, { ...DEFAULTS, boilerplate: 'keep' })
  const bound =
    <T>(answer: (raw: string, settings: Settings) => T, settings = base) =>
    (text: string, options?: Options): T =>
      answer(checkText(text), options === undefined ? settings : checkOptions(options, codes, settings))
  return {
    extract: bound(read.extract),
    extractOrganizations: bound(read.organizations),
    extractAmounts: bound(read.amounts),
    extractCounts: bound(read.counts),
    extractDates: bound(read.dates),
    extractQuotes: bound(read.quotes),
    extractDenials: bound(read.denials),
    extractNumbers: bound(read.numbers),
    /** Tokens and sentences of all the text, site furniture included unless `boilerplate: 'drop'` is asked for. */
    tokenize: bound(read.tokenize, whole),
    readArticle: bound(read.article),
    detectLanguage: (text: string) => read.language(checkText(text)),
  }
}

export type Extractor = ReturnType<typeof createExtractor>
