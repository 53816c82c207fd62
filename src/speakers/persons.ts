// What the text tells of the persons it names: he or she, how old, and what they are, so that `the singer` is one of them.
import type { Entity, Name } from '../document/document.ts'
import { lastBefore } from '../document/search.ts'
import type { Gender } from './gender.ts'
import type { SpeakerLexicon } from './lexicon.ts'
import { nounIn, type Phrase, type SpeakerText } from './phrase.ts'

/** How many names back one may stand. */
const NAMES = 60
/** How many tokens back one without a name is looked for. */
const UNNAMED = 300
/** Sentences back within which nobody else may be named where one is called by what he is known for, and how far back the one may stand. */
const ALONE = 2
const REACH = 6

/** The words on tokens `[from, to)` tell what the one named is. */
interface Role {
  readonly name: Name
  readonly from: number
  readonly to: number
  /** The noun is another for the one that stands there. */
  readonly alias: boolean
}

export function personsOf(
  doc: SpeakerText,
  lexicon: SpeakerLexicon,
  phraseAt: (at: number, limit: number) => Phrase | null,
  genderOfName: (name: string, alone: boolean) => Gender | null,
  spoken: (token: number) => boolean,
  sentenceOf: (token: number) => number,
  governed: (name: Name) => boolean,
) {
  const { tokens, tags, names } = doc
  /** Gender of persons, as their titles tell it. */
  const genders = new Map<Entity, Gender>()
  /** Roles by their noun, as `Chancellor Peter Lund` and `Jansen, hoofd van het team` give them, in text order. */
  const roles = new Map<string, Role[]>()
  /** The nouns of each person's roles. */
  const nouns = new Map<Entity, Set<string>>()
  const ages = new Map<number, Set<Entity>>()
  for (const name of names) if (name.type === 'person') look(name)

  /** What stands around a name. */
  function look(name: Name) {
    let from = name.from
    while (from > 0 && from > name.from - 4 && qualifies(from - 1)) from--
    for (let i = from; i < name.from; i++) if (i === name.from - 1 || callable(normAt(i))) role(i, { name, from, to: name.from, alias: false })
    // la ministre Anne Morel
    const article = from < name.from ? lexicon.articles.get(normAt(from - 1)) : undefined
    if (article && lexicon.persons.has(normAt(from)) && !genders.has(name.entity)) genders.set(name.entity, article)
    for (let i = from; i < name.from; i++) aged(name.entity, ageAt(i))
    const mark = normAt(name.to)
    let at = name.to + 1
    // Anna Holm, 41, · Anna Holm (41) · Anne Morel, 41 ans
    const unit = lexicon.times.has(normAt(at + 1)) ? 1 : 0
    if ((mark === ',' || mark === '(') && tags[at] === 'NUM' && (normAt(at + 1 + unit) === ',' || normAt(at + 1 + unit) === ')')) {
      aged(name.entity, yearsIn(normAt(at)))
      at += 2 + unit
      if (normAt(at) === ',') at++
    }
    const is = at === name.to + 1 && lexicon.copulas.has(mark) && !spoken(name.to)
    if (normAt(at - 1) !== ',' && !is) return
    const apposition = phraseAt(at, at + 11)
    if (apposition?.kind !== 'noun' || (is && !callable(normAt(apposition.head)))) return
    role(apposition.head, { name, from: apposition.from, to: apposition.to, alias: false })
  }

  function normAt(i: number): string {
    return tokens[i]?.norm ?? ''
  }

  function qualifies(i: number): boolean {
    const tag = tags[i]
    return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'
  }

  /** Whether a noun tells what somebody is. */
  function callable(norm: string): boolean {
    return lexicon.titles.has(norm) || lexicon.aliases.has(norm) || nounIn(norm, lexicon.persons, lexicon)
  }

  function role(at: number, given: Role) {
    const norm = normAt(at)
    const { entity } = given.name
    const gender = lexicon.titles.get(norm)
    if (gender && !genders.has(entity)) genders.set(entity, gender)
    if (lexicon.bodies.has(norm)) return
    for (const noun of [norm, ...(lexicon.aliases.get(norm) ?? [])]) {
      if (nounIn(noun, lexicon.persons, lexicon)) {
        const known = nouns.get(entity)
        if (known) known.add(noun)
        else nouns.set(entity, new Set([noun]))
      }
      const list = roles.get(noun)
      const told = noun === norm ? given : { ...given, alias: true }
      if (list) list.push(told)
      else roles.set(noun, [told])
    }
  }

  function aged(entity: Entity, years: number) {
    if (years < 0) return
    const known = ages.get(years)
    if (known) known.add(entity)
    else ages.set(years, new Set([entity]))
  }

  /** A number of years that somebody may be old, or -1. */
  function yearsIn(norm: string): number {
    const years = norm.length === 2 ? Number(norm) : NaN
    return years > 9 ? years : -1
  }

  /** The age that a token tells, or -1: `41-year-old`, `41-jarige`, `de 41 ans`. */
  function ageAt(i: number): number {
    const norm = normAt(i)
    if (norm.charAt(2) === '-') return yearsIn(norm.slice(0, 2))
    const next = tokens[i + 1]
    const joined = next?.norm === '-' && next.start === tokens[i]?.end
    return tags[i] === 'NUM' && (joined || lexicon.times.has(next?.norm ?? '')) ? yearsIn(norm) : -1
  }

  function genderOf(entity: Entity): Gender | null {
    const told = genders.get(entity)
    if (told) return told
    const [first = '', last] = entity.name.toLowerCase().split(' ')
    const gender = lexicon.titles.get(first) ?? genderOfName(first, last === undefined)
    if (gender) genders.set(entity, gender)
    return gender
  }

  /** The person that a description stands for. */
  function described(phrase: Phrase, several: boolean): Entity | null {
    const norm = normAt(phrase.head)
    const holder = inRole(phrase, norm)
    if (holder || several) return holder
    for (let i = phrase.from; i < phrase.to; i++) {
      const years = ageAt(i)
      if (years > 0) return ofAge(phrase, years) ?? sole(phrase)
    }
    return sole(phrase)
  }

  /** `Anna Holm, 41, … the 41-year-old` */
  function ofAge(phrase: Phrase, years: number): Entity | null {
    const [one, other] = [...(ages.get(years) ?? [])].filter((entity) => fits(entity, phrase))
    return one && !other ? one : null
  }

  /** The last person before a description who was given that role: not the deputy of it, nor the holder of another. */
  function inRole(phrase: Phrase, norm: string): Entity | null {
    const known = roles.get(norm) ?? []
    const own = qualifiers(phrase)
    let holder: Entity | null = null
    let sole = true
    const last = lastBefore(known, phrase.from)
    for (let i = last; i >= 0 && last - i < NAMES; i--) {
      const { name, from, to, alias } = known[i] as Role
      if (alias && !near(name.entity, phrase.from)) continue
      const words = new Set<string>()
      for (let k = from; k < to; k++) if (!joined(k)) words.add(normAt(k))
      sole &&= holder === null || holder === name.entity
      holder ??= name.entity
      if (own.every((word) => words.has(word)) && [...words].every((word) => !lexicon.distinctions.has(word) || own.includes(word)))
        return name.entity
      if ([...words].some((word) => lexicon.distinctions.has(word))) sole = false
    }
    return sole && own.length && own.every((word) => lexicon.distinctions.has(word)) ? holder : null
  }

  /** Whether the last sentence that names anybody names this one. */
  function near(wanted: Entity, at: number): boolean {
    let sentence = -1
    const last = lastBefore(names, at)
    for (let i = last; i >= 0 && last - i < NAMES; i--) {
      const { entity, from } = names[i] as Name
      if (entity.type !== 'person' || spoken(from)) continue
      if (sentence >= 0 && sentenceOf(from) !== sentence) return false
      if (entity === wanted) return true
      sentence = sentenceOf(from)
    }
    return false
  }

  /** `Anna Holm sang. The singer …`: the only person named of late, where the noun is one that a person is known for and nobody unnamed bears it. */
  function sole(phrase: Phrase): Entity | null {
    const people = phrase.name?.type === 'people'
    if (!people && (phrase.core < phrase.to || !nounIn(normAt(phrase.head), lexicon.callings, lexicon))) return null
    const last = lastBefore(names, phrase.from)
    for (let i = last + 1; i < names.length && (names[i] as Name).from <= phrase.to + 1; i++) {
      const { entity, to } = names[i] as Name
      // the singer Anna Holm · the Labour senator
      if (to > phrase.to || entity.kind === 'party') return null
    }
    const here = sentenceOf(phrase.from)
    let found: Entity | null = null
    let nearby = REACH
    let reach = REACH
    for (let i = last; i >= 0 && last - i < NAMES; i--) {
      const name = names[i] as Name
      const { entity, from } = name
      const back = here - sentenceOf(from)
      if (back > reach) break
      if (entity.type !== 'person' || spoken(from) || !fits(entity, phrase)) continue
      const free = !governed(name)
      if (found && found !== entity && (free || back <= nearby)) return null
      found ??= entity
      nearby = Math.min(nearby, Math.max(back, ALONE))
      // one who is only spoken of beside another is not the one, if that other may be meant
      if (free) reach = nearby
    }
    // a lone word may be no person at all
    if (people && !found?.name.includes(' ')) return null
    return found && !unnamed(phrase, found) ? found : null
  }

  /** Whether nothing in the description tells that it is a man, or a woman, where the person is not. */
  function fits(entity: Entity, { from, head }: Phrase): boolean {
    const wanted = lexicon.articles.get(normAt(from)) ?? lexicon.titles.get(normAt(head))
    const gender = genderOf(entity)
    return !wanted || !gender || wanted === gender
  }

  /** Whether the text spoke of one without a name by the same noun, or gave the person another trade. */
  function unnamed({ from, head }: Phrase, entity: Entity): boolean {
    const norm = normAt(head)
    const trades = nouns.get(entity)
    if (trades && ![...trades].some((noun) => noun === norm || nounIn(noun, lexicon.callings, lexicon))) return true
    for (let i = from - 1; i >= 0 && i > from - UNNAMED; i--) if (normAt(i) === norm && lexicon.determiners.get(normAt(i - 1)) === false) return true
    return false
  }

  /** The words of a description that set it apart, its noun aside: `the Algerian government`, `le président de l'association`. */
  function qualifiers({ from, to, head }: Phrase): string[] {
    const own: string[] = []
    for (let i = from + 1; i < to; i++) if (i !== head && (qualifies(i) || tags[i] === 'NUM') && !joined(i)) own.push(normAt(i))
    return own
  }

  /** `the 71-year-old star`, `the two-term president`: part of a word that tells how old or how often. */
  function joined(i: number): boolean {
    let first = i
    while (tokens[first - 1]?.norm === '-' && tokens[first - 1]?.end === tokens[first]?.start) first -= 2
    return tags[first] === 'NUM' && tokens[first + 1]?.norm === '-' && tokens[first]?.end === tokens[first + 1]?.start
  }

  return { genderOf, described, qualifiers }
}
