// The pipeline, from raw input to facts, readable from top to bottom.
import { articleReader } from './article/read-article.ts'
import type { With } from './document/document.ts'
import type { DetectedLanguage, Facts, Numeral } from './document/facts.ts'
import { spanOf } from './document/span.ts'
import { amountReader } from './entities/amount/amount.ts'
import { countReader } from './entities/count/count.ts'
import { dateReader } from './entities/date/date.ts'
import { denialReader } from './entities/denial/denial.ts'
import { organizations } from './entities/organization/organization.ts'
import { quoteReader } from './entities/quote/quote.ts'
import type { Language } from './languages/language.ts'
import { neutral } from './languages/neutral.ts'
import { numberLister } from './numbers/listing.ts'
import type { Detector, Settings } from './options.ts'
import { speakerReader } from './speakers/speakers.ts'
import { nameReader, type KnownOrganization } from './stages/names.ts'
import { numeralReader } from './stages/numerals.ts'
import { quotationReader } from './stages/quotations.ts'
import { segmenter } from './stages/segment.ts'
import { tagger } from './stages/tag.ts'
import { tokenizer } from './stages/tokenize.ts'
import { visible } from './text/view.ts'

/** How much of the story the language is judged by, in code units. */
const DETECTION_PREFIX = 1500

/** What an article is that nothing is known of. */
const UNTITLED = { format: 'text', metadata: { title: null, published: null, source: null, url: null } } as const

/** The stages and entities of one language, made ready once for any number of texts. */
function readersOf(language: Omit<Language, 'code' | 'detection' | 'boilerplate'>, known: readonly KnownOrganization[]) {
  const speakers = speakerReader(language.speakers)
  const tokenize = tokenizer(language.tokens)
  const wordsOf = (text: string) =>
    tokenize({ raw: text, view: text, article: { ...UNTITLED, regions: [{ start: 0, end: text.length, kind: 'item' }] } }).tokens.map(
      ({ norm }) => norm,
    )
  return {
    tokenize,
    segment: segmenter(language.tokens),
    tag: tagger(language.tagger),
    numerals: numeralReader(language.numbers),
    list: numberLister(language.numbers),
    names: nameReader(language.recognizer, language.organization, known, wordsOf),
    quotations: quotationReader(),
    amounts: amountReader(language.amount, language.numbers),
    counts: countReader(language.count, language.numbers),
    dates: dateReader(language.date),
    quotes: quoteReader(language.quote, language.clauses, speakers),
    denials: denialReader(language.denial, language.clauses, speakers, language.speakers),
  }
}

/** What is fixed for an extractor: its languages and the organizations of its own. */
export interface Setup {
  readonly languages: readonly Language[]
  readonly detect: Detector
  readonly organizations: readonly KnownOrganization[]
}

/** Everything the library can tell of a text, each answer doing no more work than it needs. */
export function pipeline({ languages, detect, organizations: known }: Setup) {
  const made = new Map<string, ReturnType<typeof readersOf>>()
  function readers(code: string) {
    let ready = made.get(code)
    if (!ready) made.set(code, (ready = readersOf(languages.find((pack) => pack.code === code) ?? neutral, known)))
    return ready
  }
  const readArticle = articleReader(languages.map((pack) => pack.boilerplate))

  function read(raw: string, settings: Settings): With<'raw' | 'view' | 'article' | 'language' | 'reference'> {
    const { article, view } = readArticle(raw, settings)
    const language = settings.language ? { code: settings.language, confidence: 1 } : detectIn(view, article.regions)
    return { raw, view, article, language, reference: settings.reference ?? article.metadata.published }
  }

  function detectIn(view: string, regions: readonly { start: number; end: number }[]): DetectedLanguage {
    let story = ''
    for (const { start, end } of regions) {
      if (story.length >= DETECTION_PREFIX) break
      story += view.slice(start, Math.min(end, start + DETECTION_PREFIX)) + '\n'
    }
    return detect(visible(story), languages)
  }

  function base(raw: string, settings: Settings) {
    const doc = read(raw, settings)
    const of = readers(doc.language.code)
    return { of, doc: of.segment(of.tokenize(doc)) }
  }

  return {
    extract(raw: string, settings: Settings): Facts {
      const { of, doc: plain } = base(raw, settings)
      const doc = of.quotations(of.names(of.numerals(of.tag(plain))))
      const amounts = of.amounts(doc, settings.defaultCurrencies)
      const dates = of.dates(doc)
      const quotes = of.quotes(doc)
      return {
        language: doc.language,
        metadata: doc.article.metadata,
        organizations: organizations(doc),
        amounts,
        counts: of.counts(doc, [...amounts, ...dates]),
        dates,
        quotes,
        denials: of.denials(doc, quotes),
      }
    },
    organizations(raw: string, settings: Settings) {
      const { of, doc } = base(raw, settings)
      return organizations(of.names(of.tag(doc)))
    },
    amounts(raw: string, settings: Settings) {
      const { of, doc } = base(raw, settings)
      return of.amounts(of.numerals(doc), settings.defaultCurrencies)
    },
    counts(raw: string, settings: Settings) {
      const { of, doc: plain } = base(raw, settings)
      const doc = of.quotations(of.numerals(of.tag(plain)))
      return of.counts(doc, [...of.amounts(doc, settings.defaultCurrencies), ...of.dates(doc)])
    },
    dates(raw: string, settings: Settings) {
      const { of, doc } = base(raw, settings)
      return of.dates(of.quotations(of.numerals(of.tag(doc))))
    },
    quotes(raw: string, settings: Settings) {
      const { of, doc } = base(raw, settings)
      return of.quotes(of.quotations(of.names(of.tag(doc))))
    },
    denials(raw: string, settings: Settings) {
      const { of, doc: plain } = base(raw, settings)
      const doc = of.quotations(of.names(of.tag(plain)))
      return of.denials(doc, of.quotes(doc))
    },
    numbers(raw: string, settings: Settings): Numeral[] {
      const { of, doc } = base(raw, settings)
      return of.list(of.numerals(doc)).map(({ start, end, value, ordinal }) => ({ ...spanOf(raw, { start, end }), value, ordinal }))
    },
    tokenize(raw: string, settings: Settings) {
      const { doc } = base(raw, settings)
      return { language: doc.language, sentences: doc.sentences, tokens: doc.tokens }
    },
    article: (raw: string, settings: Settings) => readArticle(raw, settings).article,
    language(raw: string) {
      return detect(raw, languages)
    },
  }
}
