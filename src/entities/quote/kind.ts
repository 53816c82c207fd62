// Statement, fragment or scare quote: what the words inside the marks are.
import type { Chunk, ChunkKind } from '../../clauses/chunk.ts'
import type { Quotation } from '../../document/document.ts'
import type { QuoteLexicon } from './lexicon.ts'
import type { QuoteText } from './frame.ts'

const SENTENCE_END = /[.!?…]["'»”’)]*$/u
const UPPER = /^\p{Lu}/u
const NOMINAL: ReadonlySet<ChunkKind> = new Set<ChunkKind>(['noun', 'pronoun', 'anaphor'])

/** Whether the words are a clause of their own: they end as a sentence does, or hold a subject and its verb. */
export function isStatement({ view, tokens, tags }: QuoteText, { content, from, to }: Quotation, chunks: readonly Chunk[]): boolean {
  if (to - from < 4) return false
  const text = view.slice(content.start, content.end)
  const verb = tags.slice(from, to).some((tag) => tag === 'VERB' || tag === 'AUX')
  if (SENTENCE_END.test(text) && (verb || tokens.length > 8) && UPPER.test(text)) return true
  let nominal = false
  for (const { kind } of chunks) {
    if (NOMINAL.has(kind)) nominal = true
    else if (kind === 'verb' && nominal) return true
  }
  return verb && UPPER.test(text)
}

/** Words of a clause that somebody must have said, though the text leaves open who. */
const LONG = 14

/** Whether the words can stand without a speaker: a whole sentence, a long one, one that a colon announces, or a subject with its verb. */
export function standsAlone({ view, tokens }: QuoteText, { content, from, to }: Quotation, chunks: readonly Chunk[]): boolean {
  const text = view.slice(content.start, content.end)
  if (to - from > LONG || tokens[from - 1]?.norm === ':' || (UPPER.test(text) && SENTENCE_END.test(text))) return true
  const first = chunks.findIndex(({ kind }) => NOMINAL.has(kind))
  const next = chunks.slice(first + 1).find(({ kind }) => kind !== 'adverb' && kind !== 'negation')
  return first >= 0 && first < 2 && next?.kind === 'verb'
}

/** Whether the words only name a thing: `the so-called "…"`, `the word "…"`, `« Nuit debout »`; `said` when the word before is the verb of a speaker. */
export function isNaming({ view, tokens, tags }: QuoteText, { content, from, to }: Quotation, lexicon: QuoteLexicon, said: boolean): boolean {
  if (!said && lexicon.naming.has(tokens[from - 1]?.norm ?? '')) return true
  if (to - from > 9) return false
  let words = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token || token.start < content.start || token.end > content.end) continue
    if (token.kind !== 'word') return false
    if (tags[i] === 'ADP' || tags[i] === 'DET' || tags[i] === 'CCONJ') continue
    if (!UPPER.test(view.charAt(token.start))) return false
    words++
  }
  return words > 1
}
