// Denials by a noun: `repeated his denials of having …`, `les dénégations de l'armée`, `de ontkenning van minister G.`.
import type { Chunk } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import { namesWithin } from '../../clauses/names.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Phrase, Site } from '../../clauses/site.ts'
import type { Draft, Stretch } from './draft.ts'
import type { DenialLexicon } from './lexicon.ts'
import type { Words } from './words.ts'

const WEIGHT = 4

export function nounReader(lexicon: DenialLexicon, clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  const nouns = new Map(Object.entries(lexicon.nouns))

  function read(site: Site, token: number, at: number): Draft | null {
    const { chunks, doc } = site
    const chunk = chunks[at]
    const role = nouns.get(normAt(site, token))
    if (!chunk || chunk.kind !== 'noun' || chunk.head !== token || !role) return null
    // climate denial
    if (!lexicon.compounds && token > chunk.from && doc.tags[token - 1] === 'NOUN') return null
    // claim denials, visa denials
    if (!lexicon.compounds && (words.isAccusation(normAt(site, token - 1)) || lexicon.refused.has(normAt(site, token - 1)))) return null
    let speaker = issuer(site, at, chunk)
    let claim: Stretch | null = null
    const link = chunks[at + 1]
    const next = chunks[at + 2]
    if (link?.kind === 'preposition' && clauses.genitives.has(normAt(site, link.from)) && next) {
      // a denial of access
      if (lexicon.refused.has(normAt(site, next.head))) return null
      const named = namesWithin(doc.names, next.from, next.to).some(({ type }) => type !== 'event' && type !== 'product')
      if (next.kind === 'noun' && !speaker && (named || (role === 'speaker' && words.known(doc, next.head)))) speaker = grammar.phraseAt(site, at + 2)
      else claim = { from: next.from, to: end(site, at + 2) }
    } else if (link?.kind === 'subordinator' && next) claim = { from: next.from, to: end(site, at + 2) }
    // `Lund's denial`: the owner stands in the same phrase.
    for (let i = chunk.from; i < token; i++) {
      if (normAt(site, i) === "'s" || normAt(site, i) === "'")
        speaker = { from: chunk.from, to: i, head: Math.max(chunk.from, i - 1), chunk: at, pronoun: false }
    }
    // despite his denial that …
    if (!speaker && claim && lexicon.owners.has(normAt(site, chunk.from)) && chunks[at - 1]?.kind === 'preposition')
      speaker = { from: chunk.from, to: chunk.from + 1, head: chunk.from, chunk: at, pronoun: true }
    if (!speaker) return null
    // de ontkenning van Anna dat …
    const after = speaker.chunk > at ? grammar.phraseEnd(site, speaker.chunk) : -1
    if (!claim && after >= 0 && clauses.complementizers.has(normAt(site, chunks[after]?.from ?? -1)) && chunks[after + 1])
      claim = { from: (chunks[after + 1] as Chunk).from, to: end(site, after + 1) }
    return { cue: { from: token, to: token + 1 }, speaker, quoted: false, claim, anaphor: false, weight: WEIGHT }
  }

  /** `the ministry issued a denial`, `repeated his denials`: the subject of the verb that has it for its object. */
  function issuer(site: Site, at: number, chunk: Chunk): Phrase | null {
    const before = site.chunks[at - 1]
    if (before?.kind !== 'verb' || chunk.to - chunk.from < 2) return null
    if (!lexicon.issues.has(normAt(site, before.from)) && !lexicon.issues.has(normAt(site, before.to - 1))) return null
    const subject = grammar.subjectOf(site, at - 1)
    return subject && !subject.phrase.pronoun ? subject.phrase : subject && grammar.personOf(site, subject.phrase) === 3 ? subject.phrase : null
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }

  function end({ chunks }: Site, from: number): number {
    let to = chunks[from]?.to ?? 0
    for (let i = from; i < chunks.length && i < from + 20; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'comma' || chunk.kind === 'stop') break
      to = chunk.to
    }
    return to
  }

  return { read, nouns }
}
