// `newsfacts/schemas`: a zod schema of every public type, under the type's name; `z.toJSONSchema` makes JSON Schema of them.
import * as z from 'zod'
import { momentOf } from './text/iso.ts'

const offset = z.number().int().nonnegative()
const confidence = z.number().min(0).max(1)
const place = { start: offset, end: offset }

export const Span = z
  .object({ ...place, text: z.string() })
  .describe('Half-open [start, end) in UTF-16 code units of the raw input, and the text there')

export const LanguageCode = z.enum(['en', 'fr', 'nl'])
export const DetectedLanguage = z.object({ code: z.enum([...LanguageCode.options, 'und']), confidence })

export const Metadata = z.object({
  title: z.string().nullable(),
  published: z.string().nullable().describe('ISO 8601'),
  source: z.string().nullable(),
  url: z.string().nullable(),
})

export const OrganizationKind = z.enum(['company', 'government', 'party', 'media', 'nonprofit', 'education', 'sports', 'international', 'other'])
export const Organization = z.object({ name: z.string(), kind: OrganizationKind, mentions: z.array(Span.extend({ confidence })) })

export const Modifier = z.enum(['exact', 'approximate', 'at-least', 'at-most', 'vague'])
const quantity = Span.extend({ value: z.number(), high: z.number().exactOptional(), modifier: Modifier })
export const Amount = z.discriminatedUnion('kind', [
  quantity.extend({ kind: z.literal('money'), currency: z.string().describe('ISO 4217') }),
  quantity.extend({ kind: z.literal('percent') }),
  quantity.extend({ kind: z.literal('measure'), unit: z.string().describe('CLDR unit identifier') }),
])

export const Count = quantity.extend({ number: Span, noun: Span.nullable() })

export const DateExpression = Span.extend({
  type: z.enum(['date', 'time', 'duration', 'set']),
  value: z.string().nullable().describe('TIMEX3 value'),
  from: z.string().nullable().describe('ISO 8601, inclusive'),
  to: z.string().nullable().describe('ISO 8601, exclusive'),
})

export const Speaker = z.object({
  name: z.string(),
  mention: Span,
  kind: z.enum(['person', 'organization', 'place', 'other']),
  affiliation: z.string().nullable(),
})

export const Quote = Span.extend({
  content: Span,
  kind: z.enum(['statement', 'fragment', 'scare']),
  speaker: Speaker.nullable(),
  cue: Span.nullable(),
})

export const Denial = Span.extend({
  form: z.enum(['direct', 'indirect', 'mixed']),
  speaker: Speaker.nullable(),
  cue: Span,
  claim: Span.nullable(),
  quotes: z.array(Quote),
})

export const Facts = z.object({
  language: DetectedLanguage,
  metadata: Metadata,
  organizations: z.array(Organization),
  amounts: z.array(Amount),
  counts: z.array(Count),
  dates: z.array(DateExpression),
  quotes: z.array(Quote),
  denials: z.array(Denial),
})

export const Numeral = Span.extend({ value: z.number(), ordinal: z.boolean() })

export const TokenKind = z.enum(['word', 'number', 'punctuation', 'quote', 'symbol', 'url', 'email', 'hashtag', 'handle'])
export const Token = z.object({ ...place, kind: TokenKind, norm: z.string() })
export const Sentence = z.object({ ...place, from: offset, to: offset, region: offset })

export const ArticleFormat = z.enum(['text', 'html', 'markdown'])
export const Region = z.object({ ...place, kind: z.enum(['headline', 'paragraph', 'caption', 'item']) })
export const Article = z.object({ format: ArticleFormat, metadata: Metadata, regions: z.array(Region) })

// a `Date` has no JSON Schema: there it is the string it may be as well
const ReferenceDate = z
  .unknown()
  .refine((date) => (typeof date === 'string' ? momentOf(date) !== null : date instanceof Date && !Number.isNaN(date.getTime())))
  .meta({ type: 'string', description: 'ISO 8601' }) as z.ZodType<string | Date>

export const Options = z.object({
  language: LanguageCode.exactOptional(),
  referenceDate: ReferenceDate.exactOptional(),
  format: z.enum(['auto', ...ArticleFormat.options]).exactOptional(),
  boilerplate: z.enum(['drop', 'keep']).exactOptional(),
  defaultCurrencies: z.record(z.string(), z.string().regex(/^[A-Z]{3}$/u)).exactOptional(),
})

export const KnownOrganization = z.object({ name: z.string(), kind: OrganizationKind, aliases: z.array(z.string()).exactOptional() })
