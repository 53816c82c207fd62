// Who said it: from the frame of a quotation to the words that name its speaker and the cue.
import type { Chunk, ChunkKind } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import { GERUND, INFINITIVE, PARTICIPLE } from '../../clauses/verb.ts'
import type { cueReader, VerbCue } from './cues.ts'
import type { Parsed } from './frame.ts'
import type { QuoteLexicon } from './lexicon.ts'
import { REACH, subjects, type Place } from './subject.ts'

export interface Attribution {
  readonly speaker: Place | null
  readonly cue: Place | null
  /** How the cue stands to the quotation. */
  readonly side: 'after' | 'before' | 'tail' | 'lead'
}

/** Chunks between a cue and a quotation that let the cue be called adjacent: `zei dat het "…"`. */
const ADJACENT = 3
/** What may stand between an auxiliary and its participle: `a -t-il dit`, `heeft hij gisteren gezegd`. */
const BETWEEN: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['pronoun', 'noun', 'adverb', 'time'])

const OPEN_END = /[,?!…]$/u
const UPPER = /^\p{Lu}/u

/** The attribution rules of one language. */
export function attributions(lexicon: QuoteLexicon, clauses: ClauseLexicon, cues: ReturnType<typeof cueReader>) {
  const { grammar, speaks, cueOf, subjectOf, subjectAfter, kindFrom } = subjects(lexicon, clauses, cues)

  const norm = ({ doc }: Parsed, chunk: Chunk | undefined) => doc.tokens[chunk?.from ?? -1]?.norm ?? ''
  const isDash = (parsed: Parsed, chunk: Chunk | undefined) => /^[-–—]+$/u.test(norm(parsed, chunk))

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

  /** `"…", zei X` · `"…," X said` · `« … », a-t-il dit` · `"…", aldus X`, from a chunk on; `known` asks for a verb of the lexicon. */
  function attributionAt(parsed: Parsed, start: number, free: boolean, known = false): Attribution | null {
    const { chunks, doc } = parsed
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
      if (cue ? cue.forms === GERUND : known) return null
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
      if (merged && speaks(parsed, { from: chunk.from + 1, to: chunk.to }, true)) {
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
    const { chunks } = parsed
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
          if (speaks(parsed, speaker, true)) return found
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
        const found = attributionAt(parsed, chunk.kind === 'mark' ? i + 1 : i, chunk.kind === 'mark', true)
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
    if (ahead?.speaker && ahead.distance <= ADJACENT && speaks(parsed, ahead.speaker, true)) return ahead
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
      if (!speaker || !speaks(parsed, speaker, true)) continue
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
    const { chunks } = inside
    for (let i = 1; i < chunks.length; i++) {
      if (chunks[i]?.kind !== 'comma') continue
      const found = attributionAt(inside, i, false, true)
      const { speaker, cue } = found ?? {}
      if (!found || !speaker || !cue || !speaks(inside, speaker, true)) continue
      const next = kindFrom(inside, i, Math.max(speaker.to, cue.to))
      if (next === undefined || next === 'comma' || next === 'stop' || next === 'preposition') return found
    }
    return null
  }

  return { own, topic, echo, incise }
}
