// Who says, in the same sentence, what holds a negation: `X said (that) …`, `…, zegt X`, `selon X …`.
import { chunkAt, type Chunk } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Phrase, Site } from '../../clauses/site.ts'
import { FINITE, GERUND, INFINITIVE } from '../../clauses/verb.ts'
import { sieve } from '../../text/sieve.ts'
import type { Stretch } from './draft.ts'
import type { DenialLexicon } from './lexicon.ts'
import { phraseIn, type Words } from './words.ts'

/** How many tokens away who says it may stand. */
const WINDOW = 60
/** How many tokens behind its verb a particle may stand. */
const PARTICLE = 6

/** Who says it: a phrase of the sentence, or whoever is quoted. `sure` when the verb stands up for it. */
export interface Source {
  readonly phrase: Phrase | null
  readonly sure: boolean
  /** The negated infinitive belongs to the speaker: `dit ne pas connaître`. */
  readonly own: boolean
  /** The token of the verb of saying, -1 when there is none. */
  readonly at: number
}

export function sourceReader(lexicon: DenialLexicon, clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  const { says } = words
  const according = lexicon.according.map((phrase) => phrase.split(' '))
  const opensAccording = new Set(according.map(([first = '']) => first))
  const telling = new Set([...says.keys(), ...Object.keys(lexicon.persists), ...opensAccording])
  const mayTell = sieve(telling)
  const pronouns = new Set(Object.keys(clauses.pronouns))
  const auxiliaries = new Map(Object.entries(clauses.auxiliaries))

  /** Who says in this sentence what holds the negation: `X said (that) …`, `…, zegt X`, `volgens X …`. */
  function sourceOf(site: Site, token: number, from: number, to: number): Source | null {
    const { chunks } = site
    let left = -1
    let right = -1
    for (let i = token - 1; i >= from && i > token - WINDOW && left < 0; i--) if (saying(site, i)) left = i
    for (let i = token + 1; i < to && i < token + WINDOW && right < 0; i++) if (saying(site, i) && !hangs(site, i)) right = i
    if (left >= 0) {
      const at = chunkAt(chunks, left)
      const subject = grammar.subjectOf(site, carrierOf(site, at))
      const opens = subject && (subject.side === 'before' || complementAfter(site, subject.phrase, token))
      if (subject && opens && subject.relative === null && person(site, subject.phrase) && opensSpeech(site, left, token, subject.phrase)) {
        return { phrase: subject.phrase, sure: insists(normAt(site, left)), own: infinitival(site, left, token, subject.phrase), at: left }
      }
    }
    for (const phrase of according) {
      for (let i = Math.max(from, token - WINDOW); i < to && i < token + WINDOW; i++) {
        if (!phrase.every((norm, k) => normAt(site, i + k) === norm)) continue
        const next = chunkAt(chunks, i + phrase.length)
        const kind = chunks[next]?.kind
        if (kind !== 'noun' && kind !== 'pronoun') continue
        const speaker = grammar.phraseAt(site, next)
        if (person(site, speaker)) return { phrase: speaker, sure: false, own: false, at: -1 }
      }
    }
    if (right >= 0 && commaBetween(site, token, right)) {
      const at = chunkAt(chunks, right)
      const phrase = trailing(site, at) ?? grammar.subjectOf(site, at)?.phrase
      if (phrase && phrase.from > token && person(site, phrase)) return { phrase, sure: insists(normAt(site, right)), own: phrase.pronoun, at: right }
    }
    const heading = headed(site, token, from)
    return heading && { phrase: heading, sure: true, own: false, at: -1 }
  }

  /** Whether the tokens hold a word that tells who says something, without which there is no source. */
  function isHeard({ tokens }: Site['doc'], { from, to }: Stretch): boolean {
    for (let i = from; i < to; i++) {
      const norm = tokens[i]?.norm ?? ''
      if (norm === ':' || (mayTell(norm) && telling.has(norm))) return true
    }
    return false
  }

  /** `heeft gisteren gezegd`: where the verb closes the clause, the chunk of the one that carries it. */
  function carrierOf({ chunks, doc }: Site, at: number): number {
    if (!clauses.verbFinal) return at
    for (let i = at - 1; i >= 0; i--) {
      const { kind, from } = chunks[i] as Chunk
      if (kind === 'verb') return auxiliaries.has(doc.tokens[from]?.norm ?? '') ? i : at
      if (kind === 'stop' || kind === 'comma' || kind === 'subordinator' || kind === 'relative') return at
    }
    return at
  }

  /** `Minister: geen sprake van fraude`: who opens a line, before a colon. */
  function headed(site: Site, token: number, from: number): Phrase | null {
    const first = chunkAt(site.chunks, from)
    if (site.chunks[first]?.kind !== 'noun') return null
    const phrase = grammar.phraseAt(site, first)
    const said = normAt(site, phrase.to) === ':' && phrase.to < token && !site.doc.tokens.slice(phrase.to + 1, token).some(({ norm }) => norm === ':')
    return said && person(site, phrase) && words.known(site.doc, phrase.head) ? phrase : null
  }

  /** `…, assure son directeur`: the speaker behind the verb that opens the last clause. */
  function trailing(site: Site, at: number): Phrase | null {
    const before = site.chunks[at - 1]?.kind
    const next = site.chunks[at + 1]?.kind
    return (before === 'comma' || before === 'mark') && (next === 'noun' || next === 'pronoun') ? grammar.phraseAt(site, at + 1) : null
  }

  /** `Verder zegt hij dat …`, `zegt hij onschuldig te zijn`: the speech begins right behind the speaker. */
  function complementAfter(site: Site, phrase: Phrase, token: number): boolean {
    let next = phrase.to
    while (site.doc.tags[next] === 'ADV' && !lexicon.negators.has(normAt(site, next))) next++
    return next === token || clauses.complementizers.has(normAt(site, next)) || lexicon.negators.has(normAt(site, next))
  }

  /** Whether a norm is a verb that stands up for what is said: `insists`. */
  function insists(norm: string): boolean {
    return says.get(norm)?.[0]?.value === 'sure' || norm in lexicon.persists
  }

  function saying(site: Site, token: number): boolean {
    const tag = site.doc.tags[token]
    // `s'être assuré de`
    if (insists(normAt(site, token)) && (lexicon.patients.has(normAt(site, token - 1)) || lexicon.patients.has(normAt(site, token - 2)))) return false
    const verbal =
      tag === 'VERB' || tag === 'AUX' || (words.finite.has(normAt(site, token)) && site.chunks[chunkAt(site.chunks, token)]?.kind === 'verb')
    if (!verbal) return false
    // `houdt vol`, not `houdt`
    const particle = lexicon.persists[normAt(site, token)]
    if (particle) return phraseIn(site.doc.tokens, [[particle]], token + 1, token + PARTICLE) !== null
    // `a sustained rise`: a participle says nothing without its auxiliary
    const carried = clauses.verbFinal || site.doc.tags[token - 1] === 'AUX' || site.doc.tags[token - 2] === 'AUX'
    return says.get(normAt(site, token))?.some(({ forms }) => forms & (carried ? ~INFINITIVE : FINITE | GERUND)) ?? false
  }

  /** `needs help to maintain a home`, `could never respond`: nothing is said. */
  function hangs(site: Site, token: number): boolean {
    let i = token - 1
    while (site.doc.tags[i] === 'ADV') i--
    const kind = auxiliaries.get(normAt(site, i))
    return clauses.infinitives.has(normAt(site, i)) || kind === 'thought' || kind === 'future'
  }

  /** Somebody who can say things, and is not the writer. */
  function person(site: Site, phrase: Phrase): boolean {
    const norm = normAt(site, phrase.head)
    return words.speaks(site.doc, phrase.head) && !lexicon.generic.has(norm) && (!phrase.pronoun || grammar.personOf(site, phrase) === 3)
  }

  /** Nothing closes the speech between the verb of saying and the negation. */
  function opensSpeech(site: Site, verb: number, token: number, speaker: Phrase): boolean {
    for (let i = verb + 1; i < token; i++) {
      const { kind, norm } = site.doc.tokens[i] ?? {}
      if (kind === 'punctuation' && norm !== ',' && norm !== ':') return false
      if (clauses.adversatives.has(norm ?? '')) return false
    }
    return speaker.to <= token
  }

  function infinitival(site: Site, verb: number, token: number, speaker: Phrase): boolean {
    for (let i = verb + 1; i < token; i++) {
      const norm = normAt(site, i)
      if (clauses.complementizers.has(norm) || (pronouns.has(norm) && i !== speaker.head)) return false
    }
    for (let i = token; i < site.doc.tokens.length && i < token + 14; i++) {
      const tag = site.doc.tags[i]
      if (clauses.verbFinal) {
        if (clauses.infinitives.has(normAt(site, i))) return true
        if (clauses.complementizers.has(normAt(site, i))) return false
      } else if (tag === 'VERB' || tag === 'AUX') return auxiliaries.get(normAt(site, i)) !== 'thought'
      if (site.doc.tokens[i]?.kind === 'punctuation') return false
    }
    return false
  }

  function commaBetween(site: Site, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (normAt(site, i) === ',' || site.doc.tokens[i]?.kind === 'quote') return true
    return false
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }

  return { sourceOf, insists, isHeard }
}
