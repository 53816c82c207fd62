// The grammar of amounts, the same in every language; the words come in.
import type { Token } from '../../document/token.ts'
import { digitsValue } from '../../numbers/digits.ts'
import type { NumberLexicon } from '../../numbers/lexicon.ts'
import { tidy } from '../../numbers/parts.ts'
import { bounds, quantity, rangeWord, times, type Quantity } from '../../numbers/quantity.ts'
import { rule, type Rule } from '../../rules/rule.ts'
import { either, map, oneOf, optional, sequence, words, type Step, type Text } from '../../rules/step.ts'
import { families, isCode, phrases, signPhrases } from './currencies.ts'
import type { AmountLexicon } from './lexicon.ts'

/** An amount before its currency is settled and its modifier read: `currency` is an ISO 4217 code or a family. */
export type Sum = { readonly value: number; readonly high?: number; readonly vague: boolean } & (
  { readonly kind: 'money'; readonly currency: string } | { readonly kind: 'percent' } | { readonly kind: 'measure'; readonly unit: string }
)

// USD115 · RM42 · 115USD · 202percent
const GLUED = /^(?<before>\p{L}{0,4})(?<digits>\d[\d.,]*)(?<after>\p{L}*)$/u
// 43c
const COINS = /^(?<coins>\d{1,2})[cp]$/u
const DIGITS = /^\d+$/u
// MUSD · kEUR
const SCALED_CODE = /^(?<scale>k|M|Md|bn)(?<code>[A-Z]{3})$/u
const SCALE_SIGNS = ['k', 'M', 'Md', 'bn']

const codes = /* @__PURE__ */ (table: Iterable<string>) => new Set([...table].filter((code) => code === code.toUpperCase()))

/** Whether letters and digits stand in one token; quick, for it is asked of every one. */
function isMixed({ kind, norm }: Token): boolean {
  const last = norm.charCodeAt(norm.length - 1)
  const digit = last >= 0x30 && last <= 0x39
  return norm.length > 1 && (kind === 'number' ? !digit : digit)
}

const NOTHING: Token = { start: 0, end: 0, kind: 'word', norm: '' }
/** How many tokens a number before a currency can have. */
const REACH = 8

const numbersOf = ({ value, high, vague }: Pick<Quantity, 'value' | 'high' | 'vague'>) =>
  high === undefined ? { value, vague } : { value, high, vague }

export function amountRules(lexicon: AmountLexicon, numbers: NumberLexicon): readonly Rule<Sum>[] {
  const names = phrases(lexicon.currencyWords, lexicon.currencies)
  const signs = signPhrases()
  const known = codes([...names.values(), ...signs.values(), ...Object.values(families).flat()])
  const scales = new Map(Object.entries(lexicon.scales))
  const written = (raw: string, { start, end }: Token) => raw.slice(start, end)

  const number = quantity(numbers)
  const between = rangeWord(numbers)
  const hyphen = optional(oneOf(['-']), null)
  const of = optional(oneOf(lexicon.of), null)
  const percent = words(lexicon.percents)
  const unit = words(phrases(lexicon.unitWords, lexicon.units))
  const subunit = words(phrases(lexicon.subunits))

  /** `m` in $3m, `M` in 5 M€: as written, where the number has no power of ten yet. */
  const scale: Step<number> = {
    start: { kinds: ['word'] },
    read({ raw, tokens }, at, limit) {
      const token = at < limit ? tokens[at] : undefined
      const value = token && scales.get(written(raw, token))
      return value ? { value, end: at + 1 } : null
    },
  }
  const code = (beforeNumber: boolean): Step<string> => ({
    start: { norms: [...known].map((letters) => letters.toLowerCase()) },
    read({ raw, tokens }, at, limit) {
      const token = at < limit ? tokens[at] : undefined
      if (token?.norm.length !== 3) return null
      const letters = written(raw, token)
      return isCode(letters, known, beforeNumber) ? { value: letters, end: at + 1 } : null
    },
  })

  const symbol = words(signs)
  const sign = either(
    {
      ...symbol,
      read: (text, at, limit) => (lexicon.articles.has(written(text.raw, text.tokens[at] ?? NOTHING)) ? null : symbol.read(text, at, limit)),
    },
    words(new Map([...names].filter(([name]) => name.length > 2))),
    code(true),
  )
  const currency = either(words(new Map([...names, ...signs])), code(false))
  /** MUSD, kEUR */
  const scaledCode: Step<{ currency: string; factor: number }> = {
    start: { norms: SCALE_SIGNS.flatMap((sign) => [...known].map((letters) => `${sign}${letters}`.toLowerCase())) },
    read({ raw, tokens }, at, limit) {
      const token = at < limit ? tokens[at] : undefined
      const found = token && token.norm.length <= 5 ? SCALED_CODE.exec(written(raw, token))?.groups : undefined
      const factor = found && scales.get(found['scale'] ?? '')
      return factor && known.has(found['code'] ?? '') ? { value: { currency: found['code'] ?? '', factor }, end: at + 1 } : null
    },
  }
  /** €, k€, Md€, MUSD */
  const scaledCurrency = either(
    map(sequence(scale, currency), ([factor, currency]) => ({ factor, currency })),
    map(currency, (currency) => ({ currency, factor: 1 })),
    scaledCode,
  )
  const scaledNumber: Step<Quantity> = {
    start: number.start,
    read(text, at, limit) {
      const read = number.read(text, at, limit)
      if (!read) return null
      const more = read.value.last.scale === 1 ? scale.read(text, read.end, limit) : null
      if (!more) return read
      const scaled = times(read.value, more.value)
      return { value: { ...scaled, last: { ...scaled.last, scale: more.value } }, end: more.end }
    },
  }
  /** million, after the currency: 75 USD million */
  const lateScale: Step<number> = {
    start: { numeral: true },
    read({ numerals }, at, limit) {
      const numeral = numerals.get(at)
      return numeral && numeral.to <= limit && numeral.scale > 1 && numeral.value === numeral.scale ? { value: numeral.scale, end: numeral.to } : null
    },
  }
  /** Whether a number ends right before a token. */
  const afterNumber = ({ numerals }: Text, at: number) => {
    for (let before = at - 1; before >= at - REACH; before--) if (numerals.get(before)?.to === at) return true
    return false
  }
  /** Whether a name or a code before a number belongs to another number before it, or to an event: Euro 2016. */
  const isMisplaced = (text: Text, from: number, { value, first }: Quantity) => {
    const token = text.tokens[from]
    if (token?.kind !== 'word') return false
    return afterNumber(text, from) || (names.has(token.norm) && first.digits && value > 1900 && value < 2100)
  }
  const isMoney = (token: Token | undefined) => token !== undefined && (signs.has(token.norm) || names.has(token.norm))

  /** A number and what it counts in one token, or with the sign or the decimals behind it: USD3.14, 10US$. */
  const glued: Step<Sum> = {
    start: { kinds: ['word', 'number'] },
    read({ raw, tokens }, at, limit) {
      const token = at < limit ? tokens[at] : undefined
      if (!token || !isMixed(token)) return null
      const { before = '', digits = '', after = '' } = GLUED.exec(written(raw, token))?.groups ?? {}
      if (!digits || !before === !after) return null
      const touching = (index: number) => index < limit && tokens[index]?.start === tokens[index - 1]?.end
      const point = before && touching(at + 1) && touching(at + 2) && (tokens[at + 1]?.norm === '.' || tokens[at + 1]?.norm === ',')
      const decimals = point && DIGITS.test(tokens[at + 2]?.norm ?? '') ? `${tokens[at + 1]?.norm}${tokens[at + 2]?.norm}` : ''
      const value = digitsValue(digits + decimals, numbers.decimal)
      if (value === null) return null
      const end = at + (decimals ? 3 : 1)
      const sign = after && touching(at + 1) ? signs.get(`${after.toLowerCase()} ${tokens[at + 1]?.norm}`) : undefined
      if (sign) return { value: { kind: 'money', value, currency: sign, vague: false }, end: at + 2 }
      const letters = before || after
      const currency = known.has(letters) ? letters : (signs.get(letters.toLowerCase()) ?? (after && names.get(after)))
      if (currency) return { value: { kind: 'money', value, currency, vague: false }, end }
      const factor = after && lexicon.percents[after.toLowerCase()]
      return factor ? { value: { kind: 'percent', value: tidy(value * factor), vague: false }, end } : null
    },
  }
  const and = optional(oneOf(Object.keys(numbers.words.and ?? {})), null)
  /** 50 cents, after euros */
  const minor: Step<number> = {
    start: number.start,
    read({ numerals, tokens }, at, limit) {
      const coins = at < limit ? COINS.exec(tokens[at]?.norm ?? '')?.groups?.['coins'] : undefined
      if (coins) return { value: Number(coins) / 100, end: at + 1 }
      const numeral = numerals.get(at)
      if (!numeral || numeral.to > limit || numeral.value >= 100 || numeral.value < 1 || numeral.scale > 1 || numeral.ordinal) return null
      const named = subunit.read({ raw: '', tokens, sentences: [], numerals }, numeral.to, limit)
      if (named) return { value: numeral.value / 100, end: named.end }
      const next = numeral.to < limit ? tokens[numeral.to] : undefined
      const alone = !next || (next.kind === 'punctuation' && next.norm !== '-')
      return alone && Number.isInteger(numeral.value) ? { value: numeral.value / 100, end: numeral.to } : null
    },
  }

  const money = (sum: Quantity, currency: string, cents = 0): Sum => ({ kind: 'money', ...numbersOf(sum), value: tidy(sum.value + cents), currency })
  const ofCents = (of: string) => (of === 'cent' ? lexicon.cent : of)
  const rangeOf = (low: Quantity, high: Quantity) =>
    bounds({ value: low.value, scale: low.last.scale }, { value: high.value, scale: high.last.scale })
  /** Two amounts of one kind as a range, unless a word says that one became the other. */
  const isChange = (tokens: readonly Token[], from: number) => lexicon.from.has(tokens[from - 1]?.norm ?? '')

  return [
    // $3.5 million · € 210 · USD 115 · £3m
    rule({
      name: 'money/sign-number',
      pattern: [sign, scaledNumber],
      produce: ([currency, sum], { from }, text) => (isMisplaced(text, from, sum) ? null : money(sum, currency)),
    }),
    // MAUD 60
    rule({
      name: 'money/scaled-code-number',
      pattern: [scaledCode, number],
      produce: ([{ currency, factor }, sum]) => money(times(sum, factor), currency),
    }),
    // $20 and 43c
    rule({
      name: 'money/sign-number-cents',
      pattern: [sign, scaledNumber, and, minor],
      produce: ([currency, sum, , cents]) => (sum.last.scale === 1 && cents > 0 ? money(sum, currency, cents) : null),
    }),
    // $10 to $15 million
    rule({
      name: 'money/sign-range',
      pattern: [sign, scaledNumber, between, sign, scaledNumber],
      produce: ([currency, low, , other, high], { from }, { tokens }): Sum | null => {
        const range = currency === other && !isChange(tokens, from) ? rangeOf(low, high) : null
        return range && { kind: 'money', ...range, vague: false, currency }
      },
    }),
    // 274 000 dollars · 2,5 miljoen euro · 3 millions d'euros · 12 Md€
    rule({
      name: 'money/number-currency',
      pattern: [scaledNumber, of, scaledCurrency],
      produce: ([sum, , { currency, factor }]): Sum => money(times(sum, factor), currency),
    }),
    // 75 USD million
    rule({
      name: 'money/number-currency-scale',
      pattern: [number, currency, lateScale],
      produce: ([sum, currency, factor]) => (sum.last.scale === 1 ? money(times(sum, factor), currency) : null),
    }),
    // 5 euro 50 · treize euros et quarante-cinq cents
    rule({
      name: 'money/number-currency-cents',
      pattern: [number, currency, and, minor],
      produce: ([sum, currency, , cents], { from }, { tokens }) =>
        sum.last.scale === 1 && sum.high === undefined && !isMoney(tokens[from - 1]) ? money(sum, currency, cents) : null,
    }),
    // 10 euros à 15 euros
    rule({
      name: 'money/range',
      pattern: [number, of, currency, between, scaledNumber, of, currency],
      produce: ([low, , currency, , high, , other], { from }, { tokens }): Sum | null => {
        const range = currency === other && !isChange(tokens, from) ? rangeOf(low, high) : null
        return range && { kind: 'money', ...range, vague: false, currency }
      },
    }),
    // 90 cents · 274.5 pence
    rule({
      name: 'money/cents',
      pattern: [number, subunit],
      produce: ([sum, of]): Sum => money(times(sum, 0.01), ofCents(of)),
    }),
    // USD115 · 20Rs · 202percent
    rule({ name: 'glued', pattern: [glued], produce: ([sum]) => sum }),
    // un euro, where no noun follows
    rule({
      name: 'money/article',
      pattern: [oneOf(lexicon.articles), currency],
      produce: ([, currency], { to }, { tokens }): Sum | null =>
        tokens[to]?.kind === 'word' ? null : { kind: 'money', value: 1, currency, vague: false },
    }),
    // een cent
    rule({
      name: 'money/article-cent',
      pattern: [oneOf(lexicon.articles), subunit],
      produce: ([, of], { to }, { tokens }): Sum | null =>
        tokens[to]?.kind === 'word' ? null : { kind: 'money', value: 0.01, currency: ofCents(of), vague: false },
    }),
    // 12 % · 3,5 procent · 3 à 4 %
    rule({
      name: 'percent',
      pattern: [number, hyphen, percent],
      produce: ([sum, , factor]): Sum => ({ kind: 'percent', ...numbersOf(times(sum, factor)) }),
    }),
    // 3% to 3.5%
    rule({
      name: 'percent/range',
      pattern: [number, percent, between, number, percent],
      produce: ([low, factor, , high, same], { from }, { tokens }): Sum | null => {
        const range = factor === same && !isChange(tokens, from) ? rangeOf(low, high) : null
        return range && { kind: 'percent', ...numbersOf(times({ ...high, ...range }, factor)) }
      },
    }),
    // 40 km · 3.7-million-square-foot · une vingtaine de kilomètres · half a mile
    rule({
      name: 'measure',
      pattern: [number, optional(oneOf(['-', ...lexicon.of, ...lexicon.articles]), null), unit],
      produce: ([sum, link, unit]): Sum | null => {
        if (link !== null && lexicon.articles.has(link) && !sum.last.fraction) return null
        return { kind: 'measure', unit, ...numbersOf(sum) }
      },
    }),
    // 20 km à 30 km
    rule({
      name: 'measure/range',
      pattern: [number, unit, between, number, unit],
      produce: ([low, unit, , high, same], { from }, { tokens }): Sum | null => {
        const range = unit === same && !isChange(tokens, from) ? rangeOf(low, high) : null
        return range && { kind: 'measure', unit, vague: false, ...range }
      },
    }),
  ]
}
