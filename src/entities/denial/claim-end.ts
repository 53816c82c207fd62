// Where a claim ends: at the end of its clause, or at a turn to something else.
import { chunkAt, type Chunk } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Site } from '../../clauses/site.ts'
import { FINITE, GERUND } from '../../clauses/verb.ts'
import type { Words } from './words.ts'

/** Marks that only close. */
const CLOSING: ReadonlySet<string> = new Set(['»', '”'])

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
  return function claimEnd(site: Site, { from, end, least, kind, denying }: ClaimStart): number {
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
    for (let i = from; i < end; i++) {
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
          (next.kind === 'verb' && verb) ||
          resumes ||
          anew ||
          doing ||
          (next.kind === 'subordinator' && !completes(next))
        if (turn) break
      }
      if (chunk.kind === 'coordinator') {
        if (clauses.adversatives.has(norm) || (nominal && completes(next))) break
        // … and instead blamed
        const after = next?.kind === 'adverb' ? i + 2 : i + 1
        if (chunks[after]?.kind === 'verb' && !clauses.alternatives.has(norm) && !goesOn(site, after, own, denying)) break
      }
      // suggestions that he lost | saying he had won
      if (chunk.kind === 'verb' && verb && (!nominal || linked) && saying(site, chunk.from, GERUND)) break
      // denied the charges and experts called them …
      if (nominal && !linked && chunk.kind === 'coordinator' && next?.kind === 'noun' && opensClause(site, i + 1)) break
      // denied the charges when …
      if (nominal && !linked && chunk.kind === 'subordinator' && !completes(chunk) && !exemplifies(site, chunk)) break
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
      if (chunk.kind !== 'comma' && (chunk.kind !== 'mark' || !open)) last = chunk.to
    }
    return last
  }
}
