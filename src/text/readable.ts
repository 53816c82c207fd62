// A stretch of the view as a reader sees it, with the way back to the raw input.
import type { With } from '../document/document.ts'
import type { Range } from '../document/span.ts'
import { FILLER, UNSEEN, withoutUnseen } from './view.ts'

/** Text without fillers and other characters that no reader sees. `places` holds the raw index of each unit, or is null when all of them stand together. */
export interface Readable {
  readonly text: string
  readonly base: number
  readonly places: Uint32Array | null
}

/** What a reader sees between two places of the view. */
export function readable(view: string, { start, end }: Range): Readable {
  const seen = view.slice(start, end)
  if (!UNSEEN.test(seen)) return { text: seen, base: start, places: null }
  const text = withoutUnseen(seen)
  const places = new Uint32Array(text.length)
  let at = 0
  for (let i = 0; i < text.length; i++, at++) {
    while (seen.charCodeAt(at) !== text.charCodeAt(i)) at++
    places[i] = start + at
  }
  return { text, base: start, places }
}

/** The raw index of a unit of readable text. */
export function rawStart({ base, places }: Readable, at: number): number {
  return places ? (places[at] ?? base) : base + at
}

const ENTITY_NAME = /[\p{L}\p{N}#]/u

/** The raw index after the last of the units before `to`; where a character entity ends there, the whole entity. */
export function rawEnd(source: Readable, to: number, doc: With<'raw' | 'view'>): number {
  let end = rawStart(source, to - 1) + 1
  if (!source.places || doc.raw[end - 1] !== '&' || doc.view[end] !== FILLER) return end
  while (doc.view[end] === FILLER && ENTITY_NAME.test(doc.raw.charAt(end))) end++
  return doc.view[end] === FILLER && doc.raw[end] === ';' ? end + 1 : end
}
