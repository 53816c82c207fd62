// Quotations with their speakers.
import { chunker, type ChunkKind } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { Quote } from '../../document/facts.ts'
import { spanOf } from '../../document/span.ts'
import type { Quotation } from '../../document/document.ts'
import type { Speakers, SpeakersOf } from '../../speakers/speakers.ts'
import { attributions, type Attribution } from './attribution.ts'
import { cueReader } from './cues.ts'
import { framesOf, parse, type Frame, type Parsed, type QuoteText } from './frame.ts'
import { isNaming, isStatement, standsAlone } from './kind.ts'
import type { QuoteLexicon } from './lexicon.ts'
import type { Place } from './subject.ts'

/** What stands between quotations that go on from each other. */
const LINKS: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['comma', 'stop', 'mark', 'coordinator', 'adverb'])
const CRY = /[?!…]/u
/** What ends a line that is no heading. */
const STOP = /[.,:;!?…]$/u

/** How many sentences before the one right before a quotation can say whose it is. */
const REPORTED = 2

/** How many headings are looked at for words that the story repeats. */
const HEADINGS = 40

export function quoteReader(lexicon: QuoteLexicon, clauses: ClauseLexicon, speakersOf: SpeakersOf) {
  const cues = cueReader(lexicon)
  const chunk = chunker(clauses, { verbs: cues.trusted, possible: cues.possible })
  const rules = attributions(lexicon, clauses, cues)

  return function quotes(doc: QuoteText): Quote[] {
    if (!doc.quotations.length) return []
    const speakers = speakersOf(doc)
    const frames = framesOf(doc)
    const parsed: (Parsed | undefined)[] = []
    const parsedAt = (f: number): Parsed | null => {
      const frame = frames[f]
      return frame ? (parsed[f] ??= parse(doc, speakers, frame, chunk)) : null
    }
    const topics: (Attribution | null | undefined)[] = []
    const topicAt = (f: number): Attribution | null => {
      const known = topics[f]
      return known === undefined ? (topics[f] = rules.topic(parsedAt(f) as Parsed)) : known
    }
    const inside = doc.quotations.map(({ from, to }) => chunk(doc, from + 1, Math.max(from + 1, to - 1)))
    const statement = doc.quotations.map((one, index) => isStatement(doc, one, inside[index] ?? []))
    const given: (Attribution | null)[] = doc.quotations.map(() => null)

    let last: { readonly attribution: Attribution; readonly region: number; readonly frame: number } | null = null
    for (let f = 0; f < frames.length; f++) {
      const frame = frames[f] as Frame
      if (!frame.quotations.length) continue
      const here = parsedAt(f) as Parsed
      const free = isBare(here) ? here.chunks.length : opening(here)
      for (const [at, index] of here.quotationAt) {
        const own: Attribution | null = rules.own(here, at, statement[index] ?? false)
        const inner = statement[index] && (!own?.speaker || own.side === 'tail') ? incise(index, frame) : null
        const found: Attribution | null =
          inner ?? (own?.speaker || !statement[index] || heading(f) ? own : own || at < free ? whole(own, around(f, here)) : own)
        given[index] = found
        if (found) last = { attribution: found, region: frame.region, frame: f }
      }
    }
    for (const [parent, quotations] of nested(doc)) attributeInside(parent, quotations)
    const repeated = repeats(doc, given)
    frames
      .filter((_, f) => heading(f))
      .slice(0, HEADINGS)
      .forEach(({ quotations }) => {
        for (const index of quotations) given[index] ??= repeated(index)
      })

    function heading(f: number): boolean {
      const frame = frames[f]
      return frame !== undefined && isHeading(doc, frame)
    }

    /** `"She told me: 'They will find us'"`: the quotations inside one, where its words say whose they are. */
    function attributeInside(parent: number, quotations: readonly number[]) {
      const { from, to } = doc.quotations[parent] as Quotation
      const here = parse(doc, speakers, { from: from + 1, to: to - 1, region: 0, quotations }, chunk)
      for (const [at, index] of here.quotationAt) {
        const own = statement[index] ? rules.own(here, at, true) : null
        if (own?.cue && own.speaker && speakers.speaks(own.speaker.from, own.speaker.to, true)) given[index] = own
      }
    }

    function incise(index: number, frame: Frame): Attribution | null {
      const { from, to } = doc.quotations[index] as Quotation
      return rules.incise({ doc, speakers, frame: { ...frame, from, to }, chunks: inside[index] ?? [], quotationAt: new Map() })
    }

    /** Whose a quotation is that fills its sentence: the sentence after says so, or the one before, or it goes on from the last one. */
    function around(f: number, here: Parsed): Attribution | null {
      const next = frames[f + 1]
      const region = here.frame.region
      if (next && next.region === region) {
        const echo = rules.echo(parsedAt(f + 1) as Parsed, asks(doc, here.frame))
        if (echo) return echo
      }
      if (last && last.frame === f) return last.attribution
      let p = f - 1
      while (p > 0 && frames[p]?.region !== region && heading(p)) p--
      const previous = frames[p]
      if (!previous) return ahead(f)
      if (last && last.frame === p) {
        const series = previous.quotations.some((index) => statement[index]) ? null : ahead(f)
        return series ?? (previous.region === region ? last.attribution : { ...last.attribution, cue: null })
      }
      if (previous.quotations.some((index) => statement[index]) || region - (frames[f - 1]?.region ?? 0) > 1) return null
      const topic = topicAt(p)
      const goesOn = last && f - last.frame <= 5 ? { ...last.attribution, cue: null } : null
      const said = topic && (topic.cue || rules.isPersonal(parsedAt(p) as Parsed, topic)) ? topic : (reported(p, region) ?? goesOn ?? topic)
      if (!said) return ahead(f)
      return said === topic && previous.region === region ? said : { ...said, cue: null }
    }

    /** Whose words the sentences before the one at frame `f` report, or what person they are about, back to the last quotation. */
    function reported(f: number, region: number): Attribution | null {
      for (let p = f - 1; p >= 0 && p >= f - REPORTED && region - (frames[p]?.region ?? 0) <= 1; p--) {
        if (frames[p]?.quotations.length) return null
        const topic = topicAt(p)
        if (topic && (topic.cue || rules.isPersonal(parsedAt(p) as Parsed, topic))) return topic
      }
      return null
    }

    /** What the quotation of the next frame says of its speaker, for one that opens a series. */
    function ahead(f: number): Attribution | null {
      const next = parsedAt(f + 1)
      const first = next?.quotationAt.has(0) ? rules.own(next, 0, true) : null
      return first?.side === 'after' ? { ...first, cue: null } : null
    }

    return doc.quotations.map((quotation, index) => {
      const found = given[index] ?? null
      const kind = kindOf(quotation, index, found)
      return quoteOf(doc, speakers, quotation, kind === 'scare' ? null : found, kind)
    })

    function kindOf(quotation: Quotation, index: number, found: Attribution | null): Quote['kind'] {
      if (quotation.parent !== null) return found ? 'statement' : 'scare'
      if (statement[index] && (found?.speaker || standsAlone(doc, quotation, inside[index] ?? []))) return 'statement'
      return found && !isNaming(doc, quotation, lexicon, saysItself(quotation, found)) ? 'fragment' : 'scare'
    }

    /** `s'est dit « … »`, `what it called "…"`: the word before the marks is a verb with somebody who says it, and names nothing. */
    function saysItself({ from }: Quotation, { speaker, cue }: Attribution): boolean {
      if (!speaker || cue?.to !== from) return false
      // s'est par exemple dit « … »
      if (clauses.objects.has(doc.tokens[speaker.to]?.norm ?? '') && speaker.to < cue.from) return true
      const norm = (token: number) => doc.tokens[token]?.norm ?? ''
      const relative = Object.hasOwn(clauses.relatives, norm(speaker.from - 1))
      return (
        speaker.from > from ||
        cue.to - cue.from > 1 ||
        clauses.objects.has(norm(cue.from - 1)) ||
        (speaker.to === cue.from && (relative || norm(speaker.from) in clauses.pronouns))
      )
    }
  }
}

/** The whole clauses inside each quotation that holds some, by its index. */
function nested({ quotations }: QuoteText): Map<number, number[]> {
  const inside = new Map<number, number[]>()
  quotations.forEach(({ parent }, index) => {
    if (parent === null) return
    const list = inside.get(parent)
    if (list) list.push(index)
    else inside.set(parent, [index])
  })
  return inside
}

/** Whether the last quotation of a frame ends it with a question or a cry, so that what says whose it is may stand as a sentence. */
function asks({ view, quotations }: QuoteText, frame: Frame): boolean {
  const last = quotations[frame.quotations.at(-1) ?? -1]
  return last !== undefined && last.to === frame.to && CRY.test(view.charAt(last.content.end - 1))
}

/** Whether a frame is a heading: a headline, or a short line of its own without a full stop. */
function isHeading({ article, tokens }: QuoteText, { from, to, region }: Frame): boolean {
  const bounds = article.regions[region]
  if ((tokens[from]?.start ?? 0) > (bounds?.start ?? 0) || (tokens[to]?.start ?? Infinity) < (bounds?.end ?? 0)) return false
  if (bounds?.kind === 'headline') return true
  if (to - from > 16) return false
  const last = tokens[to - 1]?.kind === 'quote' ? tokens[to - 2] : tokens[to - 1]
  return !STOP.test(last?.norm ?? '')
}

/** Finds whose words a heading repeats: those of the first attributed quotation that holds them all. */
function repeats({ tokens, quotations }: QuoteText, given: readonly (Attribution | null)[]) {
  const words = ({ from, to }: Quotation) => tokens.slice(from, to).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : []))
  let said: { readonly attribution: Attribution; readonly words: ReadonlySet<string> }[] | undefined
  return (index: number): Attribution | null => {
    said ??= quotations.flatMap((one, i) => {
      const attribution = given[i]
      return attribution?.speaker ? [{ attribution, words: new Set(words(one)) }] : []
    })
    const heading = words(quotations[index] as Quotation)
    const found = heading.length > 1 ? said.find((one) => heading.every((word) => one.words.has(word))) : undefined
    return found ? { ...found.attribution, cue: null } : null
  }
}

/** The speaker of one attribution with the cue of another. */
function whole(own: Attribution | null, around: Attribution | null): Attribution | null {
  return own && around ? { ...around, cue: own.cue } : (own ?? around)
}

/** Index of the first chunk that is no quotation: those before it open the frame. */
function opening({ chunks, quotationAt }: Parsed): number {
  let at = 0
  while (at < chunks.length && quotationAt.has(at)) at++
  return at
}

/** Whether hardly anything but quotations stands in a frame: no more than what links them, `Donc : « … » et surtout « … »`. */
function isBare({ frame, chunks, quotationAt }: Parsed): boolean {
  let outside = 0
  chunks.forEach(({ from, to, kind }, i) => {
    if (!quotationAt.has(i) && !LINKS.has(kind)) outside += to - from
  })
  return frame.quotations.length > 0 && outside <= 2
}

function quoteOf(doc: QuoteText, speakers: Speakers, quotation: Quotation, given: Attribution | null, kind: Quote['kind']): Quote {
  const { raw, tokens } = doc
  const place = ({ from, to }: Place) => spanOf(raw, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 })
  const { start, end } = quotation
  return {
    start,
    end,
    text: raw.slice(start, end),
    content: spanOf(raw, quotation.content),
    kind,
    speaker: given?.speaker ? speakers.speakerAt(given.speaker.from, given.speaker.to, quotation.parent === null) : null,
    cue: given?.cue ? place(given.cue) : null,
  }
}
