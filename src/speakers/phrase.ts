// Noun phrases, as far as they name a speaker: `de Russische minister`, `CNN President Jeff Zucker`, `un porte-parole du groupe`.
import type { Name, NameType, With } from '../document/document.ts'
import { joinsQualifier } from '../document/compound.ts'
import { joinsWord } from '../document/token.ts'
import type { SpeakerLexicon } from './lexicon.ts'

export type SpeakerText = With<'raw' | 'view' | 'tokens' | 'sentences' | 'tags' | 'names' | 'quotations'>

/** A noun phrase, name or pronoun on the tokens `[from, to)`; `core` is where its own words end and `of …` begins. */
export interface Phrase {
  readonly kind: 'name' | 'noun' | 'pronoun'
  readonly from: number
  readonly core: number
  readonly to: number
  /** The token that says who: the noun, the pronoun, or the last of the name. */
  readonly head: number
  /** The name that says who, when one does. */
  readonly name: Name | null
}

/** Phrases inside phrases: `a spokesman for the ministry of the interior of …`. */
const DEPTH = 3
/** Words of one phrase without its `of …`. */
const LENGTH = 14

/** Types of names that tell one body from another: `le gouvernement Dupont`. */
const NAMING: ReadonlySet<NameType> = new Set<NameType>(['person', 'place', 'people'])

/** The token that makes a name the owner of what follows: `'s`. */
export const POSSESSIVE = /^['’]s?$/u

/** Whether a noun, or the end of a compound, is in a list. */
export function nounIn(norm: string, list: { has(word: string): boolean }, { compounds }: SpeakerLexicon): boolean {
  if (list.has(norm) || (norm.endsWith('s') && list.has(norm.slice(0, -1)))) return true
  const hyphen = norm.lastIndexOf('-')
  if (hyphen > 0 && list.has(norm.slice(hyphen + 1))) return true
  if (compounds) for (let at = 2; at < norm.length - 3; at++) if (list.has(norm.slice(at))) return true
  return false
}

/** Reads phrases of one text. `names` holds the name that starts at a token. */
export function phrasesOf({ tokens, tags }: SpeakerText, lexicon: SpeakerLexicon, names: ReadonlyMap<number, Name>) {
  const { pronouns, determiners, ties } = lexicon

  const nominal = (i: number) => tags[i] === 'NOUN' || tags[i] === 'PROPN' || tags[i] === 'X' || tags[i] === 'SYM'

  /** `Lund lawyer Anna Holm`: where the person starts whose role the name before is part of, or -1. */
  function nextPerson(from: number, stop: number): number {
    let i = from
    while (i < stop && tags[i] === 'NOUN') i++
    return i > from && i < stop && names.get(i)?.type === 'person' ? i : -1
  }

  /** The phrase that starts at token `at` and ends before token `limit`. */
  return function phraseAt(at: number, limit: number, depth = DEPTH): Phrase | null {
    const first = tokens[at]
    if (!first || at >= limit) return null
    const opens = determiners.has(first.norm)
    if (!opens && !names.has(at) && pronouns.has(first.norm)) return { kind: 'pronoun', from: at, core: at + 1, to: at + 1, head: at, name: null }
    let head = -1
    let name: Name | null = null
    let kept = at
    let i = at
    const stop = Math.min(limit, at + LENGTH)
    while (i < stop) {
      const token = tokens[i]
      const named = names.get(i)
      // Vlaams minister
      const here = named?.type === 'person' && named.to === i + 1 && tags[i] === 'ADJ' ? undefined : named
      if (!token) break
      if (here && here.to <= limit) {
        // le maire UMP · le gouvernement Dupont: the role or the body stays the head
        const told = head >= at && !name ? (tokens[head]?.norm ?? '') : ''
        if (here.type === 'organization' ? lexicon.persons.has(told) : NAMING.has(here.type) && lexicon.bodies.get(told) === null) {
          i = here.to
          kept = i
          if (here.type !== 'organization') break
          continue
        }
        head = here.to - 1
        name = here
        i = here.to
        if (here.type === 'person' && !POSSESSIVE.test(tokens[i]?.norm ?? '')) {
          const second = nextPerson(i, stop)
          if (second >= 0) i = second
          // the Lund campaign · Lund aides
          else if (!nounIn(tokens[i]?.norm ?? '', lexicon.persons, lexicon) && !nounIn(tokens[i]?.norm ?? '', lexicon.bodies, lexicon)) break
        }
        continue
      }
      const tag = tags[i]
      if (i === at && opens) i++
      else if (head === i - 1 && token.norm === '-' && nominal(i + 1) && token.start === tokens[i - 1]?.end && token.end === tokens[i + 1]?.start) {
        // Li-fang · fly-half
        head = i + 1
        name = null
        i += 2
      } else if (head === i - 1 && joinsQualifier(tokens, tags, i)) {
        // the state-backed group
        head = -1
        name = null
        i += 2
      } else if (head < 0 && i > at && joinsWord(tokens, i)) {
        // the 71-year-old former star
        i++
        if (tags[i] === 'NOUN' && tokens[i + 1]?.norm === '-') i++
      } else if (head < 0 && tags[i - 1] === 'ADJ' && tag === 'CCONJ' && tags[i + 1] === 'ADJ' && nominal(i + 2)) {
        // the civil and military leaders
        i += 2
      } else if (head >= 0 && POSSESSIVE.test(token.norm)) {
        head = -1
        name = null
        i++
      } else if (
        (token.kind === 'handle' || (token.kind === 'word' && nominal(i))) &&
        !(head >= 0 && determiners.has(token.norm)) &&
        !ties.has(token.norm)
      ) {
        head = i
        name = null
        i++
      } else if (tag === 'ADJ' || tag === 'NUM') i++
      else if (
        head < 0 &&
        (tag === 'ADV' || tag === 'DET' || tag === 'VERB') &&
        (nominal(i + 1) || tags[i + 1] === 'ADJ' || names.has(i + 1)) &&
        i > at
      )
        i++
      else break
    }
    // l'un des voisins · one of the neighbours
    if (head < 0 && depth > 0) {
      const tie = tags[i] === 'PRON' ? i + 1 : i
      const whole = tie > at && ties.has(tokens[tie]?.norm ?? '') ? phraseAt(tie + 1, limit, depth - 1) : null
      if (whole) return { kind: 'noun', from: at, core: tie, to: whole.to, head: whole.head, name: null }
    }
    // the accused · een afgevaardigde · la jeune communiste
    if (head < 0 && opens && at + 1 < limit && (tags[at + 1] === 'ADJ' || tags[at + 1] === 'VERB')) {
      head = Math.max(at + 1, i - 1)
      i = head + 1
    }
    if (head < 0) {
      if (!opens || !pronouns.has(first.norm)) return null
      return { kind: 'pronoun', from: at, core: at + 1, to: at + 1, head: at, name: null }
    }
    let to = Math.max(i, head + 1)
    while (to > Math.max(head + 1, kept) && tags[to - 1] !== 'ADJ') to--
    const core = to
    if (depth > 0 && name?.type !== 'person' && ties.has(tokens[to]?.norm ?? '')) {
      const more = phraseAt(to + 1, limit, depth - 1)
      if (more && more.kind !== 'pronoun') to = more.to
    }
    return { kind: name ? 'name' : 'noun', from: at, core, to, head, name }
  }
}
