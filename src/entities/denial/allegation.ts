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

/** Told in a clause that hangs on any word, said, or alleged and what somebody is accused of: of two the higher is meant. */
type Degree = 0 | 1 | 2

interface Alleged extends Stretch {
  readonly degree: Degree
}

type Cut = (sentence: Sentence) => Site

export function allegationReader(lexicon: DenialLexicon, clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  const claimEnd = claimEndReader(clauses, words, grammar)
  const accuses = Object.entries(lexicon.accuses)
  const according = new Set(lexicon.according.map((phrase) => phrase.split(' ')[0]))

  /** The claim of a denial whose claim stands before it, in its sentence or in the one `before`; `cut` makes the chunks of a sentence. */
  return function allegationBefore(
    { claim, cue, speaker, quoted, charged }: Draft,
    sentence: Sentence,
    before: Sentence | undefined,
    cut: Cut,
  ): Stretch | null {
    const site = cut(sentence)
    const follows = before && sentence.from === before.to
    const { tokens } = site.doc
    if (charged) return chargeNear(site, cue.from) ?? chargeNear(site, sentence.to) ?? (follows ? chargeNear(cut(before), before.to) : null)
    // …, a charge that she denies
    const summary = claim !== null && claim.from < cue.from && tokens[claim.from - 1]?.kind === 'punctuation'
    // …, who denies it
    const relative = speaker !== null && speaker.to < cue.from && tokens[speaker.to]?.norm === ','
    const start = summary ? claim.from : relative ? speaker.to + 1 : Math.min(cue.from, claim?.from ?? cue.from, speaker?.from ?? cue.from)
    const clause = clauseBefore(site, sentence, start)
    // “I never did it,” she denied: these are the words of the denial.
    const own = !quoted && clause !== null && tokens[clause.from]?.kind === 'quote'
    // The charges, which she denies, …
    const named = summary ? site.chunks.findIndex(({ kind, to }) => kind === 'noun' && to === start - 1) : -1
    const charges = named >= 0 ? chargesAt(site, named) : null
    // accuses the mayor, who denies it, | of theft
    const ahead = relative ? allegationIn(site, sentence.to) : null
    if (ahead && ahead.from > cue.to) return ahead
    if (clause && !own) return allegationIn(site, clause.to) ?? charges ?? unmarked(clause)
    if (!follows) return claim
    if (!claim && !own) return chargeNear(cut(before), before.to)
    return allegationIn(cut(before), before.to) ?? charges ?? unmarked(before)

    /** Without the mark that opens the quotation. */
    function unmarked({ from, to }: Stretch): Stretch {
      return { from: quoted && tokens[from]?.kind === 'quote' ? from + 1 : from, to }
    }
  }

  /** What somebody is accused of before token `limit`. */
  function chargeNear(site: Site, limit: number): Stretch | null {
    const found = allegationIn(site, limit)
    return found && found.degree === 2 ? found : null
  }

  /** `the charges`, `details of the charges`: the phrase that a noun of accusation stands in, or the noun alone, or null. */
  function chargesAt(site: Site, at: number): Stretch | null {
    const noun = site.chunks[at] as Chunk
    const phrase = grammar.phraseAt(site, grammar.headOfChain(site, at))
    if (words.isAccusation(normAt(site, phrase.head))) return phrase
    return words.isAccusation(normAt(site, noun.head)) ? noun : null
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
  function allegationIn(site: Site, limit: number): Alleged | null {
    const { chunks } = site
    const last = chunkAt(chunks, limit - 1)
    let found: Alleged | null = null
    let verb = false
    for (let i = Math.max(0, last - FAR); i <= last; i++) {
      const { kind } = chunks[i] as Chunk
      const alleged = kind === 'verb' ? ofVerb(site, i, limit) : kind === 'noun' ? ofNoun(site, i, limit) : linked(site, i, limit)
      // Allegations that he lied | have surfaced: before its verb a noun hides where its clause ends.
      if (alleged && kind === 'noun' && !verb && !single(site, alleged)) continue
      verb ||= kind === 'verb'
      if (!alleged || (found && (found.degree > alleged.degree || (found.degree === alleged.degree && alleged.from < found.to)))) continue
      found = alleged
    }
    return found
  }

  /** `a report according to which …`, and whatever else a clause hangs on, when nothing follows it: `raised doubts about whether …`, `gaat rond dat …`. */
  function linked(site: Site, at: number, limit: number): Alleged | null {
    const { chunks } = site
    const { kind, from } = chunks[at] as Chunk
    if (kind === 'preposition')
      return according.has(normAt(site, from)) && chunks[at + 1]?.kind === 'relative' ? alleged(site, at + 2, limit, 2) : null
    const before = chunks[at - 1]?.kind
    if (kind !== 'subordinator' || !before || before === 'comma' || before === 'coordinator' || !completes(site, at)) return null
    const told = alleged(site, at + 1, limit, 0)
    return told && site.doc.tags.slice(told.to, limit).every((tag) => tag === 'PUNCT') ? told : null
  }

  /** `allegations that …`, `accusations of …`, `des accusations selon lesquelles …`, `allegations he …`. */
  function ofNoun(site: Site, at: number, limit: number): Alleged | null {
    const { chunks, doc } = site
    const chunk = chunks[at] as Chunk
    // rumours Lund would quit
    for (let i = chunk.from; i + 1 < chunk.to; i++)
      if (words.isAccusation(normAt(site, i)) && doc.tags[i + 1] === 'PROPN' && doc.tags[i] !== 'PROPN' && chunks[at + 1]?.kind === 'verb')
        return { from: i + 1, to: end(site, at + 1, limit, chunk.to), degree: 2 }
    const head = normAt(site, chunk.head)
    if (chunk.negated) return null
    let next = at + 1
    const norm = normAt(site, chunks[next]?.from ?? -1)
    // on trial for fraud
    if (!(words.isAccusation(head) || words.isClaim(head) || lexicon.accusing.has(head) || lexicon.accuses[norm]?.has(head))) return null
    if (chunks[next]?.kind === 'preposition') {
      if (lexicon.accuses[norm]?.has(head)) return alleged(site, next + 1, limit, 2)
      if (according.has(norm) && chunks[next + 1]?.kind === 'relative') return alleged(site, next + 2, limit, 2)
      next += 2
    }
    if (completes(site, next) && grammar.roleOf(site, next) !== 'object' && chunks[next + 1]?.kind !== 'verb')
      return unjudged(site, alleged(site, next + 1, limit, 2))
    return opensClause(site, next) && whole(site, next) ? alleged(site, next, limit, 2) : null
  }

  /** `accused X of …`, `has suggested that …`, `is van diefstal beschuldigd`. */
  function ofVerb(site: Site, at: number, limit: number): Alleged | null {
    const { chunks, doc } = site
    const chunk = chunks[at] as Chunk
    let speaks = false
    let passive = false
    let says = false
    let accusing = false
    for (let i = chunk.from; i < chunk.to; i++) {
      const norm = normAt(site, i)
      if (clauses.negations.has(norm) || words.isDenying(norm)) return null
      passive ||= clauses.auxiliaries[norm] === 'passive'
      for (const [link, forms] of accuses) {
        if (!forms.has(norm)) continue
        accusing = true
        // accusé d'avoir volé
        const rest = i + (normAt(site, i + 1) in lexicon.accuses ? 2 : 1)
        if (rest < chunk.to && doc.tags.slice(rest, chunk.to).some((tag) => tag === 'VERB' || tag === 'AUX'))
          return { from: rest, to: end(site, at + 1, limit, chunk.to), degree: 2 }
        const held = clauses.verbFinal && chunks[at - 2]?.kind === 'preposition' && normAt(site, (chunks[at - 2] as Chunk).from) === link
        const noun = chunks[at - 1] as Chunk
        if (held && noun.kind === 'noun') return { from: noun.from, to: noun.to, degree: 2 }
      }
      speaks ||= words.says.has(norm)
      says ||= speaks || lexicon.accusing.has(norm) || words.isMental(norm)
      // assure avoir été frappé
      if (speaks && !passive && perfect(site, i + 1, chunk.to))
        return { from: i + 1, to: end(site, at + 1, limit, chunk.to), degree: accusing ? 2 : 1 }
    }
    const carries = doc.tags[chunk.to - 1] !== 'AUX'
    if (carries && completes(site, at + 1)) return alleged(site, at + 2, limit, accusing ? 2 : 1)
    if (!says && !accusing) return null
    const ahead = accusing ? pointer(site, at) : -1
    if (ahead >= 0) return alleged(site, ahead + (completes(site, ahead + 1) ? 2 : 1), limit, 2)
    if (!accusing && opensClause(site, at + 1)) return alleged(site, at + 1, limit, 1)
    for (let i = at + 1; i < chunks.length && i < at + REACH; i++) {
      const { kind, from } = chunks[i] as Chunk
      const link = lexicon.accuses[normAt(site, from)]
      if (completes(site, i)) return kind === 'subordinator' ? alleged(site, i + 1, limit, accusing ? 2 : 1) : null
      if (link && formIn(site, chunk, link)) return leadsTo(site, again(site, i) ? i + 2 : i, limit)
      if (accusing && kind === 'verb' && clauses.infinitives.has(normAt(site, from))) return alleged(site, i, limit, 2)
      // beweert in mei beroofd te zijn
      if (clauses.verbFinal && speaks && kind === 'verb' && formIn(site, chunks[i] as Chunk, clauses.infinitives)) {
        const subject = grammar.subjectOf(site, at)
        const start = subject?.side === 'after' ? grammar.phraseEnd(site, subject.phrase.chunk) : at + 1
        return alleged(site, start, limit, accusing ? 2 : 1)
      }
      if (kind === 'comma') {
        // claimed, he told the press, that …
        let close = i + 1
        while (close < i + REACH && chunks[close] && chunks[close]?.kind !== 'comma') close++
        if (completes(site, close + 1)) return alleged(site, close + 2, limit, accusing ? 2 : 1)
        // accused him, on the radio, of …
        const resumed = lexicon.accuses[normAt(site, chunks[close + 1]?.from ?? -1)]
        return resumed && formIn(site, chunk, resumed) ? leadsTo(site, close + 1, limit) : null
      }
      if (!BETWEEN.has(kind)) return null
    }
    return null
  }

  /** `accused him | of theft`, `a accusé l'État | d'avoir volé`: what the preposition in a chunk holds. */
  function leadsTo(site: Site, at: number, limit: number): Alleged | null {
    const { kind, from, to } = site.chunks[at] as Chunk
    if (kind !== 'verb') return alleged(site, at + 1, limit, 2)
    return to <= limit ? { from: from + 1, to: end(site, at + 1, limit, to), degree: 2 } : null
  }

  /** `beschuldigt de regering van Rama | ervan …`: the adverb that points ahead to what is alleged, as a chunk, or -1. */
  function pointer(site: Site, at: number): number {
    for (let i = at + 1; i < at + REACH && BETWEEN.has(site.chunks[i]?.kind ?? 'stop'); i++)
      if (site.chunks[i]?.kind === 'adverb' && clauses.backward.has(normAt(site, site.chunks[i]?.from ?? -1))) return i
    return -1
  }

  /** Whether the tokens tell in an infinitive what was done: `avoir volé`, `to have stolen`. */
  function perfect({ doc }: Site, from: number, to: number): boolean {
    const auxiliary = clauses.infinitives.has(doc.tokens[from]?.norm ?? '') ? from + 1 : from
    return auxiliary + 1 < to && doc.tags[auxiliary] === 'AUX' && doc.tags[to - 1] === 'VERB'
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

  function alleged(site: Site, at: number, limit: number, degree: Degree): Alleged | null {
    const chunk = site.chunks[at]
    if (!chunk || chunk.to > limit) return null
    const nominal = chunk.kind === 'noun' && !completes(site, at - 1) && !opensClause(site, at)
    const to = end(site, at, limit, chunk.to, nominal ? 'nominal' : undefined)
    // promised that status
    if (completes(site, at - 1) && !site.chunks.some(({ kind, from }) => kind === 'verb' && from >= chunk.from && from < to)) return null
    return { from: chunk.from, to, degree }
  }

  function end(site: Site, from: number, limit: number, least: number, kind?: 'nominal'): number {
    let to = from
    while (to < site.chunks.length && to < from + FAR && site.chunks[to]?.kind !== 'stop') to++
    return Math.min(limit, claimEnd(site, { from, end: to, least, denying: -1, ...(kind && { kind }) }))
  }

  /** `claims that the inspectors were paid | were untrue`: without what is said of the claims. */
  function unjudged(site: Site, found: Alleged | null): Alleged | null {
    if (!found || !lexicon.labels.has(normAt(site, found.to - 1))) return found
    const at = chunkAt(site.chunks, found.to - 1)
    const verb = site.chunks[at]?.kind === 'verb' ? at : at - 1
    const to = site.chunks[verb]?.from ?? 0
    const own = site.chunks.some(({ kind, from }, i) => kind === 'verb' && from >= found.from && i < verb)
    return site.chunks[verb]?.kind === 'verb' && own ? { ...found, to } : found
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
