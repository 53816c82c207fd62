// What the input says of itself, gathered from wherever it says so, and which of it counts.
import type { Metadata } from '../document/facts.ts'
import { type Calendar, dateInAddress, findDate } from './published.ts'

export type Field = keyof Metadata

/** One statement about the article; of two about the same field the lower rank counts, then the first. */
export interface Clue {
  readonly field: Field
  readonly value: string
  readonly rank: number
  readonly calendar?: Calendar
}

/** Ranks, from what an editor wrote down to what can only be gathered. */
export const RANK = { header: 0, linkedData: 1, meta: 2, body: 3, pageTitle: 4, dateline: 5, headline: 6 } as const

/** Field names of metadata formats, in lower case: Dublin Core, Open Graph, schema.org and common front matter. */
export const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries({
    title: 'title headline og:title twitter:title dc.title dc:title dcterms.title parsely-title sailthru.title',
    published:
      'date published pubdate published_at publishdate publish_date publish-date publisheddate published_date date_published datepublished publication_date article:published_time og:article:published_time dc.date dc:date dc.date.issued dcterms.date dcterms.issued dcterms.created parsely-pub-date sailthru.date article.published published_time created datecreated',
    source: 'source site site_name sitename publisher og:site_name application-name dc.publisher dc:publisher outlet newspaper',
    url: 'url link canonical canonical_url source_url original_url og:url twitter:url permalink',
  }).flatMap(([field, names]) => names.split(' ').map((name): [string, Field] => [name, field as Field])),
)

// https://example.org/…
const ADDRESS = /^https?:\/\/\S+$/iu
const SPACES = /\s+/gu
/** No title or name is longer, in code units. */
const LONGEST = 500

/** The metadata that follows from the clues. */
export function metadataOf(clues: readonly Clue[], calendar: Calendar): Metadata {
  const ranked = [...clues].sort((a, b) => a.rank - b.rank)
  function first(field: Field, read: (value: string, clue: Clue) => string | null): string | null {
    for (const clue of ranked) {
      const value = clue.field === field ? read(clue.value.slice(0, LONGEST).replace(SPACES, ' ').trim(), clue) : null
      if (value) return value
    }
    return null
  }
  const url = first('url', (value) => (ADDRESS.test(value) ? value : null))
  return {
    title: first('title', (value) => value),
    published: first('published', (value, clue) => findDate(value, clue.calendar ?? calendar)?.iso ?? null) ?? (url && dateInAddress(url)),
    source: first('source', (value) => (ADDRESS.test(value) ? null : value)),
    url,
  }
}
