// Who does what in a sentence: the subject, the agent and the complement of a verb, and the clause it stands in.
import type { Chunk, ChunkKind } from './chunk.ts'
import type { ClauseLexicon } from './lexicon.ts'
import { bareRole, closesParenthesis, FAR, nameBetween, openingMark, openingOf, quotationAt } from './insertions.ts'
import { previousVerb, relativeOf, subordinate } from './leftward.ts'
import { nameAt } from './names.ts'
import type { Phrase, Site, Subject } from './site.ts'

const OPEN: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['adverb', 'negation', 'time', 'other'])

/** What stands before coordinated subjects that open their clause. */
const LEADS: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['stop', 'comma', 'mark', 'subordinator', 'relative', 'coordinator', 'adverb'])

/** The relations of one language. `acts` says whether a phrase can be the one who does it; every phrase can when it is left out. */
export function relations(lexicon: ClauseLexicon, acts: (site: Site, phrase: Phrase) => boolean = () => true) {
  const persons = new Map(Object.entries(lexicon.pronouns))
  const roles = new Map(Object.entries(lexicon.relatives))

  /** The subject of the verb in chunk `verb`, or null. */
  function subjectOf(site: Site, verb: number, can: typeof acts = acts, depth = 0): Subject | null {
    const { chunks } = site
    if (depth > 3) return null
    if (lexicon.verbFinal) {
      const opener = openerOf(site, verb)
      if (opener >= 0) return inside(site, opener, verb, can)
    }
    const nearest = nextNominal(site, verb + 1, 3)
    const norm = nearest?.pronoun ? normAt(site, nearest.from) : ''
    if (lexicon.verbSecond && nearest && persons.has(norm) && !lexicon.ambiguous.has(norm)) return { phrase: nearest, side: 'after', relative: null }
    const pointed = lexicon.verbSecond && !(nearest && can(site, nearest)) ? demonstrative(site, verb - 1) : null
    if (pointed) return { phrase: pointed, side: 'before', relative: null }
    const before = leftwards(site, verb, can, depth)
    const adverbialFirst = lexicon.verbSecond && chunks[verb - 1]?.kind === 'time' && nearest && can(site, nearest)
    if (before && !adverbialFirst && (before.side === 'after' || before.relative !== null || can(site, before.phrase))) return before
    const first = chunks[verb - 1]
    const relativeObject = first?.kind === 'relative' && roleOf(site, verb - 1) !== 'subject'
    if ((lexicon.verbSecond || relativeObject || opensClause(site, verb)) && nearest && acts(site, nearest))
      return { phrase: nearest, side: 'after', relative: null }
    return null
  }

  /** Where the subordinate clause that the verb closes opens, or -1. */
  function openerOf({ chunks }: Site, verb: number): number {
    let between = 0
    for (let i = verb - 1; i >= 0; i--) {
      const kind = chunks[i]?.kind
      if (kind === 'subordinator' || kind === 'relative') return between ? i : -1
      if (kind === 'verb' || kind === 'stop' || kind === 'comma') return -1
      if (kind === 'noun' || kind === 'pronoun' || kind === 'anaphor') between++
    }
    return -1
  }

  /** The subject inside a subordinate clause: its first nominal, or what the relative pronoun stands for. */
  function inside(site: Site, opener: number, verb: number, can: typeof acts): Subject | null {
    const { chunks } = site
    const relative = chunks[opener]?.kind === 'relative'
    for (let i = opener + 1; i < verb; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'preposition') i += 1
      else if (chunk.kind === 'pronoun' || chunk.kind === 'noun') {
        const phrase = phraseAt(site, i)
        if (chunk.kind === 'pronoun' && personOf(site, phrase) === 0) continue
        if (can(site, phrase)) return { phrase, side: 'before', relative: null }
        i = phraseEnd(site, i) - 1
      }
    }
    return relative && roleOf(site, opener) !== 'adverbial' ? antecedent(site, opener, verb) : null
  }

  /** What stands before a relative pronoun, as the subject of its clause. */
  function antecedent(site: Site, relative: number, verb = relative + 1, can: typeof acts = acts): Subject | null {
    const { chunks } = site
    for (let i = relative - 1; i >= 0 && i >= relative - 12; i--) {
      const { kind, to } = chunks[i] as Chunk
      if (kind === 'noun' || kind === 'pronoun') {
        const head = headOfChain(site, i)
        if (lexicon.plurals.has(normAt(site, chunks[verb]?.from ?? -1))) {
          const phrase = phraseAt(site, coordinated(site, head))
          return { phrase: { ...phrase, to: Math.max(phrase.to, to) }, side: 'before', relative }
        }
        const phrase = phraseAt(site, head)
        // the trial of Anna Lund, who denies it
        return { phrase: head === i || can(site, phrase) ? phrase : phraseAt(site, i), side: 'before', relative }
      }
      // er is een man aangehouden, die ontkent
      if (kind === 'verb' && lexicon.verbFinal && chunks[i + 1]?.kind === 'comma') continue
      if (kind !== 'comma' && kind !== 'preposition' && kind !== 'time' && kind !== 'other' && kind !== 'mark') return null
    }
    return null
  }

  /** The nearest nominal on the left that no preposition holds. */
  function leftwards(site: Site, verb: number, can: typeof acts, depth: number): Subject | null {
    const { chunks } = site
    let i = verb - 1
    /** Where the words end that a participle or an adjective ties to the subject. */
    let end = 0
    for (let steps = 0; i >= 0 && steps < 60; steps++) {
      const chunk = chunks[i] as Chunk
      // `on Wednesday`, before the verb
      const dated = chunk.kind === 'preposition' && chunks[i + 1]?.kind === 'time'
      if (OPEN.has(chunk.kind) || chunk.kind === 'anaphor' || dated) i--
      else if (chunk.kind === 'pronoun') {
        const phrase = phraseAt(site, i)
        if (chunks[i - 1]?.kind === 'preposition') i -= 2
        else if (personOf(site, phrase) === 0 && lexicon.objects.has(normAt(site, chunk.from))) i--
        else return { phrase, side: 'before', relative: null }
      } else if (chunk.kind === 'noun') {
        const top = headOfChain(site, i)
        // Anna Lund, 45, of Leeds, denies
        if (chunks[i - 1]?.kind === 'comma' && chunk.to - chunk.from === 1 && site.doc.tags[chunk.from] === 'NUM') {
          i -= 2
          continue
        }
        const governing = governor(site, top)
        if (governing >= 0) {
          i = governing
          continue
        }
        const owner = bareRole(site, top)
        if (owner >= 0) return { phrase: phraseAt(site, owner), side: 'before', relative: null }
        const { to, head } = phraseAt(site, top)
        if (chunks[top - 1]?.kind === 'preposition') {
          end ||= chunk.to
          i = top - 2
          continue
        }
        // a source close to the minister
        const qualified = top < i && site.doc.tags[to - 1] === 'ADJ' && head < to - 1
        const last = qualified || (i < verb - 1 && chunks[i + 1]?.kind === 'verb') ? end || chunk.to : 0
        return { phrase: { ...phraseAt(site, coordinated(site, top)), to: Math.max(last, to) }, side: 'before', relative: null }
      } else if (chunk.kind === 'relative') {
        const role = roleOf(site, i)
        return role === 'object' || role === 'adverbial' ? null : antecedent(site, i, i + 1, can)
      } else if (chunk.kind === 'coordinator') {
        const behind = lexicon.verbSecond && i < verb - 1 ? nextNominal(site, verb + 1, 3) : null
        if (behind && can(site, behind)) return { phrase: behind, side: 'after', relative: null }
        const previous = mainVerb(site, i - 1)
        return previous < 0 ? null : subjectOf(site, previous, can, depth + 1)
      } else if (chunk.kind === 'verb' && i < verb - 1) {
        // A relative clause without commas stands between: `X qui a participé à … a rejeté`.
        const relative = relativeOf(site, i)
        if (relative >= 0) return antecedent(site, relative)
        if (chunk.to - chunk.from > 1 || chunks[i - 1]?.kind !== 'noun') return null
        i--
      } else if (chunk.kind === 'comma' || (chunk.kind === 'stop' && closesParenthesis(site, i))) {
        const opening = openingOf(site, i)
        if (opening < 0 && !lexicon.verbSecond) return participial(site, verb, can, depth)
        if (opening < 0) return lexicon.verbFinal && chunk.kind === 'comma' ? restricted(site, i) : null
        const named = chunk.kind === 'comma' ? nameBetween(site, opening, i) : null
        if (named) return { phrase: named, side: 'before', relative: null }
        // after taking office, Lund has …, rejecting
        if (!lexicon.verbSecond && chunk.kind === 'comma' && (isObject(site, opening - 1) || opensMain(site, opening + 1)))
          return participial(site, verb, can, depth)
        i = opening - 1
      } else if (chunk.kind === 'mark') {
        const opening = openingMark(site, i)
        if (opening < 0 && !quotationAt(site.doc.quotations, chunk.from)) return null
        i = (opening < 0 ? i : opening) - 1
      } else return null
    }
    return null
  }

  /** `De man die daar woont, ontkent`: what a clause belongs to that closes at a comma which did not open it. */
  function restricted(site: Site, comma: number): Subject | null {
    const { chunks } = site
    for (let i = comma - 1; i > 0 && i > comma - 40; i--) {
      const kind = chunks[i]?.kind
      if (kind === 'comma' || kind === 'stop') return null
      if (kind !== 'relative' && kind !== 'subordinator') continue
      if (chunks[i - 1]?.kind !== 'noun') return null
      const top = headOfChain(site, i - 1)
      return chunks[top - 1]?.kind === 'preposition' ? null : { phrase: phraseAt(site, top), side: 'before', relative: null }
    }
    return null
  }

  /** `A man accused of stealing jewels denies`, `un homme accusé d'avoir volé`: where it goes on before the verb whose object a noun is, or -1. */
  function governor({ chunks, doc }: Site, noun: number): number {
    const verb = chunks[noun - 1]
    if (lexicon.verbFinal || verb?.kind !== 'verb') return -1
    const link = chunks[noun - 2]
    const led = link?.kind === 'preposition' || (link?.kind === 'subordinator' && lexicon.prepositions.has(doc.tokens[link.from]?.norm ?? ''))
    if (led && chunks[noun - 3]?.kind === 'verb' && chunks[noun - 4]?.kind === 'noun') return noun - 4
    const infinitive = doc.tokens.slice(verb.from + 1, verb.to).some(({ norm }) => lexicon.infinitives.has(norm))
    return infinitive && doc.tags[verb.from] === 'VERB' && link?.kind === 'noun' ? noun - 2 : -1
  }

  /** `maar die ontkent dat …`: a demonstrative for the one who was last spoken of. */
  function demonstrative(site: Site, chunk: number): Phrase | null {
    if (site.chunks[chunk]?.kind !== 'anaphor') return null
    const phrase = phraseAt(site, chunk)
    return persons.has(normAt(site, phrase.from)) ? phrase : null
  }

  /** Whether a noun is what an infinitive or a participle behind a conjunction is about. */
  function isObject(site: Site, chunk: number): boolean {
    if (site.chunks[chunk]?.kind !== 'noun') return false
    const verb = headOfChain(site, chunk) - 1
    const opener = site.chunks[verb - 1]?.kind
    return site.chunks[verb]?.kind === 'verb' && (opener === 'subordinator' || opener === 'preposition')
  }

  /** `Since the talks with Berg, Lund | has …, denying`: a subject and its verb behind what opens the sentence. */
  function opensMain(site: Site, chunk: number): boolean {
    const { chunks, doc } = site
    const subject = chunks[chunk]
    if (!subject || !(subject.kind === 'pronoun' ? personOf(site, phraseAt(site, chunk)) === 3 : nameAt(doc.names, subject.to - 1))) return false
    const verb = chunks[chunk + 1]?.kind === 'adverb' ? chunk + 2 : chunk + 1
    let first = chunk - 2
    while (first > 0 && chunks[first - 1]?.kind !== 'stop') first--
    const opener = chunks[first]?.kind
    return chunks[verb]?.kind === 'verb' && (opener === 'preposition' || opener === 'subordinator')
  }

  /** `…, denying it`: the subject of the clause before, or of the one that this hangs on. */
  function participial(site: Site, verb: number, can: typeof acts, depth: number): Subject | null {
    const previous = previousVerb(site, verb - 1)
    if (previous < 0) return null
    // Lund sued the man who said that Berg had lied, calling it …
    if (subordinate(site, previous)) {
      let main = -1
      for (let i = previous, steps = 0; i >= 0 && steps < 8; i = previousVerb(site, i - 1), steps++) if (!subordinate(site, i)) main = i
      const subject = main < 0 ? null : subjectOf(site, main, can, depth + 1)
      if (subject && (subject.phrase.chunk === 0 || LEADS.has((site.chunks[subject.phrase.chunk - 1] as Chunk).kind))) return subject
    }
    return subjectOf(site, previous, can, depth + 1)
  }

  /** The nearest verb on the left that stands in no subordinate clause, else the nearest of all. */
  function mainVerb(site: Site, from: number): number {
    const nearest = first(site, previousVerb(site, from))
    for (let verb = nearest, steps = 0; verb >= 0 && steps < 8; verb = previousVerb(site, verb - 1), steps++)
      if (!subordinate(site, verb)) return first(site, verb)
    return nearest
  }

  /** Where the verb stands second, the one that closes the clause leans on it. */
  function first({ chunks }: Site, verb: number): number {
    if (!lexicon.verbSecond) return verb
    for (let i = verb - 1; i >= 0 && i > verb - 20; i--) {
      const kind = chunks[i]?.kind
      if (kind === 'verb') return i
      if (kind === 'stop' || kind === 'comma' || kind === 'subordinator' || kind === 'relative' || kind === 'coordinator') return verb
    }
    return verb
  }

  /** The nearest nominal on the right that no preposition holds, within a few chunks. */
  function nextNominal(site: Site, from: number, reach: number): Phrase | null {
    const { chunks } = site
    for (let i = from; i < chunks.length && i < from + reach + 3; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'noun') return phraseAt(site, i)
      if (chunk.kind === 'pronoun') {
        const phrase = phraseAt(site, i)
        if (personOf(site, phrase) > 0) return phrase
      } else if (
        chunk.kind === 'preposition' &&
        (chunks[i + 1]?.kind === 'noun' || chunks[i + 1]?.kind === 'pronoun' || chunks[i + 1]?.kind === 'time')
      )
        i++
      else if (!OPEN.has(chunk.kind) && chunk.kind !== 'anaphor') return null
    }
    return null
  }

  /** The phrase after a preposition that names who does it, from chunk `from` on, or null. */
  function agentOf(site: Site, from: number, to: number): Phrase | null {
    for (let i = from; i < Math.min(to, site.chunks.length) - 1; i++) {
      const chunk = site.chunks[i] as Chunk
      if (chunk.kind === 'stop') return null
      if (chunk.kind === 'preposition' && lexicon.agents.has(normAt(site, chunk.from))) {
        const next = site.chunks[i + 1]
        if (next?.kind === 'noun' || next?.kind === 'pronoun') return phraseAt(site, i + 1)
      }
    }
    return null
  }

  /** The noun phrase that starts at a chunk, with what genitives and coordinators tie to it. */
  function phraseAt(site: Site, chunk: number): Phrase {
    const first = site.chunks[chunk] as Chunk
    if (first.kind !== 'noun') {
      const whole = parted(site, chunk) ? phraseAt(site, chunk + 2) : null
      return { from: first.from, to: whole?.to ?? first.to, head: whole?.head ?? first.head, chunk, pronoun: whole === null }
    }
    const end = phraseEnd(site, chunk)
    const last = site.chunks[end - 1] as Chunk
    // some of the claims · plusieurs de ces accusations
    const part = first.to - first.from === 1 && end > chunk + 2 && (site.doc.tags[first.from] === 'DET' || site.doc.tags[first.from] === 'PRON')
    return { from: first.from, to: last.to, head: part ? (site.chunks[chunk + 2] as Chunk).head : first.head, chunk, pronoun: false }
  }

  /** `one of the officers`: a pronoun that takes some out of many. */
  function parted({ chunks, doc }: Site, chunk: number): boolean {
    const first = chunks[chunk]
    const link = chunks[chunk + 1]
    if (first?.kind !== 'pronoun' || link?.kind !== 'preposition' || chunks[chunk + 2]?.kind !== 'noun') return false
    const norm = doc.tokens[first.from]?.norm ?? ''
    return (
      lexicon.genitives.has(doc.tokens[link.from]?.norm ?? '') &&
      !lexicon.objects.has(norm) &&
      (doc.tags[first.from] === 'NUM' || lexicon.determiners.has(norm))
    )
  }

  /** The chunk after the phrase that starts at `chunk`. */
  function phraseEnd({ chunks, doc }: Site, chunk: number): number {
    let end = chunk + 1
    while (end < chunk + FAR) {
      const link = chunks[end]
      const next = chunks[end + 1]
      if (!link || next?.kind !== 'noun') return end
      const genitive = link.kind === 'preposition' && lexicon.genitives.has(doc.tokens[link.from]?.norm ?? '')
      const joined = link.kind === 'coordinator' && !lexicon.adversatives.has(doc.tokens[link.from]?.norm ?? '') && !followedByVerb(chunks, end + 2)
      if (!genitive && !joined) return end
      end += 2
    }
    return end
  }

  /** Goes from `of X` back to the noun that it belongs to. */
  function headOfChain(site: Site, chunk: number): number {
    const { chunks } = site
    let top = chunk
    while (top > chunk - FAR) {
      const link = chunks[top - 1]
      const before = chunks[top - 2]
      if (link?.kind !== 'preposition' || (before?.kind !== 'noun' && !parted(site, top - 2))) return top
      top -= 2
    }
    return top
  }

  /** The first of the nouns that stand coordinated before a verb, when nothing but they opens the clause. */
  function coordinated(site: Site, chunk: number): number {
    const { chunks } = site
    let first = chunk
    while (first > chunk - FAR) {
      const link = chunks[first - 1]?.kind
      // A, B, and C
      const back = link === 'coordinator' && chunks[first - 2]?.kind === 'comma' && first === chunk && chunks[first - 4]?.kind === 'comma' ? 3 : 2
      if (chunks[first - back]?.kind !== 'noun' || (link !== 'coordinator' && !(link === 'comma' && first !== chunk))) break
      first = headOfChain(site, first - back)
    }
    // that he and the government deny
    if (chunks[first - 1]?.kind === 'coordinator' && chunks[first - 2]?.kind === 'pronoun' && personOf(site, phraseAt(site, first - 2)) === 3)
      first -= 2
    return first === 0 || LEADS.has((chunks[first - 1] as Chunk).kind) ? first : chunk
  }

  /** 1, 2 or 3 for a personal pronoun, 0 for one that is no subject, 3 for every other phrase. */
  function personOf(site: Site, phrase: Phrase): 0 | 1 | 2 | 3 {
    const norm = normAt(site, phrase.from)
    if (!phrase.pronoun) return 3
    return persons.get(norm) ?? (lexicon.objects.has(norm) || lexicon.anaphors.has(norm) ? 0 : 3)
  }

  function roleOf(site: Site, chunk: number) {
    return roles.get(normAt(site, site.chunks[chunk]?.from ?? -1)) ?? 'either'
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }

  return { subjectOf, agentOf, phraseAt, phraseEnd, personOf, roleOf, antecedent, headOfChain }
}

function followedByVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from; i < chunks.length && i < from + 20; i++) {
    const kind = chunks[i]?.kind
    if (kind === 'verb') return true
    if (!kind || !(OPEN.has(kind) || kind === 'anaphor')) return false
  }
  return false
}

/** Whether nothing but small words stands before the verb in its clause: `zegt hij`, `…, a déclaré le ministre`. */
function opensClause({ chunks }: Site, verb: number): boolean {
  for (let i = verb - 1; i >= 0; i--) {
    const kind = chunks[i]?.kind
    if (kind === 'comma' || kind === 'stop' || kind === 'mark') return true
    if (!kind || !OPEN.has(kind)) return false
  }
  return true
}
