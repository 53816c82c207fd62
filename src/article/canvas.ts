// A copy of the raw input to blank and overwrite in place: what comes out of it is as long as what went in.
import { FILLER } from '../text/view.ts'

const FILLER_CODE = FILLER.charCodeAt(0)
/** Code units turned into a string at a time; an argument list has limits. */
const CHUNK = 8192

/** The code units of a text under change. */
export type Canvas = Uint16Array

/** A canvas that holds a text. */
export function canvasOf(text: string): Canvas {
  const canvas = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) canvas[i] = text.charCodeAt(i)
  return canvas
}

/** A canvas on which nothing is visible. */
export function blankCanvas(length: number): Canvas {
  return new Uint16Array(length).fill(FILLER_CODE)
}

/** Makes `[start, end)` invisible. */
export function blank(canvas: Canvas, start: number, end: number): void {
  canvas.fill(FILLER_CODE, start, end)
}

/** Puts a text at `[start, end)`, cut or filled up to that length. */
export function write(canvas: Canvas, start: number, end: number, text: string): void {
  const stop = Math.min(end, start + text.length)
  for (let i = start; i < stop; i++) canvas[i] = text.charCodeAt(i - start)
  if (stop < end) canvas.fill(FILLER_CODE, stop, end)
}

/** The text on the canvas. */
export function textOf(canvas: Canvas): string {
  let text = ''
  for (let i = 0; i < canvas.length; i += CHUNK) text += String.fromCharCode.apply(null, canvas.subarray(i, i + CHUNK) as unknown as number[])
  return text
}
