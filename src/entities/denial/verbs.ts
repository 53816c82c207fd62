// Denials by a verb: `ontkent dat …`, `a toujours nié les faits`, `was denied by the embassy`, `called the inquiry a hoax`.
import type { Chunk } from '../../clauses/chunk.ts'
import type { AuxiliaryKind, ClauseLexicon } from '../../clauses/lexicon.ts'
import { nameAt } from '../../clauses/names.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Phrase, Site, Subject } from '../../clauses/site.ts'
import { FINITE, GERUND, INFINITIVE, PARTICIPLE, type VerbForm } from '../../clauses/verb.ts'
import type { Tag } from '../../document/document.ts'
import { affirmedReader } from './affirmed.ts'
import { complementReader, type Complement } from './complement.ts'
import type { Draft, Stretch } from './draft.ts'
import type { DenialLexicon } from './lexicon.ts'
import { needReader } from './needs.ts'
import { phraseIn, type Verb, type Words } from './words.ts'

/** How many chunks a clause is followed to either side. */
const REACH = 40

/** What stands between a noun and what it is called: `a`, `totally`, a mark. */
const OPENS_LABEL: ReadonlySet<Tag> = new Set<Tag>(['DET', 'ADJ', 'ADV', 'PUNCT', 'ADP', 'SCONJ'])

const reported = { quoted: false, weight: 5 }

export function verbReader(lexicon: DenialLexicon, clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  const complementOf = complementReader(clauses, words, grammar)
  const { denies, meets, isSomebody } = needReader(lexicon, clauses, words, grammar)
  const { blocked, negated, conditional, habitual } = affirmedReader(lexicon, clauses)
  const auxiliaries = new Map(Object.entries(clauses.auxiliaries))

  /** The denial whose verb stands at `token`, in chunk `at`. */
  return function read(site: Site, token: number, at: number): Draft | null {
    const chunk = site.chunks[at]
    if (chunk?.kind !== 'verb') return null
    for (const form of words.verbs.get(normAt(site, token)) ?? []) {
      const draft = readAs(site, token, at, chunk, form)
      if (draft) return draft
    }
    return null
  }

  function readAs(site: Site, token: number, at: number, chunk: Chunk, { value: verb, forms }: VerbForm<Verb>): Draft | null {
    const { chunks, doc } = site
    if (hyphened(site, token)) return null
    if (verb.before ? !standsBefore(site, token, verb.before) : suffered(site, token)) return null
    const end = clauseEnd(site, at)
    const tail = verb.tails.length ? tailOf(site, token, chunk, end, verb) : null
    if (verb.tails.length && (!tail || nameAt(doc.names, tail.from))) return null

    // Which form it is, and the verb that carries the clause.
    const before = kindsIn(site, chunk.from, token)
    const marked = token > chunk.from && infinitiveBefore(site, token, chunk.from)
    let carrier = at
    let kinds = before
    let gerund = false
    if (marked && chunks[at - 1]?.kind === 'noun' && firstVerb(site, chunk) === token) return null
    // looks ahead to contests
    if (marked && !(forms & INFINITIVE)) return null
    if (marked && !before.size && clauses.infinitives.has(normAt(site, chunk.from)) && chunks[at - 1]?.kind !== 'noun') {
      const left = governing(site, at)
      if (left >= 0) {
        carrier = left
        kinds = kindsIn(site, (chunks[left] as Chunk).from, (chunks[left] as Chunk).to)
        if (kinds.has('passive') && doc.tags[(chunks[left] as Chunk).to - 1] === 'AUX') return null
        kinds.delete('passive')
      }
    }
    if (!before.size && !marked) {
      const carried = clauses.verbFinal && (auxiliaryLeft(site, at) >= 0 || kindsIn(site, token + 1, chunk.to).size > 0)
      if (forms & PARTICIPLE && !carried && followedByAgent(site, at)) return reduced(site, token, at, end, verb)
      if (forms & FINITE && !(forms & PARTICIPLE && carried)) {
        // the verb itself
      } else if (forms & (PARTICIPLE | INFINITIVE)) {
        const right = clauses.verbFinal ? kindsIn(site, token + 1, chunk.to) : new Set<AuxiliaryKind>()
        const left = right.size ? -1 : auxiliaryLeft(site, at)
        if (right.size) kinds = right
        else if (left >= 0) {
          carrier = left
          kinds = kindsIn(site, (chunks[left] as Chunk).from, (chunks[left] as Chunk).to)
        } else if (forms & PARTICIPLE) {
          return reduced(site, token, at, end, verb)
        } else return null
      } else if (forms & GERUND) gerund = true
    }
    if (kinds.has('thought') || kinds.has('future')) return null
    if (blocked(site, token, at, carrier) || negated(site, token, at, carrier, tail)) return null
    // footage contradicting the report
    if (gerund && (verb.things || !freeGerund(site, at))) return null
    if (conditional(site, carrier) || habitual(site, chunks[carrier] as Chunk)) return null

    const passive = kinds.has('passive') && !kinds.has('perfect') ? true : kinds.has('passive') && participleOf(site, token, chunk, kinds)
    if (passive && forms & PARTICIPLE && !(verb.before && verb.near)) {
      if (!clauses.verbFinal && chunks[at + 1]?.kind === 'noun') return null
      // iets dat door de club ontkend wordt
      const agent = grammar.agentOf(site, carrier + 1, end) ?? (clauses.verbFinal ? grammar.agentOf(site, opening(site, carrier), carrier) : null)
      // maar dat werd door de club ontkend
      const pointing = [carrier - 1, ...(clauses.verbSecond ? [carrier + 1] : [])].find((i) => chunks[i]?.kind === 'anaphor')
      const taken = pointing === undefined ? null : grammar.phraseAt(site, pointing)
      const subject = taken ? null : grammar.subjectOf(site, carrier, () => true)
      if (!agent || (agent.pronoun && !grammar.personOf(site, agent) && !words.known(site.doc, agent.head)) || !denies(site, agent, verb, token))
        return null
      // `The visitors were denied by the flag`
      if (subject && !subject.phrase.pronoun && isSomebody(site, subject.phrase)) return null
      if (verb.withholds && subject && !subject.phrase.pronoun && !said(site, subject.phrase)) return null
      const phrase = taken ?? subject?.phrase ?? null
      const claimed = phrase && { from: phrase.from, to: phrase.to }
      const complement: Complement = phrase
        ? { kind: phrase.pronoun ? 'pronoun' : 'noun', from: phrase.from, to: phrase.to, phrase, whole: null }
        : { kind: 'none', from: token, to: token, phrase: null, whole: null }
      if (!meets(site, verb, complement, token, end)) return null
      const anaphor = !phrase || phrase.pronoun || sumsUp(site, phrase)
      return { cue: cueOf(token, chunk, tail), speaker: agent, claim: claimed, anaphor, ...reported }
    }

    const subject = denier(site, carrier, tail, gerund)
    if (subject && (inverted(site, subject, carrier) || excluded(site, subject))) return null
    if (!subject || !denies(site, subject.phrase, verb, token)) return null
    const complement = complementOf(site, {
      token,
      at,
      carrier,
      end,
      tail,
      subject,
      links: verb.links ?? (verb.need === 'nothing' ? [] : null),
      bare: verb.need === 'anything',
    })
    // I call that a lie
    if (verb.need === 'label' && complement.kind === 'pronoun' && grammar.personOf(site, subject.phrase) === 1) return null
    if (!meets(site, verb, complement, token, end)) return null
    const anaphor = complement.kind === 'pronoun' || (complement.kind === 'none' && verb.need !== 'nothing')
    const claim = complement.kind === 'none' ? null : uncalled(site, complement, verb, token)
    const charged = complement.kind === 'none' && verb.need === 'nothing'
    return { cue: cueOf(token, chunk, tail), speaker: subject.phrase, claim, anaphor, charged, ...reported }
  }

  /** An accusation, a claim or a misdeed. */
  function said(site: Site, { from, to }: { readonly from: number; readonly to: number }): boolean {
    for (let i = from; i < to; i++) {
      const norm = normAt(site, i)
      if (words.isAccusation(norm) || words.isClaim(norm) || words.isMisdeed(norm)) return true
    }
    return false
  }

  /** `allegations rejected by the ministry`, `des faits démentis par la préfecture`: a participle with its agent. */
  function reduced(site: Site, token: number, at: number, end: number, verb: Verb): Draft | null {
    const agent = grammar.agentOf(site, at + 1, Math.min(end, at + 4))
    if (!agent || !denies(site, agent, verb, token)) return null
    const previous = site.chunks[at - 1]
    if (previous?.kind !== 'noun') return null
    const phrase = grammar.phraseAt(site, grammar.headOfChain(site, at - 1))
    const head = normAt(site, phrase.head)
    if (!words.isAccusation(head) && !words.isClaim(head)) return null
    const complement: Complement = { kind: 'noun', from: phrase.from, to: phrase.to, phrase, whole: null }
    if (!meets(site, verb, complement, token, end)) return null
    const claim = { from: phrase.from, to: phrase.to }
    return { cue: { from: token, to: token + 1 }, speaker: agent, claim, anaphor: sumsUp(site, phrase), ...reported }
  }

  /** `…, a claim denied by the ministry`: an apposition to all that stands before. */
  function sumsUp({ chunks, doc }: Site, { chunk, head }: Phrase): boolean {
    const lead = chunks[chunk - 1]?.kind
    return (lead === 'comma' || lead === 'stop') && words.isAccusation(doc.tokens[head]?.norm ?? '')
  }

  /** What is denied, without what it is called: `noemt de film | onwaar`, `dismissed the claims | as “absurd”`. */
  function uncalled(site: Site, { from, to, phrase }: Complement, { need }: Verb, token: number): Stretch {
    const { doc, chunks } = site
    if (from <= token) return { from, to }
    const start = phrase ? (chunks[phrase.chunk]?.to ?? to) : from + 1
    for (let i = start; i < to; i++) {
      const norm = normAt(site, i)
      if (!lexicon.labels.has(norm) && !lexicon.softLabels.has(norm)) continue
      let end = i
      while (end > start && OPENS_LABEL.has(doc.tags[end - 1] ?? 'X')) end--
      if (need === 'label' || need === 'untruth' || clauses.subordinators.has(normAt(site, end))) return { from, to: end }
    }
    return { from, to }
  }

  /** The subject; one that says nothing, and does not stand right before the verb, is not it. */
  function denier(site: Site, carrier: number, tail: Stretch | null, gerund: boolean): Subject | null {
    const found = grammar.subjectOf(site, carrier)
    // released a statement, refuting …
    const issuing = gerund && found && site.chunks[found.phrase.chunk - 1]?.kind === 'verb' ? grammar.subjectOf(site, found.phrase.chunk - 1) : null
    // the source wrote on a website | denying it
    const bare =
      gerund && found && found.phrase.to === site.chunks[carrier]?.from ? { ...found, phrase: grammar.phraseAt(site, found.phrase.chunk) } : found
    const subject = issuing ?? clipped(bare, tail)
    if (!subject || words.speaks(site.doc, subject.phrase.head) || subject.phrase.to === site.chunks[carrier]?.from) return subject
    return grammar.subjectOf(site, carrier, ({ doc }, { head }) => words.speaks(doc, head))
  }

  /** `had he denied it`, `Denied topics are …`: no statement, where the verb does not stand second. */
  function inverted({ chunks, doc }: Site, { phrase, side }: Subject, carrier: number): boolean {
    if (clauses.verbSecond) return false
    const first = chunks[carrier - 1]?.kind
    if (side === 'after' && (!first || first === 'coordinator' || (first === 'comma' && chunks[carrier - 2]?.kind !== 'mark'))) return true
    const before = chunks[phrase.chunk - 1]
    if (!phrase.pronoun || before?.kind !== 'verb') return false
    return phrase.chunk > carrier || (phrase.chunk === carrier - 1 && auxiliaries.has(doc.tokens[before.to - 1]?.norm ?? ''))
  }

  /** `it is not the women who deny it` */
  function excluded({ chunks, doc }: Site, { phrase, relative }: Subject): boolean {
    const before = chunks[phrase.chunk - 1]
    if (relative === null || !before) return false
    return before.negated || (before.kind === 'verb' && doc.tokens.slice(before.from, before.to).some(({ norm }) => clauses.negations.has(norm)))
  }

  /** `wijst de coureur | van de hand`: the tail of the verb is no part of who denies. */
  function clipped(subject: Subject | null, tail: Stretch | null): Subject | null {
    if (!subject || !tail || tail.from <= subject.phrase.head || tail.from >= subject.phrase.to) return subject
    return { ...subject, phrase: { ...subject.phrase, to: tail.from } }
  }

  /** `deny-all`, `allow/deny`, `| deny |` in a table */
  function hyphened({ doc: { tokens } }: Site, token: number): boolean {
    const [before, here, after] = [tokens[token - 1], tokens[token], tokens[token + 1]]
    if (before?.norm === '|') return true
    return ((before?.norm === '-' || before?.norm === '/') && before.end === here?.start) || (after?.norm === '-' && after.start === here?.end)
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }

  function kindsIn(site: Site, from: number, to: number): Set<AuxiliaryKind> {
    const kinds = new Set<AuxiliaryKind>()
    for (let i = from; i < to; i++) {
      const kind = auxiliaries.get(normAt(site, i))
      if (kind) kinds.add(kind)
    }
    return kinds
  }

  /** `has been denied`: the last auxiliary is the one of the passive. */
  function participleOf(site: Site, token: number, chunk: Chunk, kinds: Set<AuxiliaryKind>): boolean {
    if (!kinds.has('passive')) return false
    for (let i = token - 1; i >= chunk.from; i--) {
      const kind = auxiliaries.get(normAt(site, i))
      if (kind) return kind === 'passive'
    }
    return false
  }

  function infinitiveBefore(site: Site, token: number, from: number): boolean {
    for (let i = token - 1; i >= from; i--) {
      if (clauses.infinitives.has(normAt(site, i))) return true
      if (site.doc.tags[i] !== 'ADV') return false
    }
    return false
  }

  /** The chunk of the auxiliary on the left that carries the clause, or -1. */
  function auxiliaryLeft(site: Site, at: number): number {
    for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
      const chunk = site.chunks[i] as Chunk
      if (chunk.kind === 'stop' || chunk.kind === 'subordinator' || chunk.kind === 'relative') return -1
      if (chunk.kind === 'verb') return kindsIn(site, chunk.from, chunk.to).size ? i : -1
    }
    return -1
  }

  /** The first token of a verb group that is a verb, past `to` and adverbs. */
  function firstVerb({ doc }: Site, { from, to }: Chunk): number {
    for (let i = from; i < to; i++) if (doc.tags[i] === 'VERB' || doc.tags[i] === 'AUX') return i
    return from
  }

  /** The verb that an infinitive hangs on: `continue cependant de tout nier`. */
  function governing({ chunks }: Site, at: number): number {
    for (let i = at - 1; i >= 0 && i > at - 6; i--) {
      const kind = chunks[i]?.kind
      if (kind === 'verb') return i
      if (kind === 'stop' || kind === 'comma' || kind === 'subordinator' || kind === 'relative') return -1
    }
    return -1
  }

  function standsBefore(site: Site, token: number, wanted: readonly string[]): boolean {
    for (let i = token - 1; i >= 0 && i >= token - 4; i--) {
      if (wanted.includes(normAt(site, i))) return true
      const tag = site.doc.tags[i]
      if (tag !== 'ADV' && tag !== 'AUX' && tag !== 'PRON' && tag !== 'VERB') return false
    }
    return false
  }

  /** `s'écartent du modèle`, `il me niait`: done to somebody, it denies nothing. */
  function suffered(site: Site, token: number): boolean {
    for (let i = token - 1; i >= 0 && i >= token - 3; i--) {
      if (lexicon.patients.has(normAt(site, i))) return true
      const tag = site.doc.tags[i]
      if (tag !== 'AUX' && tag !== 'PRON' && tag !== 'ADV') return false
    }
    return false
  }

  /** `denied by …`: a participle, even where it looks like a finite verb. */
  function followedByAgent(site: Site, at: number): boolean {
    const next = site.chunks[at + 1]
    return next?.kind === 'preposition' && clauses.agents.has(normAt(site, next.from))
  }

  /** The chunk where the clause of the verb ends. */
  function clauseEnd({ chunks }: Site, at: number): number {
    for (let i = at + 1; i < chunks.length && i < at + REACH; i++) if (chunks[i]?.kind === 'stop') return i
    return Math.min(chunks.length, at + REACH)
  }

  /** The first chunk of the clause that the verb in chunk `at` closes. */
  function opening({ chunks }: Site, at: number): number {
    let i = at
    for (; i > 0; i--) {
      const kind = chunks[i - 1]?.kind
      if (kind === 'verb' || kind === 'comma' || kind === 'stop' || kind === 'relative' || kind === 'subordinator') break
    }
    return i
  }

  function tailOf(site: Site, token: number, chunk: Chunk, end: number, verb: Verb): Stretch | null {
    const { chunks, doc } = site
    const last = chunks[end - 1]?.to ?? chunk.to
    if (verb.near) {
      let i = token + 1
      while (doc.tags[i] === 'ADV' && !verb.tails.some((tail) => tail[0] === normAt(site, i))) i++
      return phraseIn(doc.tokens, verb.tails, i, Math.min(last, i + Math.max(...verb.tails.map(({ length }) => length))))
    }
    let right = phraseIn(doc.tokens, verb.tails, token + 1, last)
    while (right) {
      if (closes(site, right, verb)) return right
      right = phraseIn(doc.tokens, verb.tails, right.to, last)
    }
    if (!clauses.verbFinal) return null
    const left = phraseIn(doc.tokens, verb.tails, Math.max(0, token - 6), token)
    return left && doc.tags.slice(left.to, token).every((tag) => tag === 'AUX' || tag === 'VERB') ? left : null
  }

  /** Whether a particle is one: nothing that a preposition could hold comes after it. */
  function closes(site: Site, { to }: Stretch, verb: Verb): boolean {
    if (verb.need === 'label' || verb.need === 'dismissal' || verb.need === 'nothing' || verb.need === 'words' || !clauses.verbFinal) return true
    const tag = site.doc.tags[to]
    return (
      tag === undefined ||
      tag === 'PUNCT' ||
      tag === 'SCONJ' ||
      tag === 'CCONJ' ||
      tag === 'VERB' ||
      tag === 'AUX' ||
      // sprak de geruchten tegen in een brief
      (tag === 'ADP' && !clauses.infinitives.has(normAt(site, to)) && normAt(site, to) !== normAt(site, to - 1)) ||
      clauses.complementizers.has(normAt(site, to))
    )
  }

  /** A gerund of its own, not the object of a preposition: `…, denying it`, `en niant`. */
  function freeGerund({ chunks }: Site, at: number): boolean {
    const kind = chunks[at - 1]?.kind
    return kind === 'comma' || kind === 'coordinator' || kind === 'noun' || kind === 'adverb' || kind === 'mark' || kind === 'stop'
  }

  function cueOf(token: number, chunk: Chunk, tail: Stretch | null): Stretch {
    const from = clauses.verbSecond ? token : chunk.from
    const to = tail && tail.from === token + 1 ? tail.to : token + 1
    return { from, to }
  }
}
