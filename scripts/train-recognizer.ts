// Trains the recognizer of one language; see scripts/recognizer/README.md.
//   npx tsx scripts/train-recognizer.ts --language nl --harvest FILE [--held yes] [--out FILE] [--write yes]
import { readFileSync, writeFileSync } from 'node:fs'
import { hashOf } from '../src/model/hash.ts'
import { unpackModel } from '../src/model/weights.ts'
import { kindDecider } from '../src/names/kinds.ts'
import { LABELS, TYPES } from '../src/names/labels.ts'
import { unpackLists, type PackedLists } from '../src/names/name-table.ts'
import { looker, transitionFeature, transitionsOf, type PackedRecognizer } from '../src/names/recognizer.ts'
import { packModel } from './model/pack.ts'
import { readArticles, readSentences, type Sample } from './recognizer/corpus.ts'
import { train, type Recipe } from './recognizer/field.ts'
import { bodiesOf, trainKinds } from './recognizer/kinds.ts'
import { gazetteer, KINDS, packEntries, smallWords, type Harvest } from './recognizer/lists.ts'
import { measure } from './recognizer/measure.ts'
import { packs } from './recognizer/packs.ts'
import { collect, firstRuns, numbered } from './recognizer/runs.ts'

const option = (name: string, fallback = '') => {
  const i = process.argv.indexOf('--' + name)
  return i < 0 ? fallback : (process.argv[i + 1] ?? '')
}
const corpora = '../shared/corpora'
const code = option('language', 'nl')
const language = packs[code]!
const { minor } = language.organization
/** Whether every fifth article is kept for measuring. */
const holdOut = option('held') !== ''
const fraction = Number(option('fraction', '1'))
const bits = 24
const unit = 1 / Number(option('steps', '8'))
const recipe: Recipe = { epochs: Number(option('epochs', '5')), alpha: Number(option('alpha', '0.15')), l1: Number(option('l1', '1.5')), l2: 0.5 }
const least = Number(option('least', '2'))

const extraSets: Record<string, readonly string[]> = {
  en: ['uner-en/en.train', 'gum-en/en.free-train', 'wikigold-en/en.all'],
  fr: ['winer-fr/fr.rtrain'],
  nl: [],
}
const measured: Record<string, readonly string[]> = { en: ['conll2003-en/en.dev'], fr: ['winer-fr/fr.rdev'], nl: ['conll2002-nl/nl.dev'] }

const articles = readArticles(`${corpora}/names/${code}.jsonl`, language)
const held = articles.filter((_, i) => i % 5 === 4)
const own = articles.filter((_, i) => !holdOut || i % 5 !== 4).filter((_, i, list) => i < list.length * fraction)
const weight = Number(option('extra', '0.5'))
const extra = weight ? (extraSets[code] ?? []).flatMap((file) => readSentences(`${corpora}/ner/${file}.iob`, language, weight)) : []
const samples = [...own, ...extra]

const harvest = option('harvest')
  ? option('harvest')
      .split(',')
      .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Harvest)
  : []
const { listed, phrases } = gazetteer(corpora, language, harvest)
const groups = new Map<number, number>(
  option('groups')
    ? Object.entries(JSON.parse(readFileSync(option('groups'), 'utf8')) as Record<string, number>).map(([word, group]) => [hashOf(word), group])
    : [],
)
const packedLists: PackedLists = {
  small: packEntries(smallWords(samples, minor)),
  listed: packEntries(listed),
  phrases: packEntries(phrases),
  groups: packEntries(groups),
}
const lists = unpackLists(packedLists, language.organization)
const kb = (text: string) => ((text.length * 0.75) / 1024).toFixed(1)
console.log(
  `${code}: ${own.length} articles, ${extra.length} others; KB: small ${kb(packedLists.small.entries)}, listed ${listed.size} ${kb(packedLists.listed.entries)}, phrases ${phrases.size} ${kb(packedLists.phrases.entries)}, groups ${kb(packedLists.groups.entries)}`,
)

const labels = TYPES.flatMap((type, i) => (i ? [`B-${type}`, `I-${type}`] : ['O', `B-${type}`, `I-${type}`]))
const whole = (weights: Iterable<number>) => Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / unit))))

/** Weights by feature key, in whole units. */
function fit(samples: readonly Sample[]): Map<number, number[]> {
  const { runs, keys } = numbered(firstRuns(samples, lists, bits), least)
  const weights = train(runs, keys.length, recipe)
  const rows = new Map<number, number[]>()
  keys.forEach((key, f) => {
    const row = whole(weights.rows.subarray(f * LABELS, (f + 1) * LABELS))
    if (row.some(Boolean)) rows.set(key, row)
  })
  for (let p = 0; p < LABELS; p++) rows.set(transitionFeature(p) >>> (32 - bits), whole(weights.transitions.subarray(p * LABELS, (p + 1) * LABELS)))
  return rows
}

/** Weights of what the rest of a document tells: what each fold of the articles makes of models of the others. */
function fitMemory(folds: number): Map<number, number[]> {
  const looked = Array.from({ length: folds }, (_, fold) => {
    const others = [...own.filter((_, i) => i % folds !== fold), ...extra]
    const model = unpackModel(packModel(labels, bits, fit(others)))
    const transitions = transitionsOf(model, unit)
    const look = looker(model, lists, transitions, unit)
    const these = own.filter((_, i) => i % folds === fold)
    return { these, looks: these.map(look), model }
  })
  const these = looked.flatMap(({ these }) => these)
  const looks = looked.flatMap(({ looks }) => looks)
  const { runs, keys } = numbered(
    collect(
      these,
      looks.map(({ table }) => table),
      bits,
      (d, i, out) => looks[d]!.memory.featuresOf(i, out),
    ),
    1,
  )
  const scores = new Float32Array(runs.allowed.length * LABELS)
  let at = 0
  for (const look of looks) {
    look.scores.forEach((score, k) => (scores[at + k] = score * unit))
    at += look.scores.length
  }
  const transitions = Float64Array.from(transitionsOf(looked[0]!.model, unit), (factor) => (factor ? Math.log(factor) : 0))
  const weights = train(runs, keys.length, { epochs: 6, alpha: 0.1, l1: 2, l2: 1 }, { scores, transitions })
  return new Map(keys.map((key, f) => [key, whole(weights.rows.subarray(f * LABELS, (f + 1) * LABELS))]))
}

const t0 = performance.now()
const rows = fit(samples)
const firstModel = packModel(labels, bits, rows)
const memory = option('memory', '4') === '0' ? new Map<number, number[]>() : fitMemory(Number(option('memory', '4')))
for (const [key, row] of memory) if (row.some(Boolean)) rows.set(key, row)
const model = packModel(labels, bits, rows)
const kinds = trainKinds(bodiesOf(own, lists), { penalty: Number(option('penalty', '6e-5')), unit: 1 / 8 })
const packed: PackedRecognizer = { model, unit, kinds, ...packedLists }
console.log(
  `${rows.size} features, KB: model ${kb(model.weights)} (memory ${memory.size}), kinds ${kb(kinds.weights)}, all ${kb(JSON.stringify(packed))}; ${Math.round(performance.now() - t0)} ms`,
)

if (holdOut) {
  const bodies = bodiesOf(held, lists)
  const decide = kindDecider(kinds)
  console.log(`kinds right ${(bodies.filter(({ table, places, kind }) => decide(table, places) === KINDS[kind]).length / bodies.length).toFixed(3)}`)
  if (memory.size) measure('first look', { ...packed, model: firstModel }, language.organization, held, false)
  measure('held', packed, language.organization, held, option('errors') === 'held')
}
for (const file of measured[code] ?? [])
  measure(
    file.slice(0, 11),
    packed,
    language.organization,
    readSentences(`${corpora}/ner/${file}.iob`, language, 1),
    option('errors') === file.slice(0, 11),
  )

if (option('out')) writeFileSync(option('out'), JSON.stringify(packed))
if (option('write')) {
  const text = `// Weights of the name recognizer. Made by \`npx tsx scripts/train-recognizer.ts\`; sources, licences and scores: scripts/recognizer/README.md.
import type { PackedRecognizer } from '../../names/recognizer.ts'

export const recognizer: PackedRecognizer = ${JSON.stringify(packed, null, 2)}
`
  writeFileSync(`src/languages/${code}/recognizer.generated.ts`, text)
}
