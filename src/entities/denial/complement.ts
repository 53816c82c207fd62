// What is denied, as far as the clause of the verb says it: a clause, an infinitive, a noun phrase or a pronoun.
import { chunkAt, type Chunk } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Phrase, Site, Subject } from '../../clauses/site.ts'
import { claimEndReader, DASHES } from './claim-end.ts'
import type { Words } from './words.ts'

/** Tokens `[from, to)`; `whole` is the clause before that a relative takes up (`ce que`, `iets wat`). */
export interface Complement {
  readonly kind: 'clause' | 'infinitive' | 'noun' | 'pronoun' | 'none'
  readonly from: number
  readonly to: number
  readonly phrase: Phrase | null
  readonly whole: number | null
}

/** The verb: its token, its chunk, the chunk that carries its clause, where the clause ends, and what else is known. */
export interface VerbPlace {
  readonly token: number
  readonly at: number
  readonly carrier: number
  readonly end: number
  readonly tail: { readonly from: number; readonly to: number } | null
  readonly subject: Subject
  /** The only prepositions that lead to what is denied, when there are any. */
  readonly links: readonly string[] | null
  /** A clause may follow without a conjunction: `denied he was there`. */
  readonly bare: boolean
}

export function complementReader(clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  const pronouns = new Set(Object.keys(clauses.pronouns))
  const claimEnd = claimEndReader(clauses, words, grammar)

  return function complementOf(site: Site, place: VerbPlace): Complement {
    const { chunks } = site
    const { token, at, subject } = place
    const chunk = chunks[at] as Chunk
    const none: Complement = { kind: 'none', from: token, to: token, phrase: null, whole: null }

    // A relative pronoun that stands for it: what it belongs to is denied.
    const relative = relativeBefore(site, place)
    if (relative >= 0 && subject.relative !== relative) return ofRelative(site, relative)

    // dément avoir …, denied receiving …
    const first = Math.max(token + 1, place.tail?.to ?? 0)
    for (let i = first; i < chunk.to; i++) {
      const tag = site.doc.tags[i]
      if (tag === 'VERB' || tag === 'AUX')
        return {
          kind: 'infinitive',
          from: first,
          to: claimEnd(site, { from: at + 1, end: place.end, least: chunk.to, kind: 'verbal', denying: token }),
          phrase: null,
          whole: null,
        }
    }

    let field: Complement | null = null
    if (clauses.verbFinal) field = middle(site, place) ?? before(site, place)
    const after = following(site, place)
    if (after && (after.kind === 'clause' || after.kind === 'infinitive')) return after
    return field ?? after ?? clitic(site, place) ?? unmarked(site, place) ?? shared(site, place) ?? none
  }

  /** `a charge that she has faced and has always denied`: the relative that the verb before has for its object. */
  function shared(site: Site, { carrier }: VerbPlace): Complement | null {
    const { chunks, doc } = site
    if (chunks[carrier - 1]?.kind !== 'coordinator') return null
    for (let i = carrier - 2; i > 0 && i > carrier - 20; i--) {
      const { kind } = chunks[i] as Chunk
      if (kind === 'comma' || kind === 'stop') return null
      if (kind !== 'relative' && kind !== 'subordinator') continue
      return words.isAccusation(doc.tokens[chunks[i - 1]?.head ?? -1]?.norm ?? '') ? ofRelative(site, i) : null
    }
    return null
  }

  function relativeBefore(site: Site, { carrier, subject }: VerbPlace): number {
    const { chunks } = site
    for (let i = carrier - 1; i >= 0 && i > carrier - 20; i--) {
      const kind = chunks[i]?.kind
      if (kind === 'relative') return grammar.roleOf(site, i) === 'adverbial' ? -1 : i
      if (kind === 'coordinator' && i > subject.phrase.chunk) continue
      if (kind === 'verb' || kind === 'stop' || kind === 'subordinator' || kind === 'comma' || kind === 'coordinator') return -1
    }
    return -1
  }

  /** What a relative clause that begins at chunk `at` belongs to: a noun, or all that was said before (`ce que`, `iets wat`, `…, an allegation that`). */
  function ofRelative(site: Site, at: number): Complement {
    const { chunks, doc } = site
    const owner = grammar.antecedent(site, at)?.phrase ?? null
    const before = chunks[at - 1]
    const last = (chunks[at - 1] ?? chunks[at]) as Chunk
    if (before?.kind === 'anaphor') return { kind: 'pronoun', from: before.from, to: before.to, phrase: null, whole: at }
    if (!owner || before?.kind === 'comma')
      return {
        kind: 'pronoun',
        from: (chunks[at] as Chunk).from,
        to: (chunks[at] as Chunk).to,
        phrase: owner,
        whole: before?.kind === 'comma' ? at : null,
      }
    // on espionage charges that he denies
    if (before?.kind === 'noun' && before.from > owner.from && words.isAccusation(doc.tokens[before.head]?.norm ?? ''))
      return { kind: 'noun', from: before.from, to: before.to, phrase: grammar.phraseAt(site, at - 1), whole: null }
    const lead = chunks[owner.chunk - 1]?.kind
    const summary = (lead === 'comma' || lead === 'stop') && words.isAccusation(doc.tokens[owner.head]?.norm ?? '')
    return {
      kind: owner.pronoun || summary ? 'pronoun' : 'noun',
      from: owner.from,
      to: Math.max(owner.to, last.to),
      phrase: owner,
      whole: owner.pronoun || summary ? at : null,
    }
  }

  /** `a charge X dismissed`, `des accusations qu'il nie`: the object stands before the subject, whether a relative is seen there or not. */
  function unmarked(site: Site, { subject }: VerbPlace): Complement | null {
    if (subject.side !== 'before' || subject.relative !== null) return null
    const { chunks, doc } = site
    const link = chunks[subject.phrase.chunk - 1]
    // un coup de pub (qu'elle dément)
    const bracket = chunks[subject.phrase.chunk - 2]
    if (link?.kind === 'subordinator' && doc.tokens[bracket?.from ?? -1]?.norm === '(') return ofRelative(site, subject.phrase.chunk - 1)
    const linked = link?.kind === 'subordinator' && clauses.complementizers.has(doc.tokens[link.from]?.norm ?? '')
    const at = subject.phrase.chunk - (linked ? 1 : 0)
    const noun = chunks[at - 1]
    // …, something X denies
    const lead = chunks[at - 2]?.kind
    if (noun?.kind === 'pronoun' && (lead === 'comma' || lead === 'stop') && !pronouns.has(doc.tokens[noun.from]?.norm ?? ''))
      return ofRelative(site, at)
    if (noun?.kind !== 'noun') return null
    const head = chunks[grammar.headOfChain(site, at - 1)] as Chunk
    return words.isAccusation(doc.tokens[head.head]?.norm ?? '') || words.isAccusation(doc.tokens[noun.head]?.norm ?? '')
      ? ofRelative(site, at)
      : null
  }

  /** Between the carrier and the verb at the end: `heeft bemoeienis altijd ontkend`, `spreekt het bericht tegen`. */
  function middle(site: Site, { token, at, carrier, tail, subject }: VerbPlace): Complement | null {
    const { chunks } = site
    const ahead = tail !== null && tail.from > token
    if (carrier === at && subject.side === 'after' && !ahead) return null
    const from = carrier !== at ? carrier + 1 : ahead ? at + 1 : opening(site, at)
    const limit = ahead ? tail.from : (chunks[at] as Chunk).from
    for (let i = from; i < chunks.length; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.from >= limit) return null
      if (chunk.kind === 'stop' || chunk.kind === 'subordinator' || chunk.kind === 'relative') return null
      if (chunk.from >= subject.phrase.from && chunk.from < subject.phrase.to) continue
      if (chunk.kind === 'preposition') i++
      else if (chunk.kind === 'noun')
        return {
          kind: 'noun',
          from: chunk.from,
          to: objectsEnd(site, i, limit),
          phrase: grammar.phraseAt(site, i),
          whole: null,
        }
      else if (chunk.kind === 'anaphor' || (chunk.kind === 'pronoun' && !clauses.objects.has(site.doc.tokens[chunk.from]?.norm ?? '')))
        return { kind: 'pronoun', from: chunk.from, to: chunk.to, phrase: null, whole: null }
    }
    return null
  }

  /** The token where the noun phrases end that stand together before the verb: `de moord en de diefstal`. */
  function objectsEnd(site: Site, at: number, limit: number): number {
    let next = grammar.phraseEnd(site, at)
    while (site.chunks[next]?.kind === 'coordinator' && site.chunks[next + 1]?.kind === 'noun') next = grammar.phraseEnd(site, next + 1)
    return Math.min(limit, (site.chunks[next - 1] as Chunk).to)
  }

  /** In front, when the subject stands behind: `Dat ontkende de minister`. */
  function before(site: Site, { carrier, subject }: VerbPlace): Complement | null {
    if (subject.side !== 'after') return null
    const chunk = site.chunks[carrier - 1]
    if (chunk?.kind === 'anaphor') return { kind: 'pronoun', from: chunk.from, to: chunk.to, phrase: null, whole: null }
    if (chunk?.kind !== 'noun') return null
    const phrase = grammar.phraseAt(site, grammar.headOfChain(site, carrier - 1))
    return { kind: 'noun', from: phrase.from, to: phrase.to, phrase, whole: null }
  }

  function following(site: Site, { at, end, subject, tail, token, links, bare }: VerbPlace): Complement | null {
    const { chunks, doc } = site
    let i = at + 1
    let commas = 0
    /** Where the claim begins behind one of the links, as a token. */
    let start = -1
    for (; i < end; i++) {
      const chunk = chunks[i] as Chunk
      const norm = doc.tokens[chunk.from]?.norm ?? ''
      if (tail && chunk.from >= tail.from && chunk.from < tail.to) continue
      if (chunk.from >= subject.phrase.from && chunk.from < subject.phrase.to && subject.side === 'after') continue
      if (chunk.kind === 'subordinator' && clauses.complementizers.has(norm)) {
        // denied that quote on Wednesday
        const pointing =
          clauses.determiners.has(norm) &&
          chunks[i + 1]?.kind === 'noun' &&
          !chunks.slice(i, end + 1).some(({ kind, from }) => kind === 'verb' || DASHES.has(doc.tokens[from]?.norm ?? ''))
        return pointing ? noun(i + 1, { ...grammar.phraseAt(site, i + 1), from: chunk.from }) : clause('clause', i + 1)
      }
      if (chunk.kind === 'relative' && clauses.complementizers.has(norm) && i === at + 1) return clause('clause', i + 1)
      // denied what it called fake news · nie ce qu'il appelle un mensonge
      if (i === at + 1 && (chunk.kind === 'anaphor' ? chunks[i + 1]?.kind === 'relative' : heads(site, i))) return clause('clause', i)
      if (chunk.kind === 'verb')
        return chunk.from > token && (clauses.infinitives.has(norm) || onlyTimes(chunks, at + 1, i)) ? clause('infinitive', i) : null
      if (chunk.kind === 'noun' || chunk.kind === 'pronoun') {
        if (infinitiveAhead(site, i, end)) return clause('infinitive', i)
        const phrase = grammar.phraseAt(site, i)
        const next = chunks[grammar.phraseEnd(site, i)]
        if (
          bare &&
          !clauses.verbFinal &&
          next?.kind === 'verb' &&
          (chunk.kind === 'noun' ? doc.tags[next.from] === 'AUX' : grammar.personOf(site, phrase) > 0)
        )
          return clause('clause', i)
        if (phrase.pronoun) return { kind: 'pronoun', from: chunk.from, to: chunk.to, phrase, whole: null }
        return noun(i, phrase)
      }
      // ontkent schuldig te zijn
      if (chunk.kind === 'adverb' && doc.tags[chunk.from] === 'ADJ' && infinitiveAhead(site, i, end)) return clause('infinitive', i)
      if (chunk.kind === 'anaphor') {
        const next = chunks[i + 1]
        if (!clauses.verbFinal && next?.kind === 'verb') return clause('clause', i)
        return { kind: 'pronoun', from: chunk.from, to: chunk.to, phrase: null, whole: null }
      }
      if (chunk.kind === 'preposition') {
        // ontkent met klem | betrokkenheid
        const object = chunk.from + words.mannerAt(doc, chunk.from)
        if (object > chunk.from) {
          i = chunkAt(chunks, object - 1)
          if ((chunks[i] as Chunk).to === object) continue
          return infinitiveAhead(site, i, end) ? clause('infinitive', i, object) : noun(i, { ...grammar.phraseAt(site, i), from: object })
        }
        if (clauses.verbFinal && infinitiveAhead(site, i, end)) return clause('infinitive', i)
        if (links && start < 0) {
          if (!links.includes(norm)) {
            // … after being charged with theft
            if (chunks[++i]?.kind === 'verb') return null
            continue
          }
          start = chunk.to
        }
        if (tail) {
          const phrase = chunks[i + 1]?.kind === 'noun' ? grammar.phraseAt(site, i + 1) : null
          if (phrase) return { ...noun(i + 1, phrase), ...(start >= 0 && { from: start }) }
        }
        // denied about a dozen allegations
        const about = chunks[i + 1]
        if (about?.kind === 'noun' && words.isAccusation(doc.tokens[about.head]?.norm ?? '')) {
          return noun(i + 1, grammar.phraseAt(site, i + 1))
        }
        i++
      } else if (chunk.kind === 'comma') {
        if (++commas > 2 || (chunks[i + 1]?.kind !== 'preposition' && commas === 1)) return null
      } else if (chunk.kind === 'coordinator' || chunk.kind === 'relative' || chunk.kind === 'subordinator') return null
    }
    return null

    function noun(at: number, phrase: Phrase): Complement {
      const { to, head } = chunks[at] as Chunk
      const norm = doc.tokens[head]?.norm ?? ''
      const opener = doc.tokens[phrase.from]?.norm ?? ''
      const known = words.isAccusation(norm) || words.isClaim(norm)
      const complete = clauses.determiners.has(opener) && (known || clauses.complementizers.has(opener))
      const until = claimEnd(site, { from: at + 1, end, least: to, kind: 'nominal', denying: token, complete })
      return { kind: 'noun', from: phrase.from, to: until, phrase, whole: null }
    }

    function clause(kind: 'clause' | 'infinitive', from: number, start = chunks[from]?.from ?? token + 1): Complement {
      return { kind, from: start, to: Math.max(start + 1, claimEnd(site, { from, end, least: start, denying: token })), phrase: null, whole: null }
    }
  }

  /** A relative pronoun that needs no noun before it: `what`, `hetgeen`. */
  function heads(site: Site, at: number): boolean {
    return site.chunks[at]?.kind === 'relative' && grammar.roleOf(site, at) === 'object'
  }

  /** `ontkent geld te hebben aangenomen`: an infinitive closes what begins here. */
  function infinitiveAhead({ chunks, doc }: Site, from: number, end: number): boolean {
    if (!clauses.verbFinal) return false
    let joined = false
    for (let i = from; i < end; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'verb') {
        if (joined) return clauses.infinitives.has(doc.tokens[chunk.from]?.norm ?? '')
        for (let k = chunk.from; k < chunk.to; k++) if (clauses.infinitives.has(doc.tokens[k]?.norm ?? '')) return true
        return false
      }
      // ontkent homofoob of intolerant te zijn
      if (chunk.kind === 'coordinator') joined = true
      if (chunk.kind === 'subordinator' || chunk.kind === 'relative' || chunk.kind === 'comma') return false
    }
    return false
  }

  /** `l'a démenti`: a pronoun before the verb. */
  function clitic(site: Site, { carrier }: VerbPlace): Complement | null {
    const chunk = site.chunks[carrier - 1]
    if (!chunk || (chunk.kind !== 'pronoun' && chunk.kind !== 'anaphor')) return null
    const norm = site.doc.tokens[chunk.from]?.norm ?? ''
    return clauses.anaphors.has(norm) ? { kind: 'pronoun', from: chunk.from, to: chunk.to, phrase: null, whole: null } : null
  }

  /** The first chunk that stands in the same clause as the verb in chunk `at`. */
  function opening({ chunks }: Site, at: number): number {
    let i = at
    while (i > 0) {
      const kind = chunks[i - 1]?.kind
      if (kind === 'verb' || kind === 'comma' || kind === 'stop' || kind === 'relative' || kind === 'subordinator') break
      if (kind === 'coordinator' && (i === at || chunks[i - 2]?.kind !== 'noun')) break
      i--
    }
    return i
  }
}

/** `a démenti mardi avoir …`, `denied on Friday having …`: nothing but the day stands between. */
function onlyTimes(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const kind = chunks[i]?.kind
    if (kind !== 'time' && kind !== 'adverb' && kind !== 'mark' && !(kind === 'preposition' && chunks[i + 1]?.kind === 'time')) return false
  }
  return true
}
