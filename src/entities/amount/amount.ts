// Sums, percentages and measures.
import type { With } from '../../document/document.ts'
import type { Amount } from '../../document/facts.ts'
import { spanOf } from '../../document/span.ts'
import type { Token } from '../../document/token.ts'
import type { NumberLexicon } from '../../numbers/lexicon.ts'
import { modifierReader } from '../../numbers/modifier.ts'
import { apply, ruleSet, type Match } from '../../rules/rule.ts'
import { families, phrases } from './currencies.ts'
import type { AmountLexicon } from './lexicon.ts'
import { amountRules, type Sum } from './rules.ts'

/** ISO 4217 by currency word, for words that several currencies share: `{ dollar: 'CAD' }`. */
export type DefaultCurrencies = Readonly<Record<string, string>>

type Text = With<'raw' | 'view' | 'tokens' | 'sentences' | 'numerals'>

/** How many times a country is named before its dollar is the one meant. */
const CLEAR = 3
/** Sums from here on are money, whatever the word. */
const LARGE = 1000

export function amountReader(lexicon: AmountLexicon, numbers: NumberLexicon) {
  const rules = ruleSet(amountRules(lexicon, numbers))
  const modifier = modifierReader(numbers)
  const countries = phrases(lexicon.countries)
  const joins = new Set(['(', ',', ':', ...Object.keys(numbers.words.and ?? {})])

  /** How often the text names the countries of each currency. */
  function countriesIn(tokens: readonly Token[]): Map<string, number> {
    const named = new Map<string, number>()
    for (const { norm } of tokens) {
      const currency = countries.get(norm)
      if (currency) named.set(currency, (named.get(currency) ?? 0) + 1)
    }
    return named
  }

  return function amounts(doc: Text, defaults: DefaultCurrencies): Amount[] {
    const { raw, tokens } = doc
    const settled = new Map<string, string>()
    let named: Map<string, number> | undefined

    /** The currency that a shared word means in this text. */
    function settle(currency: string): string {
      const family = families[currency]
      if (!family) return currency
      const known = settled.get(currency)
      if (known) return known
      named ??= countriesIn(tokens)
      let best = defaults[currency] ?? family[0] ?? currency
      let most = Math.max(CLEAR, 2 * (named.get(best) ?? 0)) - 1
      for (const code of family) {
        const times = named.get(code) ?? 0
        if (times > most) [best, most] = [code, times]
      }
      settled.set(currency, best)
      return best
    }

    /** - 33 %, where the sign is no dash */
    function negative({ from, value }: Match<Sum>): boolean {
      return value.kind === 'percent' && value.value > 0 && tokens[from - 1]?.norm === '-' && joins.has(tokens[from - 2]?.norm ?? '')
    }

    /** Twenty pounds are weight, three livres are books, unless the text is about a country that pays in them. */
    function doubted({ to, value: sum }: Match<Sum>): string | null | undefined {
      const other = lexicon.doubtful[tokens[to - 1]?.norm ?? '']
      if (other === undefined || sum.kind !== 'money' || sum.value >= LARGE) return undefined
      named ??= countriesIn(tokens)
      return families[sum.currency]?.some((code) => named?.has(code)) === false ? other : undefined
    }

    return apply(doc, rules).flatMap((match): Amount[] => {
      const { from, to } = match
      const { vague, ...sum } = match.value
      const minus = negative(match)
      const start = minus ? (tokens[from - 1]?.start ?? match.start) : match.start
      const said = modifier(tokens, from, to) ?? (vague ? 'vague' : 'exact')
      const place = Object.assign(spanOf(raw, { start, end: match.end }), { modifier: said })
      if (sum.kind !== 'money') return [Object.assign(place, sum, { value: minus ? -sum.value : sum.value })]
      const unit = doubted(match)
      if (unit === undefined) return [Object.assign(place, sum, { currency: settle(sum.currency) })]
      const { currency: _, ...numbers } = sum
      return unit === null ? [] : [Object.assign(place, numbers, { kind: 'measure' as const, unit })]
    })
  }
}
