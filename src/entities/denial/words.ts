// Look-ups over the words of denial, compiled once a language.
import { verbTable, type VerbForm } from '../../clauses/verb.ts'
import type { Token } from '../../document/token.ts'
import type { DenialLexicon, DenialVerb } from './lexicon.ts'

/** A verb of denial with its tails cut into tokens. */
export interface Verb extends DenialVerb {
  readonly tails: readonly (readonly string[])[]
}

export interface Words {
  readonly verbs: ReadonlyMap<string, readonly VerbForm<Verb>[]>
  /** Forms that are verbs even where the tagger thinks otherwise. */
  readonly certain: ReadonlySet<string>
  /** Single words that close a verb of denial: `tegen`, `weg`, `off`. */
  readonly particles: ReadonlySet<string>
  readonly isAccusation: (norm: string) => boolean
  readonly isClaim: (norm: string) => boolean
  readonly isMute: (norm: string) => boolean
  readonly isMental: (norm: string) => boolean
}

/** Shortest part of a compound that is looked up: `zorg`. */
const SHORTEST = 4

export function wordsOf(lexicon: DenialLexicon): Words {
  const verbs = verbTable(lexicon.verbs.map((verb) => [verb.forms, { ...verb, tails: (verb.tail ?? []).map((tail) => tail.split(' ')) }] as const))
  const certain = new Set<string>()
  for (const [norm, forms] of verbs) if (forms.some(({ value }) => value.need === 'anything' && !value.tail)) certain.add(norm)
  const particles = new Set(lexicon.verbs.flatMap(({ tail = [] }) => tail.filter((one) => !one.includes(' '))))
  const ends = (set: ReadonlySet<string>) => (norm: string) => {
    if (set.has(norm)) return true
    if (!lexicon.compounds) return false
    for (let at = 2; at <= norm.length - SHORTEST; at++) if (set.has(norm.slice(at))) return true
    return false
  }
  const mental = new Set([...lexicon.mental].filter((norm) => !norm.endsWith('*')))
  const stems = new Set([...lexicon.mental].filter((norm) => norm.endsWith('*')).map((norm) => norm.slice(0, -1)))
  const isMental = (norm: string) => {
    if (mental.has(norm)) return true
    for (let length = 3; length <= norm.length; length++) if (stems.has(norm.slice(0, length))) return true
    return false
  }
  return { verbs, certain, particles, isMental, isAccusation: ends(lexicon.accusations), isClaim: ends(lexicon.claims), isMute: ends(lexicon.mute) }
}

/** Where one of some phrases begins among the tokens `[from, to)`, or -1. */
export function phraseIn(
  tokens: readonly Token[],
  phrases: readonly (readonly string[])[],
  from: number,
  to: number,
): { from: number; to: number } | null {
  for (let at = from; at < to; at++) {
    for (const phrase of phrases) {
      if (at + phrase.length <= to && phrase.every((norm, i) => tokens[at + i]?.norm === norm)) return { from: at, to: at + phrase.length }
    }
  }
  return null
}
