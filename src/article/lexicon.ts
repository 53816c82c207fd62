// The words by which a language's site furniture and metadata are known.

/**
 * Phrases between commas, in lower-case words; letters and digits alone count, so `plus d'infos` is `plus d infos`.
 * A bar offers alternatives of a word: `your|my email`.
 */
export type Phrases = string

/** What a line of a header may be about; `other` is read past. */
export type HeaderField = 'title' | 'published' | 'source' | 'url' | 'other'

/**
 * Everything around a story that is no story.
 */
export interface BoilerplateLexicon {
  /** What only a site says to its readers: one in a short block is enough, a long block needs more. */
  readonly phrases: Phrases
  /** What a block begins with that sends the reader to another page: `read more`, `lees ook`, `lire aussi`. */
  readonly pointers: Phrases
  /** Buttons, menus and labels: a block made of nothing else is furniture. */
  readonly labels: Phrases
  /** Headings after which nothing of the story comes: comments, related articles. */
  readonly endings: Phrases
  /** What a letter of the publisher to the readers begins with; it goes on while it says `we` or `you`. */
  readonly letters: Phrases
  /** Matters of a site's business; they count beside words of `address`. */
  readonly business: Phrases
  /** Words that speak to the reader or for the site. */
  readonly address: Phrases
  /** Invitations to follow somebody on a network, at the beginning of a block. */
  readonly follow: Phrases
  /** What credits of pictures and texts begin with: `photo`, `source`. */
  readonly credits: Phrases
  /** What the line with the author begins with: `by`, `par`, `door`. */
  readonly bylines: Phrases
  /** What stands before the date of publication, or of an update. */
  readonly published: Phrases
  /** Months and their abbreviations to 1..12. */
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: Phrases
  /** Whether `03/04/2018` is always the third of April. */
  readonly dayFirst: boolean
  /** Names of fields in front matter and feed headers, beside the usual English ones. */
  readonly fields: Readonly<Record<string, HeaderField>>
}
