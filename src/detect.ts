// `newsfacts/detect`: which of the installed languages a text is in. Function words first; where they do not decide, sequences
// of letters do, of our languages and of those they are confused with; franc settles what remains close.
import { franc } from 'franc-min'
import type { DetectedLanguage } from './document/facts.ts'
import { foreign } from './languages/foreign.ts'
import type { DetectionLexicon, Language } from './languages/language.ts'

/** How much of a text is looked at, in code units, and of how many words the letters are. */
const PREFIX = 2000
const SPELT_WORDS = 80

/** Function words decide by such a lead over every other language, where they are such a share of the words. */
const LEAD = 8
const SHARE = 0.2
/** Function words that outweigh what the letters say for another language, as in a list of foreign names. */
const OUTWEIGHED = 2

/** Step of frequency between two groups of sequences (see `scripts/train-detection.ts`), and how much rarer the unlisted are than the last; logarithms. */
const STEP = 0.35
const UNLISTED = 1.5
/** What a function word adds to the likelihood of its letters. */
const WORD_WORTH = 5
/** Likelihood of a sequence of letters in a language that is not known, and how much less it may be in short texts. */
const UNKNOWN = -7.6
const UNKNOWN_SPREAD = 5.5
/** Two languages nearer than this are for franc to tell apart. */
const CLOSE = 0.5
const LARGE = ['eng', 'fra', 'nld']

const WORD = /\p{L}+/gu

interface Candidate {
  readonly code: DetectedLanguage['code']
  readonly lexicon: DetectionLexicon
  hits: number
  score: number
}

/** The language of a text among some packs, or `und`. */
export function detect(text: string, languages: readonly Language[]): DetectedLanguage {
  const prefix = text.slice(0, PREFIX).toLowerCase()
  const words = prefix.match(WORD) ?? []
  const ours = languages.map(({ code, detection }): Candidate => ({ code, lexicon: detection, hits: 0, score: 0 }))
  const others = foreign.map((lexicon): Candidate => ({ code: 'und', lexicon, hits: 0, score: 0 }))
  const all = [...ours, ...others]
  countHits(all, words)
  const [leader] = ranked(ours, 'hits')
  if (!leader || !words.length) return { code: 'und', confidence: 0 }

  const lead = leader.hits - Math.max(0, ...all.map((each) => (each === leader ? 0 : each.hits)))
  if (lead >= LEAD && leader.hits >= SHARE * words.length) return { code: leader.code, confidence: certainty(lead) }

  const sequences = sequencesOf(words.slice(0, SPELT_WORDS))
  const unknown = UNKNOWN * sequences.length - UNKNOWN_SPREAD * Math.sqrt(sequences.length)
  for (const each of all) each.score = spelling(each.lexicon, sequences, unknown) + each.hits * WORD_WORTH + each.lexicon.credit
  const [best = leader, second = leader] = ranked(all, 'score')
  const gap = best.score - Math.max(second.score, unknown)
  const outweighed = best.code === 'und' && leader.hits - best.hits >= OUTWEIGHED
  const likely = outweighed ? leader : best
  if (likely.code === 'und' || (gap < 0 && !outweighed)) return { code: 'und', confidence: certainty(Math.abs(gap)) }
  // Franc knows the large languages that are not installed as well.
  const rivals = LARGE.filter((iso3) => !languages.some(({ detection }) => detection.iso3 === iso3))
  if (gap < CLOSE) rivals.push(second.lexicon.iso3)
  const judged = rivals.length ? franc(prefix, { only: [likely.lexicon.iso3, ...rivals] }) : 'und'
  if (judged === 'und' || judged === likely.lexicon.iso3) return { code: likely.code, confidence: outweighed ? 0.5 : certainty(gap) }
  return { code: judged === second.lexicon.iso3 ? second.code : 'und', confidence: 0.5 }
}

/** From 0.5 for none to 1 for any amount of evidence, in nats or words. */
function certainty(evidence: number): number {
  return 1 - 0.5 * Math.exp(-Math.max(0, evidence) / 4)
}

/** Counts the words that are function words of each candidate, all of them in one look-up a word. */
function countHits(candidates: readonly Candidate[], words: readonly string[]): void {
  const table = functionWordsOf(candidates.map(({ lexicon }) => lexicon))
  for (const word of words) for (const index of table.get(word) ?? NONE) (candidates[index] as Candidate).hits++
}

const NONE: readonly number[] = []

let last: { readonly lexicons: readonly DetectionLexicon[]; readonly table: ReadonlyMap<string, readonly number[]> } | undefined

/** The indices of the lexicons that hold each function word; those of the last lexicons are kept. */
function functionWordsOf(lexicons: readonly DetectionLexicon[]): ReadonlyMap<string, readonly number[]> {
  if (last?.lexicons.length === lexicons.length && last.lexicons.every((lexicon, index) => lexicon === lexicons[index])) return last.table
  const table = new Map<string, number[]>()
  for (const [index, { functionWords }] of lexicons.entries())
    for (const word of functionWords) {
      const known = table.get(word)
      if (known) known.push(index)
      else table.set(word, [index])
    }
  last = { lexicons, table }
  return table
}

function ranked(candidates: readonly Candidate[], by: 'hits' | 'score'): Candidate[] {
  return [...candidates].sort((a, b) => b[by] - a[by])
}

/** `cat` → `_ca`, `cat`, `at_`. */
function sequencesOf(words: readonly string[]): string[] {
  const sequences: string[] = []
  for (const word of words) {
    const edged = `_${word}_`
    for (let at = 0; at + 3 <= edged.length; at++) sequences.push(edged.slice(at, at + 3))
  }
  return sequences
}

/** How likely a language is to spell so; what is not known of it is as likely as in any unknown language. */
function spelling(lexicon: DetectionLexicon, sequences: readonly string[], unknown: number): number {
  const table = tableOf(lexicon)
  if (!table) return unknown
  let sum = 0
  for (const sequence of sequences) sum += table.likelihoods.get(sequence) ?? table.unlisted
  return sum
}

interface Table {
  readonly likelihoods: ReadonlyMap<string, number>
  readonly unlisted: number
}

const tables = /* @__PURE__ */ new WeakMap<DetectionLexicon, Table>()

/** The sequences of a language with their likelihoods, unpacked when they are first needed. */
function tableOf(lexicon: DetectionLexicon): Table | null {
  if (lexicon.trigrams === null) return null
  let table = tables.get(lexicon)
  if (!table) {
    const likelihoods = new Map<string, number>()
    const steps = lexicon.trigrams.split(' ')
    steps.forEach((step, index) => {
      for (let at = 0; at < step.length; at += 3) likelihoods.set(step.slice(at, at + 3), -STEP * index)
    })
    table = { likelihoods, unlisted: -STEP * (steps.length - 1) - UNLISTED }
    tables.set(lexicon, table)
  }
  return table
}
