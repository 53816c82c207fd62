// Where a date may begin: most articles, prepositions and numbers begin none, and the whole grammar need not be tried on them.
import type { Step, Text } from '../../rules/step.ts'
import type { DateLexicon } from './lexicon.ts'
import { compounds } from './point.ts'
import { glued, normAt } from './steps.ts'

/** How far ahead the word that makes a date of an article or a number may stand, in tokens. */
const REACH = 7

// 16 · 250 · 10,000, not 2016, 5/9 or 05.09.2016
const SMALL = /^\p{N}{1,3}(?:[.,]\p{N}+)?$/u

/** A step tried only where a word of time or a number is near, and what follows the first token may belong to a date. */
export function near<T>(lexicon: DateLexicon, step: Step<T>): Step<T> {
  const marks = lastWords(
    [...lexicon.hours, ...lexicon.zones],
    lexicon.months,
    lexicon.shortMonths,
    lexicon.weekdays,
    lexicon.everyWeekday,
    lexicon.seasons,
    lexicon.units,
    lexicon.parts,
    lexicon.partsAlone,
    lexicon.holidays,
    lexicon.phrases,
    lexicon.vague,
    lexicon.clockWords,
    lexicon.meridiem,
    lexicon.quarters,
    lexicon.frequency,
    lexicon.spelledDecades,
    lexicon.decades,
    compounds(lexicon),
  )
  const calls = lastWords(lexicon.calls, lexicon.clockCalls, lexicon.decadeWords, lexicon.fiscalYears, lexicon.to)
  const vocabulary = new Set([...marks, ...wordsOf(lexicon)])
  let last: Text | null = null
  let markFrom = 0
  let mark = 0
  let numberFrom = 0
  let number = 0

  /** Finds the next word of time and the next number; those found last hold from where they were looked for. */
  function look(text: Text, at: number): void {
    if (last !== text || at < markFrom || at > mark) {
      for (mark = markFrom = at; mark < text.tokens.length && !marks.has(normAt(text, mark));) mark++
    }
    if (last !== text || at < numberFrom || at > number) {
      for (number = numberFrom = at; number < text.tokens.length && text.tokens[number]?.kind !== 'number';) number++
    }
    last = text
  }

  /** A number that may be a date by itself: `2016`, `5/9`, or after a word that calls for one. */
  function stands(text: Text, at: number): boolean {
    return !SMALL.test(normAt(text, at)) || glued(text, at) || calls.has(normAt(text, at - 1))
  }

  /** Whether what follows the first token, or the numeral that begins with it, may go on with a date. */
  function goesOn(text: Text, at: number): boolean {
    const next = text.numerals.get(at)?.to ?? at + 1
    const token = text.tokens[next]
    return token !== undefined && (token.kind !== 'word' || vocabulary.has(token.norm) || text.numerals.has(next))
  }

  return {
    start: step.start,
    read(text, at, limit) {
      look(text, at)
      if (mark !== at && !(number === at && stands(text, at))) {
        const reach = Math.min(limit, at + REACH)
        if ((mark >= reach && (number >= reach || number === at)) || !goesOn(text, at)) return null
      }
      return step.read(text, at, limit)
    },
  }
}

type Table = readonly string[] | Readonly<Record<string, unknown>>

function lastWords(...tables: readonly Table[]): Set<string> {
  const found = new Set<string>()
  for (const table of tables)
    for (const text of Array.isArray(table) ? (table as readonly string[]) : Object.keys(table)) found.add(text.split(' ').at(-1) ?? text)
  return found
}

/** Every word of the tables. */
function* wordsOf(lexicon: DateLexicon): Generator<string> {
  for (const table of Object.values(lexicon) as readonly unknown[]) {
    if (typeof table !== 'object' || table === null) continue
    for (const text of Array.isArray(table) ? (table as readonly unknown[]) : Object.keys(table)) if (typeof text === 'string') yield* text.split(' ')
  }
}
