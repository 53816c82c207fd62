// Look-ups over the words of denial, compiled once a language.
import { nameAt } from '../../clauses/names.ts'
import { FINITE, verbTable, type VerbForm } from '../../clauses/verb.ts'
import type { NameType, With } from '../../document/document.ts'
import type { Token } from '../../document/token.ts'
import type { SpeakerLexicon } from '../../speakers/lexicon.ts'
import { endingSieve } from '../../text/sieve.ts'
import type { DenialLexicon, DenialVerb } from './lexicon.ts'

/** A verb of denial with its tails cut into tokens. */
export interface Verb extends DenialVerb {
  readonly tails: readonly (readonly string[])[]
}

type Named = With<'tokens' | 'tags' | 'names'>

export interface Words {
  readonly verbs: ReadonlyMap<string, readonly VerbForm<Verb>[]>
  /** Whether it is a form of a verb that denies with an object: `reject`, not `se dire` innocent. */
  readonly isDenying: (norm: string) => boolean
  /** Forms that are verbs even where the tagger thinks otherwise. */
  readonly certain: ReadonlySet<string>
  /** Finite forms that are no other word. */
  readonly finite: ReadonlySet<string>
  /** Single words that close a verb of denial: `tegen`, `weg`, `off`. */
  readonly particles: ReadonlySet<string>
  readonly isAccusation: (norm: string) => boolean
  readonly isClaim: (norm: string) => boolean
  readonly isMisdeed: (norm: string) => boolean
  /** Whether the head of a phrase names somebody, or a body, that can say something. */
  readonly speaks: (doc: Named, head: number) => boolean
  /** Whether it certainly does: a name, an office, a body, `she`. */
  readonly known: (doc: Named, head: number) => boolean
  /** Whether it is a person, not a body: `the striker`, `he`. */
  readonly isHuman: (doc: Named, head: number) => boolean
  /** Whether a pronoun can stand for a person: `she`, not `it`. */
  readonly isPersonal: (norm: string) => boolean
  /** Whether a pronoun can stand for several. */
  readonly isPlural: (norm: string) => boolean
  /** Whether a determiner speaks of something told before: `the`. */
  readonly isDefinite: (norm: string) => boolean
  readonly isMental: (norm: string) => boolean
  /** The length of a phrase that tells where or how something is denied, 0 where none begins at a token. */
  readonly mannerAt: (doc: Pick<Named, 'tokens'>, token: number) => number
  /** Prepositions that lead to when or where it is. */
  readonly occasions: ReadonlySet<string>
  /** Verbs of saying; `sure` are those that stand up for what is said. */
  readonly says: ReadonlyMap<string, readonly VerbForm<'plain' | 'sure'>[]>
}

/** Shortest part of a compound that is looked up: `zorg`. */
const SHORTEST = 4
/** Lengths of an ending that is looked up: `ing`, `logies`. */
const ENDINGS = [2, 3, 4, 5, 6]

/** What is certainly somebody, whatever the word: `the Foundation`. */
const ACTORS: ReadonlySet<NameType> = new Set<NameType>(['person', 'organization', 'place', 'people'])

/** What a language knows of those who speak. */
export type People = Pick<SpeakerLexicon, 'persons' | 'bodies' | 'pronouns' | 'determiners'>

export function wordsOf(lexicon: DenialLexicon, { persons, bodies, pronouns, determiners }: People): Words {
  const verbs = verbTable(lexicon.verbs.map((verb) => [verb.forms, { ...verb, tails: (verb.tail ?? []).map((tail) => tail.split(' ')) }] as const))
  const says = verbTable<'plain' | 'sure'>([
    ...lexicon.insists.map((verb) => [verb, 'sure'] as const),
    ...lexicon.says.map((verb) => [verb, 'plain'] as const),
  ])
  const certain = new Set<string>()
  for (const [norm, forms] of verbs) if (forms.some(({ value }) => value.need === 'anything' && !value.tail)) certain.add(norm)
  const finite = new Set<string>()
  for (const [norm, read] of [...verbs, ...says]) if (!lexicon.homographs.has(norm) && read.every(({ forms }) => forms === FINITE)) finite.add(norm)
  const particles = new Set(lexicon.verbs.flatMap(({ tail = [] }) => tail.filter((one) => !one.includes(' '))))
  const ends = (list: Iterable<string>) => {
    const set = new Set(list)
    const mayEnd = endingSieve(set)
    return (norm: string) => {
      if (set.has(norm)) return true
      if (!lexicon.compounds || !mayEnd(norm)) return false
      for (let at = 2; at <= norm.length - SHORTEST; at++) if (set.has(norm.slice(at))) return true
      return false
    }
  }
  const mental = new Set([...lexicon.mental].filter((norm) => !norm.endsWith('*')))
  const stems = new Set([...lexicon.mental].filter((norm) => norm.endsWith('*')).map((norm) => norm.slice(0, -1)))
  const isMental = (norm: string) => {
    if (mental.has(norm)) return true
    for (let length = 3; length <= norm.length; length++) if (stems.has(norm.slice(0, length))) return true
    return false
  }
  const manners = lexicon.manners.map((phrase) => phrase.split(' '))
  const mannerAt = ({ tokens }: Pick<Named, 'tokens'>, token: number) =>
    manners.find((phrase) => phrase.every((norm, i) => tokens[token + i]?.norm === norm))?.length ?? 0
  const isMute = ends(lexicon.mute)
  const isPerson = ends(persons)
  const isBody = ends([...bodies.keys(), ...lexicon.bodies])
  const endings = new Set([...lexicon.mute].filter((norm) => norm.startsWith('*')).map((norm) => norm.slice(1)))
  const named = ({ names }: Named, head: number) => {
    const type = nameAt(names, head)?.type
    return type !== undefined && ACTORS.has(type)
  }
  /** A pronoun for people alone: `she`, not `elle`. */
  const persona = (norm: string) => pronouns.get(norm)?.every((reading) => reading !== 'it') ?? false
  const isPersonal = (norm: string) => pronouns.get(norm)?.some((reading) => reading !== 'it') ?? false
  const isHuman = (doc: Named, head: number) => {
    const norm = doc.tokens[head]?.norm ?? ''
    const type = nameAt(doc.names, head)?.type
    return type === 'person' || (type === undefined && (persona(norm) || isPerson(norm)))
  }
  const somebody = (norm: string) => isPerson(norm) || isBody(norm)
  const known = (doc: Named, head: number) => {
    const norm = doc.tokens[head]?.norm ?? ''
    return named(doc, head) || persona(norm) || somebody(norm) || (norm.endsWith('s') && somebody(norm.slice(0, -1)))
  }
  const speaks = (doc: Named, head: number) => {
    if (named(doc, head)) return true
    const norm = doc.tokens[head]?.norm ?? ''
    if (isMute(norm)) return false
    return doc.tags[head] === 'PROPN' || !ENDINGS.some((length) => norm.length > length + 1 && endings.has(norm.slice(-length))) || known(doc, head)
  }
  return {
    verbs,
    isDenying: (norm) => verbs.get(norm)?.some(({ value }) => value.need !== 'nothing') ?? false,
    certain,
    finite,
    particles,
    isHuman,
    isPersonal,
    isPlural: (norm) => pronouns.get(norm)?.includes('they') ?? false,
    isDefinite: (norm) => determiners.get(norm) ?? false,
    isMental,
    says,
    mannerAt,
    occasions: lexicon.occasions,
    speaks,
    known,
    isAccusation: ends(lexicon.accusations),
    isClaim: ends(lexicon.claims),
    isMisdeed: ends(lexicon.misdeeds),
  }
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
