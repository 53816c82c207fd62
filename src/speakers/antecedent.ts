// Whom a pronoun or a description stands for: the nearest name before it that fits.
import type { Entity, Name } from '../document/document.ts'
import { lastBefore } from '../document/search.ts'
import type { Gender } from './gender.ts'
import type { Reference, SpeakerLexicon } from './lexicon.ts'
import { personsOf } from './persons.ts'
import { nounIn, POSSESSIVE, type Phrase, type SpeakerText } from './phrase.ts'

/** How many sentences back a name may stand. */
const REACH = 8
/** How many sentences back a body may stand that a pronoun speaks of as of a person: `elle`, `hij`. */
const NEAR = 2
/** How many names back it may stand. */
const NAMES = 60
/** Words between a preposition and the name it holds: `by the former anchor Anna Holm`. */
const GOVERNED = 8

/** Sentences back, and tokens in each, that a body without a name is looked for. */
const DESCRIBED = 1
const DESCRIBED_WITHIN = 60

/** Tokens of the clause that a pronoun opens, and how near the opening of a sentence it speaks of the one before. */
const CLAUSE = 40
const OPENING = 3

/** How many tokens back the same pronoun may stand, and how many of them are followed. */
const ALIKE = 60
const CHAIN = 12

/** What a pronoun may stand for: a name, or a body that is not named. */
interface Found {
  readonly who: Entity | Phrase
  readonly from: number
  /** Sentences between. */
  readonly distance: number
  /** Whether no preposition holds it. */
  readonly free: boolean
}

type Named = Found & { readonly who: Entity }

/** What may be called a company: whoever is not in office, teaches nobody and is no source of news. */
function trades({ kind }: Entity): boolean {
  return kind !== 'government' && kind !== 'party' && kind !== 'international' && kind !== 'education' && kind !== 'media'
}

export function antecedents(
  doc: SpeakerText,
  lexicon: SpeakerLexicon,
  phraseAt: (at: number, limit: number) => Phrase | null,
  genderOfName: (name: string, alone: boolean) => Gender | null,
) {
  const { tokens, tags, names, sentences } = doc
  const sentenceOf = new Int32Array(tokens.length)
  sentences.forEach(({ from, to }, index) => sentenceOf.fill(index, from, to))
  const inQuotation = new Uint8Array(tokens.length)
  for (const { from, to, parent } of doc.quotations) if (parent === null) inQuotation.fill(1, from, to)
  const {
    genderOf,
    described: personDescribed,
    qualifiers,
  } = personsOf(
    doc,
    lexicon,
    phraseAt,
    genderOfName,
    (token) => inQuotation[token] === 1,
    (token) => sentenceOf[token] ?? 0,
    governed,
  )

  const resolved = new Map<number, Entity | Phrase | null>()
  let called: Map<string, Name[]> | null = null

  function qualifies(i: number): boolean {
    const tag = tags[i]
    return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'
  }

  /** Whether a preposition holds the name, or it owns what follows: `by anchor Anna Holm`, `Anna's brother`. */
  function governed({ from, to }: Name): boolean {
    if (POSSESSIVE.test(tokens[to]?.norm ?? '')) return true
    let nominal = false
    for (let i = from - 1; i >= 0 && i > from - GOVERNED; i--) {
      const tag = tags[i]
      if (tag === 'ADP') {
        // le ministre des Finances Jean Morel
        if (!nominal || !lexicon.bareAppositions || !lexicon.ties.has(tokens[i]?.norm ?? '')) return true
      } else if (qualifies(i)) nominal = true
      else if (tag !== 'DET') return false
    }
    return false
  }

  /** The nearest sentence back that has a fitting name outside quotations; in it, the first that no preposition governs. */
  function nearest(at: number, fits: (name: Name) => boolean): Named | null {
    const here = sentenceOf[at] ?? 0
    let sentence = -1
    let found: Named | null = null
    const last = lastBefore(names, at)
    for (let i = last; i >= 0 && last - i < NAMES; i--) {
      const name = names[i] as Name
      const its = sentenceOf[name.from] ?? 0
      if (here - its > REACH || (sentence !== its && sentence >= 0)) break
      if (inQuotation[name.from] || !fits(name)) continue
      sentence = its
      const free = !governed(name)
      if (free || !found?.free) found = { who: name.entity, from: name.from, distance: here - its, free }
    }
    return found
  }

  /** Whom a pronoun stands for, the same as the one like it before when no name stands free between them. */
  function ofPronoun(norm: string, at: number, depth = 0): Entity | Phrase | null {
    const known = resolved.get(at)
    if (known !== undefined) return known
    const readings = readingsOf(norm, at)
    const who = (readings.length && depth < CHAIN ? repeated(readings, at, depth) : null) ?? ofReadings(readings, at)
    resolved.set(at, who)
    return who
  }

  /** What a pronoun can be, as the verb beside it tells: `ze ontkent`, `ontkennen ze`. */
  function readingsOf(norm: string, at: number): readonly Reference[] {
    const all = lexicon.pronouns.get(norm) ?? []
    const { ending, not } = lexicon.pluralVerb
    if (!ending || all.length < 2 || !all.includes('they')) return all
    const beside = [at + 1, at - 1].find((i) => tags[i] === 'VERB' || tags[i] === 'AUX')
    if (beside === undefined) return all
    const verb = tokens[beside]?.norm ?? ''
    const several = verb.endsWith(ending) && !not.has(verb)
    return all.filter((reading) => (reading === 'they') === several)
  }

  function repeated(readings: readonly Reference[], at: number, depth: number): Entity | Phrase | null {
    const here = sentenceOf[at] ?? 0
    const from = sentences[here - 1]?.from ?? 0
    for (let i = at - 1; i >= from && i > at - ALIKE; i--) {
      const norm = tokens[i]?.norm ?? ''
      const again = tags[i] === 'PRON' && inQuotation[i] === inQuotation[at] && lexicon.pronouns.has(norm) ? readingsOf(norm, i) : undefined
      if (again && String(again) === String(readings)) return ofPronoun(norm, i, depth + 1)
      const name = names[lastBefore(names, i + 1)]
      const who = name?.from === i && !inQuotation[i] ? name.entity.type : null
      if (name && (who === 'person' || who === 'organization') && !governed(name)) return null
    }
    return null
  }

  /** A person where there is one, else the body that was spoken of last. */
  function ofReadings(readings: readonly Reference[], at: number): Entity | Phrase | null {
    const personal = readings.includes('he') || readings.includes('she')
    const several = readings.includes('they')
    if (several && !personal) return group(at)
    const person = personal ? personFor(at, readings) : null
    const body = readings.includes('it') ? nearest(at, (name) => name.entity.type === 'organization' || (!personal && acts(name))) : null
    const named = personal ? closer(person, body) : body
    const told = readings.includes('it') ? described(at, readings) : null
    if (!told || (named && outweighs(named, told, named === person))) return named?.who ?? null
    return find(told.who) ?? told.who
  }

  /** Who is named in the clause that a pronoun opens: `She denied that Holm had lied` is not about herself. */
  function apart(at: number): Set<Entity> {
    const found = new Set<Entity>()
    const { from, to } = sentences[sentenceOf[at] ?? 0] ?? { from: at, to: at }
    if (at !== from) return found
    for (let i = lastBefore(names, at) + 1; i < names.length && (names[i] as Name).from < Math.min(to, at + CLAUSE); i++)
      found.add((names[i] as Name).entity)
    return found
  }

  /** Those who are joined, or one phrase for several, that open this sentence or the one before: `The twins left. They denied it.` */
  function group(at: number): Phrase | null {
    const here = sentenceOf[at] ?? 0
    for (let back = 0; back <= DESCRIBED; back++) {
      const sentence = sentences[here - back]
      if (!sentence || (back && !opens(at))) return null
      if (inQuotation[sentence.from]) continue
      const limit = back ? sentence.to : at
      const first = phraseAt(sentence.from, limit)
      if (!first || first.kind === 'pronoun') continue
      const second = tags[first.to] === 'CCONJ' ? phraseAt(first.to + 1, limit) : null
      const end = second ? second.to : first.to
      if (end >= limit || (tags[end] !== 'VERB' && tags[end] !== 'AUX')) continue
      if (second && second.kind !== 'pronoun') return { ...first, kind: 'noun', core: end, to: end, head: second.head, name: null }
      if (!second && first.kind === 'noun' && several(first) && speaksOften(tokens[first.head]?.norm ?? '')) return first
    }
    return null
  }

  /** Whether a pronoun opens its sentence, but for what is quoted there. */
  function opens(at: number): boolean {
    let before = 0
    for (let i = at - 1; i >= (sentences[sentenceOf[at] ?? 0]?.from ?? at) && before <= OPENING; i--) if (!inQuotation[i]) before++
    return before <= OPENING
  }

  const speaksOften = (norm: string) => nounIn(norm, lexicon.persons, lexicon) || nounIn(norm, lexicon.bodies, lexicon)

  /** A country does something: `Iran denies`. */
  function acts({ entity, from, to }: Name): boolean {
    return entity.type === 'place' && (tags[to] === 'VERB' || tags[to] === 'AUX') && tags[from - 1] !== 'ADP'
  }

  /** The nearest person that fits; for a word that may be `they` rather one of whom it is told than one of whom nothing is. */
  function personFor(at: number, readings: readonly Reference[]): Named | null {
    const others = apart(at)
    const fits = (surely: boolean) =>
      nearest(at, ({ entity }) => {
        if (entity.type !== 'person' || others.has(entity)) return false
        const gender = genderOf(entity)
        return gender ? readings.includes(gender) : !surely && !readings.includes('they')
      })
    const any = fits(false)
    if (!any || genderOf(any.who) || !lexicon.pronouns.get(tokens[at]?.norm ?? '')?.includes('they')) return any
    const told = fits(true)
    return told && told.distance <= any.distance + NEAR ? told : any
  }

  /** A person, unless a body stands clearly nearer: nearer at all where nothing tells that the person fits. */
  function closer(person: Named | null, body: Named | null): Named | null {
    if (!body || !(body.free && body.distance <= NEAR)) return person
    return person && person.distance <= body.distance + (genderOf(person.who) ? NEAR : 0) ? person : body
  }

  /** Whether a name is spoken of rather than a body without one: it stands nearer, or before it in the same sentence. */
  function outweighs(name: Found, { distance, from }: Found, person: boolean): boolean {
    if (person && distance > 0 && name.distance <= distance + NEAR) return true
    return name.distance < distance || (name.distance === distance && name.free && name.from < from)
  }

  /** The first body without a name in this sentence or the one before that no preposition holds: `the government is accused of fraud, which it denies`. */
  function described(at: number, readings: readonly Reference[]): (Found & { readonly who: Phrase }) | null {
    for (let back = 0; back <= DESCRIBED; back++) {
      const sentence = sentences[(sentenceOf[at] ?? 0) - back]
      if (!sentence) return null
      const to = back ? sentence.to : at
      for (let i = Math.max(sentence.from, to - DESCRIBED_WITHIN); i < to; i++) {
        const norm = tokens[i]?.norm ?? ''
        const owner = tags[i] === 'PROPN' && POSSESSIVE.test(tokens[i + 1]?.norm ?? '')
        if ((!owner && !lexicon.determiners.has(norm)) || (inQuotation[i] && !inQuotation[at])) continue
        const phrase = phraseAt(i, to)
        if (phrase?.kind !== 'noun' || phrase.to === at || bodyKind(tokens[phrase.head]?.norm ?? '') === undefined) continue
        if (tags[i - 1] === 'ADP' && tags[phrase.to] !== 'VERB' && tags[phrase.to] !== 'AUX') continue
        const gender = lexicon.articles.get(norm)
        if (lexicon.articles.size && !norm.endsWith("'") && !(gender && readings.includes(gender))) continue
        return { who: phrase, from: i, distance: back, free: true }
      }
    }
    return null
  }

  /** Whether a phrase speaks of more than one. */
  function several({ from, head }: Phrase): boolean {
    const first = tokens[from]?.norm ?? ''
    if (lexicon.articles.size) return lexicon.determiners.has(first) && !lexicon.articles.has(first) && !first.endsWith("'")
    const norm = tokens[head]?.norm ?? ''
    return lexicon.plural.endings.some((ending) => norm.endsWith(ending)) && !lexicon.plural.not.some((ending) => norm.endsWith(ending))
  }

  /** Whom a pronoun or a description stands for; a description where it is all that is told. */
  function find(phrase: Phrase): Entity | Phrase | null {
    const norm = tokens[phrase.head]?.norm ?? ''
    if (phrase.kind === 'pronoun') return ofPronoun(norm, phrase.from)
    if (lexicon.determiners.get(tokens[phrase.from]?.norm ?? '') !== true) return null
    return personDescribed(phrase, several(phrase)) ?? body(phrase, norm)
  }

  /**
   * The organization that a noun for bodies stands for: one whose name holds the noun, else the one of its kind that the text has most to say of,
   * else the only one there is.
   */
  function body(phrase: Phrase, norm: string): Entity | null {
    const kind = bodyKind(norm)
    if (kind === undefined) return null
    const own = qualifiers(phrase)
    const called = holding(phrase, norm, own)
    if (called || kind === null || (own.length && kind !== 'company')) return called
    const weights = new Map<Entity, number>()
    const heaviest = (list: readonly Entity[]) =>
      list.reduce<Entity | null>((top, one) => (top && (weights.get(top) ?? 0) >= (weights.get(one) ?? 0) ? top : one), null)
    const here = sentenceOf[phrase.from] ?? 0
    const last = lastBefore(names, phrase.from)
    for (let i = last; i >= 0 && last - i < NAMES; i--) {
      const { entity, from } = names[i] as Name
      const back = here - (sentenceOf[from] ?? 0)
      if (back > REACH) break
      if (entity.type === 'organization') weights.set(entity, (weights.get(entity) ?? 0) + 1 / (1 + back))
    }
    const all = [...weights.keys()]
    const alike = all.filter((entity) => entity.kind === kind)
    if (own.length) return alike.length ? (alike.length === 1 ? heaviest(alike) : null) : soleBefore(phrase)
    const rest = all.filter(trades)
    return (
      heaviest(alike) ?? (kind === 'company' || (rest.length === 1 && (kind === 'nonprofit' || kind === 'international')) ? heaviest(rest) : null)
    )
  }

  /** `They blamed the Front. The militant group denied it`: the one organization of the sentence before. */
  function soleBefore({ from }: Phrase): Entity | null {
    const here = sentenceOf[from] ?? 0
    const found = new Set<Entity>()
    for (let i = lastBefore(names, from); i >= 0; i--) {
      const { entity, from: at } = names[i] as Name
      const back = here - (sentenceOf[at] ?? 0)
      if (back > 1) break
      if (entity.type === 'organization') found.add(entity)
    }
    const [sole] = found
    return found.size === 1 && sole && trades(sole) ? sole : null
  }

  /** The nearest organization before a description, else the first one behind it, whose name holds the noun and all that sets it apart. */
  function holding({ from }: Phrase, norm: string, own: readonly string[]): Entity | null {
    const list = (called ??= calledBy()).get(norm) ?? []
    const last = lastBefore(list, from)
    for (let i = last; i >= 0 && last - i < NAMES; i--) if (holds(list[i] as Name)) return (list[i] as Name).entity
    for (let i = last + 1; i < list.length && i - last < NAMES; i++) if (holds(list[i] as Name)) return (list[i] as Name).entity
    return null

    /** L'État is not the État islamique. */
    function holds(name: Name): boolean {
      return name.entity.kind !== 'other' && own.every((word) => tokens.slice(name.from, name.to).some((token) => token.norm === word))
    }
  }

  /** The names of organizations by each of their words. */
  function calledBy(): Map<string, Name[]> {
    const words = new Map<string, Name[]>()
    for (const name of names) {
      if (name.entity.type !== 'organization') continue
      for (const { norm } of tokens.slice(name.from, name.to)) {
        const list = words.get(norm)
        if (list) list.push(name)
        else words.set(norm, [name])
      }
    }
    return words
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

  return find
}
