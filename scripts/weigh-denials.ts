// Weighs the signs of a denial in one's own words: npx tsx scripts/weigh-denials.ts FILE.jsonl …
// Each line is an article, or a sentence, with its language and the cues that were judged in it: { language, text, cues: [{ start, denial }] }.
import { readFileSync } from 'node:fs'
import { articleReader } from '../src/article/read-article.ts'
import { denialReader } from '../src/entities/denial/denial.ts'
import { BIAS, weight, WEIGHTS, type Sign } from '../src/entities/denial/signs.ts'
import { quoteReader } from '../src/entities/quote/quote.ts'
import { en } from '../src/languages/en/index.ts'
import { fr } from '../src/languages/fr/index.ts'
import type { Language } from '../src/languages/language.ts'
import { nl } from '../src/languages/nl/index.ts'
import { speakerReader } from '../src/speakers/speakers.ts'
import { nameReader } from '../src/stages/names.ts'
import { quotationReader } from '../src/stages/quotations.ts'
import { segmenter } from '../src/stages/segment.ts'
import { tagger } from '../src/stages/tag.ts'
import { tokenizer } from '../src/stages/tokenize.ts'

/** How strongly a weight is held where it is, and how often and how far all are moved. */
const HOLD = 1
const STEPS = 4000
const STEP = 0.01

interface Judged {
  readonly language: Language['code']
  readonly text: string
  readonly cues: readonly { readonly start: number; readonly denial: boolean }[]
}

interface Sample {
  readonly signs: readonly Sign[]
  readonly denial: boolean
}

/** The signs around every judged cue of a text. */
function samplerOf(language: Language) {
  const read = articleReader([language.boilerplate])
  const tokenize = tokenizer(language.tokens)
  const segment = segmenter(language.tokens)
  const tag = tagger(language.tagger)
  const names = nameReader(language.recognizer, language.organization, [], () => [])
  const quotations = quotationReader()
  const speakers = speakerReader(language.speakers)
  const quotes = quoteReader(language.quote, language.clauses, speakers)
  return ({ text, cues }: Judged): Sample[] => {
    const { article, view } = read(text, { format: 'auto', boilerplate: 'drop' })
    const doc = quotations(names(tag(segment(tokenize({ raw: text, view, article })))))
    const samples: Sample[] = []
    const denials = denialReader(language.denial, language.clauses, speakers, language.speakers, (signs, token) => {
      const { start, end } = doc.tokens[token] ?? { start: 0, end: 0 }
      const cue = cues.find((cue) => start <= cue.start && cue.start < end)
      if (cue) samples.push({ signs: [...signs], denial: cue.denial })
      return weight(signs, token)
    })
    denials(doc, quotes(doc))
    return samples
  }
}

/** Logistic regression that starts from the weights in use and stays near them. */
function fit(samples: readonly Sample[]) {
  const weights: Record<Sign, number> = { ...WEIGHTS }
  const signs = Object.keys(weights) as Sign[]
  let bias = BIAS
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<Sign, number>()
    let rise = 0
    for (const sample of samples) {
      const sum = sample.signs.reduce((sum, sign) => sum + weights[sign], bias)
      const error = 1 / (1 + Math.exp(-sum)) - Number(sample.denial)
      rise += error
      for (const sign of sample.signs) slope.set(sign, (slope.get(sign) ?? 0) + error)
    }
    for (const sign of signs) weights[sign] -= STEP * ((slope.get(sign) ?? 0) + HOLD * (weights[sign] - WEIGHTS[sign]))
    bias -= STEP * rise
  }
  return { bias, weights }
}

const samplers = new Map([en, fr, nl].map((language) => [language.code, samplerOf(language)] as const))
const samples = process.argv
  .slice(2)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Judged)
  .flatMap((judged) => samplers.get(judged.language)?.(judged) ?? [])
const { bias, weights } = fit(samples)
console.log(`${samples.length} judged, ${samples.filter(({ denial }) => denial).length} denials; bias ${bias.toFixed(1)}`)
for (const [sign, weight] of Object.entries(weights)) console.log(`${sign}: ${weight.toFixed(1)}`)
