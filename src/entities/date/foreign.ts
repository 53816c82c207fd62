// Where the grammar leaves a number beside a month, or a mixed number alone, a calendar library may know more: it reads a small window.
import type { With } from '../../document/document.ts'
import type { Sentence } from '../../document/token.ts'
import type { ForeignReader, Point, Reading } from './expression.ts'
import { clockOf } from './numeric.ts'

type Component = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

/** The shape of a chrono result, as far as it is used. */
interface ParsedResult {
  readonly index: number
  readonly text: string
  readonly start: { get(component: Component): number | null; isCertain(component: Component): boolean }
  readonly end?: unknown
}

/** Any day will do: only what the window itself tells is taken over. */
const SOME_DAY = { instant: new Date(0), timezone: 0 }

/** A reader made of a strict chrono; ranges are left to the grammar. */
export function foreignReader(chrono: {
  parse(text: string, reference: { instant: Date; timezone: number }): readonly ParsedResult[]
}): ForeignReader {
  return (window) =>
    chrono.parse(window, SOME_DAY).flatMap(({ index, text, start, end }) => {
      const told = (component: Component) => (start.isCertain(component) ? start.get(component) : null)
      const [year, month, day, hour] = [told('year'), told('month'), told('day'), told('hour')]
      const clock = hour === null ? null : clockOf(hour, told('minute') ?? 0, told('second'))
      if (end || !(clock || (month !== null && (day ?? year) !== null))) return []
      const point: Point = {
        kind: 'point',
        ...(year === null ? {} : { year }),
        ...(month === null ? {} : { month }),
        ...(day === null ? {} : { day }),
        ...(clock ? { clock } : {}),
      }
      return [{ start: index, end: index + text.length, point }]
    })
}

/** A reading with its sentence. */
export interface Placed {
  readonly reading: Reading
  readonly sentence: Sentence
  /** Of the sentence. */
  readonly index: number
}

/** Tokens of the window before and after the number. */
const BEFORE = 5
const AFTER = 6
/** How near a month makes a number worth a look, in tokens. */
const NEAR = 3

// 8h10m00 · 05/31/2024:14:15, not 3.5 or 31ste
const MIXED = /^\p{N}{1,4}\p{L}\p{N}[\p{N}\p{L}]*$|^\p{N}{1,2}[/-]\p{N}{1,2}[/-]\p{N}{4}[:-]\p{N}[\p{N}:]*$/u

export function foreignReadings(read: ForeignReader, months: ReadonlySet<string>) {
  return function readings(doc: With<'view' | 'tokens' | 'sentences'>, covered: (token: number) => boolean): readonly Placed[] {
    const found: Placed[] = []
    for (const [index, sentence] of doc.sentences.entries()) {
      for (let i = sentence.from; i < sentence.to; i++) {
        const token = doc.tokens[i]
        if (token?.kind !== 'number' || covered(i) || !(MIXED.test(token.norm) || monthNear(doc, i, sentence))) continue
        const first = Math.max(sentence.from, i - BEFORE)
        const last = Math.min(sentence.to, i + AFTER) - 1
        const from = doc.tokens[first]?.start ?? token.start
        for (const { start, end, point } of read(doc.view.slice(from, doc.tokens[last]?.end ?? token.end))) {
          const at = bounded(doc, first, last, from + start, from + end)
          if (!at || at.from > i || at.to <= i || (point.month === undefined && !MIXED.test(token.norm))) continue
          found.push({ reading: { expression: point, ...at }, sentence, index })
          i = at.to - 1
        }
      }
    }
    return found
  }

  function monthNear({ tokens }: With<'tokens'>, at: number, sentence: { from: number; to: number }): boolean {
    for (let i = Math.max(sentence.from, at - NEAR); i < sentence.to && i <= at + NEAR; i++) if (months.has(tokens[i]?.norm ?? '')) return true
    return false
  }

  /** The tokens that begin and end where a stretch of the text does. */
  function bounded({ tokens }: With<'tokens'>, first: number, last: number, start: number, end: number): { from: number; to: number } | null {
    let from = -1
    for (let i = first; i <= last; i++) {
      if (tokens[i]?.start === start) from = i
      if (tokens[i]?.end === end && from >= 0) return { from, to: i + 1 }
    }
    return null
  }
}
