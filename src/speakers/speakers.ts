// From the words that name a speaker to who it is: the fullest name, the kind, the body it belongs to.
import type { Entity, Name, Tag } from '../document/document.ts'
import type { Speaker } from '../document/facts.ts'
import type { Token } from '../document/token.ts'
import { spanOf } from '../document/span.ts'
import { antecedents } from './antecedent.ts'
import { genderReader } from './gender.ts'
import type { SpeakerLexicon } from './lexicon.ts'
import { nounIn, phrasesOf, POSSESSIVE, type Phrase, type SpeakerText } from './phrase.ts'

/** Who or what speaks. */
type Voice = 'person' | 'body' | 'text'

/** The speakers of one text. */
export interface Speakers {
  /** The noun phrase, name or pronoun that starts at token `at`, read no further than token `limit`. */
  readonly phraseAt: (at: number, limit: number) => Phrase | null
  /** Who the words on tokens `[from, to)` name; a pronoun in somebody's words stands for nobody `outside` them. */
  readonly speakerAt: (from: number, to: number, outside?: boolean) => Speaker | null
  /** Whether the words on tokens `[from, to)` can name somebody who speaks; `surely` asks for a name, a pronoun or a noun known to. */
  readonly speaks: (from: number, to: number, surely: boolean) => boolean
  /** What kind of speaker they name, a pronoun for a person; null when nothing known to speak. */
  readonly voiceOf: (from: number, to: number) => Voice | null
}

/** How far what a person is may be told behind the name, in tokens. */
const FAR = 20
/** What goes on with it: `a professor of law and history at …`. */
const APPOSED: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'CCONJ', 'PART'])

/** What he is called stands before it: `former Acme lawyer`. */
const TITLES: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'ADJ'])

const UPPER = /^\p{Lu}/u

/** Reads the speakers of a text; made once a language. */
export type SpeakersOf = (doc: SpeakerText) => Speakers

export function speakerReader(lexicon: SpeakerLexicon): SpeakersOf {
  const genderOfName = genderReader(lexicon.givenNames)
  return function speakersOf(doc: SpeakerText): Speakers {
    const starts = new Map<number, Name>()
    const mentions = new Map<Entity, Name[]>()
    for (const name of doc.names) {
      starts.set(name.from, name)
      const known = mentions.get(name.entity)
      if (known) known.push(name)
      else mentions.set(name.entity, [name])
    }
    const phraseAt = phrasesOf(doc, lexicon, starts)
    const find = antecedents(doc, lexicon, phraseAt, genderOfName)
    const bodies = new Map<Entity, string | null>()

    const place = (from: number, to: number) => spanOf(doc.raw, { start: doc.tokens[from]?.start ?? 0, end: doc.tokens[to - 1]?.end ?? 0 })

    /** The pronoun at a token, without what ties it to its verb: `elle` of `-t-elle`. */
    function pronoun(at: number) {
      const { start, end } = doc.tokens[at] as Token
      const hyphen = doc.view.slice(start, end).lastIndexOf('-')
      return spanOf(doc.raw, { start: start + (hyphen < 0 || doc.tokens[at]?.norm.startsWith('-') === false ? 0 : hyphen + 1), end })
    }

    /** `former`, `ex-striker` */
    const isFormer = (norm: string) => lexicon.former.has(norm) || lexicon.former.has(norm.slice(0, Math.max(0, norm.indexOf('-'))))

    /** The organization that the phrase ties its head to: `CNN President`, `Jansen (ING)`, `Holm of Acme`, `Holm, a spokesman for the bank`; none left behind. */
    function bodyIn({ from, to, name }: Phrase): string | null {
      const organization = (i: number, end: number): string | null => {
        for (; i < end; i++) {
          const here = starts.get(i)
          if (isFormer(doc.tokens[i]?.norm ?? '')) return null
          // explique à BBC Mundo Anne Morel
          if (here && here !== name && here.to !== name?.from && here.entity.type === 'organization') return here.entity.name
        }
        return null
      }
      const inside = organization(from, to)
      if (inside) return inside
      const mark = doc.tokens[to]?.norm ?? ''
      if (mark === '(') return organization(to + 1, to + 2)
      const tie = mark === ',' ? to + 1 : to
      if (lexicon.ties.has(doc.tokens[tie]?.norm ?? '')) {
        const tied = phraseAt(tie + 1, tie + FAR)
        return tied ? organization(tied.from, tied.core) : null
      }
      const role = mark === ',' ? phraseAt(to + 1, to + FAR) : null
      if (role?.kind !== 'noun') return null
      let end = role.to
      while (end < to + FAR && APPOSED.has(doc.tags[end] ?? 'X')) end++
      return organization(role.from, end)
    }

    function bodyOf(entity: Entity): string | null {
      const known = bodies.get(entity)
      if (known !== undefined) return known
      let body: string | null = null
      for (const name of mentions.get(entity) ?? []) {
        let from = name.from
        while (from > 0 && name.from - from < 5 && TITLES.has(doc.tags[from - 1] ?? 'X')) from--
        body = bodyIn({ kind: 'name', from, core: name.to, to: name.to, head: name.to - 1, name })
        if (body) break
      }
      bodies.set(entity, body)
      return body
    }

    /** The name that says who: in the phrase, or of the person in apposition to it. */
    function nameOf({ from, core, to, head, name }: Phrase): Name | null {
      const next = doc.tokens[to]?.norm ?? ''
      const owned = POSSESSIVE.test(next) ? starts.get(to + 1) : undefined
      // Acme Media's Anna Reed Holm
      if (owned?.type === 'person' && name?.type !== 'person') return owned
      if (name) return name
      const norm = doc.tokens[head]?.norm ?? ''
      if (nounIn(norm, lexicon.texts, lexicon) || nounIn(norm, lexicon.bodies, lexicon)) return null
      // the chairman of the board, Jean Morel, …
      const apposed = next === ',' ? starts.get(to + 1) : starts.get(to)
      if (apposed?.type === 'person') return apposed
      for (let i = core + 1; i < to; i++) {
        const inner = starts.get(i)
        const before = doc.tokens[i - 1] as Token
        if (inner?.type === 'person' && inner.to === to && inner.to - inner.from > 1 && from < core && !lexicon.ties.has(before.norm)) {
          // minister van Financiën Jan Smit · le directeur de l'école Jean Morel
          const apart = lexicon.bareAppositions || UPPER.test(doc.view.charAt(before.start))
          return !apart || lexicon.persons.has(before.norm) || lexicon.titles.has(before.norm) ? null : inner
        }
      }
      return null
    }

    /** Who speaks: one, or all of those that are joined on just these tokens: `Anna Holm and the ministry`. */
    function speakerAt(from: number, to: number, outside = true): Speaker | null {
      const [first, ...others] = conjuncts(from, to).map((phrase) => ({ phrase, speaker: speakerOf(phrase, outside) }))
      const last = others.at(-1)
      if (!first || !last) return first?.speaker ?? null
      // the senator and former candidate
      const twice = first.phrase.kind === 'noun' && first.speaker.name !== first.speaker.mention.text
      if (twice && others.every(({ phrase }) => phrase.kind === 'noun' && !lexicon.determiners.has(doc.tokens[phrase.from]?.norm ?? '')))
        return { ...first.speaker, mention: spanOf(doc.raw, { start: first.speaker.mention.start, end: last.speaker.mention.end }) }
      let { name } = first.speaker
      let at = first.phrase.to
      for (const { phrase, speaker } of others) {
        for (; at < phrase.from; at++) name += doc.tokens[at]?.norm === ',' ? ',' : ` ${place(at, at + 1).text}`
        name += ` ${speaker.name}`
        at = phrase.to
      }
      const { kind, affiliation, mention } = first.speaker
      return {
        name,
        mention: spanOf(doc.raw, { start: mention.start, end: last.speaker.mention.end }),
        kind: others.every(({ speaker }) => speaker.kind === kind) ? kind : 'other',
        affiliation: others.every(({ speaker }) => speaker.affiliation === affiliation) ? affiliation : null,
      }
    }

    /** The phrases that fill the tokens `[from, to)`, joined by a conjunction, or else the first alone. */
    function conjuncts(from: number, to: number): Phrase[] {
      const found: Phrase[] = []
      let linked = false
      for (let at = from; at < to;) {
        const phrase = phraseAt(at, to)
        if (!phrase) break
        found.push(phrase)
        at = phrase.to
        if (at >= to && linked) return sharesRole(phrase, found) ? [phrase] : found
        if (doc.tokens[at]?.norm === ',') at++
        linked = doc.tags[at] === 'CCONJ'
        if (linked) at++
        else if (at === phrase.to) break
      }
      return found.slice(0, 1)
    }

    /** `Google and Acme chairman Anna Holm`, `actor and critic Anna Holm`: what stands before is what she is, or leads. */
    function sharesRole({ from, name }: Phrase, all: readonly Phrase[]): boolean {
      if (name?.type !== 'person') return false
      return all.every(
        (one) =>
          one.name === name ||
          (one.name?.type !== 'person' &&
            one.core === one.to &&
            !lexicon.determiners.has(doc.tokens[one.from]?.norm ?? '') &&
            (one.kind === 'noun' || from < name.from)),
      )
    }

    function speakerOf(phrase: Phrase, outside: boolean): Speaker {
      const own = nameOf(phrase)
      // De Braziliaan
      const national = own?.type === 'people' && own.to - 1 === phrase.head ? find(phrase) : null
      if (own && !national) {
        const { entity } = own
        const person = entity.type === 'person'
        return {
          name: entity.name,
          mention: spanOf(doc.raw, own),
          kind: kindOf(entity),
          affiliation: person ? (bodyIn(phrase) ?? bodyOf(entity)) : null,
        }
      }
      const mention = phrase.kind === 'pronoun' ? pronoun(phrase.from) : place(phrase.from, phrase.to)
      const found = national ?? (outside || phrase.kind !== 'pronoun' ? find(phrase) : null)
      if (found && 'type' in found) {
        const affiliation = found.type === 'person' ? ((phrase.kind === 'noun' ? bodyIn(phrase) : null) ?? bodyOf(found)) : null
        return { name: found.name, mention, kind: kindOf(found), affiliation }
      }
      const told = found ?? phrase
      // they | Holm and the ministry
      const name = found ? (speakerAt(found.from, found.to)?.name ?? place(found.from, found.to).text) : mention.text
      return { name, mention, kind: kindOfNoun(told), affiliation: told.kind === 'noun' ? bodyIn(told) : null }
    }

    function kindOfNoun({ kind, head }: Phrase): Speaker['kind'] {
      const norm = doc.tokens[head]?.norm ?? ''
      if (kind === 'pronoun') return lexicon.pronouns.get(norm)?.some((who) => who === 'he' || who === 'she') ? 'person' : 'other'
      if (nounIn(norm, lexicon.bodies, lexicon)) return 'organization'
      return nounIn(norm, lexicon.texts, lexicon) ? 'other' : 'person'
    }

    function speaks(from: number, to: number, surely: boolean): boolean {
      const phrase = phraseAt(from, to)
      if (!phrase || phrase.kind === 'pronoun') return phrase !== null
      const norm = doc.tokens[phrase.head]?.norm ?? ''
      // a product or an event seldom speaks: the name may have been mistaken
      if (phrase.name) return !surely || (phrase.name.type !== 'event' && phrase.name.type !== 'product') || speaksOften(norm)
      if (lexicon.times.has(norm)) return false
      return !surely || speaksOften(norm) || titled(phrase)
    }

    const speaksOften = (norm: string) =>
      lexicon.pronouns.has(norm) ||
      nounIn(norm, lexicon.persons, lexicon) ||
      nounIn(norm, lexicon.bodies, lexicon) ||
      nounIn(norm, lexicon.texts, lexicon)

    /** `le syndicat SUD`, `hoogleraar Jansen`: a capitalised word that no name was seen in, after a noun known to speak. */
    function titled({ from, head }: Phrase): boolean {
      const before = doc.tokens[head - 1]
      return head > from && UPPER.test(doc.view.charAt(doc.tokens[head]?.start ?? 0)) && before !== undefined && speaksOften(before.norm)
    }

    function voiceOf(from: number, to: number): Voice | null {
      const phrase = phraseAt(from, to)
      if (!phrase) return null
      if (phrase.kind === 'pronoun') return 'person'
      if (phrase.name) return phrase.name.type === 'person' ? 'person' : phrase.name.type === 'place' ? null : 'body'
      const norm = doc.tokens[phrase.head]?.norm ?? ''
      if (nounIn(norm, lexicon.persons, lexicon)) return 'person'
      return nounIn(norm, lexicon.bodies, lexicon) || titled(phrase) ? 'body' : nounIn(norm, lexicon.texts, lexicon) ? 'text' : null
    }

    return { phraseAt, speakerAt, speaks, voiceOf }
  }
}

function kindOf({ type }: Entity): Speaker['kind'] {
  return type === 'person' || type === 'organization' || type === 'place' ? type : 'other'
}
