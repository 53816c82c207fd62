// A word of untruth as a verdict: `that is not true`, `de beschuldiging is onjuist`, `c'est faux`.
import type { Chunk } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Phrase, Site } from '../../clauses/site.ts'
import type { Stretch } from './draft.ts'
import type { DenialLexicon } from './lexicon.ts'
import type { Words } from './words.ts'

/** How many chunks away the noun of a content clause may stand. */
const REACH = 10

export function verdictReader(lexicon: DenialLexicon, clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  const auxiliaries = new Map(Object.entries(clauses.auxiliaries))

  /** How much a word of untruth weighs: it must be said of an accusation, or of what was said before. */
  function verdictOn(
    site: Site,
    at: number,
    verb: number,
    { from: token, to }: Stretch,
    said: Phrase | null,
    label: boolean,
  ): 'verdict' | 'doubt' | null {
    // `fake news is spread`, `this is the lie that …`: what is spoken of, not what something is called
    if (label && said?.head === token) return null
    // c'est en échange de calomnies
    if (label && site.chunks[at - 1]?.kind === 'preposition' && site.chunks[at - 2]?.kind !== 'verb') return null
    if (label && words.isDefinite(normAt(site, site.chunks[at]?.from ?? token))) return null
    // `niet waar het om gaat`, `pas vrai ami`
    const tag = site.doc.tags[to]
    if (!label && (tag === 'NOUN' || (clauses.verbFinal && (tag === 'PRON' || tag === 'DET') && !clauses.complementizers.has(normAt(site, to)))))
      return null
    if (doubted(site, at, token) || (label && (verb < 0 || !copula(site, verb, token)))) return null
    if (label && (site.doc.tags[token + 1] === 'NOUN' || (!clauses.verbFinal && token < (site.chunks[verb]?.from ?? 0)))) return null
    const next = site.chunks[at + 1]
    if (next?.kind === 'preposition' && clauses.agents.has(normAt(site, next.from))) return null
    if (!said) return anaphorNear(site, at) ? 'verdict' : null
    const head = normAt(site, said.head)
    if (!said.pronoun) return words.isAccusation(head) || words.isClaim(head) || contentOf(site, said) ? 'verdict' : null
    if (clauses.anaphors.has(head)) return 'verdict'
    return grammar.personOf(site, said) === 3 ? 'doubt' : null
  }

  /** `The idea that we waste money is untrue`: the whole of a noun and its clause, where what stands before the verb belongs to that; else null. */
  function contentOf(site: Site, said: Phrase): Phrase | null {
    const { chunks } = site
    const opener = grammar.phraseEnd(site, said.chunk)
    if (clauses.complementizers.has(normAt(site, chunks[opener]?.from ?? -1))) return chunks[opener + 1]?.kind === 'verb' ? null : said
    let verb = false
    for (let i = said.chunk - 1; i > 0 && i > said.chunk - REACH; i--) {
      const { kind, from } = chunks[i] as Chunk
      if (kind === 'subordinator' || kind === 'relative') {
        const noun = chunks[i - 1]
        return verb && noun?.kind === 'noun' && clauses.complementizers.has(normAt(site, from))
          ? { from: noun.from, to: said.to, head: noun.head, chunk: i - 1, pronoun: false }
          : null
      }
      if (kind === 'stop' || kind === 'comma' || kind === 'mark') return null
      verb ||= kind === 'verb'
    }
    return null
  }

  function copula(site: Site, verb: number, token: number): boolean {
    const chunk = site.chunks[verb] as Chunk
    const kind = auxiliaries.get(normAt(site, chunk.from))
    // that's a lie
    const glued = site.doc.tokens[chunk.from - 1]?.end === site.doc.tokens[chunk.from]?.start
    const short = !kind && glued && site.doc.tags[chunk.from] === 'AUX' && chunk.to - chunk.from === 1
    return (kind === 'passive' || short) && Math.abs(token - chunk.from) <= 8
  }

  /** `they had no reason to believe the accusations were false`, `investigators think the account is fake` */
  function doubted({ chunks, doc }: Site, at: number, token: number): boolean {
    let first = at
    while (first > 0 && chunks[first - 1]?.kind !== 'stop' && chunks[first - 1]?.kind !== 'comma' && chunks[first - 1]?.kind !== 'mark') first--
    const from = chunks[first]?.from ?? token
    for (let i = from; i < token; i++)
      if (clauses.negations.has(doc.tokens[i]?.norm ?? '') && !lexicon.pseudo.has(doc.tokens[i + 1]?.norm ?? '')) return true
    for (let i = from; i < token; i++)
      if (doc.tags[i] === 'VERB' && words.isMental(doc.tokens[i]?.norm ?? '') && !clauses.infinitives.has(doc.tokens[i + 1]?.norm ?? '')) return true
    return false
  }

  function anaphorNear({ chunks }: Site, at: number): boolean {
    for (let i = at; i >= 0 && i > at - 4; i--) if (chunks[i]?.kind === 'anaphor') return true
    return false
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }

  return { verdictOn, contentOf }
}
