// Rules: patterns of steps that produce a value, and the one pass that applies them.
import type { TokenRange } from '../document/document.ts'
import type { TokenKind } from '../document/token.ts'
import { sieve } from '../text/sieve.ts'
import { type Read, startOf, type Step, type Text } from './step.ts'

/** A stretch of tokens that a rule read, and which rule it was. */
export interface Match<R> extends TokenRange {
  readonly rule: string
  readonly value: R
}

export interface Rule<R> {
  readonly name: string
  readonly pattern: readonly Step<unknown>[]
  readonly produce: (values: unknown[], place: TokenRange, text: Text) => R | null
}

type Values<S extends readonly Step<unknown>[]> = { -readonly [I in keyof S]: S[I] extends Step<infer V> ? V : never }

/** A rule whose `produce` gets the value of each step; null refuses the match. */
export function rule<const S extends readonly Step<unknown>[], R>(spec: {
  name: string
  pattern: S
  produce: (values: Values<S>, place: TokenRange, text: Text) => R | null
}): Rule<R> {
  return spec as unknown as Rule<R>
}

/** Rules filed by what they can begin with. */
export interface RuleSet<R> {
  readonly norms: ReadonlyMap<string, readonly Indexed<R>[]>
  /** Whether `norms` may have a word. */
  readonly mayBegin: (norm: string) => boolean
  readonly kinds: ReadonlyMap<TokenKind, readonly Indexed<R>[]>
  readonly numeral: readonly Indexed<R>[]
}

interface Indexed<R> {
  readonly rule: Rule<R>
  readonly order: number
}

/** Files rules once, for any number of texts. */
export function ruleSet<R>(rules: readonly Rule<R>[]): RuleSet<R> {
  const norms = new Map<string, Indexed<R>[]>()
  const kinds = new Map<TokenKind, Indexed<R>[]>()
  const numeral: Indexed<R>[] = []
  const file = <K>(map: Map<K, Indexed<R>[]>, key: K, entry: Indexed<R>) => {
    const list = map.get(key)
    if (!list) map.set(key, [entry])
    else if (list.at(-1) !== entry) list.push(entry)
  }
  rules.forEach((rule, order) => {
    const start = startOf(rule.pattern)
    const entry = { rule, order }
    for (const norm of start.norms ?? []) file(norms, norm, entry)
    for (const kind of start.kinds ?? []) file(kinds, kind, entry)
    if (start.numeral) numeral.push(entry)
  })
  return { norms, mayBegin: sieve(norms.keys()), kinds, numeral }
}

/** Every match of the rules, no two overlapping: longest first, then the rule listed first. In text order. */
export function apply<R>(text: Text, { norms, mayBegin, kinds, numeral }: RuleSet<R>): Match<R>[] {
  const found: (Match<R> & { readonly order: number })[] = []
  for (const sentence of text.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = text.tokens[at]
      if (!token) continue
      if (mayBegin(token.norm)) tryRules(norms.get(token.norm), at, sentence.to)
      tryRules(kinds.get(token.kind), at, sentence.to)
      if (numeral.length && text.numerals.has(at)) tryRules(numeral, at, sentence.to)
    }
  }
  return withoutOverlap(found)

  function tryRules(list: readonly Indexed<R>[] | undefined, from: number, limit: number) {
    if (!list) return
    let step: Step<unknown> | undefined
    let begun: Read<unknown> | null = null
    for (const { rule, order } of list) {
      // rules in a row often begin with the same step
      if (rule.pattern[0] !== step) {
        step = rule.pattern[0]
        begun = step?.read(text, from, limit) ?? null
      }
      if (!begun) continue
      const values: unknown[] = [begun.value]
      let to = begun.end
      for (let i = 1; i < rule.pattern.length; i++) {
        const read = rule.pattern[i]?.read(text, to, limit)
        if (!read) {
          to = -1
          break
        }
        values.push(read.value)
        to = read.end
      }
      if (to <= from) continue
      const first = text.tokens[from]
      const last = text.tokens[to - 1]
      if (!first || !last) continue
      const { start } = first
      const { end } = last
      const value = rule.produce(values, { from, to, start, end }, text)
      if (value !== null) found.push({ from, to, start, end, rule: rule.name, value, order })
    }
  }
}

/** Keeps the longest of matches that overlap, then the rule listed first, then the one that stands first. */
function withoutOverlap<M extends TokenRange & { readonly order: number }>(matches: readonly M[]): M[] {
  const kept: M[] = []
  const taken = new Set<number>()
  const ranked = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from)
  for (const match of ranked) {
    let free = true
    for (let i = match.from; free && i < match.to; i++) free = !taken.has(i)
    if (!free) continue
    for (let i = match.from; i < match.to; i++) taken.add(i)
    kept.push(match)
  }
  return kept.sort((a, b) => a.from - b.from)
}
