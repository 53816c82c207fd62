// Who said it: from the frame of a quotation to the words that name its speaker and the cue.
import { chunkAt, type Chunk, type ChunkKind } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import { namesWithin } from '../../clauses/names.ts'
import { FINITE, GERUND, INFINITIVE, PARTICIPLE } from '../../clauses/verb.ts'
import type { cueReader, VerbCue } from './cues.ts'
import type { Parsed } from './frame.ts'
import type { QuoteLexicon } from './lexicon.ts'
import { REACH, subjects, type Place } from './subject.ts'

export interface Attribution {
  readonly speaker: Place | null
  readonly cue: Place | null
  /** Only an opinion is given, or something the sentence is about. */
  readonly vague?: boolean
  /** How the cue stands to the quotation. */
  readonly side: 'after' | 'before' | 'tail' | 'lead'
}

/** Chunks between a cue and a quotation that let the cue be called adjacent: `zei dat het "…"`. */
const ADJACENT = 3
/** The distance of whom a sentence is about that has no cue: too far for certainty. */
const LOOSE = ADJACENT + 1
/** What may stand between an auxiliary and its participle: `a -t-il dit`, `heeft hij gisteren gezegd`. */
const BETWEEN: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['pronoun', 'noun', 'adverb', 'time'])

/** Chunks that may stand between who says it and the verb: `Anna Holm, director of …, and president of …, said`. */
const APPOSITION = 24
/** How far before a quotation its participle may stand, in tokens. */
const PARTICIPLE_REACH = 9

/** `…,` and `…,’` */
const OPEN_END = /[,?!…]['"’”»]?$/u
const UPPER = /^\p{Lu}/u

/** The attribution rules of one language. */
export function attributions(lexicon: QuoteLexicon, clauses: ClauseLexicon, cues: ReturnType<typeof cueReader>) {
  const { grammar, speaks, cueOf, subjectOf, subjectAfter, kindFrom, isSubordinate, isCiting, citedBy, agentOf, isClitic, host } = subjects(
    lexicon,
    clauses,
    cues,
  )

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
    // selon les explications de Twitter, but not: selon les modalités
    const owned =
      !source.weak && namesWithin(parsed.doc.names, phrase.from, phrase.to).some(({ type }) => type === 'person' || type === 'organization')
    if (!owned && !speaks(parsed, phrase, true)) return null
    return { speaker: phrase, cue: { from: chunk.from, to: source.to }, side: 'after', weak: source.weak }
  }

  /** `described by X as "…"`, `jugé « … » par X`, `door X omschreven als "…"`: the participle before the quotation in chunk `at`, and who did it. */
  function labelled(parsed: Parsed, at: number): Attribution | null {
    const { chunks, doc } = parsed
    const end = (chunks[at] as Chunk).from
    for (let token = end - 1; token >= parsed.frame.from && token > end - PARTICIPLE_REACH; token--) {
      if (doc.tags[token] === 'PUNCT') return null
      const cue = cues.verbIn(doc, token, token + 1, parsed.frame.to)
      const tag = doc.tags[token]
      if (!cue || (cue.forms & PARTICIPLE) === 0) {
        if (tag === 'AUX' || tag === 'PRON' || (tag === 'VERB' && token < end - 1)) return null
        continue
      }
      if (clauses.auxiliaries[doc.tokens[token - 1]?.norm ?? ''] === 'perfect') return null
      const verb = chunkAt(chunks, token)
      const agent =
        agentOf(parsed, at + 1, Math.min(chunks.length, at + 3)) ?? agentOf(parsed, verb + 1, at) ?? agentOf(parsed, Math.max(0, verb - 2), verb)
      const near = agent && (agent.from < token ? agent.to === token : agent.chunk <= at + 2)
      return near && speaks(parsed, agent, false) ? { speaker: agent, cue: { from: token, to: token + 1 }, side: 'before' } : null
    }
    return null
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
    // …, nous assure Jean Morel
    if (
      chunks[at]?.kind === 'pronoun' &&
      chunks[at + 1]?.kind === 'verb' &&
      chunks[at + 2]?.kind === 'noun' &&
      !speaks(parsed, chunks[at] as Chunk, false)
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
      const subject = (cue && isCiting(parsed, cue) ? citedBy(parsed, last) : null) ?? subjectAfter(parsed, at, cue === null)
      if (!subject) {
        const impersonal = chunks[at + 1]
        return cue && impersonal && lexicon.impersonal.has(norm(parsed, impersonal))
          ? { speaker: host(parsed, at + 2), cue: placeOf(parsed, at, cue), side: 'after' }
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
      // rapelle -t-il
      const inverted = chunks[at + 1]
      if (inverted?.kind === 'pronoun' && norm(parsed, inverted).startsWith('-'))
        return { speaker: inverted, cue: { from: chunk.to - 1, to: inverted.to }, side: 'after' }
      const phrase = grammar.phraseAt(parsed, at)
      if (!speaks(parsed, phrase, false)) return null
      for (let i = grammar.phraseEnd(parsed, at); i < chunks.length && i < at + APPOSITION; i++) {
        const here = chunks[i] as Chunk
        if (here.kind === 'mark' || here.kind === 'subordinator') return null
        const cue = here.kind === 'verb' ? cueOf(parsed, i) : null
        if (here.kind !== 'verb') continue
        if (!cue) {
          if (i > grammar.phraseEnd(parsed, at) + 1) continue
          return null
        }
        const subject = subjectOf(parsed, i, cue)
        if (!subject) continue
        const own = subject.from < phrase.to && subject.to > phrase.from
        if (own || isCiting(parsed, cue)) return { speaker: own ? phrase : subject, cue: placeOf(parsed, i, cue), side: 'after' }
      }
    }
    return null
  }

  /** Cue after the quotation in chunk `at`. */
  function after(parsed: Parsed, at: number, statement: boolean): Attribution | null {
    const { doc, quotationAt } = parsed
    const quotation = doc.quotations[quotationAt.get(at) ?? -1]
    if (!quotation) return null
    const content = doc.view.slice(Math.max(quotation.content.start, quotation.content.end - 3), quotation.content.end)
    const found = attributionAt(parsed, at + 1, OPEN_END.test(content))
    // « … » raconte Samir · « … » a-t-elle dit
    const opens = at === 0 || parsed.chunks[at - 1]?.kind === 'stop'
    return found ?? (statement && opens && (cueOf(parsed, at + 1) ?? cueOf(parsed, at + 3)) ? attributionAt(parsed, at + 1, true) : null)
  }

  /** The nearest cue before the quotation in chunk `at`: `X zei dat "…"`, `Volgens X is "…"`, `X: "…"`. */
  function before(parsed: Parsed, at: number): (Attribution & { readonly distance: number }) | null {
    const { chunks } = parsed
    let unsure: (Attribution & { readonly distance: number }) | null = null
    const colon = norm(parsed, chunks[at - 1]) === ':'
    const label = labelled(parsed, at)
    if (label) return { ...label, distance: 1 }
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
      // Asked by reporters, … : the verb says who asks
      if (cue && !(i === 0 && colon && cue.forms === PARTICIPLE)) {
        const speaker = subjectOf(parsed, i, cue)
        // ce qu'on appelle le « … »
        if (!speaker && at - i <= 2 && chunks[i - 1]?.kind === 'pronoun') return null
        if (speaker) {
          const opening = cue.sense === 'say' ? null : sourceOf(parsed, 0)
          if (opening && !opening.weak) return { ...opening, side: 'before', distance: at }
          const teller = cue.sense === 'think' ? tellerOf(parsed, i) : null
          if (teller) return { ...teller, distance: at - i }
          const found = {
            speaker,
            cue: placeOf(parsed, i, cue),
            side: colon ? ('lead' as const) : ('before' as const),
            distance: at - i,
            vague: cue.sense === 'think',
          }
          if (speaks(parsed, speaker, true)) return found
          const reports = cue.sense !== 'think' || chunks.slice(i + 1, at).some(({ kind }) => kind === 'subordinator')
          if (colon || (reports && (cue.forms & ~PARTICIPLE) !== INFINITIVE)) unsure ??= found
        }
      }
      if (norm(parsed, chunk) === ';') break
    }
    return unsure ?? (colon ? lead(parsed, at - 1) : null)
  }

  /** Who says what is thought: `The boss says the company expects a "…"`. */
  function tellerOf(parsed: Parsed, thought: number): Attribution | null {
    for (let i = thought - 1; i >= 0 && i > thought - REACH; i--) {
      const kind = parsed.chunks[i]?.kind
      if (kind === 'comma' || kind === 'stop' || kind === 'mark' || kind === 'coordinator') return null
      const cue = cueOf(parsed, i)
      const speaker = cue?.sense === 'say' && cue.forms & FINITE ? subjectOf(parsed, i, cue) : null
      if (speaker && speaks(parsed, speaker, true)) return { speaker, cue: placeOf(parsed, i, cue), side: 'before' }
    }
    return null
  }

  /** `X: "…"`, `X ziet het anders: "…"`: whoever the words before the colon are about. */
  function lead(parsed: Parsed, colon: number): (Attribution & { readonly distance: number }) | null {
    const { chunks } = parsed
    for (let i = colon - 1; i >= 0 && i > colon - REACH; i--) {
      if (chunks[i]?.kind !== 'verb') continue
      const speaker = subjectOf(parsed, i, null)
      if (speaker) return { speaker, cue: placeOf(parsed, i, null), side: 'lead', distance: LOOSE }
    }
    for (let i = Math.max(0, colon - REACH); i < colon; i++) {
      const kind = chunks[i]?.kind
      if (kind === 'preposition' || kind === 'verb') i++
      else if (kind === 'noun' || (kind === 'pronoun' && !isClitic(parsed, i))) {
        const phrase = grammar.phraseAt(parsed, i)
        const between = colon - grammar.phraseEnd(parsed, i)
        // Smit daarover:
        const whole = i === 0 && (between === 0 ? parsed.doc.tags[phrase.head] === 'PROPN' : between === 1 && parsed.doc.tags[phrase.from] !== 'DET')
        if (speaks(parsed, phrase, !whole)) return { speaker: phrase, cue: null, side: 'lead', distance: whole ? 1 : LOOSE }
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
        if (found && (chunk.kind === 'mark' || closes(parsed, i, found))) return { ...found, side: 'tail' }
      }
      const source = chunk.kind === 'preposition' || chunk.kind === 'verb' ? sourceOf(parsed, i) : null
      if (source && !source.weak) return { ...source, side: 'tail' }
    }
    return null
  }

  /** `… omdat de minister het plan "…" noemt`, `hij heeft het plan "…" genoemd`: the verb that closes the clause right behind the quotation. */
  function closingVerb(parsed: Parsed, at: number): Attribution | null {
    const { chunks } = parsed
    let verb = at + 1
    while (chunks[verb + 1]?.kind === 'mark' && (chunks[verb]?.kind === 'coordinator' || chunks[verb]?.kind === 'comma')) verb += 2
    const cue = cueOf(parsed, verb)
    if (!cue || ((cue.forms & FINITE) !== 0 && !isSubordinate(parsed, verb, true))) return null
    const speaker = subjectOf(parsed, verb, cue)
    return speaker && speaker.from < (chunks[at] as Chunk).from ? { speaker, cue: placeOf(parsed, verb, cue), side: 'after' } : null
  }

  /** Whether the reporting clause is all that stands there: `…, the report said.`, but not `…, the court asked a witness who …`, `…, X said that …` */
  function closes(parsed: Parsed, at: number, { speaker, cue }: Attribution): boolean {
    const end = Math.max(speaker?.to ?? 0, cue?.to ?? 0)
    const next = kindFrom(parsed, at, end)
    if (next === 'subordinator' && clauses.complementizers.has(parsed.doc.tokens[end]?.norm ?? '')) return false
    return next !== 'noun' || lexicon.addressing.has(parsed.doc.tokens[cue?.from ?? -1]?.norm ?? '')
  }

  /** The attribution that the quotation's own sentence gives. */
  function own(parsed: Parsed, at: number, statement: boolean): Attribution | null {
    const ahead = before(parsed, at) ?? (statement ? stated(parsed, at) : null)
    if (ahead?.speaker && ahead.distance <= ADJACENT && !ahead.vague && speaks(parsed, ahead.speaker, true) && !isAside(parsed, at, ahead))
      return ahead
    const closing = clauses.verbFinal ? closingVerb(parsed, at) : null
    if (closing) return closing
    if (endsSentence(parsed, at)) return ahead
    return after(parsed, at, statement) ?? (ahead && isAside(parsed, at, ahead) ? (tail(parsed, at) ?? ahead) : (ahead ?? tail(parsed, at)))
  }

  /** `It issued a statement that "…"`: whoever the sentence is about, where a conjunction leads from a noun to the quotation. */
  function stated(parsed: Parsed, at: number) {
    const { chunks } = parsed
    return clauses.complementizers.has(norm(parsed, chunks[at - 1])) && chunks[at - 2]?.kind === 'noun' ? lead(parsed, at - 1) : null
  }

  /** Whether an attribution before the quotation in chunk `at` stands in a clause of time or ground: `après que les médecins eurent constaté …` */
  function isAside(parsed: Parsed, at: number, { cue, distance }: Attribution & { readonly distance: number }): boolean {
    const { chunks } = parsed
    const verb = at - distance
    if (!cue || !isSubordinate(parsed, verb)) return false
    let i = verb - 1
    while (i > 0 && chunks[i]?.kind !== 'subordinator' && chunks[i]?.kind !== 'relative') i--
    if (chunks[i]?.kind !== 'subordinator') return false
    return !clauses.complementizers.has(norm(parsed, chunks[i])) || chunks[i - 1]?.kind === 'preposition' || chunks[i - 1]?.kind === 'subordinator'
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
    const asks = norm(parsed, chunks.at(-1)) === '?'
    let first: Attribution | null = null
    let firstAside = false
    for (let i = 0; i < chunks.length; i++) {
      if (chunks[i]?.kind !== 'verb') {
        const source = sourceOf(parsed, i)
        if (source && !source.weak) return { ...source, side: 'lead' }
        continue
      }
      const cue = cueOf(parsed, i)
      const aside = isSubordinate(parsed, i)
      if (first && (cue ? aside : aside || !firstAside)) continue
      const speaker = subjectOf(parsed, i, cue)
      if (!speaker || !speaks(parsed, speaker, true)) continue
      if (cue?.sense === 'think' && parsed.speakers.voiceOf(speaker.from, speaker.to) === 'text') continue
      const found: Attribution = { speaker, cue: cue && placeOf(parsed, i, cue), side: 'lead' }
      if (cue) return found
      if (asks) continue
      first = found
      firstAside = aside
    }
    return first
  }

  /** `Dat zegt X`, `Aldus X`, `X said.`: a short sentence after a quotation that says whose it was; `open` when that ends with `?` or `!`. */
  function echo(parsed: Parsed, open: boolean): Attribution | null {
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
    const found = open || frame.to - frame.from <= 8 ? attributionAt(parsed, 0, true) : null
    if (!found) return null
    const end = Math.max(found.speaker?.to ?? 0, found.cue?.to ?? 0)
    const next = open ? kindFrom(parsed, 0, end) : undefined
    return frame.to - end <= 1 || next === 'preposition' || next === 'time' ? found : null
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
      if (next === undefined || next === 'comma' || next === 'stop' || (next === 'preposition' && speaker.from > cue.from)) return found
    }
    return null
  }

  /** Whether a person, or a pronoun, is the speaker. */
  const isPersonal = (parsed: Parsed, { speaker }: Attribution) => speaker !== null && parsed.speakers.voiceOf(speaker.from, speaker.to) === 'person'

  return { own, topic, echo, incise, isPersonal }
}
