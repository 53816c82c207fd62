// News whose names are typed, as spans.
import { readFileSync } from 'node:fs'

export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly type: string
}

export interface NamedText {
  readonly text: string
  /** In text order, disjoint. */
  readonly names: readonly NameSpan[]
}

const WORDLIKE = /[\p{L}\p{M}\p{N}]/u

/** Reads a file of `{ text, names: [[form, type], ...] }` lines: a form names wherever it stands as whole words, outside of a longer form. */
export function readNamedTexts(file: string): NamedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, names: forms } = JSON.parse(line) as { text: string; names: [string, string][] }
      const taken = new Uint8Array(text.length)
      const names: NameSpan[] = []
      for (const [form, type] of forms.sort((a, b) => b[0].length - a[0].length)) {
        for (let start = text.indexOf(form); form && start >= 0; start = text.indexOf(form, start + form.length)) {
          const end = start + form.length
          if (WORDLIKE.test(text[start - 1] ?? '') || WORDLIKE.test(text[end] ?? '') || taken.subarray(start, end).some(Boolean)) continue
          taken.fill(1, start, end)
          names.push({ start, end, type })
        }
      }
      return { text, names: names.sort((a, b) => a.start - b.start) }
    })
}
