// Steps: the words of the rule language. A step reads tokens from an index on and says where it stopped.
import type { With } from '../document/document.ts'
import type { Token, TokenKind } from '../document/token.ts'

/** What rules look at: tokens and the numerals already read in them. */
export type Text = With<'raw' | 'tokens' | 'sentences' | 'numerals'>

/** What a step read: its value, and the index of the token after. */
export interface Read<T> {
  readonly value: T
  readonly end: number
}

/** What a step can begin with; the engine tries a rule only where one of these stands. */
export interface Start {
  readonly norms?: Iterable<string>
  readonly kinds?: readonly TokenKind[]
  readonly numeral?: boolean
}

export interface Step<T> {
  readonly start: Start
  /** Reads from token `at`, never past token `limit`. */
  readonly read: (text: Text, at: number, limit: number) => Read<T> | null
  /** A step that can read nothing passes its rule's start on to the next step as well. */
  readonly optional?: true
}

const both = (a: Start, b: Start): Start => ({
  norms: [...(a.norms ?? []), ...(b.norms ?? [])],
  kinds: [...(a.kinds ?? []), ...(b.kinds ?? [])],
  numeral: (a.numeral ?? false) || (b.numeral ?? false),
})

/** What a sequence of steps can begin with. */
export function startOf(steps: readonly Step<unknown>[]): Start {
  let start: Start = {}
  for (const step of steps) {
    start = both(start, step.start)
    if (!step.optional) return start
  }
  return start
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value?: { readonly of: T }
}

/** Words or phrases of a lexicon, the longest that stands there. Keys are norms, the tokens of a phrase set apart by a space: `plus de`, `jusqu' à`. */
export function words<T>(lexicon: Readonly<Record<string, T>> | ReadonlyMap<string, T>): Step<T> {
  const root: Node<T> = { next: new Map() }
  const entries = lexicon instanceof Map ? lexicon.entries() : Object.entries(lexicon as Record<string, T>)
  for (const [phrase, value] of entries) {
    let node = root
    for (const word of phrase.split(' ')) {
      let next = node.next.get(word)
      if (!next) node.next.set(word, (next = { next: new Map() }))
      node = next
    }
    node.value = { of: value }
  }
  return {
    start: { norms: [...root.next.keys()] },
    read({ tokens }, at, limit) {
      let node: Node<T> | undefined = root
      let found: Read<T> | null = null
      for (let i = at; i < limit; i++) {
        node = node.next.get((tokens[i] as Token).norm)
        if (!node) break
        if (node.value) found = { value: node.value.of, end: i + 1 }
      }
      return found
    },
  }
}

/** Any of some words; the value is the norm. */
export function oneOf(list: Iterable<string>): Step<string> {
  return words(new Map([...list].map((word) => [word, word])))
}

/** A step, or nothing and the fallback. */
export function optional<T, F>(step: Step<T>, fallback: F): Step<T | F> {
  return { start: step.start, optional: true, read: (text, at, limit) => step.read(text, at, limit) ?? { value: fallback, end: at } }
}

/** The first of some steps that reads anything. */
export function either<T extends readonly Step<unknown>[]>(...steps: T): Step<T[number] extends Step<infer V> ? V : never> {
  type V = T[number] extends Step<infer U> ? U : never
  return {
    start: steps.map((step) => step.start).reduce(both),
    read(text, at, limit) {
      for (const step of steps) {
        const read = step.read(text, at, limit)
        if (read) return read as Read<V>
      }
      return null
    },
  }
}

type Values<S extends readonly Step<unknown>[]> = { -readonly [I in keyof S]: S[I] extends Step<infer V> ? V : never }

/** Steps one after another; the value is the list of theirs. */
export function sequence<const S extends readonly Step<unknown>[]>(...steps: S): Step<Values<S>> {
  return {
    start: startOf(steps),
    read(text, at, limit) {
      const values: unknown[] = []
      let end = at
      for (const step of steps) {
        const read = step.read(text, end, limit)
        if (!read) return null
        values.push(read.value)
        end = read.end
      }
      return { value: values as Values<S>, end }
    },
  }
}

/** A step whose value is made into another; null refuses the match. */
export function map<T, U>(step: Step<T>, make: (value: T) => U | null): Step<U> {
  return {
    ...step,
    read(text, at, limit) {
      const read = step.read(text, at, limit)
      const value = read && make(read.value)
      return read && value !== null ? { value: value as U, end: read.end } : null
    },
  }
}
