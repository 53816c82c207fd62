// Calendar expressions, resolved to TIMEX3: read by the grammar, accepted by their context, tied to the day they mean.
import type { With } from '../../document/document.ts'
import type { DateExpression } from '../../document/facts.ts'
import { spanOf } from '../../document/span.ts'
import { apply, ruleSet } from '../../rules/rule.ts'
import { acceptor } from './accept.ts'
import type { Period } from './calendar.ts'
import type { Expression } from './expression.ts'
import { foreignReadings, type Placed } from './foreign.ts'
import { dateRule } from './grammar.ts'
import type { DateLexicon } from './lexicon.ts'
import { periodOf, resolve, type Context } from './resolve.ts'
import { speechDays } from './speech.ts'
import { tenseReader } from './tense.ts'

export function dateReader(lexicon: DateLexicon) {
  const rules = ruleSet([dateRule(lexicon)])
  const accepts = acceptor(lexicon)
  const tenseAt = tenseReader(lexicon.tense)
  const foreign = lexicon.foreign ? foreignReadings(lexicon.foreign, new Set(Object.keys({ ...lexicon.months, ...lexicon.shortMonths }))) : null

  type Doc = With<'raw' | 'view' | 'reference' | 'tokens' | 'sentences' | 'tags' | 'numerals' | 'quotations'>

  return (doc: Doc): DateExpression[] => {
    const reference = periodOf(doc.reference)
    const dates: DateExpression[] = []
    let told: Period | null = null
    let toldIn = -Infinity
    let toldTo = -Infinity
    const found = readings(doc)
    const spokenOn = speechDays(doc, found)
    for (const placed of found) {
      const { reading, index } = placed
      const { expression, to } = reading
      const spoken = spokenOn.get(placed)
      const context = contextOf(placed, {
        reference: (spoken && resolve(spoken.reading.expression, contextOf(spoken, { ...UNTOLD, reference })).period) ?? reference,
        told,
        sentencesSince: index - toldIn,
        beside: reading.from - toldTo <= BESIDE,
      })
      const { type, value, from, to: until, period } = resolve(expression, context)
      const first = doc.tokens[expression.kind === 'either' && type === 'duration' ? (expression.at ?? reading.from) : reading.from]
      const last = doc.tokens[to - 1]
      if (!first || !last) continue
      dates.push(Object.assign(spanOf(doc.raw, { start: first.start, end: last.end }), { type, value, from, to: until }))
      if (period && tells(expression)) {
        told = period
        toldIn = index
        toldTo = to
      }
    }
    return dates

    function contextOf({ reading: { from, to }, sentence }: Placed, rest: Omit<Context, 'alone' | 'tense'>): Context {
      return Object.assign({ alone: from === sentence.from && to === sentence.to, tense: () => tenseAt(doc, from, to, sentence) }, rest)
    }
  }

  /** What the text says, accepted in its place, each reading with its sentence; in text order. */
  function readings(doc: Doc): readonly Placed[] {
    const found: Placed[] = []
    const covered = new Set<number>()
    let index = 0
    for (const { value: reading } of apply(doc, rules)) {
      let sentence = doc.sentences[index]
      while (sentence && reading.from >= sentence.to) sentence = doc.sentences[++index]
      if (!sentence || !accepts(doc, reading, sentence)) continue
      found.push({ reading, sentence, index })
      for (let i = reading.from; i < reading.to; i++) covered.add(i)
    }
    const further = foreign ? foreign(doc, (token) => covered.has(token)) : []
    if (further.length === 0) return found
    const taken = new Set<number>()
    for (const { reading } of further) for (let i = reading.from; i < reading.to; i++) taken.add(i)
    const free = ({ reading }: Placed) => {
      for (let i = reading.from; i < reading.to; i++) if (taken.has(i)) return false
      return true
    }
    return [...found.filter(free), ...further].sort((a, b) => a.reading.from - b.reading.from)
  }
}

/** Where no day was told before. */
const UNTOLD = { told: null, sentencesSince: Infinity, beside: false } as const

/** How far from the one before an expression still goes on from it, in tokens: `samedi et dimanche`. */
const BESIDE = 1

/** Whether later expressions count from this one: `later this year` and `today` do, references and durations do not. */
function tells(expression: Expression): boolean {
  return expression.kind === 'point' || expression.kind === 'range' || expression.kind === 'either'
}
