// Frames: sentences around quotations, in chunks, each quotation one chunk.
import type { Chunk } from '../../clauses/chunk.ts'
import type { With } from '../../document/document.ts'
import type { Sentence } from '../../document/token.ts'
import type { Speakers } from '../../speakers/speakers.ts'

export type QuoteText = With<'raw' | 'view' | 'article' | 'tokens' | 'sentences' | 'tags' | 'names' | 'quotations'>

/** Sentences joined where a quotation runs over their boundaries: tokens `[from, to)`, and the outermost quotations in it. */
export interface Frame {
  readonly from: number
  readonly to: number
  /** Index of the story region it starts in. */
  readonly region: number
  /** Indices of quotations that stand in no other. */
  readonly quotations: readonly number[]
}

/** A frame in chunks. `quotationAt` tells which chunks are quotations. */
export interface Parsed {
  readonly doc: QuoteText
  readonly speakers: Speakers
  readonly frame: Frame
  readonly chunks: readonly Chunk[]
  readonly quotationAt: ReadonlyMap<number, number>
}

export function framesOf({ sentences, quotations }: QuoteText): Frame[] {
  const frames: Frame[] = []
  let next = 0
  for (let s = 0; s < sentences.length; s++) {
    const { from, region, to: end } = sentences[s] as Sentence
    let to = end
    const inside: number[] = []
    for (;;) {
      const quotation = quotations[next]
      if (quotation && quotation.from < to) {
        if (quotation.parent === null) inside.push(next)
        while (quotation.parent === null && quotation.to > to && s + 1 < sentences.length) to = (sentences[++s] as Sentence).to
        next++
      } else break
    }
    frames.push({ from, to, region, quotations: inside })
  }
  return frames
}

/** Cuts a frame into chunks. */
export function parse(doc: QuoteText, speakers: Speakers, frame: Frame, chunk: (doc: QuoteText, from: number, to: number) => Chunk[]): Parsed {
  const chunks: Chunk[] = []
  const quotationAt = new Map<number, number>()
  let at = frame.from
  for (const index of frame.quotations) {
    const quotation = doc.quotations[index]
    if (!quotation) continue
    if (quotation.from > at) chunks.push(...chunk(doc, at, quotation.from))
    quotationAt.set(chunks.length, index)
    chunks.push({ kind: 'mark', from: quotation.from, to: quotation.to, head: quotation.from, negated: false })
    at = quotation.to
  }
  if (at < frame.to) chunks.push(...chunk(doc, at, frame.to))
  return { doc, speakers, frame, chunks, quotationAt }
}
