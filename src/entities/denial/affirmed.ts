// Whether a verb of denial stands affirmed: `did not deny`, `declined to deny`, `if she denies it` do not.
import type { Chunk } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import type { Site } from '../../clauses/site.ts'
import type { Stretch } from './draft.ts'
import type { DenialLexicon } from './lexicon.ts'

/** How many chunks a clause is followed to either side. */
const REACH = 40

export function affirmedReader(lexicon: DenialLexicon, clauses: ClauseLexicon) {
  /** Under a verb or a word that leaves nothing denied: `declined to deny`, `ni confirmé ni démenti`, `valt niet te ontkennen`. */
  function blocked(site: Site, token: number, at: number, carrier: number): boolean {
    const { chunks } = site
    let from = (chunks[carrier] as Chunk).from
    for (let i = carrier - 1; i >= 0 && i > carrier - 6; i--) {
      const kind = chunks[i]?.kind
      // declined to comment but has denied it
      if (kind === 'coordinator' && clauses.adversatives.has(normAt(site, (chunks[i] as Chunk).from))) break
      if (kind === 'coordinator' || kind === 'adverb' || kind === 'negation' || kind === 'verb' || (kind === 'preposition' && i === carrier - 1))
        from = (chunks[i] as Chunk).from
      else break
    }
    const to = Math.max(token, at === carrier ? token : (chunks[at] as Chunk).from)
    for (let i = from; i < to; i++) if (lexicon.blockers.has(normAt(site, i))) return true
    return false
  }

  function negated(site: Site, token: number, at: number, carrier: number, tail: Stretch | null): boolean {
    const { chunks, doc } = site
    for (let i = carrier - 1; i >= 0; i--) {
      const chunk = chunks[i] as Chunk
      if ((chunk.kind === 'pronoun' || chunk.kind === 'noun') && chunk.negated) return true
      if (chunk.kind === 'negation' || (chunk.kind === 'adverb' && chunk.negated)) return !lexicon.pseudo.has(normAt(site, chunk.to))
      // not play down or deny it
      if (chunk.kind === 'coordinator' && clauses.alternatives.has(normAt(site, chunk.from))) {
        if (chunks[i - 1]?.kind === 'adverb' || chunks[i - 1]?.kind === 'preposition') i--
        const before = chunks[--i]
        if (before?.kind !== 'verb') return false
        for (let k = before.from; k < before.to; k++) if (clauses.negations.has(normAt(site, k))) return true
        continue
      }
      if (chunk.kind !== 'adverb' && !(chunk.kind === 'pronoun' && clauses.objects.has(normAt(site, chunk.from))) && chunk.kind !== 'anaphor') break
    }
    const denies = (i: number) =>
      clauses.negations.has(normAt(site, i)) && !lexicon.pseudo.has(normAt(site, i + 1)) && !lexicon.pseudo.has(normAt(site, i + 2))
    for (let i = (chunks[carrier] as Chunk).from; i < token; i++) if (denies(i)) return true
    // ontkent noch bevestigt
    const nor = normAt(site, (chunks[at] as Chunk).to)
    if (clauses.alternatives.has(nor) && clauses.negations.has(nor) && chunks[at + 2]?.kind === 'verb') return true
    if (!clauses.verbSecond) return false
    const limit = tail ? tail.from : doc.tokens.length
    for (let i = at + 1; i < chunks.length && i < at + REACH; i++) {
      const chunk = chunks[i] as Chunk
      if (chunk.from >= limit) return false
      // `ontkent op geen enkele wijze`
      if (chunk.kind === 'noun' && chunk.negated && i > at + 1) return i === at + 2 && chunks[i - 1]?.kind === 'preposition'
      if (chunk.negated || chunk.kind === 'negation') return !lexicon.pseudo.has(normAt(site, chunk.from + 1)) && chunks[i + 1]?.kind !== 'verb'
      // `betwist de feiten die haar worden verweten niet`
      if (!tail && chunk.kind === 'relative' && chunks.slice(at + 1, i).every(({ kind }) => kind !== 'coordinator')) {
        while (i + 1 < chunks.length && chunks[i]?.kind !== 'verb' && chunks[i]?.kind !== 'stop') i++
        continue
      }
      // `betwist de feiten niet`
      if (!tail && (chunk.kind === 'noun' || chunk.kind === 'preposition')) continue
      if (
        tail
          ? chunk.kind === 'stop'
          : chunk.kind !== 'adverb' && chunk.kind !== 'pronoun' && chunk.kind !== 'anaphor' && chunk.kind !== 'time' && i > at + 1
      )
        return false
    }
    return false
  }

  function conditional(site: Site, at: number): boolean {
    const { chunks } = site
    for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
      const chunk = chunks[i] as Chunk
      if (chunk.kind === 'subordinator') return clauses.conditions.has(normAt(site, chunk.from))
      if (chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'verb') return false
    }
    return false
  }

  /** `usually denies it`: a habit in general, no denial. */
  function habitual(site: Site, { from, to }: Chunk): boolean {
    for (let i = from - 2; i < to + 3; i++) {
      if (lexicon.habits.has(normAt(site, i))) return true
      if (i >= to && site.doc.tokens[i]?.kind === 'punctuation') return false
    }
    return false
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }

  return { blocked, negated, conditional, habitual }
}
