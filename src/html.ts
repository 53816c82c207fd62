// `newsfacts/html`: the article as HTML, its facts highlighted.
import type { Facts } from './document/facts.ts'

export type { Facts } from './document/facts.ts'

/** A stretch of the raw input to be marked. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: string
  /** Attributes without `data-`. */
  readonly data: Readonly<Record<string, string | number | null | undefined>>
}

/** Colours for what `toHtml` marks, to be put in a `<style>` or a file. */
export const STYLE = `.newsfacts{white-space:pre-wrap;line-height:1.6}
.newsfacts mark{color:inherit;background:none;border-radius:.2em;padding:.05em .1em}
.newsfacts mark.newsfacts-organization{background:#dbeafe}
.newsfacts mark.newsfacts-amount{background:#dcfce7}
.newsfacts mark.newsfacts-count{background:#fef9c3}
.newsfacts mark.newsfacts-date{background:#ede9fe}
.newsfacts mark.newsfacts-quote{box-shadow:inset 0 -.12em #94a3b8}
.newsfacts mark.newsfacts-denial{box-shadow:inset 0 -.12em #ef4444}
.newsfacts mark.newsfacts-cue{font-weight:600}
.newsfacts mark.newsfacts-speaker{font-style:italic}`

const SPECIAL = /[&<>"'\0]/gu
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\0': '\uFFFD' }

/**
 * The raw input as HTML text, in a `<div class="newsfacts">`, with `<mark class="newsfacts-…">` around each fact.
 * Every character of the input is escaped; marks that cross are closed and opened again, so that they nest.
 */
export function toHtml(text: string, facts: Facts): string {
  const marks = marksOf(facts)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const ends = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  /** The marks that stand open, the outermost first. */
  const open: Mark[] = []
  let html = '<div class="newsfacts">'
  let at = 0
  let next = 0
  for (const edge of ends) {
    html += escape(text.slice(at, edge))
    at = edge
    // the outermost mark that ends here takes those in it along, and those that go on are opened again
    const first = open.findIndex(({ end }) => end === edge)
    const again = first < 0 ? [] : open.splice(first)
    html += '</mark>'.repeat(again.length)
    for (const mark of again) {
      if (mark.end === edge) continue
      html += tagOf(mark)
      open.push(mark)
    }
    for (let mark = marks[next]; mark?.start === edge; mark = marks[++next]) {
      html += tagOf(mark)
      open.push(mark)
    }
  }
  return `${html}${escape(text.slice(at))}</div>`
}

function marksOf({ organizations, amounts, counts, dates, quotes, denials }: Facts): Mark[] {
  return [
    ...denials.flatMap((denial) => [
      {
        ...denial,
        kind: 'denial',
        data: { form: denial.form, speaker: denial.speaker?.name, affiliation: denial.speaker?.affiliation, claim: denial.claim?.text },
      },
      { ...denial.cue, kind: 'cue', data: {} },
    ]),
    ...quotes.flatMap((quote) => [
      { ...quote, kind: 'quote', data: { type: quote.kind, speaker: quote.speaker?.name, affiliation: quote.speaker?.affiliation } },
      ...(quote.speaker ? [{ ...quote.speaker.mention, kind: 'speaker', data: { name: quote.speaker.name } }] : []),
    ]),
    ...organizations.flatMap(({ name, kind, mentions }) =>
      mentions.map((mention) => ({ ...mention, kind: 'organization', data: { name, type: kind, confidence: mention.confidence } })),
    ),
    ...amounts.map((amount) => ({
      ...amount,
      kind: 'amount',
      data: {
        type: amount.kind,
        value: amount.value,
        high: amount.high,
        unit: amount.kind === 'money' ? amount.currency : amount.kind === 'measure' ? amount.unit : undefined,
        modifier: amount.modifier,
      },
    })),
    ...counts.map((count) => ({
      ...count,
      kind: 'count',
      data: { value: count.value, high: count.high, noun: count.noun?.text, modifier: count.modifier },
    })),
    ...dates.map((date) => ({ ...date, kind: 'date', data: { type: date.type, value: date.value, from: date.from, to: date.to } })),
  ]
}

function tagOf({ kind, data }: Mark): string {
  const attributes = Object.entries(data).map(([name, value]) =>
    value === null || value === undefined ? '' : ` data-${name}="${escape(String(value))}"`,
  )
  return `<mark class="newsfacts-${kind}"${attributes.join('')}>`
}

function escape(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPED[character] ?? '')
}
