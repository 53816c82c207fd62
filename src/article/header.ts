// What stands before the text and speaks about it: front matter in YAML or TOML, and headers as feeds and mail have them.
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { type Clue, FIELDS, RANK } from './clues.ts'
import type { HeaderField } from './lexicon.ts'

// the fence of front matter, and a first line `key: value` or `key = value`
const OPENING = /^\uFEFF?\s{0,20}(---|\+\+\+)[ \t]*\r?\n(?=\s{0,20}["']?[\p{L}_][\p{L}\p{N}_ ."'-]{0,60}[:=]|#)/u
// title: "Storm over Hull"
const YAML_LINE = /^["']?([\p{L}_][\p{L}\p{N}_.:-]{0,60}?)["']?[ \t]{0,9}[:=][ \t]{1,9}(\S.{0,2000})$/u
// Date: 3 mei 2018 · source: Reuters
const HEADER_LINE = /^[ \t]{0,9}([\p{L}_][\p{L}_-]{0,30}) ?:[ \t]{1,9}(\S.{0,2000})?$/u
// date 2018-01 Storm over Hull
const BARE_DATE = /^\s{0,20}(\p{L}{3,12})[ \t]{1,3}(\d{4}-\d{2}(?:-\d{2})?)(?=\s)/u
// "Storm over Hull"
const QUOTES = /^(["'])(.*)\1$/u
const ADDRESS = /^https?:\/\//iu
const DIGITS = /\d{4}|\d{1,2}[/.]\d{1,2}/u
/** No front matter is longer, in code units. */
const LONGEST = 1 << 16
const OTHER =
  'author authors by byline category categories tags keywords lang language section id layout type image description summary subject from to guid slug'

export type HeaderFields = ReadonlyMap<string, HeaderField>

/** The header of an input: where it ends, and what it says. */
export interface Header {
  readonly end: number
  readonly clues: readonly Clue[]
}

/** All names of fields, the usual and the languages' own. */
export function headerFields(own: readonly Readonly<Record<string, HeaderField>>[]): HeaderFields {
  return new Map<string, HeaderField>([
    ...OTHER.split(' ').map((name): [string, HeaderField] => [name, 'other']),
    ...FIELDS,
    ...own.flatMap((fields) => Object.entries(fields)),
  ])
}

/** Reads the header off the front of the input. */
export function readHeader(raw: string, fields: HeaderFields): Header {
  return frontMatter(raw, fields) ?? bareDate(raw, fields) ?? feedHeader(raw, fields)
}

function frontMatter(raw: string, fields: HeaderFields): Header | null {
  const opening = OPENING.exec(raw.slice(0, 200))
  const fence = opening?.[1]
  if (!opening || !fence) return null
  const start = opening[0].length
  let close = start - 1
  for (;;) {
    close = raw.indexOf('\n' + fence, close)
    if (close < 0 || close > start + LONGEST) return null
    const after = lineEnd(raw, close + 1)
    if (raw.slice(close + 1 + fence.length, after).trim() === '') {
      const text = raw.slice(start, close)
      return { end: after, clues: fence === '---' ? yamlClues(text, fields) : lineClues(text, fields) }
    }
    close++
  }
}

function yamlClues(text: string, fields: HeaderFields): Clue[] {
  let data: unknown
  try {
    data = load(text, { schema: FAILSAFE_SCHEMA })
  } catch {
    return lineClues(text, fields)
  }
  const clues: Clue[] = []
  const nested: object[] = []
  if (typeof data === 'object' && data !== null) collect(data, clues, nested, fields)
  for (const inner of nested) collect(inner, clues, [], fields)
  return clues
}

function collect(data: object, clues: Clue[], nested: object[], fields: HeaderFields): void {
  for (const [key, value] of Object.entries(data) as [string, unknown][]) {
    if (typeof value === 'string') add(clues, key, value, fields)
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) nested.push(value)
  }
}

function lineClues(text: string, fields: HeaderFields): Clue[] {
  const clues: Clue[] = []
  for (const line of text.split('\n')) {
    const match = YAML_LINE.exec(line.trimEnd())
    if (match?.[1] && match[2]) add(clues, match[1], match[2].replace(QUOTES, '$2'), fields)
  }
  return clues
}

function add(clues: Clue[], key: string, value: string, fields: HeaderFields): void {
  const field = fields.get(key.toLowerCase())
  if (field && field !== 'other' && value.trim() !== '') clues.push({ field, value, rank: RANK.header })
}

function bareDate(raw: string, fields: HeaderFields): Header | null {
  const match = BARE_DATE.exec(raw.slice(0, 100))
  if (!match?.[1] || !match[2] || fields.get(match[1].toLowerCase()) !== 'published') return null
  return { end: match[0].length, clues: [{ field: 'published', value: match[2], rank: RANK.header }] }
}

/** Lines `Key: value` at the very top; one alone must hold a date or an address, or it is a headline with a colon. */
function feedHeader(raw: string, fields: HeaderFields): Header {
  const clues: Clue[] = []
  let end = 0
  let lines = 0
  let certain = false
  for (let start = 0; start < raw.length && lines < 40;) {
    const stop = lineEnd(raw, start)
    const line = raw.slice(start, stop).trimEnd()
    const match = HEADER_LINE.exec(line)
    const field = match?.[1] ? fields.get(match[1].toLowerCase()) : undefined
    if (match?.[1] && field) {
      const value = match[2] ?? ''
      lines++
      end = stop
      certain ||= (field === 'published' && DIGITS.test(value)) || (field === 'url' && ADDRESS.test(value))
      add(clues, match[1], value, fields)
    } else if (line.trim() !== '' || lines > 0) break
    start = stop + 1
  }
  return certain || lines > 1 ? { end, clues } : { end: 0, clues: [] }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
