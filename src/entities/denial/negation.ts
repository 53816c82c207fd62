// Denials in words of one's own: `“We have nothing to do with these cases”`, `zegt niet betrokken te zijn`, `affirme n'avoir jamais touché …`.
// Only the allegation tells them from plain negation, so several signs must come together.
import { chunkAt, type Chunk } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { Phrase, relations, Site, Subject } from '../../clauses/relations.ts'
import { INFINITIVE, verbTable } from '../../clauses/verb.ts'
import type { Sentence } from '../../document/token.ts'
import type { Draft, Stretch } from './draft.ts'
import type { DenialLexicon } from './lexicon.ts'
import type { Words } from './words.ts'

/** How many signs make a denial. */
const ENOUGH = 3
const IDIOMS = { strong: 3, apart: 2.3, mild: 2, plan: 1.5 } as const
/** How many tokens a gap in an idiom may hold. */
const GAP = 6
/** How many chunks away the verb of a negation may stand. */
const REACH = 10
/** How many tokens away who says it may stand. */
const WINDOW = 60

type Weight = keyof typeof IDIOMS | 'verdict'

interface Idiom {
  readonly norms: readonly string[]
  readonly weight: Weight
}

/** Who says it: a phrase of the sentence, or whoever is quoted. `sure` when the verb stands up for it. */
interface Source {
  readonly phrase: Phrase | null
  readonly sure: boolean
  /** The negated infinitive belongs to the speaker: `dit ne pas connaître`. */
  readonly own: boolean
  /** The token of the verb of saying, -1 when there is none. */
  readonly at: number
}

/** Who makes the statement that a token stands in, and with which verb; null when it stands in none. */
export type Quoted = (token: number) => { readonly name: string; readonly cue: string } | null

/** What the sentence is about: whether an accusation stands near, and whether a word of it returns. */
export interface Surroundings {
  readonly accused: boolean
  /** How much the words of a clause return to what was alleged or denied before: 0 to 1.7. */
  readonly returns: (from: number, to: number) => number
}

export function negationReader(lexicon: DenialLexicon, clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  const idioms = new Map<string, Idiom[]>()
  for (const [phrase, weight] of Object.entries(lexicon.idioms)) {
    const norms = phrase.split(' ')
    const first = norms[0] ?? ''
    const list = idioms.get(first)
    if (list) list.push({ norms, weight })
    else idioms.set(first, [{ norms, weight }])
  }
  const says = verbTable<'plain' | 'sure'>([
    ...lexicon.insists.map((verb) => [verb, 'sure'] as const),
    ...lexicon.says.map((verb) => [verb, 'plain'] as const),
  ])
  const according = lexicon.according.map((phrase) => phrase.split(' '))
  const pronouns = new Set(Object.keys(clauses.pronouns))
  const auxiliaries = new Map(Object.entries(clauses.auxiliaries))
  const triggers = new Set([...lexicon.negators, ...lexicon.emphatic, ...idioms.keys(), ...lexicon.labels])

  /** The best denial among the negations of a sentence; `quoted` says whether a token stands in a statement of somebody. */
  function read(site: Site, { from, to }: Sentence, quoted: Quoted, around: () => Surroundings): Draft | null {
    let best: Draft | null = null
    for (let token = from; token < to; token++) {
      if (!triggers.has(normAt(site, token))) continue
      const draft = readAt(site, token, from, to, quoted, around)
      if (draft && draft.weight >= ENOUGH && draft.weight > (best?.weight ?? 0)) best = draft
    }
    return best
  }

  function readAt(site: Site, token: number, from: number, to: number, quoted: Quoted, around: () => Surroundings): Draft | null {
    const { chunks } = site
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
    const clause = clauseAfter(site, at, end)

    const person = subject ? grammar.personOf(site, subject.phrase) : 0
    const name = speaking ? speaking.name : source.phrase ? textOf(site, source.phrase) : ''
    const own = inQuote ? person === 1 : source.own || (person === 3 && subject !== null && pronouns.has(normAt(site, subject.phrase.from)))
    const other = subject !== null && !(source.phrase && subject.phrase.from >= source.phrase.from && subject.phrase.from < source.phrase.to)
    const closeness = own || (other && shares(site, subject.phrase, name)) ? 1 : 0
    const sure = source.sure || (speaking !== null && says.get(speaking.cue)?.[0]?.value === 'sure') ? 1.3 : 0

    let weight = 0
    let claim: Stretch | null = clause
    if (label || idiom?.weight === 'verdict') {
      const verdict = verdictOn(site, at, verb, token, subject?.phrase ?? null, label)
      if (!verdict) return null
      weight = verdict
      claim = subject?.phrase ?? null
    } else if (idiom) {
      weight = IDIOMS[idiom.weight]
      claim ??= subject?.phrase ?? null
      if (idiom.weight !== 'strong') weight += closeness + sure + (accusesIn(site, clause) ? 1 : 0)
    } else {
      if (verb < 0 || relativeClause(site, verb, subject) || (clauses.bipartite.size && !anyIn(site, token, clause, clauses.bipartite))) return null
      const never = anyIn(site, token, clause, lexicon.never)
      if (never && anyIn(site, token, clause, lexicon.experience)) return null
      if (mental(site, verb, clause)) return null
      const happened = past(site, verb, token, clause)
      const stands = !inQuote && (happened || lexicon.emphatic.has(norm))
      weight = (happened ? 1 : 0.3) + closeness + (stands ? sure : 0) - (lexicon.emphatic.has(norm) || mainVerb(site, verb, clause) ? 0 : 1)
      if (lexicon.emphatic.has(norm)) weight += 2
      else if (never) weight += person === 1 && clause && takesUp(site, verb, clause) ? 1.5 : inQuote ? 0.5 : 1
    }
    if (weight < 1) return null
    const { accused, returns } = around()
    if (accused) weight += 0.5
    if (clause && (own || closeness)) weight += returns(clause.from, clause.to)
    return { cue: { from: token, to: end }, speaker: source.phrase, quoted: inQuote, claim, anaphor: false, weight }
  }

  /** How much a word of untruth weighs: it must be said of an accusation, or of what was said before. */
  function verdictOn(site: Site, at: number, verb: number, token: number, said: Phrase | null, label: boolean): number {
    if (label && (verb < 0 || !copula(site, verb, token) || negatedBefore(site, verb, token))) return 0
    if (label && site.doc.tags[token + 1] === 'NOUN') return 0
    const next = site.chunks[at + 1]
    if (next?.kind === 'preposition' && clauses.agents.has(normAt(site, next.from))) return 0
    if (!said) return anaphorNear(site, at) ? 2.5 : 0
    const head = normAt(site, said.head)
    if (!said.pronoun) return words.isAccusation(head) || words.isClaim(head) ? 3 : 0
    if (clauses.anaphors.has(head)) return 3
    return grammar.personOf(site, said) === 3 ? 2.5 : 0
  }

  /** `…, who was not involved`: what the writer says of somebody. */
  function relativeClause(site: Site, verb: number, subject: Subject | null): boolean {
    if (subject?.relative !== null && subject !== null) return true
    return site.chunks[verb - 1]?.kind === 'relative'
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }

  function idiomAt(site: Site, token: number, to: number): { length: number; weight: Weight } | null {
    let found: { length: number; weight: Weight } | null = null
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

  /** Who says in this sentence what holds the negation: `X said (that) …`, `…, zegt X`, `volgens X …`. */
  function sourceOf(site: Site, token: number, from: number, to: number): Source | null {
    const { chunks } = site
    let left = -1
    let right = -1
    for (let i = token - 1; i >= from && i > token - WINDOW && left < 0; i--) if (saying(site, i)) left = i
    for (let i = token + 1; i < to && i < token + WINDOW && right < 0; i++) if (saying(site, i)) right = i
    if (left >= 0) {
      const at = chunkAt(chunks, left)
      const subject = grammar.subjectOf(site, at)
      const opens = subject && (subject.side === 'before' || complementAfter(site, subject.phrase))
      if (subject && opens && subject.relative === null && person(site, subject.phrase) && opensSpeech(site, left, token, subject.phrase)) {
        return { phrase: subject.phrase, sure: sure(site, left), own: infinitival(site, left, token), at: left }
      }
    }
    for (const phrase of according) {
      for (let i = Math.max(from, token - WINDOW); i < to && i < token + WINDOW; i++) {
        if (!phrase.every((norm, k) => normAt(site, i + k) === norm)) continue
        const next = chunkAt(chunks, i + phrase.length)
        const kind = chunks[next]?.kind
        if (kind === 'noun' || kind === 'pronoun') return { phrase: grammar.phraseAt(site, next), sure: false, own: false, at: -1 }
      }
    }
    if (right >= 0 && commaBetween(site, token, right)) {
      const at = chunkAt(chunks, right)
      const phrase = trailing(site, at) ?? grammar.subjectOf(site, at)?.phrase
      if (phrase && phrase.from > token && person(site, phrase)) return { phrase, sure: sure(site, right), own: phrase.pronoun, at: right }
    }
    return null
  }

  /** `…, assure son directeur`: the speaker behind the verb that opens the last clause. */
  function trailing(site: Site, at: number): Phrase | null {
    const before = site.chunks[at - 1]?.kind
    const next = site.chunks[at + 1]?.kind
    return (before === 'comma' || before === 'mark') && (next === 'noun' || next === 'pronoun') ? grammar.phraseAt(site, at + 1) : null
  }

  /** `Verder zegt hij dat …`: the speech begins right behind the speaker. */
  function complementAfter(site: Site, phrase: Phrase): boolean {
    return clauses.complementizers.has(normAt(site, phrase.to)) || lexicon.negators.has(normAt(site, phrase.to))
  }

  function saying(site: Site, token: number): boolean {
    const tag = site.doc.tags[token]
    return (tag === 'VERB' || tag === 'AUX') && (says.get(normAt(site, token))?.some(({ forms }) => forms & ~INFINITIVE) ?? false)
  }

  function sure(site: Site, token: number): boolean {
    return says.get(normAt(site, token))?.[0]?.value === 'sure'
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

  function infinitival(site: Site, verb: number, token: number): boolean {
    for (let i = verb + 1; i < token; i++) {
      const norm = normAt(site, i)
      if (clauses.complementizers.has(norm) || (pronouns.has(norm) && i > verb + 1)) return false
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

  /** Only thought, still to come, or a condition. */
  function unreal(site: Site, verb: number, token: number): boolean {
    const { chunks } = site
    const chunk = chunks[verb] as Chunk
    for (let i = Math.min(chunk.from, token) - 1; i < Math.max(chunk.to, token); i++) {
      const kind = auxiliaries.get(normAt(site, i))
      if (kind === 'thought' || kind === 'future') return true
    }
    for (let i = verb - 1; i >= 0 && i > verb - REACH; i--) {
      const { kind, from } = chunks[i] as Chunk
      if (kind === 'subordinator') return clauses.conditions.has(normAt(site, from))
      if (kind === 'verb' || kind === 'stop' || kind === 'comma') return false
    }
    return false
  }

  function clauseAfter({ chunks }: Site, at: number, from: number): Stretch | null {
    let to = from
    for (let i = at; i < chunks.length && i < at + 3 * REACH; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.to <= from) continue
      if (chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'mark') break
      if (chunk.kind === 'coordinator' && chunks[i + 1]?.kind === 'verb') break
      to = chunk.to
    }
    return to > from ? { from, to } : null
  }

  function past(site: Site, verb: number, token: number, clause: Stretch | null): boolean {
    const chunk = site.chunks[verb] as Chunk
    let done = 0
    let verbs = 0
    for (let i = Math.min(chunk.from, token); i < Math.max(chunk.to, clause?.to ?? token); i++) {
      if (lexicon.past.has(normAt(site, i))) done++
      else if (site.doc.tags[i] === 'VERB') verbs++
    }
    return done > 1 || (done > 0 && (verbs > 0 || anyIn(site, token, clause, lexicon.never)))
  }

  /** Whether something is done, and not only said to be so or so. */
  function mainVerb({ chunks, doc }: Site, verb: number, clause: Stretch | null): boolean {
    const { from, to } = chunks[verb] as Chunk
    for (let i = from; i < to; i++) if (doc.tags[i] === 'VERB') return true
    if (clause) for (let i = clause.from; i < clause.to; i++) if (doc.tags[i] === 'VERB') return true
    return false
  }

  function mental(site: Site, verb: number, clause: Stretch | null): boolean {
    const chunk = site.chunks[verb] as Chunk
    for (let i = chunk.from; i < chunk.to; i++) if (words.isMental(normAt(site, i))) return true
    if (clause)
      for (let i = clause.from; i < clause.to && i < clause.from + (clauses.verbFinal ? 12 : 3); i++) if (words.isMental(normAt(site, i))) return true
    return false
  }

  function copula(site: Site, verb: number, token: number): boolean {
    const chunk = site.chunks[verb] as Chunk
    return auxiliaries.get(normAt(site, chunk.from)) === 'passive' && Math.abs(token - chunk.from) <= 8
  }

  function negatedBefore(site: Site, verb: number, token: number): boolean {
    const chunk = site.chunks[verb] as Chunk
    for (let i = Math.min(chunk.from - 1, token); i < token; i++) if (clauses.negations.has(normAt(site, i))) return true
    return false
  }

  function anyIn(site: Site, token: number, clause: Stretch | null, set: ReadonlySet<string>): boolean {
    for (let i = token; i < (clause?.to ?? token + 1); i++) if (set.has(normAt(site, i))) return true
    return false
  }

  function accusesIn(site: Site, clause: Stretch | null): boolean {
    if (clause) for (let i = clause.from; i < clause.to; i++) if (lexicon.accusing.has(normAt(site, i))) return true
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

  function anaphorNear({ chunks }: Site, at: number): boolean {
    for (let i = at; i >= 0 && i > at - 4; i--) if (chunks[i]?.kind === 'anaphor') return true
    return false
  }

  /** `never done this`, `n'avons jamais fait cela`, `dat nooit gedaan`: the object takes up what was said before. */
  function takesUp({ chunks }: Site, verb: number, clause: Stretch): boolean {
    for (let i = verb + 1; i < chunks.length; i++) {
      const { kind, from, negated } = chunks[i] as Chunk
      if (kind === 'anaphor') return chunks[i + 1]?.kind !== 'noun' && chunks[i + 1]?.kind !== 'relative'
      if (from >= clause.to || ((kind === 'noun' || kind === 'pronoun') && !negated)) return false
    }
    return false
  }

  return { read, triggers }
}
