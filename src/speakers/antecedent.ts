// Whom a pronoun or a description stands for: the nearest name before it that fits.
import type { Entity, Name } from '../document/document.ts'
import type { Reference, SpeakerLexicon } from './lexicon.ts'
import type { Phrase, SpeakerText } from './phrase.ts'

/** How many sentences back a name may stand. */
const REACH = 8
/** How many names back it may stand. */
const NAMES = 60

export function antecedents(doc: SpeakerText, lexicon: SpeakerLexicon, phraseAt: (at: number, limit: number) => Phrase | null) {
  const { tokens, tags, names, sentences } = doc
  const sentenceOf = new Int32Array(tokens.length)
  sentences.forEach(({ from, to }, index) => sentenceOf.fill(index, from, to))
  const inQuotation = new Uint8Array(tokens.length)
  for (const { from, to, parent } of doc.quotations) if (parent === null) inQuotation.fill(1, from, to)
  /** Gender of persons, as their titles tell it. */
  const genders = new Map<Entity, 'he' | 'she'>()
  /** Roles by their noun, as `Chancellor Gordon Brown` and `Westerbeke, hoofd van het team` give them, with the last name that had it. */
  const roles = new Map<string, Name[]>()
  for (const name of names) {
    if (name.type !== 'person') continue
    for (let i = name.from - 1; i >= 0 && i >= name.from - 3 && (tags[i] === 'NOUN' || tags[i] === 'PROPN' || tags[i] === 'ADJ'); i--) role(i, name)
    if (tokens[name.to]?.norm === ',') {
      const apposition = phraseAt(name.to + 1, name.to + 12)
      if (apposition?.kind === 'noun') role(apposition.head, name)
    }
  }

  function role(at: number, name: Name) {
    const norm = tokens[at]?.norm ?? ''
    const gender = lexicon.titles.get(norm)
    if (gender && !genders.has(name.entity)) genders.set(name.entity, gender)
    const list = roles.get(norm)
    if (list) list.push(name)
    else roles.set(norm, [name])
  }

  /** The last index in a list of names of one before token `at`, or -1. */
  function before(list: readonly Name[], at: number): number {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] as Name).from < at) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  const governed = ({ from }: Name) => tags[from - 1] === 'ADP' || (tags[from - 2] === 'ADP' && tags[from - 1] === 'DET')

  /** The nearest sentence back that has a fitting name outside quotations; in it, the first that no preposition governs. */
  function nearest(at: number, fits: (name: Name) => boolean): Entity | null {
    const here = sentenceOf[at] ?? 0
    let sentence = -1
    let free: Name | null = null
    let any: Name | null = null
    const last = before(names, at)
    for (let i = last; i >= 0 && last - i < NAMES; i--) {
      const name = names[i] as Name
      const its = sentenceOf[name.from] ?? 0
      if (here - its > REACH) break
      if (inQuotation[name.from] || !fits(name)) continue
      if (sentence !== its && sentence >= 0) break
      sentence = its
      any = name
      if (!governed(name)) free = name
    }
    return (free ?? any)?.entity ?? null
  }

  function fits(reference: readonly Reference[]) {
    return ({ entity }: Name) => {
      if (entity.type === 'person') {
        const gender = genders.get(entity)
        return gender ? reference.includes(gender) : reference.includes('he') || reference.includes('she')
      }
      return entity.type === 'organization' && (reference.includes('it') || reference.includes('they'))
    }
  }

  return function find(phrase: Phrase): Entity | null {
    const norm = tokens[phrase.head]?.norm ?? ''
    if (phrase.kind === 'pronoun') return nearest(phrase.from, fits(lexicon.pronouns.get(norm) ?? []))
    if (lexicon.determiners.get(tokens[phrase.from]?.norm ?? '') !== true) return null
    const known = roles.get(norm)
    const last = known?.[Math.max(0, before(known, phrase.from))]
    if (last) return last.entity
    const kind = bodyKind(norm)
    if (kind === undefined || phrase.to > phrase.core) return null
    const ofKind = kind && nearest(phrase.from, ({ entity }) => entity.type === 'organization' && entity.kind === kind)
    return ofKind || nearest(phrase.from, ({ entity }) => entity.type === 'organization')
  }

  function bodyKind(norm: string) {
    const kind = lexicon.bodies.get(norm)
    if (kind !== undefined || !lexicon.compounds) return kind
    for (let at = 3; at < norm.length - 3; at++) {
      const end = lexicon.bodies.get(norm.slice(at))
      if (end !== undefined) return end
    }
    return undefined
  }
}
