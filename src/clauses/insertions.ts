// What is set into a clause between two commas, brackets, dashes or marks.
import { firstNotBefore } from '../document/search.ts'
import type { Chunk } from './chunk.ts'
import { namesWithin } from './names.ts'
import type { Phrase, Site } from './site.ts'

/** How many chunks a quotation inside a clause may hold. */
export const FAR = 80

/** The mark that opens the quotation which closes at `chunk`, or -1. */
export function openingMark({ chunks, doc }: Site, chunk: number): number {
  const closing = chunks[chunk]?.from ?? -1
  for (let i = chunk - 1; i >= 0 && i > chunk - FAR; i--) {
    const opening = chunks[i] as Chunk
    if (opening.kind === 'mark' && quotationAt(doc.quotations, opening.from)?.to === closing + 1) return i
  }
  return -1
}

export function closesParenthesis({ chunks, doc }: Site, chunk: number): boolean {
  const norm = doc.tokens[chunks[chunk]?.from ?? -1]?.norm
  return norm === ')' || norm === ']' || norm === '–' || norm === '—' || norm === '-'
}

/** The comma, bracket or dash that opens the insertion which closes at `chunk`, when a nominal stands before it; else -1. */
export function openingOf({ chunks, doc }: Site, chunk: number): number {
  const closing = doc.tokens[chunks[chunk]?.from ?? -1]?.norm ?? ''
  const wanted = closing === ')' ? '(' : closing === ']' ? '[' : closing
  for (let i = chunk - 1; i > 0 && i > chunk - 40; i--) {
    const norm = doc.tokens[chunks[i]?.from ?? -1]?.norm
    const before = chunks[i - 1]?.kind
    const named = before === 'noun' || before === 'pronoun' || before === 'mark'
    // Anna Smit (37), actief in de wijk, ontkent
    if (norm === wanted && (named || doc.tokens[chunks[i - 1]?.from ?? -1]?.norm === ')')) return i
    if (chunks[i]?.kind === 'stop' && wanted === ',') return -1
  }
  return -1
}

/** `le président, Anna Lund, a démenti`: a bare name between commas, after a phrase without one. */
export function nameBetween({ chunks, doc }: Site, opening: number, closing: number): Phrase | null {
  const chunk = chunks[opening + 1]
  const before = chunks[opening - 1]
  if (closing !== opening + 2 || chunk?.kind !== 'noun' || !before) return null
  const named = namesWithin(doc.names, chunk.from, chunk.to).some((name) => name.to === chunk.to && name.type === 'person')
  const known = namesWithin(doc.names, before.from, before.to).some(({ type }) => type === 'person' || type === 'organization')
  return named && !known ? { from: chunk.from, to: chunk.to, head: chunk.head, chunk: opening + 1, pronoun: false } : null
}

/** `La Poste, direction du courrier a nié`: the phrase that a bare noun stands in apposition to, as a chunk, or -1. */
export function bareRole({ chunks, doc }: Site, chunk: number): number {
  const noun = chunks[chunk] as Chunk
  const owner = chunks[chunk - 2]
  if (chunks[chunk - 1]?.kind !== 'comma' || owner?.kind !== 'noun' || (doc.tags[noun.from] !== 'NOUN' && doc.tags[noun.from] !== 'ADJ')) return -1
  return namesWithin(doc.names, owner.from, owner.to).length && !namesWithin(doc.names, noun.from, noun.to).length ? chunk - 2 : -1
}

export function quotationAt(quotations: Site['doc']['quotations'], token: number) {
  const found = quotations[firstNotBefore(quotations, ({ from }) => from < token)]
  return found?.from === token ? found : undefined
}
