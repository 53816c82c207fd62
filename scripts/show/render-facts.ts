// Facts as a person enjoys reading them: grouped, aligned, each in the words around it.
import type { Amount, Count, DateExpression, Denial, Facts, Quote, Span, Speaker } from 'newsfacts'

export interface Look {
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
}

type Paint = (text: string) => string
interface Palette {
  readonly title: Paint
  readonly group: Paint
  readonly dim: Paint
  readonly mark: Paint
  readonly alarm: Paint
}

const ansi = (code: string, on: boolean): Paint => (on ? (text) => `\u001B[${code}m${text}\u001B[0m` : (text) => text)

const palette = (colour: boolean): Palette => ({
  title: ansi('1', colour),
  group: ansi('1;36', colour),
  dim: ansi('2', colour),
  mark: ansi('1;33', colour),
  alarm: ansi('1;31', colour),
})

/** One fact: what it says, and where. */
interface Row {
  readonly label: string
  readonly value: string
  readonly place: Span
}

const MARKUP = /<[^<>]*>/gu
const SPACES = /\s+/gu
const ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&amp;': '&', '&ldquo;': '“', '&rdquo;': '”', '&quot;': '"' }
const ENTITY = /&(?:nbsp|amp|ldquo|rdquo|quot);/gu

/** Raw text as one readable line. */
const flat = (raw: string) =>
  raw
    .replace(MARKUP, ' ')
    .replace(ENTITY, (entity) => ENTITIES[entity] ?? entity)
    .replace(SPACES, ' ')

const clip = (text: string, width: number) => (text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1)).trimEnd()}…`)

const SIGNS: Readonly<Record<Amount['modifier'], string>> = { exact: '', approximate: '≈ ', 'at-least': '≥ ', 'at-most': '≤ ', vague: '~ ' }

/** 1250000 → `1 250 000`, the same on every host. */
function digits(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  return groups.join(' ') + (fraction ? `.${fraction}` : '')
}

const between = ({ value, high, modifier }: Pick<Amount, 'value' | 'high' | 'modifier'>) =>
  SIGNS[modifier] + digits(value) + (high === undefined ? '' : ` to ${digits(high)}`)

const who = (speaker: Speaker | null) => (speaker ? speaker.name + (speaker.affiliation ? ` (${speaker.affiliation})` : '') : '?')

const amount = (fact: Amount): Row => ({
  label: `${between(fact)} ${fact.kind === 'money' ? fact.currency : fact.kind === 'percent' ? '%' : fact.unit}`,
  value: fact.text,
  place: fact,
})
const count = (fact: Count): Row => ({ label: between(fact), value: fact.text, place: fact })
const date = (fact: DateExpression): Row => ({ label: fact.value ?? 'unresolved', value: fact.text, place: fact })
const quote = (fact: Quote): Row => ({ label: who(fact.speaker), value: fact.text, place: fact })
const denial = (fact: Denial): Row => ({ label: who(fact.speaker), value: fact.text, place: fact })

/** The facts of one article as lines of text. */
export function renderFacts(name: string, raw: string, facts: Facts, { colour, width }: Look): string {
  const paint = palette(colour)
  const { metadata, language } = facts
  const lines = [
    '',
    paint.title(metadata.title ?? name),
    paint.dim(
      [metadata.source, metadata.published, metadata.url, `${language.code} ${Math.round(language.confidence * 100)} %`].filter(Boolean).join(' · '),
    ),
  ]
  const organizations = facts.organizations.flatMap((organization): Row[] => {
    const first = organization.mentions[0]
    const times = organization.mentions.length > 1 ? ` ×${organization.mentions.length}` : ''
    return first ? [{ label: organization.kind, value: organization.name + times, place: first }] : []
  })
  group('Organizations', organizations)
  group('Amounts', facts.amounts.map(amount))
  group('Counts', facts.counts.map(count))
  group('Dates', facts.dates.map(date))
  said(
    'Quotes',
    facts.quotes.map((fact) => ({ row: quote(fact), note: fact.kind === 'statement' ? '' : fact.kind })),
  )
  said(
    'Denials',
    facts.denials.map((fact) => ({ row: denial(fact), note: `${fact.form}${fact.claim ? `, of: ${flat(fact.claim.text)}` : ''}` })),
    paint.alarm,
  )
  return lines.join('\n')

  function heading(title: string, size: number) {
    lines.push('', paint.group(title) + paint.dim(`  ${size}`))
  }

  function group(title: string, rows: readonly Row[]) {
    if (rows.length === 0) return
    heading(title, rows.length)
    const label = Math.min(26, Math.max(...rows.map((row) => row.label.length)))
    const value = Math.min(30, Math.max(...rows.map((row) => flat(row.value).length)))
    for (const row of rows) {
      const left = `  ${clip(row.label, label).padStart(label)}  ${paint.title(clip(flat(row.value), value).padEnd(value))}  `
      lines.push(left + context(row.place, width - label - value - 8))
    }
  }

  function said(title: string, facts: readonly { row: Row; note: string }[], paintLabel: Paint = paint.title) {
    if (facts.length === 0) return
    heading(title, facts.length)
    const label = Math.min(26, Math.max(...facts.map(({ row }) => row.label.length)))
    for (const { row, note } of facts) {
      lines.push(`  ${paintLabel(clip(row.label, label).padStart(label))}  ${clip(flat(row.value), width - label - 6)}`)
      if (note) lines.push(' '.repeat(label + 4) + paint.dim(clip(note, width - label - 6)))
    }
  }

  /** The words around a fact, with the fact marked. */
  function context({ start, end, text }: Span, room: number): string {
    const shown = flat(text)
    const side = Math.floor((room - shown.length - 4) / 2)
    if (side < 6) return ''
    const before = flat(raw.slice(Math.max(0, start - 300), start).replace(/^[^\s<]*[\s>]/u, '')).slice(-side)
    const after = flat(raw.slice(end, end + 300)).slice(0, side)
    return paint.dim(`…${before.trimStart().padStart(side)}`) + paint.mark(shown) + paint.dim(`${after.trimEnd()}…`)
  }
}
