// Denials in words of one's own: `“We have nothing to do with these cases”`, `zegt niet betrokken te zijn`, `affirme n'avoir jamais touché …`.
// Only the allegation tells them from plain negation, so several signs must come together.
import { chunkAt, type Chunk, type ChunkKind } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Phrase, Site, Subject } from '../../clauses/site.ts'
import type { Sentence } from '../../document/token.ts'
import type { Draft, Stretch } from './draft.ts'
import type { DenialLexicon, IdiomWeight } from './lexicon.ts'
import { negatedReader } from './negated.ts'
import { ANSWERS, weight, type Sign, type Weigh } from './signs.ts'
import { sourceReader, type Source } from './source.ts'
import { verdictReader } from './verdict.ts'
import type { Words } from './words.ts'

/** How many tokens a gap in an idiom may hold. */
const GAP = 6
/** How many chunks away the verb of a negation may stand. */
const REACH = 10
interface Idiom {
  readonly norms: readonly string[]
  readonly weight: IdiomWeight
}

/** What follows `that` where it takes up nothing by itself: `that case`, `that which`, `had that happen`. */
const GOES_ON: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['noun', 'relative', 'verb'])

/** Who makes the statement that a token stands in, and with which verb; null when it stands in none. */
export type Quoted = (token: number) => Statement | null

interface Statement {
  /** The speaker's name and affiliation, and the words that name him here. */
  readonly name: string
  readonly described: string
  readonly cue: string
}

/** Adds the signs of what stands around a clause: whether an accusation does, besides the verb of saying, and whether its words return. */
export type Surroundings = (signs: Set<Sign>, clause: Stretch | null, said: number) => void

export function negationReader(
  lexicon: DenialLexicon,
  clauses: ClauseLexicon,
  words: Words,
  grammar: ReturnType<typeof relations>,
  weigh: Weigh = weight,
) {
  const idioms = new Map<string, Idiom[]>()
  for (const [phrase, weight] of Object.entries(lexicon.idioms)) {
    const norms = phrase.split(' ')
    const first = norms[0] ?? ''
    const list = idioms.get(first)
    if (list) list.push({ norms, weight })
    else idioms.set(first, [{ norms, weight }])
  }
  const { sourceOf, insists, isHeard } = sourceReader(lexicon, clauses, words, grammar)
  const negatedOf = negatedReader(clauses, words, grammar)
  const { verdictOn, contentOf } = verdictReader(lexicon, clauses, words, grammar)
  const pronouns = new Set(Object.keys(clauses.pronouns))
  const impersonal = lexicon.impersonal.map((phrase) => phrase.split(' '))
  const auxiliaries = new Map(Object.entries(clauses.auxiliaries))
  const triggers = new Set([...lexicon.negators, ...lexicon.emphatic, ...idioms.keys(), ...lexicon.labels])

  /** The best denial among the negations of a sentence; `quoted` says whether a token stands in a statement of somebody. */
  function read(site: Site, { from, to }: Sentence, quoted: Quoted, around: Surroundings): Draft | null {
    let best: Draft | null = null
    for (let token = from; token < to; token++) {
      if (!triggers.has(normAt(site, token))) continue
      const draft = readAt(site, token, from, to, quoted, around)
      if (draft && draft.weight > (best?.weight ?? 0)) best = draft
    }
    return best
  }

  function readAt(site: Site, token: number, from: number, to: number, quoted: Quoted, around: Surroundings): Draft | null {
    const { chunks, doc } = site
    const norm = normAt(site, token)
    const idiom = idiomAt(site, token, to)
    const label = !idiom && lexicon.labels.has(norm)
    const negation = lexicon.negators.has(norm) || lexicon.emphatic.has(norm)
    if (!idiom && !label && !negation) return null
    if (negation && [1, 2, 3].some((ahead) => lexicon.pseudo.has(normAt(site, token + ahead)))) return null
    const speaking = quoted(token)
    const inQuote = speaking !== null
    const source: Source | null = inQuote ? { phrase: null, sure: false, own: false, at: -1 } : sourceOf(site, token, from, to)
    if (!source) return null
    const at = chunkAt(chunks, token)
    const verb = verbNear(site, at, source.at)
    if (verb >= 0 && unreal(site, verb, token)) return null
    const subject = verb >= 0 ? grammar.subjectOf(site, verb, () => true) : null
    const end = idiom ? token + idiom.length : token + 1
    const cue = { from: token, to: end }
    const clause = clauseAfter(site, at, end)
    const person = subject ? grammar.personOf(site, subject.phrase) : 0
    const name = speaking ? speaking.name : source.phrase ? textOf(site, source.phrase) : ''
    const other = subject !== null && !(source.phrase && subject.phrase.from >= source.phrase.from && subject.phrase.from < source.phrase.to)
    const signs = new Set<Sign>()
    if (inQuote) signs.add('quoted')
    if (person === 2) return null
    let close: Sign | null = null
    // `claimed the state did not share it`, `insisted it had not spoiled his day`: of another
    if (inQuote ? person === 1 : source.own && !(other && (!subject.phrase.pronoun || isThing(site, subject.phrase, source.phrase)))) close = 'own'
    else if (!inQuote && subject !== null && personal(site, subject.phrase, source.phrase)) close = 'pronoun'
    else if (other && (shares(site, subject.phrase, name) || lexicon.clients.has(normAt(site, subject.phrase.head)))) close = 'shared'
    if (close) signs.add(close)
    const aside = !close && person !== 1 && other
    // `prosecutors say he was not involved`
    if ((!close || close === 'shared') && clears(site, speaking?.described ?? '', source.phrase)) return null
    if ((close || idiom) && (source.sure || (speaking !== null && insists(speaking.cue)))) signs.add('insists')

    const absurd = idiom?.weight === 'absurd'
    // Anna: he did not pay
    if (source.sure && source.at < 0 && !label && (!idiom || idiom.weight === 'mild' || idiom.weight === 'plan')) return null
    const ofSubject = label || absurd || idiom?.weight === 'verdict'
    // but that is not true
    const said = ofSubject && chunks[verb - 1]?.kind === 'anaphor' ? grammar.phraseAt(site, verb - 1) : (subject?.phrase ?? null)
    if (ofSubject) {
      const verdict = verdictOn(site, at, verb, cue, said, label || absurd)
      // `it is absurd`: an opinion, unless an accusation is
      if (!verdict || (absurd && !(said && words.isAccusation(normAt(site, said.head))))) return null
      signs.add(absurd ? 'doubt' : verdict)
    } else {
      if (idiom?.weight !== 'strong' && idiom?.weight !== 'baseless' && (relativeClause(site, verb, subject) || besides(site, verb))) return null
      if (idiom) {
        // `he did nothing wrong`, said of another
        const borrowed = idiom.weight === 'strong' && aside && words.known(site.doc, subject.phrase.head)
        // `we have nothing to do with it`, not `this has`
        const ours = idiom.weight === 'apart' && close !== null
        // nog geen sprake van
        const yet =
          idiom.weight === 'absent' && [1, 2, 3].some((n) => doc.tags[token - n] === 'ADV' && lexicon.experience.has(normAt(site, token - n)))
        signs.add(borrowed ? 'apart' : ours ? 'strong' : yet ? 'mild' : (idiom.weight as Exclude<IdiomWeight, 'verdict' | 'absurd'>))
      } else {
        if (verb < 0 || advised(site, verb) || (clauses.bipartite.size && !anyIn(site, token, clause, clauses.bipartite))) return null
        signs.add(lexicon.emphatic.has(norm) ? 'emphatic' : 'bare')
        if (aside) signs.add('aside')
        if (!mainVerb(site, verb, clause) || suffers(site, verb, clause)) signs.add('state')
      }
      if (anyIn(site, token, clause, lexicon.never)) signs.add(anyIn(site, token, clause, lexicon.experience) ? 'experience' : 'never')
      if (verb >= 0 && mental(site, verb, clause, token, end)) signs.add('mental')
      if (verb >= 0 && past(site, verb, token, clause)) signs.add('past')
      // `swore never to leave`: a promise
      else if (!idiom && source.own) return null
      if (verb >= 0 && ((clause && takesUp(site, verb, clause)) || (idiom && looksBack(site, verb, token, end)))) signs.add('takesUp')
      if (misdeedIn(site, clause) || (subject && misdeedIn(site, subject.phrase))) signs.add('accuses')
    }
    around(signs, clause, source.at)
    // what answers nobody
    if (signs.has('bare') && !ANSWERS.some((sign) => signs.has(sign))) return null
    const weight = weigh(signs, token)
    if (weight <= 0) return null
    const place = {
      cue,
      at,
      verb,
      subject: said && ((ofSubject && contentOf(site, said)) || said),
      speaker: source.phrase,
      verdict: ofSubject,
      idiom: idiom !== null,
      quoted: inQuote,
    }
    const negated = negatedOf(site, place)
    return { cue, speaker: source.phrase, quoted: inQuote, weight, ...negated, charged: idiom !== null && !ofSubject && !negated.claim }
  }

  /** `it`, where a person speaks */
  function isThing(site: Site, phrase: Phrase, speaker: Phrase | null): boolean {
    const norm = normAt(site, phrase.from)
    return (
      grammar.personOf(site, phrase) === 3 &&
      pronouns.has(norm) &&
      !words.isPersonal(norm) &&
      speaker !== null &&
      words.isHuman(site.doc, speaker.head)
    )
  }

  /** A pronoun that stands for the speaker: not `il` of `il y a`, nor `niemand`, nor `it` where a person speaks. */
  function personal(site: Site, phrase: Phrase, speaker: Phrase | null): boolean {
    const norm = normAt(site, phrase.from)
    if (!phrase.pronoun || grammar.personOf(site, phrase) !== 3 || !pronouns.has(norm) || clauses.negations.has(norm)) return false
    if (isThing(site, phrase, speaker)) return false
    return !impersonal.some((words) => words.every((word, i) => normAt(site, phrase.from + i) === word))
  }

  /** `…, who was not involved`: what the writer says of somebody. */
  function relativeClause(site: Site, verb: number, subject: Subject | null): boolean {
    if (subject?.relative !== null && subject !== null) return true
    return site.chunks[verb - 1]?.kind === 'relative'
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }

  function idiomAt(site: Site, token: number, to: number): { length: number; weight: IdiomWeight } | null {
    let found: { length: number; weight: IdiomWeight } | null = null
    for (const { norms, weight } of idioms.get(normAt(site, token)) ?? []) {
      let at = token
      let complete = true
      for (let i = 0; complete && i < norms.length; i++) {
        if (norms[i] === '*') {
          const next = norms[++i]
          let gap = 0
          while (gap < GAP && normAt(site, at) !== next && at < to && site.doc.tokens[at]?.kind !== 'punctuation') {
            at++
            gap++
          }
          complete = normAt(site, at) === next
          at++
        } else complete = normAt(site, at++) === norms[i]
      }
      if (complete && at <= to && at - token > (found?.length ?? 0)) found = { length: at - token, weight }
    }
    return found
  }

  /** The verb that a negation belongs to: around it, before it, or after it. */
  function verbNear({ chunks }: Site, at: number, said: number): number {
    if (chunks[at]?.kind === 'verb') return at
    const nominal = chunks[at]?.kind === 'noun' || chunks[at]?.kind === 'pronoun'
    for (let i = at + 1; !nominal && !clauses.verbSecond && i < chunks.length && i <= at + 2; i++) {
      const kind = chunks[i]?.kind
      if (kind === 'verb') return i
      if (kind !== 'adverb' && kind !== 'negation' && kind !== 'pronoun') break
    }
    for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
      const { kind, from, to } = chunks[i] as Chunk
      if (from <= said && said < to) break
      if (kind === 'verb') return i
      if (kind === 'stop' || kind === 'comma' || kind === 'subordinator' || kind === 'relative' || kind === 'mark') break
    }
    for (let i = at + 1; i < chunks.length && i < at + REACH; i++) {
      const kind = chunks[i]?.kind
      if (kind === 'verb') return i
      if (kind === 'stop' || kind === 'comma' || kind === 'subordinator' || kind === 'relative') break
    }
    return -1
  }

  /** Only thought, wished, still to come, or a condition. */
  function unreal(site: Site, verb: number, token: number): boolean {
    const { chunks } = site
    const chunk = chunks[verb] as Chunk
    for (let i = Math.min(chunk.from, token) - 1; i < Math.max(chunk.to, token); i++) {
      const kind = auxiliaries.get(normAt(site, i))
      if (kind === 'thought' || kind === 'future') return true
    }
    for (let i = chunk.from; i < chunk.to; i++)
      if (site.doc.tags[i] !== 'ADV' && lexicon.futures.some((ending) => normAt(site, i).endsWith(ending))) return true
    for (let i = verb - 1; i >= 0 && i > verb - REACH; i--) {
      const { kind, from } = chunks[i] as Chunk
      if (kind === 'subordinator') return clauses.conditions.has(normAt(site, from)) || wished(site, i - 1)
      if (kind === 'verb' || kind === 'stop' || kind === 'comma') return false
    }
    return false
  }

  /** `we want to be sure that we do no harm`, but not `I want to stress that …` */
  function wished(site: Site, at: number): boolean {
    for (let i = at; i >= 0 && i > at - REACH; i--) {
      const { kind, from, to } = site.chunks[i] as Chunk
      if (kind === 'stop' || kind === 'comma') return false
      for (let k = to - 1; kind === 'verb' && k >= from; k--)
        if (words.says.has(normAt(site, k)) || lexicon.blockers.has(normAt(site, k))) return !words.says.has(normAt(site, k))
    }
    return false
  }

  function clauseAfter({ chunks }: Site, at: number, from: number): Stretch | null {
    let to = from
    for (let i = at; i < chunks.length && i < at + 3 * REACH; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.to <= from) continue
      if (chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'mark') break
      if (chunk.kind === 'coordinator' && (chunks[i + 1]?.kind === 'verb' || chunks[i + 1]?.kind === 'subordinator')) break
      to = chunk.to
    }
    return to > from ? { from, to } : null
  }

  function past(site: Site, verb: number, token: number, clause: Stretch | null): boolean {
    const chunk = site.chunks[verb] as Chunk
    let done = 0
    let verbs = 0
    const to = clauses.verbFinal ? Math.max(chunk.to, clause?.to ?? token) : chunk.to
    for (let i = Math.min(chunk.from, token); i < to; i++) {
      if (lexicon.past.has(normAt(site, i))) done++
      else if (site.doc.tags[i] === 'VERB') verbs++
    }
    return done > 1 || (done > 0 && (verbs > 0 || anyIn(site, token, clause, lexicon.never)))
  }

  /** Whether something is done, and not only said to be so or so. */
  function mainVerb({ chunks, doc }: Site, verb: number, clause: Stretch | null): boolean {
    const { from, to } = chunks[verb] as Chunk
    // `never had a pet`
    const does = (i: number) => doc.tags[i] === 'VERB' && (i === from || auxiliaries.get(doc.tokens[i]?.norm ?? '') !== 'perfect')
    for (let i = from; i < to; i++) if (does(i)) return true
    for (let i = clause?.from ?? to; i < (clause?.to ?? to) && (clauses.verbFinal || doc.tags[i] !== 'NOUN'); i++) if (does(i)) return true
    return false
  }

  /** `we should not treat him so` */
  function advised(site: Site, verb: number): boolean {
    const { from, to } = site.chunks[verb] as Chunk
    for (let i = from; i < to; i++) if (lexicon.advice.has(normAt(site, i))) return true
    return false
  }

  /** `because they never paid`: a reason, a time, not what is said. */
  function besides(site: Site, verb: number): boolean {
    for (let i = verb - 1; i >= 0 && i > verb - REACH; i--) {
      const { kind, from } = site.chunks[i] as Chunk
      if (kind === 'subordinator') return !clauses.complementizers.has(normAt(site, from))
      if (kind === 'verb' || kind === 'stop' || kind === 'comma' || kind === 'mark') return false
    }
    return false
  }

  /** `were never asked`: a complaint, unless it is what one is accused of. */
  function suffers(site: Site, verb: number, clause: Stretch | null): boolean {
    const { from, to } = site.chunks[verb] as Chunk
    for (let i = to - 1; i >= from; i--)
      if (site.doc.tags[i] === 'AUX')
        return auxiliaries.get(normAt(site, i)) === 'passive' && site.doc.tags[to - 1] === 'VERB' && !misdeedIn(site, clause)
    return false
  }

  /** `knew nothing` is an idiom: its own words tell of no mind. */
  function mental(site: Site, verb: number, clause: Stretch | null, from: number, to: number): boolean {
    const chunk = site.chunks[verb] as Chunk
    for (let i = chunk.from; i < chunk.to; i++) if ((i < from || i >= to) && words.isMental(normAt(site, i))) return true
    if (clause)
      for (let i = clause.from; i < clause.to && i < clause.from + (clauses.verbFinal ? 12 : 3); i++) if (words.isMental(normAt(site, i))) return true
    return false
  }

  function anyIn(site: Site, token: number, clause: Stretch | null, set: ReadonlySet<string>): boolean {
    for (let i = token; i < (clause?.to ?? token + 1); i++) if (set.has(normAt(site, i))) return true
    return false
  }

  function misdeedIn(site: Site, clause: Stretch | null): boolean {
    if (clause)
      for (let i = clause.from; i < clause.to; i++) if (lexicon.accusing.has(normAt(site, i)) || words.isMisdeed(normAt(site, i))) return true
    return false
  }

  /** Whoever finds others innocent as their office. */
  function clears(site: Site, described: string, phrase: Phrase | null): boolean {
    if (
      described
        .toLowerCase()
        .split(' ')
        .some((word) => lexicon.judges.has(word))
    )
      return true
    for (let i = phrase?.from ?? 0; i < (phrase?.to ?? 0); i++) if (lexicon.judges.has(normAt(site, i))) return true
    return false
  }

  function textOf({ doc }: Site, { from, to }: Phrase): string {
    return doc.tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ')
  }

  /** Whether a word of the phrase begins as one of the speaker's name does: `Iran`, `the Iranian mission`. */
  function shares({ doc }: Site, { from, to }: Phrase, name: string): boolean {
    const parts = name.toLowerCase().split(' ')
    for (let i = from; i < to; i++) {
      const norm = doc.tokens[i]?.norm ?? ''
      if (norm.length >= 4 && parts.some((part) => part.startsWith(norm.slice(0, 4)))) return true
    }
    return false
  }

  /** `never done this`, `n'avons jamais fait cela`, `dat nooit gedaan`: the object takes up what was said before. */
  function takesUp({ chunks }: Site, verb: number, clause: Stretch): boolean {
    for (let i = verb + 1; i < chunks.length; i++) {
      const { kind, from, negated } = chunks[i] as Chunk
      if (kind === 'anaphor') return !GOES_ON.has(chunks[i + 1]?.kind ?? 'stop') || (clauses.verbFinal && chunks[i + 1]?.kind === 'verb')
      if (from >= clause.to || ((kind === 'noun' || kind === 'pronoun') && !negated)) return false
    }
    return false
  }

  /** `daar is geen sprake van`, `geen woord van waar`: an adverb takes up what was said before. */
  function looksBack(site: Site, verb: number, from: number, to: number): boolean {
    const nobody = (i: number) => impersonal.some((words) => words.every((word, k) => normAt(site, i - words.length + 1 + k) === word))
    for (let i = Math.min((site.chunks[verb] as Chunk).from, from) - 1; i < to; i++)
      if (clauses.backward.has(normAt(site, i)) && !nobody(i)) return true
    return false
  }

  return { read, triggers, isHeard }
}
