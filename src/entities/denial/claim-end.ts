// Where a claim ends: at the end of its clause, or at a turn to something else.
import { chunkAt, type Chunk } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Site } from '../../clauses/site.ts'
import { FINITE, GERUND } from '../../clauses/verb.ts'
import type { Words } from './words.ts'

/** Marks that only close. */
const CLOSING: ReadonlySet<string> = new Set(['»', '”'])

/** Marks that set an insertion apart, and how many chunks one may hold. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
const INSERTED = 20

/** A claim that begins before chunk `from`, in a clause that ends at chunk `end`. */
export interface ClaimStart {
  readonly from: number
  readonly end: number
  /** The token where it ends at the earliest. */
  readonly least: number
  /** A `nominal` claim has no verb of its own, a `verbal` one has it already. */
  readonly kind?: 'nominal' | 'verbal'
  /** The token of the verb that denies it, -1 when it is denied elsewhere. */
  readonly denying: number
  /** The claim is a noun that says it all, `these charges`, so that what follows tells where and when it is denied. */
  readonly complete?: boolean
}

export function claimEndReader(clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  /** Whether a token is one of the forms `wanted` of a verb of saying. */
  function saying({ doc }: Site, token: number, wanted: number): boolean {
    return words.says.get(doc.tokens[token]?.norm ?? '')?.some(({ forms }) => forms & wanted) ?? false
  }

  /** Whether the noun phrase that starts at a chunk is the subject of a clause: an auxiliary or a verb of saying follows it, or a pronoun and a verb. */
  function opensClause(site: Site, at: number): boolean {
    const { chunks, doc } = site
    const next = chunks[at + 1]
    if (next?.kind === 'verb') return doc.tags[next.from] === 'AUX' || saying(site, next.from, FINITE)
    return (next?.kind === 'pronoun' || next?.kind === 'anaphor') && chunks[at + 2]?.kind === 'verb'
  }

  function closing({ doc }: Site, mark: number): boolean {
    const token = doc.tokens[mark]
    return (
      token !== undefined && (CLOSING.has(token.norm) || (doc.tokens[mark - 1]?.end === token.start && doc.tokens[mark + 1]?.start !== token.end))
    )
  }

  /** `that the money | – a loan – | was stolen`: where the clause ends that a pair of dashes cuts in two. */
  function pastDashes({ chunks, doc }: Site, end: number): number {
    const norm = doc.tokens[chunks[end]?.from ?? -1]?.norm ?? ''
    if (!DASHES.has(norm)) return end
    const stop = (from: number) => {
      let at = from
      while (at < chunks.length && at < from + INSERTED && chunks[at]?.kind !== 'stop') at++
      return at
    }
    const close = stop(end + 1)
    return doc.tokens[chunks[close]?.from ?? -1]?.norm === norm ? stop(close + 1) : end
  }

  /** What is said besides in a relative clause behind a comma: `, to which …`, `, ce qui …`, and `, which …` when the claim has its verb. */
  function aside({ chunks }: Site, at: number, done: boolean): boolean {
    const kind = chunks[at]?.kind
    if (kind === 'relative') return done
    return (kind === 'preposition' || kind === 'anaphor') && chunks[at + 1]?.kind === 'relative'
  }

  /** `the charges | on Monday`, `| at the hearing` */
  function occasion({ chunks, doc }: Site, at: number): boolean {
    const { kind, from } = chunks[at] as Chunk
    return kind === 'preposition' && (chunks[at + 1]?.kind === 'time' || words.occasions.has(doc.tokens[from]?.norm ?? ''))
  }

  /** `issues such as`: no clause follows. */
  function exemplifies({ doc }: Site, { from }: Chunk): boolean {
    return clauses.determiners.has(doc.tokens[from - 1]?.norm ?? '')
  }

  /** `denies that she acted badly | and engaged in …`: a verb of the same form as the one before it in the claim, and not as the one that denies. */
  function goesOn(site: Site, at: number, before: number, denying: number): boolean {
    const { chunks, doc } = site
    const chunk = chunks[at] as Chunk
    const ending = (token: number) => doc.tokens[token]?.norm.slice(-2)
    for (let i = chunk.from; i < chunk.to; i++) {
      const norm = doc.tokens[i]?.norm ?? ''
      if (words.isDenying(norm) || words.says.has(norm)) return false
    }
    if (before < 0 || ending(before) !== ending(chunk.from)) return false
    for (let i = chunks[chunkAt(chunks, denying)]?.from ?? 0; i <= denying; i++) if (ending(i) === ending(chunk.from)) return false
    return true
  }

  /** The token where what is denied ends. */
  return function claimEnd(site: Site, { from, end, least, kind, denying, complete = false }: ClaimStart): number {
    const { chunks, doc } = site
    const completes = (chunk: Chunk | undefined) => clauses.complementizers.has(doc.tokens[chunk?.from ?? -1]?.norm ?? '')
    let last = least
    const nominal = kind === 'nominal'
    let verb = kind !== undefined
    let open = false
    let linked = false
    /** The verb of the claim, as a token. */
    let own = -1
    if (kind === 'verbal') for (own = denying + 1; own < least && doc.tags[own] !== 'VERB' && doc.tags[own] !== 'AUX';) own++
    const limit = kind === undefined && !chunks.slice(from, end).some(({ kind }) => kind === 'verb') ? pastDashes(site, end) : end
    for (let i = from; i < limit; i++) {
      const chunk = chunks[i] as Chunk
      const next = chunks[i + 1]
      const norm = doc.tokens[chunk.from]?.norm ?? ''
      if (chunk.kind === 'comma' && next) {
        // Although she denied being there, she …
        const resumes = next.kind === 'pronoun' && chunks[i + 2]?.kind === 'verb' && grammar.personOf(site, grammar.phraseAt(site, i + 1)) > 0
        const fresh = next.kind === 'preposition' ? i + 2 : i + 1
        const anew = verb && chunks[fresh]?.kind === 'noun' && chunks[grammar.phraseEnd(site, fresh)]?.kind === 'verb'
        const doing = next.kind === 'preposition' && chunks[i + 2]?.kind === 'verb'
        const turn =
          (next.kind === 'coordinator' && (verb || clauses.adversatives.has(doc.tokens[next.from]?.norm ?? ''))) ||
          (next.kind === 'verb' && verb && !(denying < 0 && goesOn(site, i + 1, own, denying))) ||
          resumes ||
          anew ||
          doing ||
          aside(site, i + 1, verb && (!nominal || linked)) ||
          (next.kind === 'subordinator' && !completes(next))
        if (turn) break
      }
      if (nominal && !linked && (words.mannerAt(doc, chunk.from) || (complete && occasion(site, i)))) break
      if (chunk.kind === 'coordinator') {
        if (clauses.adversatives.has(norm) || (nominal && completes(next))) break
        // … and instead blamed
        const after = next?.kind === 'adverb' ? i + 2 : i + 1
        // … en nu is er onderzoek: a clause that does not depend
        if (clauses.verbFinal && chunks[after]?.kind === 'verb' && chunks[after + 1]?.kind === 'pronoun') break
        if (chunks[after]?.kind === 'verb' && !clauses.alternatives.has(norm) && !goesOn(site, after, own, denying)) break
      }
      // suggestions that he lost | saying he had won
      if (chunk.kind === 'verb' && verb && (!nominal || linked) && saying(site, chunk.from, GERUND)) break
      // denied the charges and experts called them …
      if (nominal && !linked && chunk.kind === 'coordinator' && next?.kind === 'noun' && opensClause(site, i + 1)) break
      // denied the charges when …
      if (nominal && !linked && chunk.kind === 'subordinator' && !completes(chunk) && !clauses.genitives.has(norm) && !exemplifies(site, chunk)) break
      if (chunk.kind === 'subordinator' || chunk.kind === 'relative') {
        linked = true
        verb = false
      } else if (chunk.kind === 'verb') {
        verb = true
        own = chunk.from
      }
      // A quotation that the denial stands in closes.
      if (chunk.kind === 'mark' && !open && closing(site, chunk.from)) break
      if (chunk.kind === 'mark') open = !open
      // …, however
      const parenthetic = (chunk.kind === 'adverb' || chunk.kind === 'time') && chunks[i - 1]?.kind === 'comma'
      if (chunk.kind !== 'comma' && !parenthetic && (chunk.kind !== 'mark' || !open)) last = chunk.to
    }
    return last
  }
}
