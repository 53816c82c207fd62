// Trains the recognizer of one language.
import { mkdirSync, writeFileSync } from 'node:fs'
import { featuresOf, MOST_FEATURES } from '../src/names/features.ts'
import { LABELS, TYPES } from '../src/names/labels.ts'
import { nameTable, type NameLists } from '../src/names/name-table.ts'
import { recognizer, runsOf, transitionFeature, type PackedRecognizer } from '../src/names/recognizer.ts'
import { packModel } from './model/pack.ts'
import { ANY, readArticles, readSentences, type Sample } from './recognizer/corpus.ts'
import { train, type Runs } from './recognizer/field.ts'
import { packs } from './recognizer/packs.ts'
import { listsOf, packEntries, smallWords } from './recognizer/lists.ts'

const option = (name: string, fallback: string) => {
  const i = process.argv.indexOf('--' + name)
  return i < 0 ? fallback : (process.argv[i + 1] ?? '')
}
const corpora = '../shared/corpora'
const code = option('language', 'nl')
const fraction = Number(option('fraction', '1'))
const l1 = Number(option('l1', '0.5'))
const unit = 1 / Number(option('steps', '8'))
const bits = 25
const all = option('all', '') !== ''
const language = packs[code]!
const minor = language.organization.minor

const articles = readArticles(`${corpora}/names/${code}.jsonl`, language)
const held = articles.filter((_, i) => i % 5 === 4)
const own = articles.filter((_, i) => all || i % 5 !== 4).filter((_, i, list) => i < list.length * fraction)
const extraFiles =
  { fr: ['winer-fr/fr.rtrain'], en: ['uner-en/en.train', 'gum-en/en.free-train', 'wikigold-en/en.all'], nl: [] as string[] }[code] ?? []
const extra = option('own', '') ? [] : extraFiles.flatMap((file) => readSentences(`${corpora}/ner/${file}.iob`, language))
const samples = [...own, ...extra]

const packedLists = {
  small: packEntries(smallWords(samples, minor)),
  listed: packEntries(new Map()),
  phrases: packEntries(new Map()),
  groups: packEntries(new Map()),
}
const lists = listsOf(packedLists, minor)

/** The labels that may stand first. */
const STARTS = TYPES.reduce((set, _, type) => set | (1 << (1 + 2 * type)), 1)

/** A name that begins outside of the run leaves its tokens open. */
function allowedIn({ allowed }: Sample, from: number, to: number): Int32Array {
  let open = true
  return allowed.slice(from, to).map((set) => {
    open &&= (set & STARTS) === 0
    return open ? ANY : set
  })
}

function runsIn(samples: readonly Sample[], lists: NameLists): Runs {
  const out = new Int32Array(MOST_FEATURES)
  const offsets = [0]
  const features: number[] = []
  const allowed: number[] = []
  const starts = [0]
  for (const sample of samples) {
    const table = nameTable(sample, lists)
    for (const { from, to } of runsOf(table)) {
      allowed.push(...allowedIn(sample, from, to))
      for (let i = from; i < to; i++) {
        const count = featuresOf(table, i, out)
        for (let f = 0; f < count; f++) features.push(out[f]! >>> (32 - bits))
        offsets.push(features.length)
      }
      starts.push(allowed.length)
    }
  }
  return {
    offsets: Int32Array.from(offsets),
    features: Int32Array.from(features),
    allowed: Int32Array.from(allowed),
    starts: Int32Array.from(starts),
    weight: new Float32Array(starts.length).fill(1),
  }
}

/** Numbers the features that stand more than once; the others get none. */
function numbered(runs: Runs): { runs: Runs; keys: number[] } {
  const count = new Map<number, number>()
  for (const f of runs.features) count.set(f, (count.get(f) ?? 0) + 1)
  const ids = new Map<number, number>()
  for (const [f, n] of count) if (n >= 2) ids.set(f, ids.size)
  const features: number[] = []
  const offsets = new Int32Array(runs.offsets.length)
  for (let i = 0; i + 1 < runs.offsets.length; i++) {
    for (let f = runs.offsets[i]!; f < runs.offsets[i + 1]!; f++) {
      const id = ids.get(runs.features[f]!)
      if (id !== undefined) features.push(id)
    }
    offsets[i + 1] = features.length
  }
  return { runs: { ...runs, features: Int32Array.from(features), offsets }, keys: [...ids.keys()] }
}

const t0 = performance.now()
const { runs, keys } = numbered(runsIn(samples, lists))
const weights = train(runs, keys.length, { epochs: Number(option('epochs', '8')), alpha: 0.15, l1, l2: 0.5 })
const rows = new Map<number, number[]>()
let nonzero = 0
keys.forEach((key, f) => {
  const row = Array.from(weights.rows.subarray(f * LABELS, (f + 1) * LABELS), (w) => Math.max(-127, Math.min(127, Math.round(w / unit))))
  const some = row.filter(Boolean).length
  nonzero += some
  if (some) rows.set(key, row)
})
for (let p = 0; p < LABELS; p++)
  rows.set(
    transitionFeature(p) >>> (32 - bits),
    Array.from(weights.transitions.subarray(p * LABELS, (p + 1) * LABELS), (w) => Math.max(-127, Math.min(127, Math.round(w / unit)))),
  )
const packed: PackedRecognizer = {
  model: packModel(
    TYPES.flatMap((type, i) => (i ? [`B-${type}`, `I-${type}`] : ['O', `B-${type}`, `I-${type}`])),
    bits,
    rows,
  ),
  unit,
  ...packedLists,
}
console.log(
  `${code} ${own.length} articles + ${extra.length}, ${runs.allowed.length} live tokens of ${samples.reduce((n, s) => n + s.tokens.length, 0)}, features ${keys.length}, used ${rows.size}, nonzero ${nonzero}, model ${Math.round((packed.model.weights.length * 0.75) / 1024)} KB, ${Math.round(performance.now() - t0)} ms`,
)

const recognize = recognizer(packed, minor)
function evaluate(name: string, samples: readonly Sample[]) {
  const zero = () => TYPES.map(() => 0)
  const [g, p, h] = [zero(), zero(), zero()]
  for (const sample of samples) {
    const gold = new Set(sample.names.map(({ start, end, types }) => `${start}:${end}:${types[0]}`))
    for (const key of gold) g[Number(key.split(':')[2])]!++
    for (const { from, to, type } of recognize(sample)) {
      p[type]!++
      if (gold.has(`${sample.tokens[from]!.start}:${sample.tokens[to - 1]!.end}:${type}`)) h[type]!++
    }
  }
  console.log(
    name.padEnd(12),
    TYPES.map(
      (type, t) =>
        `${type.slice(0, 6)} ${((2 * h[t]!) / (g[t]! + p[t]! || 1)).toFixed(3)}(${(h[t]! / p[t]!).toFixed(2)}/${(h[t]! / g[t]!).toFixed(2)} ${g[t]})`,
    ).join('  '),
  )
}
evaluate('held', held)
for (const file of { nl: ['conll2002-nl/nl.dev'], fr: ['winer-fr/fr.rdev'], en: ['conll2003-en/en.dev'] }[code] ?? [])
  evaluate(file.slice(0, 11), readSentences(`${corpora}/ner/${file}.iob`, language))

if (option('write', '')) {
  mkdirSync(`src/languages/${code}`, { recursive: true })
  const literal = JSON.stringify(packed, null, 2)
  writeFileSync(
    `src/languages/${code}/recognizer.generated.ts`,
    `// The name recognizer. Made by \`npx tsx scripts/train-recognizer.ts --language ${code} --write 1\`; see scripts/recognizer/README.md for its sources.\nimport type { PackedRecognizer } from '../../names/recognizer.ts'\n\nexport const recognizer: PackedRecognizer = ${literal}\n`,
  )
}
