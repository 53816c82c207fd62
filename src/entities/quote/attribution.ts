// Who said it: from the frame of a quotation to the words that name its speaker and the cue.
import type { Chunk, ChunkKind } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import { relations, type Phrase } from '../../clauses/relations.ts'
import { GERUND, INFINITIVE, PARTICIPLE } from '../../clauses/verb.ts'
import type { cueReader, VerbCue } from './cues.ts'
import type { Parsed } from './frame.ts'
import type { QuoteLexicon } from './lexicon.ts'

/** Tokens `[from, to)`. */
export interface Place {
  readonly from: number
  readonly to: number
}

export interface Attribution {
  readonly speaker: Place | null
  readonly cue: Place | null
  /** How the cue stands to the quotation. */
  readonly side: 'after' | 'before' | 'tail' | 'lead'
}

/** Chunks between a cue and a quotation that let the cue be called adjacent: `zei dat het "…"`. */
const ADJACENT = 3
/** Chunks that are looked at on either side. */
const REACH = 40

/** What may stand between an auxiliary and its participle: `a -t-il dit`, `heeft hij gisteren gezegd`. */
const BETWEEN: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['pronoun', 'noun', 'adverb', 'time'])

const OPEN_END = /[,?!…]$/u
const UPPER = /^\p{Lu}/u

/** The attribution rules of one language. */
export function attributions(lexicon: QuoteLexicon, clauses: ClauseLexicon, cues: ReturnType<typeof cueReader>) {
  const speaks = ({ speakers }: Parsed, { from, to }: Phrase, surely: boolean) => speakers.speaks(from, to, surely)
  const grammar = relations(clauses, (site, phrase) => speaks(site as Parsed, phrase, false))

  const norm = ({ doc }: Parsed, chunk: Chunk | undefined) => doc.tokens[chunk?.from ?? -1]?.norm ?? ''
  const isDash = (parsed: Parsed, chunk: Chunk | undefined) => /^[-–—]+$/u.test(norm(parsed, chunk))

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
    const { chunks, doc, speakers } = parsed
    const group = chunks[chunk] as Chunk
    // il faut souligner · on pourrait dire
    for (let i = group.from; i < group.to; i++) if (lexicon.impersonal.has(doc.tokens[i]?.norm ?? '')) return null
    if (cue && isPassive(parsed, chunk, cue)) {
      const agent = grammar.agentOf(parsed, chunk + 1, Math.min(chunks.length, chunk + 8))
      if (agent) return agent
      if (cue.sense === 'label') return null
    }
    if (cue?.forms === GERUND) return doer(parsed, chunk)
    const dependent = cue && (cue.forms === PARTICIPLE || (clauses.verbSecond && cue.forms === INFINITIVE))
    if (dependent && cue.token === group.from) return split(parsed, chunk, cue)
    const subject = grammar.subjectOf(parsed, chunk)
    const found = subject && speaks(parsed, subject.phrase, cue === null) ? subject.phrase : null
    const sure = found !== null && speakers.speaks(found.from, found.to, true)
    if (cue && subject?.side !== 'after' && closesClause(parsed, chunk)) {
      const inverted = subjectAfter(parsed, chunk, true)
      const next = inverted && kindFrom(parsed, chunk, inverted.to)
      if (inverted && (!sure || next === undefined || next === 'comma' || next === 'stop' || next === 'preposition')) return inverted
    }
    if (sure) return found
    return trailingName(parsed, chunk) ?? found ?? (cue && !subject?.phrase.pronoun ? opener(parsed, chunk) : null)
  }

  /** The person whose name closes a phrase that a preposition holds: `After his win in the caucus Trump said`. */
  function trailingName({ chunks, doc }: Parsed, verb: number): Place | null {
    const noun = chunks[verb - 1]
    if (noun?.kind !== 'noun' || chunks[verb - 2]?.kind !== 'preposition') return null
    return personEnding(doc, noun)
  }

  /** The name of a person at the end of a chunk that begins with something else than titles: `la BBC Jean Martin`. */
  function personEnding({ names, tags }: Parsed['doc'], { from, to }: Chunk): Place | null {
    let low = 0
    let high = names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((names[middle]?.to ?? 0) < to) low = middle + 1
      else high = middle
    }
    const name = names[low]
    return name?.to === to && name.type === 'person' && name.from > from + (tags[from] === 'DET' ? 1 : 0) ? name : null
  }

  /** Whether a whole clause stands before the verb, closed by a comma: `…, vertelt X`, `…, s'est indignée X`. */
  function closesClause({ chunks, doc }: Parsed, verb: number): boolean {
    let i = verb - 1
    while (i >= 0 && clauses.objects.has(doc.tokens[chunks[i]?.from ?? -1]?.norm ?? '')) i--
    if (chunks[i]?.kind !== 'comma') return false
    for (i--; i >= 0 && chunks[i]?.kind !== 'stop' && chunks[i]?.kind !== 'mark'; i--) {
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
      const subject = grammar.subjectOf(parsed, i)
      return subject && speaks(parsed, subject.phrase, false) ? subject.phrase : opener(parsed, i)
    }
    const agent =
      grammar.agentOf(parsed, participle + 1, Math.min(chunks.length, participle + 6)) ??
      grammar.agentOf(parsed, Math.max(0, participle - 3), participle)
    if (agent) return agent
    const subject = grammar.subjectOf(parsed, participle)
    return subject && speaks(parsed, subject.phrase, true) ? subject.phrase : null
  }

  /** The first nominal of the sentence that can speak and that no preposition holds: what is left when the clause is too tangled. */
  function opener(parsed: Parsed, verb: number): Place | null {
    const { chunks } = parsed
    let start = verb
    while (start > 0 && chunks[start - 1]?.kind !== 'stop' && chunks[start - 1]?.kind !== 'mark' && verb - start < REACH) start--
    let first: Phrase | null = null
    for (let i = start; i < verb; i++) {
      const kind = chunks[i]?.kind
      if (kind === 'preposition') i++
      else if (kind === 'noun' || kind === 'pronoun') {
        const phrase = grammar.phraseAt(parsed, i)
        if (speaks(parsed, phrase, true)) return phrase
        if (speaks(parsed, phrase, false)) first ??= phrase
      }
    }
    return first
  }

  /** `…, adding that`: whoever the nearest reporting verb before has, else the first verb of the sentence. */
  function doer(parsed: Parsed, gerund: number): Place | null {
    let first: number | null = null
    for (let i = gerund - 1; i >= 0 && i > gerund - REACH; i--) {
      if (parsed.chunks[i]?.kind !== 'verb') continue
      const cue = cueOf(parsed, i)
      if (cue && cue.forms !== GERUND) {
        const subject = subjectOf(parsed, i, cue)
        if (subject) return subject
      }
      first = i
    }
    const subject = first === null ? null : grammar.subjectOf(parsed, first)
    return subject && speaks(parsed, subject.phrase, false) ? subject.phrase : opener(parsed, gerund)
  }

  /** The phrase that starts at a chunk; a participle may be its noun: `een afgevaardigde`. */
  function phraseOf(parsed: Parsed, at: number): Phrase {
    const phrase = grammar.phraseAt(parsed, at)
    const { chunks, doc } = parsed
    const next = chunks[at + 1]
    const bare = doc.tags[phrase.from] === 'DET' && phrase.to - phrase.from === 1
    return bare && next?.kind === 'verb' ? { ...phrase, to: next.from + 1, head: next.from } : phrase
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

  /** The source that a preposition at chunk `at` names: `volgens de politie`, `according to court papers`. */
  function sourceOf(parsed: Parsed, at: number): (Attribution & { weak: boolean }) | null {
    const chunk = parsed.chunks[at]
    if (!chunk) return null
    const source = cues.sourceAt(parsed.doc, chunk.from)
    if (!source) return null
    let next = at
    while (next < parsed.chunks.length && (parsed.chunks[next] as Chunk).from < source.to) next++
    const found = parsed.chunks[next]
    if (!found || (found.kind !== 'noun' && found.kind !== 'pronoun')) return null
    const phrase = grammar.phraseAt(parsed, next)
    if (!speaks(parsed, phrase, source.weak)) return null
    return { speaker: phrase, cue: { from: chunk.from, to: source.to }, side: 'after', weak: source.weak }
  }

  /** Words of the cue: from the first of its group to the verb that says it, or over an inverted pronoun: `a-t-il dit`. */
  function placeOf({ chunks }: Parsed, chunk: number, cue: VerbCue | null): Place {
    const group = chunks[chunk] as Chunk
    return { from: group.from, to: cue ? Math.max(cue.token + 1, group.from + 1) : group.to }
  }

  /** `"…", zei X` · `"…," X said` · `« … », a-t-il dit` · `"…", aldus X`, from chunk `at` on. */
  function attributionAt(parsed: Parsed, start: number, free: boolean): Attribution | null {
    const { chunks, doc, speakers } = parsed
    let at = start
    const comma = chunks[at]?.kind === 'comma' || isDash(parsed, chunks[at])
    if (comma) at++
    const loose = comma || free
    while (
      chunks[at] &&
      (lexicon.fillers.has(norm(parsed, chunks[at])) || (chunks[at]?.kind === 'pronoun' && clauses.objects.has(norm(parsed, chunks[at])))) &&
      !cues.sourceAt(doc, (chunks[at] as Chunk).from)
    )
      at++
    const source = sourceOf(parsed, at)
    if (source && (loose || !source.weak)) return source.weak && !comma ? null : source
    const chunk = chunks[at]
    if (!chunk || !loose) return null
    if (chunk.kind === 'verb') {
      let cue = cueOf(parsed, at)
      let last = at
      // a -t-il dit · heeft hij gezegd
      if (!cue) {
        let participle = at + 1
        while (participle <= at + 4 && BETWEEN.has(chunks[participle]?.kind ?? 'stop')) participle++
        cue = cueOf(parsed, participle)
        if (cue) last = participle
      }
      if (cue && cue.forms === GERUND) return null
      const subject = subjectAfter(parsed, at, cue === null)
      if (!subject) {
        const impersonal = chunks[at + 1]
        return cue && impersonal && lexicon.impersonal.has(norm(parsed, impersonal))
          ? { speaker: null, cue: placeOf(parsed, at, cue), side: 'after' }
          : null
      }
      return {
        speaker: subject,
        cue: { from: chunk.from, to: last === at ? placeOf(parsed, at, cue).to : (chunks[last] as Chunk).to },
        side: 'after',
      }
    }
    if (chunk.kind === 'noun' || chunk.kind === 'pronoun') {
      // note The New Republic
      const merged = comma && chunk.to - chunk.from > 1 ? cues.verbIn(doc, chunk.from, chunk.from + 1, parsed.frame.to) : null
      if (merged && speakers.speaks(chunk.from + 1, chunk.to, true)) {
        return { speaker: { from: chunk.from + 1, to: chunk.to }, cue: { from: chunk.from, to: chunk.from + 1 }, side: 'after' }
      }
      const phrase = grammar.phraseAt(parsed, at)
      if (!speaks(parsed, phrase, false)) return null
      for (let i = grammar.phraseEnd(parsed, at); i < chunks.length && i < at + 14; i++) {
        const here = chunks[i] as Chunk
        if (here.kind === 'mark' || here.kind === 'subordinator') return null
        const cue = here.kind === 'verb' ? cueOf(parsed, i) : null
        if (here.kind !== 'verb') continue
        if (!cue) {
          if (i > grammar.phraseEnd(parsed, at) + 1) continue
          return null
        }
        const subject = subjectOf(parsed, i, cue)
        if (!subject || subject.from >= phrase.to || subject.to <= phrase.from) continue
        return { speaker: phrase, cue: placeOf(parsed, i, cue), side: 'after' }
      }
    }
    return null
  }

  /** Cue after the quotation in chunk `at`. */
  function after(parsed: Parsed, at: number, statement: boolean): Attribution | null {
    const { doc, quotationAt } = parsed
    const quotation = doc.quotations[quotationAt.get(at) ?? -1]
    if (!quotation) return null
    const content = doc.view.slice(Math.max(quotation.content.start, quotation.content.end - 2), quotation.content.end)
    const found = attributionAt(parsed, at + 1, OPEN_END.test(content))
    // « … » raconte Samir · « … » a-t-elle dit
    return found ?? (statement && at === 0 && (cueOf(parsed, 1) ?? cueOf(parsed, 3)) ? attributionAt(parsed, 1, true) : null)
  }

  /** The nearest cue before the quotation in chunk `at`: `X zei dat "…"`, `Volgens X is "…"`, `X: "…"`. */
  function before(parsed: Parsed, at: number): (Attribution & { readonly distance: number }) | null {
    const { chunks, speakers } = parsed
    let unsure: (Attribution & { readonly distance: number }) | null = null
    const colon = norm(parsed, chunks[at - 1]) === ':'
    for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
      const chunk = chunks[i] as Chunk
      const source =
        chunk.kind === 'preposition' || chunk.kind === 'verb' || chunk.kind === 'adverb' || chunk.kind === 'other' ? sourceOf(parsed, i) : null
      if (
        source &&
        source.speaker &&
        source.speaker.to <= (chunks[at] as Chunk).from &&
        (!source.weak || (i === 0 && kindFrom(parsed, i, source.speaker.to) === 'comma'))
      )
        return { ...source, side: 'before', distance: at - i }
      const cue = cueOf(parsed, i)
      if (cue) {
        const speaker = subjectOf(parsed, i, cue)
        if (speaker) {
          const opening = cue.sense === 'say' ? null : sourceOf(parsed, 0)
          if (opening && !opening.weak) return { ...opening, side: 'before', distance: at }
          const found = { speaker, cue: placeOf(parsed, i, cue), side: colon ? ('lead' as const) : ('before' as const), distance: at - i }
          if (speakers.speaks(speaker.from, speaker.to, true)) return found
          const reports = cue.sense !== 'think' || chunks[i + 1]?.kind === 'subordinator'
          if (colon || (reports && (cue.forms & ~PARTICIPLE) !== INFINITIVE)) unsure ??= found
        }
      }
      if (norm(parsed, chunk) === ';') break
    }
    return unsure ?? (colon ? lead(parsed, at - 1) : null)
  }

  /** `X: "…"`, `X ziet het anders: "…"`: whoever the words before the colon are about. */
  function lead(parsed: Parsed, colon: number): (Attribution & { readonly distance: number }) | null {
    const { chunks } = parsed
    for (let i = colon - 1; i >= 0 && i > colon - REACH; i--) {
      if (chunks[i]?.kind !== 'verb') continue
      const speaker = subjectOf(parsed, i, null)
      if (speaker) return { speaker, cue: placeOf(parsed, i, null), side: 'lead', distance: 1 }
    }
    for (let i = Math.max(0, colon - REACH); i < colon; i++) {
      const kind = chunks[i]?.kind
      if (kind === 'preposition' || kind === 'verb') i++
      else if (kind === 'noun' || kind === 'pronoun') {
        const phrase = grammar.phraseAt(parsed, i)
        const whole = i === 0 && grammar.phraseEnd(parsed, i) === colon && parsed.doc.tags[phrase.head] === 'PROPN'
        if (speaks(parsed, phrase, !whole)) return { speaker: phrase, cue: null, side: 'lead', distance: 1 }
      }
    }
    return null
  }

  /** A cue that closes the sentence after the quotation in chunk `at`: `…, the report said.` */
  function tail(parsed: Parsed, at: number): Attribution | null {
    const { chunks } = parsed
    for (let i = at + 1; i < chunks.length && i < at + REACH; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'comma' || (chunk.kind === 'mark' && i > at)) {
        const found = attributionAt(parsed, chunk.kind === 'mark' ? i + 1 : i, chunk.kind === 'mark')
        if (found) return { ...found, side: 'tail' }
      }
      const source = chunk.kind === 'preposition' || chunk.kind === 'verb' ? sourceOf(parsed, i) : null
      if (source && !source.weak) return { ...source, side: 'tail' }
    }
    return null
  }

  /** The attribution that the quotation's own sentence gives. */
  function own(parsed: Parsed, at: number, statement: boolean): Attribution | null {
    const ahead = before(parsed, at)
    if (ahead?.speaker && ahead.distance <= ADJACENT && parsed.speakers.speaks(ahead.speaker.from, ahead.speaker.to, true)) return ahead
    if (endsSentence(parsed, at)) return ahead
    return after(parsed, at, statement) ?? ahead ?? tail(parsed, at)
  }

  /** Whether the quotation in chunk `at` ends with a full stop, and a new sentence begins right after it. */
  function endsSentence({ chunks, doc, quotationAt }: Parsed, at: number): boolean {
    const quotation = doc.quotations[quotationAt.get(at) ?? -1]
    const next = chunks[at + 1]
    if (!quotation || !next) return false
    return doc.view.charAt(quotation.content.end - 1) === '.' && UPPER.test(doc.view.charAt(doc.tokens[next.from]?.start ?? 0))
  }

  /** Whom a sentence without quotation is about, for the quotation that follows it: the subject of its reporting verb, else of its first. */
  function topic(parsed: Parsed): Attribution | null {
    const { chunks } = parsed
    let first: Attribution | null = null
    for (let i = 0; i < chunks.length; i++) {
      if (chunks[i]?.kind !== 'verb') {
        const source = sourceOf(parsed, i)
        if (source && !source.weak) return { ...source, side: 'lead' }
        continue
      }
      const cue = cueOf(parsed, i)
      if (!cue && first) continue
      const speaker = subjectOf(parsed, i, cue)
      if (!speaker || !parsed.speakers.speaks(speaker.from, speaker.to, true)) continue
      const found: Attribution = { speaker, cue: cue && placeOf(parsed, i, cue), side: 'lead' }
      if (cue) return found
      first = found
    }
    return first
  }

  /** `Dat zegt X`, `Aldus X`, `X said.`: a short sentence after a quotation that says whose it was. */
  function echo(parsed: Parsed): Attribution | null {
    const { chunks, frame } = parsed
    const first = chunks[0]
    if (!first || frame.quotations.length || frame.to - frame.from > 30) return null
    const source = sourceOf(parsed, 0)
    if (source && !source.weak && norm(parsed, chunks.at(-1)) === '.' && frame.to - (source.speaker?.to ?? 0) <= 2) return source
    if (lexicon.echoes.has(norm(parsed, first))) {
      const at = chunks.findIndex(({ kind }) => kind === 'verb')
      const cue = at > 0 && at <= 3 ? cueOf(parsed, at) : null
      const speaker = cue && subjectAfter(parsed, at, false)
      if (cue && speaker) return { speaker, cue: placeOf(parsed, at, cue), side: 'after' }
    }
    return frame.to - frame.from <= 8 ? attributionAt(parsed, 0, true) : null
  }

  /** A reporting clause inside the marks: `« …, explique-t-il, … »`; `inside` is the quotation's own words in chunks. */
  function incise(inside: Parsed): Attribution | null {
    const { chunks, speakers } = inside
    for (let i = 1; i < chunks.length; i++) {
      if (chunks[i]?.kind !== 'comma') continue
      const found = attributionAt(inside, i, false)
      const { speaker, cue } = found ?? {}
      if (!found || !speaker || !cue || !speakers.speaks(speaker.from, speaker.to, true)) continue
      const next = kindFrom(inside, i, Math.max(speaker.to, cue.to))
      if (next === undefined || next === 'comma' || next === 'stop' || next === 'preposition') return found
    }
    return null
  }

  return { own, topic, echo, incise }
}
