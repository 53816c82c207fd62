// What is denied in one's own words: the clause that is negated, with its subject when that is not the one who speaks.
import type { Chunk, ChunkKind } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Phrase, Site } from '../../clauses/site.ts'
import type { Stretch } from './draft.ts'
import type { Words } from './words.ts'

/** How many chunks a clause is followed to either side. */
const REACH = 30

/** A negation: its words, its chunk, the chunk of its verb or -1, and what is known of them. */
export interface Negation {
  readonly cue: Stretch
  readonly at: number
  readonly verb: number
  readonly subject: Phrase | null
  readonly speaker: Phrase | null
  /** A word of untruth, said of the subject. */
  readonly verdict: boolean
  /** More than the bare word that negates. */
  readonly idiom: boolean
  /** In a quotation, which the claim does not leave. */
  readonly quoted: boolean
}

export interface Negated {
  readonly claim: Stretch | null
  /** It stands before: a pronoun takes it up. */
  readonly anaphor: boolean
}

const none: Negated = { claim: null, anaphor: false }
const BREAKS: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['stop', 'comma', 'verb', 'subordinator', 'relative', 'mark', 'coordinator'])

export function negatedReader(clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  return function negatedOf(site: Site, negation: Negation): Negated {
    const { cue, verdict, idiom, verb, subject, speaker } = negation
    const owned = subject !== null && speaker !== null && subject.from < speaker.to && speaker.from < subject.to
    const said = owned ? null : subject
    if (verdict) return subject ? ofSubject(site, said, verb) : ofAnaphor(site, negation.at)
    const clause = clauseAfter(site, negation)
    if (!idiom) {
      const from = before(site, negation, said)
      const to = clause?.to ?? cue.to
      return from < cue.from || clause ? { claim: { from: Math.min(from, clause?.from ?? from), to }, anaphor: false } : none
    }
    if (clause && tells(site, clause)) return { claim: clause, anaphor: false }
    return inside(site, negation) ?? held(site, negation) ?? ofSubject(site, said, verb)
  }

  /** `that is not true`, `de suggestie dat hij loog is onzin`: what something is said of. */
  function ofSubject(site: Site, subject: Phrase | null, verb: number): Negated {
    if (!subject) return none
    const claim = { from: subject.from, to: subject.to }
    const norm = normAt(site, subject.head)
    if (subject.pronoun) return clauses.anaphors.has(norm) || clauses.ambiguous.has(norm) ? { claim, anaphor: true } : none
    const next = site.doc.tokens[subject.to]?.norm ?? ''
    const end = site.chunks[verb]?.from ?? 0
    return { claim: clauses.complementizers.has(next) && end > subject.to ? { from: subject.from, to: end } : claim, anaphor: false }
  }

  /** `that is not true`, `c'est faux`: the pronoun before the verb. */
  function ofAnaphor({ chunks }: Site, at: number): Negated {
    for (let i = at; i >= 0 && i > at - 4; i--) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'anaphor') return { claim: { from: chunk.from, to: chunk.to }, anaphor: true }
    }
    return none
  }

  /** `niets | met de zaak | te maken`, `geen | fraude`: what stands among the words that negate. */
  function inside(site: Site, { cue, at }: Negation): Negated | null {
    const { chunks } = site
    if (words.isMisdeed(normAt(site, cue.to - 1))) return { claim: { from: cue.to - 1, to: cue.to }, anaphor: false }
    for (let i = at + 1; i < chunks.length; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.to >= cue.to) return null
      if (chunk.kind === 'noun' && chunk.from > cue.from) return { claim: { from: chunk.from, to: chunk.to }, anaphor: false }
    }
    return null
  }

  /** `Van een samenzwering is volgens hem geen sprake`, `daarvan is geen sprake`: what a preposition holds in front. */
  function held(site: Site, { at }: Negation): Negated | null {
    const { chunks } = site
    for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'subordinator' || chunk.kind === 'mark') return null
      const owner = chunk.kind === 'relative' ? grammar.antecedent(site, i) : null
      if (owner) return { claim: { from: owner.phrase.from, to: owner.phrase.to }, anaphor: false }
      if (clauses.backward.has(normAt(site, chunk.from))) return { claim: { from: chunk.from, to: chunk.from + 1 }, anaphor: true }
      if (chunk.kind !== 'preposition' || !clauses.genitives.has(normAt(site, chunk.from)) || chunks[i + 1]?.kind !== 'noun') continue
      if (chunks[i - 1]?.kind === 'noun') continue
      const { from, to } = grammar.phraseAt(site, i + 1)
      return { claim: { from, to }, anaphor: false }
    }
    return null
  }

  /** Where the claim begins before the negation: at a subject that is named, or at the objects that stand before it. */
  function before(site: Site, { at, cue, speaker }: Negation, subject: Phrase | null): number {
    if (subject && !subject.pronoun && subject.to <= cue.from) return subject.from
    if (!clauses.verbFinal) return cue.to
    const { chunks } = site
    let from = cue.to
    for (let i = at - 1; i >= 0; i--) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'relative') return grammar.antecedent(site, i)?.phrase.from ?? from
      if (BREAKS.has(chunk.kind) || chunk.from === subject?.from || chunk.from === speaker?.from) break
      if (chunk.kind === 'noun' || chunk.kind === 'anaphor') from = chunks[i - 1]?.kind === 'preposition' ? (chunks[i - 1] as Chunk).from : chunk.from
    }
    return from
  }

  /** What follows the negation, past a comma or a mark that follows it at once. */
  function clauseAfter(site: Site, { at, cue, idiom, quoted }: Negation): Stretch | null {
    const { chunks } = site
    let from = -1
    let to = cue.to
    let open = false
    for (let i = at; i < chunks.length && i < at + REACH; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.to <= cue.to) continue
      if (chunk.kind === 'stop') break
      if (chunk.kind === 'comma' || chunk.kind === 'mark') {
        if (chunk.kind === 'mark' && quoted) break
        if (chunk.kind === 'comma' && (idiom || (from >= 0 && tells(site, { from, to })))) break
        if (chunk.kind === 'comma') from = -1
        if (chunk.kind === 'mark') open = !open
        if (chunk.kind === 'mark' && from >= 0 && !open) to = chunk.to
        continue
      }
      if (chunk.kind === 'coordinator' && from < 0 && (!idiom || chunks[i + 1]?.kind === 'verb')) continue
      if (chunk.kind === 'coordinator' && (from < 0 || clausal(site, i + 1))) break
      if (from < 0) from = Math.max(chunk.from, cue.to)
      to = chunk.to
    }
    return from >= 0 && to > from ? { from, to } : null
  }

  /** Whether a clause of its own begins at a chunk: its verb, or a pronoun before it. */
  function clausal({ chunks }: Site, at: number): boolean {
    const kind = chunks[at]?.kind
    if (kind === 'adverb' && !chunks[at]?.negated && chunks[at + 1]?.kind === 'verb') return true
    return kind === 'verb' || ((kind === 'anaphor' || kind === 'pronoun') && chunks[at + 1]?.kind === 'verb')
  }

  /** More than an auxiliary and small words. */
  function tells({ doc }: Site, { from, to }: Stretch): boolean {
    for (let i = from; i < to; i++) {
      const tag = doc.tags[i]
      if (tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || tag === 'ADJ' || tag === 'NUM') return true
      if (clauses.anaphors.has(doc.tokens[i]?.norm ?? '')) return true
    }
    return false
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }
}
