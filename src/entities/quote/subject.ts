// Who does the speaking: the subject of a reporting verb, also where the clause is turned round, split or tangled.
import type { Chunk, ChunkKind } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import { namesWithin } from '../../clauses/names.ts'
import { relations } from '../../clauses/relations.ts'
import type { Phrase } from '../../clauses/site.ts'
import { GERUND, INFINITIVE, PARTICIPLE } from '../../clauses/verb.ts'
import { firstNotBefore } from '../../document/search.ts'
import type { cueReader, VerbCue } from './cues.ts'
import type { Parsed } from './frame.ts'
import type { QuoteLexicon } from './lexicon.ts'

/** Tokens `[from, to)`. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** Chunks that are looked at on either side. */
export const REACH = 40

const CLAUSE_ENDS = new Set(['.', ';', ':', '!', '?', '...', '…'])

/** The subjects of verbs in one language. */
export function subjects(lexicon: QuoteLexicon, clauses: ClauseLexicon, cues: ReturnType<typeof cueReader>) {
  const speaks = ({ speakers }: Parsed, { from, to }: Place, surely: boolean) => speakers.speaks(from, to, surely)
  const grammar = relations(clauses, (site, phrase) => speaks(site as Parsed, phrase, false))

  /** The reporting verb of a verb chunk. */
  function cueOf(parsed: Parsed, chunk: number): VerbCue | null {
    const group = parsed.chunks[chunk]
    if (group?.kind !== 'verb') return null
    return cues.verbIn(parsed.doc, group.from, group.to, parsed.frame.to)
  }

  /** `was described`, `wordt genoemd`, but not the reflexive `s'est dit`. */
  function isPassive({ doc, chunks }: Parsed, chunk: number, cue: VerbCue): boolean {
    if ((cue.forms & PARTICIPLE) === 0) return false
    const group = chunks[chunk] as Chunk
    for (let i = group.from; i < cue.token; i++)
      if (clauses.auxiliaries[doc.tokens[i]?.norm ?? ''] === 'passive') return !clauses.objects.has(doc.tokens[group.from - 1]?.norm ?? '')
    return false
  }

  /** What stands at token `from` or after, looked for from chunk `at` on. */
  function kindFrom({ chunks }: Parsed, at: number, from: number): ChunkKind | undefined {
    let i = at
    while (i < chunks.length && (chunks[i] as Chunk).from < from) i++
    return chunks[i]?.kind
  }

  /** Who says it, for the verb of a chunk; without a cue, only somebody sure to speak. */
  function subjectOf(parsed: Parsed, chunk: number, cue: VerbCue | null): Place | null {
    const { chunks, doc } = parsed
    const group = chunks[chunk] as Chunk
    // il faut souligner · on pourrait dire
    for (let i = group.from; i < group.to; i++) if (lexicon.impersonal.has(doc.tokens[i]?.norm ?? '')) return null
    // what we call · ce qu'on appelle
    const before = chunks[chunk - 1]
    const pronoun = before?.kind === 'pronoun' ? (doc.tokens[before.from]?.norm ?? '') : ''
    if (before && pronoun in clauses.pronouns && !clauses.objects.has(pronoun) && !clauses.ambiguous.has(pronoun) && !speaks(parsed, before, false))
      return null
    // they were told: whoever is spoken to
    if (cue && isPassive(parsed, chunk, cue)) {
      // Anelka was quoted by the paper as saying
      const quoted = isCiting(parsed, cue) ? grammar.subjectOf(parsed, chunk) : null
      return quoted?.phrase ?? agentOf(parsed, chunk + 1, Math.min(chunks.length, chunk + 8))
    }
    const cited = cue && isCiting(parsed, cue) ? citedBy(parsed, chunk) : null
    if (cited) return cited
    if (cue?.forms === GERUND) return doer(parsed, chunk)
    // his sentence, criticised by the watchdog, …
    const agent = cue && (cue.forms & PARTICIPLE) !== 0 && group.to - group.from === 1 ? agentOf(parsed, chunk + 1, chunk + 3) : null
    if (agent && agent.chunk === chunk + 2 && speaks(parsed, agent, true)) return agent
    const dependent = cue && (cue.forms === PARTICIPLE || (clauses.verbSecond && cue.forms === INFINITIVE))
    if (dependent && cue.token === group.from) return split(parsed, chunk, cue)
    const fronted = cue && followsConjunction(parsed, chunk) ? subjectAfter(parsed, chunk, true) : null
    if (fronted) return fronted
    const certain = clauses.verbFinal ? grammar.subjectOf(parsed, chunk, (site, phrase) => speaks(site as Parsed, phrase, true)) : null
    const subject = certain ?? grammar.subjectOf(parsed, chunk)
    const found = subject && speaks(parsed, subject.phrase, cue === null) ? subject.phrase : null
    const sure = found !== null && speaks(parsed, found, true)
    // het voorstel van de partij, die …
    const nearest = !sure && subject?.relative ? lastBefore(parsed, subject.relative) : null
    if (nearest) return nearest
    const addresses = cue !== null && lexicon.addressing.has(doc.tokens[cue.token]?.norm ?? '')
    if (cue && !addresses && subject?.side !== 'after' && closesClause(parsed, chunk)) {
      const inverted = subjectAfter(parsed, chunk, true)
      const next = inverted && kindFrom(parsed, chunk, inverted.to)
      if (inverted && (!sure || next === undefined || next === 'comma' || next === 'stop' || next === 'preposition')) return inverted
    }
    if (sure) return subject?.side === 'before' && subject.relative === null ? apposed(parsed, subject.phrase) : found
    return trailingName(parsed, chunk) ?? found ?? (cue && !subject?.phrase.pronoun ? (demonstrative(parsed, chunk) ?? opener(parsed, chunk)) : null)
  }

  /** Who does what a passive says; `par exemple`, `par rapport` name nobody. */
  function agentOf(parsed: Parsed, from: number, to: number): Phrase | null {
    const agent = grammar.agentOf(parsed, from, to)
    if (!agent || parsed.doc.tags[agent.from] !== 'NOUN') return agent
    const voice = parsed.speakers.voiceOf(agent.from, agent.to)
    return voice === null || voice === 'text' ? null : agent
  }

  /** `explique-t-on au ministère`, `zegt men bij de politie`: the body among whom it is said. */
  function host(parsed: Parsed, preposition: number): Phrase | null {
    if (parsed.chunks[preposition]?.kind !== 'preposition' || parsed.chunks[preposition + 1]?.kind !== 'noun') return null
    const phrase = grammar.phraseAt(parsed, preposition + 1)
    return parsed.speakers.voiceOf(phrase.from, phrase.to) === 'body' ? phrase : null
  }

  const isCiting = ({ doc }: Parsed, { token }: VerbCue) => lexicon.citing.has(doc.tokens[token]?.norm ?? '')

  /** Whom the verb of a chunk quotes: the second nominal after it, or the one there is when its subject stands before. */
  function citedBy(parsed: Parsed, verb: number): Phrase | null {
    const { chunks } = parsed
    const after: Phrase[] = []
    for (let i = verb + 1; i < chunks.length && (chunks[i]?.kind === 'noun' || chunks[i]?.kind === 'pronoun') && after.length < 2;) {
      after.push(grammar.phraseAt(parsed, i))
      i = grammar.phraseEnd(parsed, i)
    }
    const gerund = cueOf(parsed, verb)?.forms === GERUND
    const object = after[1] ?? (gerund || grammar.subjectOf(parsed, verb)?.side === 'before' ? after[0] : undefined)
    return object && speaks(parsed, object, true) ? object : null
  }

  /** `comme l'a expliqué X`: nothing but an object stands between the conjunction and its verb. */
  function followsConjunction({ chunks, doc }: Parsed, verb: number): boolean {
    let i = verb - 1
    while (i >= 0 && clauses.objects.has(doc.tokens[chunks[i]?.from ?? -1]?.norm ?? '')) i--
    return chunks[i]?.kind === 'subordinator' && !clauses.complementizers.has(doc.tokens[chunks[i]?.from ?? -1]?.norm ?? '')
  }

  /** `Die sprak van …`: what points back to somebody, right before the verb. */
  function demonstrative(parsed: Parsed, verb: number): Place | null {
    const before = parsed.chunks[verb - 1]
    return before?.kind === 'anaphor' && speaks(parsed, before, true) ? before : null
  }

  /** The noun right before a relative pronoun, when it is sure to speak. */
  function lastBefore(parsed: Parsed, relative: number): Phrase | null {
    const noun = parsed.chunks[relative - 1]?.kind === 'comma' ? relative - 2 : relative - 1
    if (parsed.chunks[noun]?.kind !== 'noun') return null
    const phrase = grammar.phraseAt(parsed, noun)
    return speaks(parsed, phrase, true) ? phrase : null
  }

  /** The person whose name closes a phrase that a preposition holds: `After his win in the caucus Lund said`. */
  function trailingName({ chunks, doc }: Parsed, verb: number): Place | null {
    const noun = chunks[verb - 1]
    if (noun?.kind !== 'noun' || chunks[verb - 2]?.kind !== 'preposition') return null
    return personEnding(doc, noun)
  }

  /** The name of a person at the end of a chunk that begins with something else than titles: `la BBC Jean Martin`. */
  function personEnding({ names, tags }: Parsed['doc'], { from, to }: Chunk): Place | null {
    const name = names[firstNotBefore(names, (name) => name.to < to)]
    return name?.to === to && name.type === 'person' && name.from > from + (tags[from] === 'DET' ? 1 : 0) ? name : null
  }

  /** Whether a whole clause stands before the verb, closed by a comma: `…, vertelt X`, `…, s'est indignée X`. */
  function closesClause({ chunks, doc }: Parsed, verb: number): boolean {
    let i = verb - 1
    while (i >= 0 && clauses.objects.has(doc.tokens[chunks[i]?.from ?? -1]?.norm ?? '')) i--
    if (chunks[i]?.kind !== 'comma') return false
    for (i--; i >= 0 && i > verb - REACH && chunks[i]?.kind !== 'stop' && chunks[i]?.kind !== 'mark'; i--) {
      if (chunks[i]?.kind === 'comma' || chunks[i]?.kind === 'relative') return false
      if (chunks[i]?.kind === 'verb') return true
    }
    return false
  }

  /** `X heeft gisteren gezegd`, `a-t-elle relevé`, `wilde hij niet zeggen`, `opgesteld door X`: a verb whose auxiliary stands apart, or that has none. */
  function split(parsed: Parsed, participle: number, cue: VerbCue): Place | null {
    const { chunks, doc } = parsed
    for (let i = participle - 1; i >= 0 && i > participle - 12; i--) {
      const { kind, from, to } = chunks[i] as Chunk
      if (kind === 'stop' || kind === 'subordinator' || kind === 'relative') break
      if (kind !== 'verb') continue
      if (cue.forms !== INFINITIVE && (to - from > 1 || clauses.auxiliaries[doc.tokens[from]?.norm ?? ''] === undefined)) break
      // Arcade wordt gezongen
      const passive = clauses.auxiliaries[doc.tokens[to - 1]?.norm ?? ''] === 'passive' && !clauses.objects.has(doc.tokens[from - 1]?.norm ?? '')
      if (passive && cue.forms === PARTICIPLE) break
      const subject = grammar.subjectOf(parsed, i)
      return subject && speaks(parsed, subject.phrase, false) ? subject.phrase : opener(parsed, i)
    }
    const agent = agentOf(parsed, participle + 1, Math.min(chunks.length, participle + 6)) ?? agentOf(parsed, Math.max(0, participle - 3), participle)
    if (agent || cue.forms === PARTICIPLE) return agent
    const subject = grammar.subjectOf(parsed, participle)
    return subject && speaks(parsed, subject.phrase, true) ? subject.phrase : null
  }

  /** Whether a chunk ends what a subject can govern; brackets and dashes do not. */
  function endsClause({ chunks, doc }: Parsed, chunk: number): boolean {
    const { kind, from } = chunks[chunk] as Chunk
    return kind === 'mark' || (kind === 'stop' && CLAUSE_ENDS.has(doc.tokens[from]?.norm ?? ''))
  }

  /** The name that a chain of appositions starts with: `Jeanne, étudiante, responsable du club, dit`. */
  function apposed(parsed: Parsed, phrase: Phrase): Phrase {
    const { chunks } = parsed
    let first = phrase
    for (let i = phrase.chunk; chunks[i - 1]?.kind === 'comma' && i > 1;) {
      const before = grammar.headOfChain(parsed, i - 2)
      if (chunks[before]?.kind !== 'noun' || chunks[before - 1]?.kind === 'preposition') break
      first = grammar.phraseAt(parsed, before)
      i = before
      // In a meeting, Jeanne, a student, said
      if (isNamed(parsed, first)) break
    }
    if (first === phrase || !speaks(parsed, first, true)) return phrase
    const ahead = chunks[first.chunk - 1]?.kind
    const opens = ahead === undefined || endsClause(parsed, first.chunk - 1)
    return opens || (ahead === 'comma' && isNamed(parsed, first) && !isNamed(parsed, phrase)) ? first : phrase
  }

  /** Whether the name of a person stands in a phrase. */
  function isNamed({ doc }: Parsed, { from, to }: Place): boolean {
    return namesWithin(doc.names, from, to).some(({ type }) => type === 'person')
  }

  /** `nous lui répondons`: an object right before its verb. */
  function isClitic({ chunks, doc }: Parsed, pronoun: number): boolean {
    return chunks[pronoun + 1]?.kind === 'verb' && clauses.objects.has(doc.tokens[chunks[pronoun]?.from ?? -1]?.norm ?? '')
  }

  /** The first nominal of the sentence that can speak and that no preposition holds: what is left when the clause is too tangled. */
  function opener(parsed: Parsed, verb: number): Place | null {
    const { chunks } = parsed
    let start = verb
    while (start > 0 && verb - start < REACH && !endsClause(parsed, start - 1)) start--
    let first: Phrase | null = null
    for (let i = start; i < verb; i++) {
      const kind = chunks[i]?.kind
      if (kind === 'preposition') i++
      else if (kind === 'noun' || (kind === 'pronoun' && !isClitic(parsed, i))) {
        const phrase = grammar.phraseAt(parsed, i)
        if (speaks(parsed, phrase, true)) return phrase
        if (speaks(parsed, phrase, false)) first ??= phrase
      }
    }
    return first
  }

  /** `…, adding that`: the noun right before, else whoever the nearest reporting verb before has, else the nearest verb with somebody to speak. */
  function doer(parsed: Parsed, gerund: number): Place | null {
    const { chunks } = parsed
    // …, the chairman later adding that
    let noun = gerund - 1
    while (chunks[noun]?.kind === 'adverb' || chunks[noun]?.kind === 'time') noun--
    if (chunks[noun]?.kind === 'noun') {
      const top = grammar.headOfChain(parsed, noun)
      const phrase = grammar.phraseAt(parsed, top)
      const before = chunks[top - 1]
      const absolute = before?.kind === 'comma' || (before?.kind === 'preposition' && chunks[top - 2]?.kind === 'comma')
      if (absolute && speaks(parsed, phrase, true)) return phrase
    }
    let nearest: Place | null = null
    let first: number | null = null
    for (let i = gerund - 1; i >= 0 && i > gerund - REACH; i--) {
      if (chunks[i]?.kind !== 'verb') continue
      const cue = cueOf(parsed, i)
      if (cue && cue.forms !== GERUND) {
        const subject = subjectOf(parsed, i, cue)
        if (subject) return subject
      }
      first = i
      if (nearest || isSubordinate(parsed, i)) continue
      const subject = grammar.subjectOf(parsed, i)
      if (subject && speaks(parsed, subject.phrase, true)) nearest = subject.phrase
    }
    if (nearest) return nearest
    const subject = first === null ? null : grammar.subjectOf(parsed, first)
    return subject && speaks(parsed, subject.phrase, false) ? subject.phrase : opener(parsed, gerund)
  }

  /** Whether a conjunction or a relative pronoun opens the clause of a verb; `past` looks for it beyond quotations. */
  function isSubordinate({ chunks }: Parsed, verb: number, past = false): boolean {
    for (let i = verb - 1; i >= 0 && i > verb - REACH; i--) {
      const kind = chunks[i]?.kind
      if (kind === 'subordinator' || kind === 'relative') return true
      if (kind === 'verb' || kind === 'comma' || kind === 'stop' || (kind === 'mark' && !past)) return false
    }
    return false
  }

  /** The phrase that starts at a chunk; a participle may be its noun: `een afgevaardigde`, and a pronoun its whole: `een van hen`. */
  function phraseOf(parsed: Parsed, at: number): Phrase {
    const phrase = grammar.phraseAt(parsed, at)
    const { chunks, doc } = parsed
    const next = chunks[at + 1]
    const bare = doc.tags[phrase.from] !== 'NOUN' && phrase.to - phrase.from === 1
    if (!bare || !next) return phrase
    // een van hen
    const of = clauses.genitives.has(doc.tokens[next.from]?.norm ?? '') ? chunks[at + 2] : undefined
    if (of?.kind === 'pronoun') return { ...phrase, to: of.to }
    return next.kind === 'verb' && doc.tags[phrase.from] === 'DET' ? { ...phrase, to: next.from + 1, head: next.from } : phrase
  }

  /** The nominal right after the verb of chunk `verb`, past times, places and small words. */
  function subjectAfter(parsed: Parsed, verb: number, strict: boolean): Phrase | null {
    const { chunks } = parsed
    for (let i = verb + 1; i < chunks.length && i < verb + 10; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'noun' || chunk.kind === 'pronoun' || chunk.kind === 'anaphor') {
        const phrase = phraseOf(parsed, i)
        if (speaks(parsed, phrase, strict)) return phrase
        if (chunk.kind === 'noun' && strict) return null
      } else if (chunk.kind === 'preposition') {
        const held = chunks[i + 1]
        // affirme à la BBC Jean Martin
        const name = held?.kind === 'noun' ? personEnding(parsed.doc, held) : null
        if (name) return { ...grammar.phraseAt(parsed, i + 1), from: name.from, to: name.to }
        i = held?.kind === 'noun' ? grammar.phraseEnd(parsed, i + 1) - 1 : i + 1
      } else if (chunk.kind === 'mark' || (chunk.kind === 'stop' && i > verb + 1) || chunk.kind === 'subordinator' || chunk.kind === 'relative')
        return null
    }
    return null
  }

  return { grammar, speaks, cueOf, subjectOf, subjectAfter, kindFrom, isSubordinate, isCiting, citedBy, agentOf, isClitic, host }
}
