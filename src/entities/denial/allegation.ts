// What a pronoun of denial takes up: the allegation that stands before it, without who alleges it.
import { chunkAt, type Chunk, type ChunkKind } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Site } from '../../clauses/site.ts'
import type { Sentence, Token } from '../../document/token.ts'
import { claimEndReader } from './claim-end.ts'
import type { Draft, Stretch } from './draft.ts'
import type { DenialLexicon } from './lexicon.ts'
import type { Words } from './words.ts'

/** How many chunks may stand between an accusing verb and what it accuses of. */
const REACH = 12

/** How many chunks an allegation may hold, and how many are looked through for one. */
const FAR = 80

/** What may stand between a verb and what it leads to: whom it accuses, when, how. */
const BETWEEN: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['noun', 'pronoun', 'anaphor', 'time', 'adverb', 'preposition', 'coordinator', 'mark'])

/** `accuses` when it is alleged or somebody is accused of it, not only said. */
interface Alleged extends Stretch {
  readonly accuses: boolean
}

type Cut = (sentence: Sentence) => Site

export function allegationReader(lexicon: DenialLexicon, clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  const claimEnd = claimEndReader(clauses, words, grammar)
  const accuses = Object.entries(lexicon.accuses)
  const according = new Set(lexicon.according.map((phrase) => phrase.split(' ')[0]))

  /** The claim of a denial whose claim stands before it, in its sentence or in the one `before`; `cut` makes the chunks of a sentence. */
  return function allegationBefore(
    { claim, cue, speaker, quoted }: Draft,
    sentence: Sentence,
    before: Sentence | undefined,
    cut: Cut,
  ): Stretch | null {
    const site = cut(sentence)
    const { tokens } = site.doc
    // …, a charge that she denies
    const summary = claim !== null && claim.from < cue.from && tokens[claim.from - 1]?.kind === 'punctuation'
    // …, who denies it
    const relative = speaker !== null && speaker.to < cue.from && tokens[speaker.to]?.norm === ','
    const start = summary ? claim.from : relative ? speaker.to + 1 : Math.min(cue.from, claim?.from ?? cue.from, speaker?.from ?? cue.from)
    const clause = clauseBefore(site, sentence, start)
    // “I never did it,” she denied: these are the words of the denial.
    const own = !quoted && clause !== null && tokens[clause.from]?.kind === 'quote'
    if (clause && !own) return allegationIn(site, clause.to) ?? unmarked(clause)
    if ((claim || own) && before && sentence.from === before.to) {
      const alleged = allegationIn(cut(before), before.to)
      if (alleged) return alleged
      // The charges, which he denies, …
      const named = summary ? site.chunks.find(({ kind, to }) => kind === 'noun' && to === start - 1) : undefined
      return named && words.isAccusation(normAt(site, named.head)) ? named : unmarked(before)
    }
    return claim

    /** Without the mark that opens the quotation. */
    function unmarked({ from, to }: Stretch): Stretch {
      return { from: quoted && tokens[from]?.kind === 'quote' ? from + 1 : from, to }
    }
  }

  /** The clause that stands before token `limit` in the same sentence, or null. */
  function clauseBefore({ doc: { tokens, tags } }: Site, sentence: Sentence, limit: number): Stretch | null {
    // al wordt dat ontkend
    let to = clauses.verbSecond && tags[limit - 1] === 'AUX' ? limit - 1 : limit
    let apart = false
    for (; to > sentence.from; to--) {
      const { kind, norm } = tokens[to - 1] as Token
      if (norm === ';') return null
      // maar volgens de trainer is daar geen sprake van
      const links = according.has(norm) || clauses.coordinators.has(norm) || (clauses.subordinators.has(norm) && !clauses.complementizers.has(norm))
      if (kind !== 'punctuation' && !(kind === 'quote' && to === limit) && !links && (tags[to - 1] !== 'ADV' || clauses.negations.has(norm))) break
      apart ||= kind === 'punctuation' || links
    }
    const verb = tags.slice(sentence.from, to).some((tag) => tag === 'VERB' || tag === 'AUX')
    return verb && apart ? { from: sentence.from, to } : null
  }

  /** What is alleged in the chunks before token `limit`: the last that is said, or that somebody is accused of. */
  function allegationIn(site: Site, limit: number): Stretch | null {
    const { chunks } = site
    const last = chunkAt(chunks, limit - 1)
    let found: Alleged | null = null
    let verb = false
    for (let i = Math.max(0, last - FAR); i <= last; i++) {
      const { kind } = chunks[i] as Chunk
      const alleged = kind === 'verb' ? ofVerb(site, i, limit) : kind === 'noun' ? ofNoun(site, i, limit) : null
      // Allegations that he lied | have surfaced: before its verb a noun hides where its clause ends.
      if (alleged && kind === 'noun' && !verb && !single(site, alleged)) continue
      verb ||= kind === 'verb'
      if (!alleged || (found && ((found.accuses && !alleged.accuses) || (found.accuses === alleged.accuses && alleged.from < found.to)))) continue
      found = alleged
    }
    return found
  }

  /** `allegations that …`, `accusations of …`, `des accusations selon lesquelles …`, `allegations he …`. */
  function ofNoun(site: Site, at: number, limit: number): Alleged | null {
    const { chunks, doc } = site
    const chunk = chunks[at] as Chunk
    // rumours Lund would quit
    for (let i = chunk.from; i + 1 < chunk.to; i++)
      if (words.isAccusation(normAt(site, i)) && doc.tags[i + 1] === 'PROPN' && doc.tags[i] !== 'PROPN' && chunks[at + 1]?.kind === 'verb')
        return { from: i + 1, to: end(site, at + 1, limit, chunk.to), accuses: true }
    const head = normAt(site, chunk.head)
    if (chunk.negated || !(words.isAccusation(head) || words.isClaim(head) || lexicon.accusing.has(head))) return null
    let next = at + 1
    if (chunks[next]?.kind === 'preposition') {
      const norm = normAt(site, (chunks[next] as Chunk).from)
      if (lexicon.accuses[norm]?.has(head)) return alleged(site, next + 1, limit, true)
      if (according.has(norm) && chunks[next + 1]?.kind === 'relative') return alleged(site, next + 2, limit, true)
      next += 2
    }
    if (completes(site, next) && grammar.roleOf(site, next) !== 'object' && chunks[next + 1]?.kind !== 'verb')
      return alleged(site, next + 1, limit, true)
    return opensClause(site, next) && whole(site, next) ? alleged(site, next, limit, true) : null
  }

  /** `accused X of …`, `has suggested that …`, `is van diefstal beschuldigd`. */
  function ofVerb(site: Site, at: number, limit: number): Alleged | null {
    const { chunks, doc } = site
    const chunk = chunks[at] as Chunk
    let says = false
    let accusing = false
    for (let i = chunk.from; i < chunk.to; i++) {
      const norm = normAt(site, i)
      if (clauses.negations.has(norm) || words.isDenying(norm)) return null
      for (const [link, forms] of accuses) {
        if (!forms.has(norm)) continue
        accusing = true
        // accusé d'avoir volé
        const rest = i + (normAt(site, i + 1) in lexicon.accuses ? 2 : 1)
        if (rest < chunk.to && doc.tags.slice(rest, chunk.to).some((tag) => tag === 'VERB' || tag === 'AUX'))
          return { from: rest, to: end(site, at + 1, limit, chunk.to), accuses: true }
        const held = clauses.verbFinal && chunks[at - 2]?.kind === 'preposition' && normAt(site, (chunks[at - 2] as Chunk).from) === link
        const noun = chunks[at - 1] as Chunk
        if (held && noun.kind === 'noun') return { from: noun.from, to: noun.to, accuses: true }
      }
      says ||= words.says.has(norm) || lexicon.accusing.has(norm) || words.isMental(norm)
    }
    if (completes(site, at + 1)) return alleged(site, at + 2, limit, accusing)
    if (!says && !accusing) return null
    if (!accusing && opensClause(site, at + 1)) return alleged(site, at + 1, limit, false)
    for (let i = at + 1; i < chunks.length && i < at + REACH; i++) {
      const { kind, from, to } = chunks[i] as Chunk
      const link = lexicon.accuses[normAt(site, from)]
      if (completes(site, i)) return kind === 'subordinator' ? alleged(site, i + 1, limit, accusing) : null
      if (link && formIn(site, chunk, link)) {
        // a accusé l'État d'avoir volé
        if (kind === 'verb') return { from: from + 1, to: end(site, i + 1, limit, to), accuses: true }
        return alleged(site, again(site, i) ? i + 3 : i + 1, limit, true)
      }
      if (accusing && kind === 'verb' && clauses.infinitives.has(normAt(site, from))) return alleged(site, i, limit, true)
      if (kind === 'comma') {
        // claimed, he told the press, that …
        let close = i + 1
        while (close < i + REACH && chunks[close] && chunks[close]?.kind !== 'comma') close++
        return completes(site, close + 1) ? alleged(site, close + 2, limit, accusing) : null
      }
      if (!BETWEEN.has(kind)) return null
    }
    return null
  }

  function formIn({ doc }: Site, { from, to }: Chunk, forms: ReadonlySet<string>): boolean {
    return doc.tokens.slice(from, to).some(({ norm }) => forms.has(norm))
  }

  /** `accused the president of Chile | of theft`: the first preposition belongs to whom is accused. */
  function again(site: Site, at: number): boolean {
    const [link, noun, next] = [site.chunks[at], site.chunks[at + 1], site.chunks[at + 2]]
    return (
      noun?.kind === 'noun' &&
      next?.kind === 'preposition' &&
      site.doc.tags[noun.head] === 'PROPN' &&
      normAt(site, link?.from ?? -1) === normAt(site, next.from)
    )
  }

  function alleged(site: Site, at: number, limit: number, accusing: boolean): Alleged | null {
    const chunk = site.chunks[at]
    if (!chunk || chunk.to > limit) return null
    const to = end(site, at, limit, chunk.to, chunk.kind === 'noun' && !opensClause(site, at) ? 'nominal' : undefined)
    // promised that status
    if (completes(site, at - 1) && !site.chunks.some(({ kind, from }) => kind === 'verb' && from >= chunk.from && from < to)) return null
    return { from: chunk.from, to, accuses: accusing }
  }

  function end(site: Site, from: number, limit: number, least: number, kind?: 'nominal'): number {
    let to = from
    while (to < site.chunks.length && to < from + FAR && site.chunks[to]?.kind !== 'stop') to++
    return Math.min(limit, claimEnd(site, { from, end: to, least, denying: -1, ...(kind && { kind }) }))
  }

  function completes(site: Site, at: number): boolean {
    const chunk = site.chunks[at]
    return (chunk?.kind === 'subordinator' || chunk?.kind === 'relative') && clauses.complementizers.has(normAt(site, chunk.from))
  }

  /** `allegations | he stole`, without a conjunction. */
  function opensClause(site: Site, at: number): boolean {
    const kind = site.chunks[at]?.kind
    if (clauses.verbFinal || (kind !== 'noun' && kind !== 'pronoun')) return false
    const phrase = grammar.phraseAt(site, at)
    return grammar.personOf(site, phrase) > 0 && site.chunks[grammar.phraseEnd(site, at)]?.kind === 'verb'
  }

  /** Whether no verb of another clause stands in it. */
  function single({ chunks }: Site, { from, to }: Stretch): boolean {
    let verbs = 0
    for (let i = chunkAt(chunks, from); i < chunks.length && (chunks[i] as Chunk).from < to; i++) {
      const kind = chunks[i]?.kind
      if (kind === 'verb') verbs++
      else if (kind === 'subordinator' || kind === 'relative' || kind === 'coordinator') verbs--
    }
    return verbs === 1
  }

  /** More than a subject and its verb, which a relative clause without a pronoun has too: `allegations he made`. */
  function whole({ chunks, doc }: Site, at: number): boolean {
    const verb = chunks[at + 1]
    const after = chunks[at + 2]?.kind
    return after === 'noun' || after === 'pronoun' || after === 'other' || after === 'verb' || (verb !== undefined && doc.tags[verb.to - 1] === 'AUX')
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }
}
