// Places in the raw input, and the text that stands there.

/** Half-open `[start, end)` in UTF-16 code units of the raw input. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range with the raw text in it, markup and entities included: `text === raw.slice(start, end)`. */
export interface Span {
  start: number
  end: number
  text: string
}

/** The span of the raw input from `start` to `end`. */
export function spanOf(raw: string, { start, end }: Range): Span {
  return { start, end, text: raw.slice(start, end) }
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
