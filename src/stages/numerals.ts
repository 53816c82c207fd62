// Tokens → numerals, in digits and in words.
import type { NumeralReading, With } from '../document/document.ts'
import type { Token } from '../document/token.ts'
import { numberGrammar, type Part, type Reading } from '../numbers/grammar.ts'
import type { NumberLexicon } from '../numbers/lexicon.ts'
import { isMinus, partReader, tidy, type NumberText } from '../numbers/parts.ts'

export function numeralReader(lexicon: NumberLexicon) {
  const { begins, readRun } = partReader(lexicon)
  const grammar = numberGrammar(lexicon)
  const homographs = new Map(Object.entries(lexicon.homographs))

  /** Whether a word that can be something else is a number here. */
  function isNumberWord(tokens: readonly Token[], from: number, to: number, first: number, limit: number): boolean {
    if (to > from + 1) return true
    const test = homographs.get(tokens[from]?.norm ?? '')
    return !test || test(from > first ? (tokens[from - 1]?.norm ?? '') : '', to < limit ? (tokens[to]?.norm ?? '') : '')
  }

  return function numerals<D extends NumberText>(doc: D): D & With<'numerals'> {
    const { tokens } = doc
    const found = new Map<number, NumeralReading>()

    function readSentence(from: number, to: number) {
      for (let at = from; at < to;) {
        if (!begins(doc.view, tokens, at)) {
          at++
          continue
        }
        const run = readRun(doc, at, to)
        let after = -1
        for (let i = 0; i < run.parts.length;) {
          const part = run.parts[i] as Part
          const reading =
            part.first && !(part.kind === 'minus' && (part.from === after || !isNumberWord(tokens, part.from, part.to, from, to)))
              ? grammar(run.parts, i, isBetween(part.from), run.open)
              : null
          const last = reading && run.parts[reading.end - 1]
          if (!reading || !last?.last) {
            i++
            continue
          }
          const listed = part.from === after || isNumberPart(run.parts[reading.end])
          i = reading.end
          after = last.to
          const numeral = signed(numeralOf(tokens, reading, part, last), from, to)
          if (listed || isNumberWord(tokens, numeral.from, numeral.to, from, to)) found.set(numeral.from, numeral)
        }
        at = Math.max(run.end, at + 1)
      }
    }

    function isBetween(at: number): boolean {
      return lexicon.between.has(tokens[at - 1]?.norm ?? '')
    }

    /** -504, but no 10-15 and no dash between words. */
    function signed(numeral: NumeralReading, first: number, limit: number): NumeralReading {
      const at = numeral.from - 1
      const sign = at >= first ? tokens[at] : undefined
      if (!sign || !isMinus(sign) || numeral.value <= 0 || numeral.ordinal || numeral.vague) return numeral
      const glued = sign.end === numeral.start && (at === first || (tokens[at - 1]?.end ?? 0) < sign.start)
      const alone = at === first && numeral.to === limit
      return glued || alone ? { ...numeral, from: at, start: sign.start, value: -numeral.value } : numeral
    }

    for (const { from, to } of doc.sentences) readSentence(from, to)
    return { ...doc, numerals: found }
  }
}

/** Whether a part begins the next of several numbers in a row. */
function isNumberPart(part: Part | undefined): boolean {
  return part?.kind === 'unit' || part?.kind === 'zero' || part?.kind === 'teen' || part?.kind === 'ten'
}

function numeralOf(tokens: readonly Token[], reading: Reading, first: Part, last: Part): NumeralReading {
  return {
    from: first.from,
    to: last.to,
    start: tokens[first.from]?.start ?? 0,
    end: tokens[last.to - 1]?.end ?? 0,
    value: tidy(reading.value),
    ordinal: reading.ordinal ?? false,
    vague: reading.vague ?? false,
    digits: first === last && first.kind === 'digits',
    fraction: reading.fraction ?? false,
    round: reading.round ?? false,
    scale: reading.scale ?? 1,
  }
}
