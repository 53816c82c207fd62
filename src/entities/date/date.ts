// Calendar expressions, resolved to TIMEX3: read by the grammar, accepted by their context, tied to the day they mean.
import type { With } from '../../document/document.ts'
import type { DateExpression } from '../../document/facts.ts'
import { spanOf } from '../../document/span.ts'
import { apply, ruleSet } from '../../rules/rule.ts'
import { acceptor } from './accept.ts'
import type { Period } from './calendar.ts'
import type { Expression } from './expression.ts'
import { dateRule } from './grammar.ts'
import type { DateLexicon } from './lexicon.ts'
import { periodOf, resolve, type Context } from './resolve.ts'
import { tenseReader } from './tense.ts'

export function dateReader(lexicon: DateLexicon) {
  const rules = ruleSet([dateRule(lexicon)])
  const accepts = acceptor(lexicon)
  const tenseAt = tenseReader(lexicon.tense)

  return (doc: With<'raw' | 'view' | 'reference' | 'tokens' | 'sentences' | 'tags' | 'numerals'>): DateExpression[] => {
    const reference = periodOf(doc.reference)
    const dates: DateExpression[] = []
    let told: Period | null = null
    let toldIn = -Infinity
    let sentenceIndex = 0
    for (const { value: reading } of apply(doc, rules)) {
      let sentence = doc.sentences[sentenceIndex]
      while (sentence && reading.from >= sentence.to) sentence = doc.sentences[++sentenceIndex]
      if (!sentence || !accepts(doc, reading, sentence)) continue
      const { expression, to } = reading
      const place = sentence
      const context: Context = { reference, told, sentencesSince: sentenceIndex - toldIn, tense: () => tenseAt(doc, reading.from, to, place) }
      const { type, value, from, to: until, period } = resolve(expression, context)
      const first = doc.tokens[expression.kind === 'either' && type === 'duration' ? (expression.at ?? reading.from) : reading.from]
      const last = doc.tokens[to - 1]
      if (!first || !last) continue
      dates.push({ ...spanOf(doc.raw, { start: first.start, end: last.end }), type, value, from, to: until })
      if (period && tells(expression)) {
        told = period
        toldIn = sentenceIndex
      }
    }
    return dates
  }
}

/** Whether later expressions count from this one: `later this year` and `today` do, references and durations do not. */
function tells(expression: Expression): boolean {
  return expression.kind === 'point' || expression.kind === 'range' || expression.kind === 'either'
}
