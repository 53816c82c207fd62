// Denials: who rejects which claim, in which words.
import { chunkAt, chunker } from '../../clauses/chunk.ts'
import { nameAt } from '../../clauses/names.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import { relations } from '../../clauses/relations.ts'
import type { Site } from '../../clauses/site.ts'
import type { With } from '../../document/document.ts'
import type { Denial, Quote, Speaker } from '../../document/facts.ts'
import { overlaps, spanOf, type Range } from '../../document/span.ts'
import type { Sentence } from '../../document/token.ts'
import type { Speakers, SpeakersOf } from '../../speakers/speakers.ts'
import { sieve } from '../../text/sieve.ts'
import { allegationReader } from './allegation.ts'
import type { DenialLexicon } from './lexicon.ts'
import type { Draft, Stretch } from './draft.ts'
import { negationReader } from './negation.ts'
import { nounReader } from './nouns.ts'
import type { Weigh } from './signs.ts'
import { surroundingsOf } from './surroundings.ts'
import { verbReader } from './verbs.ts'
import { wordsOf, type People } from './words.ts'

type Layers = With<'raw' | 'view' | 'article' | 'tokens' | 'sentences' | 'tags' | 'names' | 'quotations'>

export function denialReader(lexicon: DenialLexicon, clauses: ClauseLexicon, speakersOf: SpeakersOf, people: People, weigh?: Weigh) {
  const words = wordsOf(lexicon, people)
  const chunk = chunker(clauses, {
    verbs: words.certain,
    finite: words.finite,
    possible: words.verbs,
    particles: words.particles,
    // Where nouns are joined in writing, two in a row are two phrases.
    ...(lexicon.compounds && { labels: new Set([...lexicon.labels, ...lexicon.softLabels]) }),
    closed: words.isAccusation,
  })
  const acts = ({ doc }: Site, { head }: { head: number }) => {
    const norm = doc.tokens[head]?.norm ?? ''
    return !words.isAccusation(norm) && !lexicon.generic.has(norm)
  }
  const grammar = relations(clauses, acts)
  const readVerb = verbReader(lexicon, clauses, words, grammar)
  const byNoun = nounReader(lexicon, clauses, words, grammar)
  const allegationBefore = allegationReader(lexicon, clauses, words, grammar)
  const byNegation = negationReader(lexicon, clauses, words, grammar, weigh)

  const triggers = new Set([...words.verbs.keys(), ...byNoun.nouns.keys()])
  const mayTrigger = sieve([...triggers, ...byNegation.triggers])

  return function denials(doc: Layers, quotes: readonly Quote[]): Denial[] {
    const { tokens, sentences, raw } = doc
    const found: Denial[] = []
    const denying = new Set<number>()
    const surroundings = surroundingsOf(doc, lexicon.accusing, words.isMisdeed, (sentence) => denying.has(sentence))
    let speakers: Speakers | null = null
    let nextQuote = 0
    let latest: readonly { readonly sentence: Sentence; readonly site: Site }[] = []
    let own: { readonly quote: Quote; readonly weight: number } | null = null
    sentences.forEach((sentence, index) => {
      let site: Site | null = null
      let negates = false
      const drafts: Draft[] = []
      for (let i = sentence.from; i < sentence.to; i++) {
        const norm = tokens[i]?.norm ?? ''
        if (!mayTrigger(norm)) continue
        negates ||= byNegation.triggers.has(norm)
        if (!triggers.has(norm)) continue
        site ??= cut(sentence)
        const at = chunkAt(site.chunks, i)
        const draft = readVerb(site, i, at) ?? byNoun.read(site, i, at)
        if (!draft) continue
        const same = drafts.findIndex((other) => other.speaker?.from === draft.speaker?.from)
        const first = drafts[same]
        if (!first) drafts.push(draft)
        // `ontkent en noemt de berichtgeving onjuist`: one denial, whose claim the second verb names.
        else if (!first.claim) drafts[same] = { ...first, claim: draft.claim, anaphor: draft.anaphor }
      }
      if ((!drafts.length && !negates) || asks(sentence)) return
      while (nextQuote < quotes.length && (quotes[nextQuote] as Quote).end <= sentence.start) nextQuote++
      const near: Quote[] = []
      for (let i = nextQuote; i < quotes.length && (quotes[i] as Quote).start < sentence.end; i++) near.push(quotes[i] as Quote)
      if (negates && (near.some(({ kind }) => kind === 'statement') || byNegation.isHeard(doc, sentence))) {
        site ??= cut(sentence)
        const speaking = (token: number) => {
          const quote = near.find(
            (quote) =>
              quote.kind === 'statement' && quote.content.start <= (tokens[token]?.start ?? 0) && (tokens[token]?.end ?? 0) <= quote.content.end,
          )
          if (!quote) return null
          const { speaker, cue } = quote
          return {
            name: `${speaker?.name ?? ''} ${speaker?.affiliation ?? ''}`,
            described: speaker?.mention.text ?? '',
            cue: cue?.text.toLowerCase().split(' ').at(-1) ?? '',
          }
        }
        const draft = byNegation.read(site, sentence, speaking, surroundings(index))
        if (draft && !drafts.some((other) => other.speaker?.from === draft.speaker?.from || draft.quoted)) drafts.push(draft)
      }
      for (const draft of drafts) {
        const denial = publish(draft, sentence, index, near, drafts.length === 1)
        if (!denial) continue
        const quote = denial.form === 'direct' ? (near.find(({ content }) => overlaps(content, denial.cue)) ?? null) : null
        if (quote && own?.quote === quote) {
          // Of the denials in one quotation the plainest is kept.
          if (draft.weight <= own.weight) continue
          found.pop()
        }
        own = quote && { quote, weight: draft.weight }
        denying.add(index)
        found.push(denial)
      }
    })
    return found

    function publish(draft: Draft, sentence: Sentence, index: number, near: readonly Quote[], alone: boolean): Denial | null {
      const cue = rangeOf(draft.cue)
      const holder = near.find(({ content }) => content.start <= cue.start && cue.end <= content.end) ?? null
      const person = draft.speaker ? grammar.personOf({ doc, chunks: [] }, draft.speaker) : 0
      let speaker: Speaker | null = null
      if (draft.quoted || person === 1) {
        if (!holder?.speaker) return null
        speaker = holder.speaker
      } else if (draft.speaker) {
        speakers ??= speakersOf(doc)
        const { from, to } = draft.speaker
        const mention = spanOf(raw, rangeOf(draft.speaker))
        const found = speakers.speakerAt(from, to)
        const described = !draft.speaker.pronoun && !nameAt(doc.names, draft.speaker.head) && found?.name === found?.mention.text
        // the company | named in the lawsuit; where the verb closes the clause, other phrases may stand before it
        if (found && described && !clauses.verbFinal && found.mention.start === mention.start) speaker = { ...found, name: mention.text, mention }
        else speaker = found ?? { name: mention.text, mention, kind: 'other', affiliation: null }
      }
      const claim = claimOf(draft, sentence, index)
      const whole = alone ? sentence : extent(draft)
      const inside = near.filter((quote) => overlaps(quote, whole))
      const own = inside.filter((quote) => quote.kind !== 'scare' && !(claim && claim.start <= quote.start && quote.end <= claim.end))
      const form = holder ? (holder.kind === 'statement' ? 'direct' : 'mixed') : own.length ? 'mixed' : 'indirect'
      return { ...spanOf(raw, whole), form, speaker, cue: spanOf(raw, cue), claim: claim && spanOf(raw, claim), quotes: inside }
    }

    function claimOf(draft: Draft, sentence: Sentence, index: number): Range | null {
      const claim = draft.anaphor || draft.charged ? allegationBefore(draft, sentence, sentences[index - 1], cut) : draft.claim
      return claim && rangeOf(claim)
    }

    /** A sentence in chunks, made once while it or the next is looked at. */
    function cut(sentence: Sentence): Site {
      const known = latest.find((one) => one.sentence === sentence)
      if (known) return known.site
      const site = { doc, chunks: chunk(doc, sentence.from, sentence.to) }
      latest = [{ sentence, site }, ...latest.slice(0, 1)]
      return site
    }

    function rangeOf({ from, to }: Stretch): Range {
      return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
    }

    function extent({ cue, claim, speaker, anaphor }: Draft): Range {
      const parts = [cue, ...(claim && !anaphor ? [claim] : []), ...(speaker ? [speaker] : [])]
      return rangeOf({ from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) })
    }

    /** A question denies nothing. */
    function asks({ from, to }: Sentence): boolean {
      for (let i = to - 1; i >= from && i >= to - 3; i--) if (tokens[i]?.norm === '?') return true
      return false
    }
  }
}
