// `newsfacts/rows`: facts as flat records, one a mention, all with the same columns: for data frames, CSV and SQL.
import type { Amount, Count, DateExpression, Denial, Facts, Organization, Quote, Speaker } from './document/facts.ts'

export type { Facts } from './document/facts.ts'

/** One mention of one fact. What a kind of fact does not have is null; the places are UTF-16 code units of the raw input. */
export interface Row {
  kind: 'organization' | 'amount' | 'count' | 'date' | 'quote' | 'denial'
  /** The words of the article. */
  text: string
  start: number
  end: number
  /** Kind of organization or amount, TIMEX3 type, kind of quotation, form of denial. */
  type: string
  /** The organization under its fullest name; the noun that is counted. */
  name: string | null
  /** Number of an amount or count. */
  value: number | null
  /** Upper bound of a range. */
  high: number | null
  /** ISO 4217 code, `percent` or CLDR unit identifier. */
  unit: string | null
  modifier: string | null
  /** TIMEX3 value of a date. */
  timex: string | null
  /** ISO 8601, the first day or moment. */
  from: string | null
  /** ISO 8601, the first day or moment after. */
  to: string | null
  speaker: string | null
  speakerKind: string | null
  affiliation: string | null
  cue: string | null
  claim: string | null
  /** The quoted words of a quotation or a denial; several are parted by ` / `. */
  quote: string | null
  /** 0..1, of organizations. */
  confidence: number | null
  language: string
  title: string | null
  published: string | null
  source: string | null
  url: string | null
}

const EMPTY = {
  name: null,
  value: null,
  high: null,
  unit: null,
  modifier: null,
  timex: null,
  from: null,
  to: null,
  speaker: null,
  speakerKind: null,
  affiliation: null,
  cue: null,
  claim: null,
  quote: null,
  confidence: null,
}

/** One flat record a mention, kind after kind, in text order within each. */
export function toRows({ language, metadata, organizations, amounts, counts, dates, quotes, denials }: Facts): Row[] {
  const { title, published, source, url } = metadata
  const rows = [
    ...organizations.flatMap(organizationRows),
    ...amounts.map(amountRow),
    ...counts.map(countRow),
    ...dates.map(dateRow),
    ...quotes.map(quoteRow),
    ...denials.map(denialRow),
  ]
  return rows.map((row) => ({ ...row, language: language.code, title, published, source, url }))
}

/** A row before the columns of its article. */
type Own = Omit<Row, 'language' | 'title' | 'published' | 'source' | 'url'>

/** The columns every kind has, in the order of the table. */
function row(kind: Row['kind'], { text, start, end }: { text: string; start: number; end: number }, type: string, columns: Partial<Own>): Own {
  return { kind, text, start, end, type, ...EMPTY, ...columns }
}

function organizationRows({ name, kind, mentions }: Organization): Own[] {
  return mentions.map((mention) => row('organization', mention, kind, { name, confidence: mention.confidence }))
}

function amountRow(amount: Amount): Own {
  const unit = amount.kind === 'money' ? amount.currency : amount.kind === 'percent' ? 'percent' : amount.unit
  return row('amount', amount, amount.kind, { value: amount.value, high: amount.high ?? null, unit, modifier: amount.modifier })
}

function countRow(count: Count): Own {
  return row('count', count, 'count', { name: count.noun?.text ?? null, value: count.value, high: count.high ?? null, modifier: count.modifier })
}

function dateRow({ value, from, to, type, ...span }: DateExpression): Own {
  return row('date', span, type, { timex: value, from, to })
}

function quoteRow(quote: Quote): Own {
  return row('quote', quote, quote.kind, { ...speakerColumns(quote.speaker), cue: quote.cue?.text ?? null, quote: quote.content.text })
}

function denialRow(denial: Denial): Own {
  const quote = denial.quotes.map(({ content }) => content.text).join(' / ') || null
  return row('denial', denial, denial.form, { ...speakerColumns(denial.speaker), cue: denial.cue.text, claim: denial.claim?.text ?? null, quote })
}

function speakerColumns(speaker: Speaker | null): Partial<Own> {
  return speaker ? { speaker: speaker.name, speakerKind: speaker.kind, affiliation: speaker.affiliation } : {}
}
