// Numbers of things and people, with the noun that is counted.
import type { NumeralReading, Tag, With } from '../../document/document.ts'
import type { Count, Modifier } from '../../document/facts.ts'
import { spanOf, type Range } from '../../document/span.ts'
import type { Token } from '../../document/token.ts'
import type { NumberLexicon } from '../../numbers/lexicon.ts'
import { modifierReader } from '../../numbers/modifier.ts'
import { quantity, type Quantity } from '../../numbers/quantity.ts'
import { nounFinder } from './counted-noun.ts'
import type { CountLexicon } from './lexicon.ts'

type Text = With<'raw' | 'view' | 'tokens' | 'sentences' | 'tags' | 'numerals'>

const GROUPED = /\d\D+\d/u
const CLAUSE_START: ReadonlySet<Tag> = new Set(['PUNCT', 'CCONJ', 'SCONJ'])

export function countReader(lexicon: CountLexicon, numbers: NumberLexicon) {
  const number = quantity(numbers)
  const modifier = modifierReader(numbers)
  const counted = nounFinder(lexicon)
  const isOne = (token: Token | undefined) => numbers.words.unit?.[token?.norm ?? ''] === 1 || token?.norm === '1'

  /** `taken`: the amounts and dates, whose numbers count nothing. */
  return function counts(doc: Text, taken: readonly Range[]): Count[] {
    const { raw, tokens, tags, sentences, numerals } = doc
    const busy = [...taken].sort((a, b) => a.start - b.start)
    const found: Count[] = []
    let sentence = 0
    let range = 0
    let after = 0
    for (const [at, numeral] of numerals) {
      while ((sentences[sentence]?.to ?? Infinity) <= at) sentence++
      while ((busy[range]?.end ?? Infinity) <= numeral.start) range++
      if (at < after || (busy[range]?.start ?? Infinity) < numeral.end) continue
      const { from = 0, to = tokens.length } = sentences[sentence] ?? {}
      const read = number.read(doc, at, to)
      if (!read || !canCount(doc, read.value, from, to)) continue
      const count = countOf(read.value, from, to)
      if (!count) continue
      found.push(count)
      after = read.end
    }
    return found

    function countOf(of: Quantity, from: number, limit: number): Count | null {
      const { first, last } = of
      const end = last.to
      const noun = counted(doc, of, limit)
      if (noun === 'uncounted') return null
      const said = modifier(tokens, first.from, end)
      if (noun === null && !standsAlone(of, said, from, limit)) return null
      const place = { start: first.start, end: noun ? noun.end : last.end }
      return Object.assign(spanOf(raw, place), of.high === undefined ? { value: of.value } : { value: of.value, high: of.high }, {
        number: spanOf(raw, { start: first.start, end: last.end }),
        noun: noun ? spanOf(raw, noun) : null,
        modifier: of.vague ? ('vague' as const) : (said ?? (first.round ? 'approximate' : 'exact')),
      })
    }

    /** A number without a noun counts when its form says that it is no year and no label, or when it is the subject of a clause. */
    function standsAlone({ first, last, vague }: Quantity, said: Modifier | undefined, from: number, limit: number): boolean {
      if (last.to < limit && lexicon.of.has(tokens[last.to]?.norm ?? '')) {
        const next = lexicon.among.has(tokens[last.to + 1]?.norm ?? '') ? last.to + 2 : last.to + 1
        return tags[next] === 'PRON'
      }
      if (vague) return true
      if (first.digits) return isGrouped(raw, first)
      const next = tags[lexicon.others.has(tokens[last.to]?.norm ?? '') ? last.to + 1 : last.to]
      const subject = last.to < limit && (next === 'VERB' || next === 'AUX')
      return subject && (said !== undefined || first.from === from || CLAUSE_START.has(tags[first.from - 1] ?? 'X'))
    }
  }

  /** Whether a number is no mark, no part of a longer sign, and more than a bare one. */
  function canCount({ raw, tokens, tags }: Text, { first, last, value }: Quantity, from: number, limit: number): boolean {
    if (value === 1 && !first.digits) return false
    if (value < 0) return false
    const before = first.from > from ? tokens[first.from - 1] : undefined
    const behind = last.to < limit ? tokens[last.to] : undefined
    if (before && (isGlued(before, first) || isName(before, tags[first.from - 1], first))) return false
    if (before && lexicon.labels.has(before.norm) && !isGrouped(raw, first)) return false
    if (before && numbers.proportions.has(before.norm) && tags[first.from - 2] !== 'PUNCT' && isOne(tokens[first.from - 2])) return false
    return !behind || behind.start > last.end || (behind.kind !== 'word' && behind.kind !== 'number' && !SIGNS.has(behind.norm))
  }
}

/** 13.000, which can be neither a year nor a label. */
const isGrouped = (raw: string, { start, end, value }: NumeralReading) => value >= 1000 && GROUPED.test(raw.slice(start, end))

/** What makes a longer sign of a number it touches: 3-2, 10/12, 16:9. */
const SIGNS: ReadonlySet<string> = new Set(['-', '–', '/', ':', '#', '°', '+', '=', '_', '@', '&', '*'])

/** F16, but not d'une centaine */
const isGlued = (token: Token, number: Range) =>
  token.end === number.start && ((token.kind === 'word' && !token.norm.endsWith("'")) || token.kind === 'number' || SIGNS.has(token.norm))

/** Boeing 737 · Apollo 11 */
const isName = (token: Token, tag: Tag | undefined, { digits, value, start }: NumeralReading) =>
  tag === 'PROPN' && digits && value < 1000 && start - token.end === 1
