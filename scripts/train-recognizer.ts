// Trains the recognizer of one language.
import { existsSync } from 'node:fs'
import type { Language } from '../src/languages/language.ts'
import { en } from '../src/languages/en/index.ts'
import { fr } from '../src/languages/fr/index.ts'
import { nl } from '../src/languages/nl/index.ts'
import { Chain, transitionFactors } from '../src/names/chain.ts'
import { LABELS, TYPES } from '../src/names/labels.ts'
import { ANY, readArticles, readSentences, type Sample } from './recognizer/corpus.ts'
import { rawRunsOf, tableOf, type RawRuns } from './recognizer/table.ts'
import { train, type Runs, type Weights } from './recognizer/train.ts'

const corpora = '../shared/corpora'
const code = process.argv[2] ?? 'nl'
const fraction = Number(process.argv[3] ?? 1)
const l1 = Number(process.argv[4] ?? 0.5)
const language = ({ en, fr, nl } as Record<string, Language>)[code]!
void existsSync

const articles = readArticles(`${corpora}/names/${code}.jsonl`, language)
const held = articles.filter((_, i) => i % 5 === 4)
const own = articles.filter((_, i) => i % 5 !== 4).filter((_, i, all) => i < all.length * fraction)
const extraFiles = { fr: ['winer-fr/fr.rtrain'], en: ['uner-en/en.train', 'gum-en/en.free-train', 'wikigold-en/en.all'], nl: [] as string[] }[code] ?? []
const extra = process.argv[5] === 'own' ? [] : extraFiles.flatMap((file) => readSentences(`${corpora}/ner/${file}.iob`, language))
const train_ = [...own, ...extra]

// small words of names
const inNames = new Map<string, number>()
for (const sample of train_)
  sample.tokens.forEach((token, i) => {
    if (sample.allowed[i] !== 1 && sample.view.slice(token.start, token.end) === token.norm && token.kind === 'word') inNames.set(token.norm, (inNames.get(token.norm) ?? 0) + 1)
  })
const minor = language.organization.minor
const lower = new Set([...inNames].filter(([word, n]) => n >= 2 && !minor.has(word)).map(([word]) => word))
const lists = { lower, minor }

const label = (samples: Sample[]) => samples.map((sample) => tableOf(sample, lists))
const raw = rawRunsOf(train_, label(train_))
const count = new Map<number, number>()
for (const list of raw.features) for (const f of list) count.set(f, (count.get(f) ?? 0) + 1)
const ids = new Map<number, number>()
for (const [f, n] of count) if (n >= 2) ids.set(f, ids.size)

/** A name that begins outside of the run leaves its tokens open. */
function allowedOf(rows: RawRuns['rows'], starts: number[]): Int32Array {
  const begins = new Set(starts)
  let open = false
  return Int32Array.from(rows, ({ sample, token }, i) => {
    const set = sample.allowed[token]!
    const goesOn = (set & 0b101010101010101011) === 0
    open = goesOn && (begins.has(i) || open)
    return open ? ANY : set
  })
}

function encode({ rows, starts, features }: RawRuns): Runs {
  const offsets = new Int32Array(rows.length + 1)
  const flat: number[] = []
  features.forEach((list, i) => {
    for (const f of list) {
      const id = ids.get(f)
      if (id !== undefined) flat.push(id)
    }
    offsets[i + 1] = flat.length
  })
  return { offsets, features: Int32Array.from(flat), allowed: allowedOf(rows, starts), starts: Int32Array.from(starts), weight: new Float32Array(starts.length).fill(1) }
}
const t0 = performance.now()
const weights = train(encode(raw), ids.size, { epochs: 8, alpha: 0.15, l1, l2: 0.5 })
let nonzero = 0
let used = 0
for (let f = 0; f < ids.size; f++) {
  let any = 0
  for (let l = 0; l < LABELS; l++) if (weights.rows[f * LABELS + l]) any++
  nonzero += any
  if (any) used++
}
console.log(`${code} ${own.length} articles + ${extra.length}, ${raw.rows.length} live tokens of ${train_.reduce((n, s) => n + s.tokens.length, 0)}, lower ${lower.size}, features ${ids.size}, used ${used}, nonzero ${nonzero}, ${Math.round(performance.now() - t0)} ms`)

export function predict(samples: Sample[], weights: Weights): Map<Sample, string[]> {
  const raw = rawRunsOf(samples, label(samples))
  const runs = encode(raw)
  const factors = transitionFactors(weights.transitions, 1)
  const chain = new Chain()
  const path = new Uint8Array(raw.rows.length)
  const scores = new Float64Array(raw.rows.length * LABELS)
  for (let i = 0; i < raw.rows.length; i++)
    for (let f = runs.offsets[i]!; f < runs.offsets[i + 1]!; f++) for (let l = 0; l < LABELS; l++) scores[i * LABELS + l]! += weights.rows[runs.features[f]! * LABELS + l]!
  for (let r = 0; r + 1 < raw.starts.length; r++) {
    const at = raw.starts[r]!
    chain.load(scores, at, raw.starts[r + 1]! - at, 1)
    chain.best(raw.starts[r + 1]! - at, factors, path, at)
  }
  const out = new Map<Sample, string[]>(samples.map((s) => [s, []]))
  for (let r = 0; r + 1 < raw.starts.length; r++) {
    for (let i = raw.starts[r]!; i < raw.starts[r + 1]!; i++) {
      const l = path[i]!
      if (l % 2 !== 1) continue
      let to = i + 1
      while (to < raw.starts[r + 1]! && path[to] === l + 1) to++
      const { sample, token } = raw.rows[i]!
      out.get(sample)!.push(`${sample.tokens[token]!.start}:${sample.tokens[raw.rows[to - 1]!.token]!.end}:${(l - 1) / 2}`)
    }
  }
  return out
}

function evaluate(name: string, samples: Sample[]) {
  const found = predict(samples, weights)
  const g = new Array(TYPES.length).fill(0), p = new Array(TYPES.length).fill(0), h = new Array(TYPES.length).fill(0)
  for (const sample of samples) {
    const gold = new Set(sample.names.map(({ start, end, types }) => `${start}:${end}:${types[0]}`))
    for (const key of gold) g[Number(key.split(':')[2])]++
    for (const key of found.get(sample)!) {
      p[Number(key.split(':')[2])]++
      if (gold.has(key)) h[Number(key.split(':')[2])]++
    }
  }
  console.log(name.padEnd(12), TYPES.map((type, t) => `${type.slice(0, 6)} ${((2 * h[t]) / (g[t] + p[t] || 1)).toFixed(3)}(${(h[t] / p[t]).toFixed(2)}/${(h[t] / g[t]).toFixed(2)} ${g[t]})`).join('  '))
}
evaluate('held', held)
for (const file of { nl: ['conll2002-nl/nl.dev'], fr: ['winer-fr/fr.rdev'], en: ['conll2003-en/en.dev'] }[code] ?? []) evaluate(file.slice(0, 11), readSentences(`${corpora}/ner/${file}.iob`, language))
