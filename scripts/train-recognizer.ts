// Trains the recognizer of one language; see scripts/recognizer/README.md.
//   npx tsx scripts/train-recognizer.ts --language nl --harvest FILE [--held yes] [--out FILE] [--write yes]
import { readFileSync, writeFileSync } from 'node:fs'
import { kindDecider } from '../src/names/kinds.ts'
import { LABELS, TYPES } from '../src/names/labels.ts'
import { unpackLists, type PackedLists } from '../src/names/name-table.ts'
import { transitionFeature, type PackedRecognizer } from '../src/names/recognizer.ts'
import { packModel } from './model/pack.ts'
import { readArticles, readMatches, readSentences, type Sample } from './recognizer/corpus.ts'
import { train, type Recipe } from './recognizer/field.ts'
import { bodiesOf, trainKinds } from './recognizer/kinds.ts'
import { clusterEntries, gazetteer, KINDS, packEntries, smallWords, type Clusters, type Harvest } from './recognizer/lists.ts'
import { measure } from './recognizer/measure.ts'
import { packs } from './recognizer/packs.ts'
import { collect, numbered } from './recognizer/runs.ts'

const option = (name: string, fallback = '') => {
  const i = process.argv.indexOf('--' + name)
  return i < 0 ? fallback : (process.argv[i + 1] ?? '')
}
const corpora = '../shared/corpora'
const code = option('language', 'nl')
const language = packs[code]
if (!language) throw new RangeError(`no language ${code}`)
const joints = language.organization
const { minor } = joints
/** Whether every fifth article is kept for measuring. */
const holdOut = option('held') !== ''
/** Which fifths. */
const folds = new Set(option('fold', '4').split(',').map(Number))
const fraction = Number(option('fraction', '1'))
const bits = 24
const unit = 1 / Number(option('steps', '8'))
const recipe: Recipe = {
  epochs: Number(option('epochs', '6')),
  alpha: Number(option('alpha', '0.15')),
  l1: Number(option('l1', '1.5')),
  l2: 0.5,
  drop: Number(option('drop', '0')),
}
const least = Number(option('least', '2'))

const extraSets: Record<string, readonly string[]> = {
  en: ['uner-en/en.train', 'gum-en/en.free-train', 'wikigold-en/en.all'],
  fr: ['winer-fr/fr.rtrain'],
  nl: [],
}
const measured: Record<string, readonly string[]> = { en: ['conll2003-en/en.dev'], fr: ['winer-fr/fr.rdev'], nl: ['conll2002-nl/nl.dev'] }

const articles = readArticles(`${corpora}/names/${code}.jsonl`, language)
const held = articles.filter((_, i) => folds.has(i % 5))
const own = articles.filter((_, i) => !holdOut || !folds.has(i % 5)).filter((_, i, list) => i < list.length * fraction)
const weight = Number(option('extra', '0.5'))
const extra = weight ? (extraSets[code] ?? []).flatMap((file) => readSentences(`${corpora}/ner/${file}.iob`, language, weight)) : []
const matches = readMatches(corpora, language, Number(option('matches', '25')), 0.3)
const samples = [...own, ...extra, ...matches]

const readHarvest = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Harvest
const harvest = option('harvest') ? option('harvest').split(',').map(readHarvest) : []
const clusters = option('clusters') ? (JSON.parse(readFileSync(option('clusters'), 'utf8')) as Clusters) : { coarse: [], words: {} }
const { listed, classes, phrases } = gazetteer(corpora, language, harvest, new Set(Object.keys(clusters.words)))
const packedLists: PackedLists = {
  small: packEntries(smallWords([...own, ...extra], minor)),
  listed: packEntries(listed),
  classes,
  phrases: packEntries(phrases),
  clusters: packEntries(clusterEntries(clusters)),
  coarse: clusters.coarse,
}
const lists = unpackLists(packedLists, joints)
const kb = (text: string) => ((text.length * 0.75) / 1024).toFixed(1)
console.log(
  `${code}: ${own.length} articles, ${extra.length} others; KB: small ${kb(packedLists.small.entries)}, listed ${listed.size} ${kb(packedLists.listed.entries)}, phrases ${phrases.size} ${kb(packedLists.phrases.entries)}, clusters ${kb(packedLists.clusters.entries)}`,
)

const labels = TYPES.flatMap((type, i) => (i ? [`B-${type}`, `I-${type}`] : ['O', `B-${type}`, `I-${type}`]))
const whole = (weights: Iterable<number>) => Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / unit))))

/** Weights by feature key, in whole units; features that never weigh more than one are not worth their bytes. */
function fit(samples: readonly Sample[]): Map<number, number[]> {
  const { runs, keys } = numbered(collect(samples, lists, bits), least)
  const weights = train(runs, keys.length, recipe)
  const rows = new Map<number, number[]>()
  keys.forEach((key, f) => {
    const row = whole(weights.rows.subarray(f * LABELS, (f + 1) * LABELS))
    if (row.some((weight) => Math.abs(weight) > 1)) rows.set(key, row)
  })
  for (let p = 0; p < LABELS; p++) rows.set(transitionFeature(p) >>> (32 - bits), whole(weights.transitions.subarray(p * LABELS, (p + 1) * LABELS)))
  return rows
}

const t0 = performance.now()
const rows = fit(samples)
const model = packModel(labels, bits, rows)
const kinds = trainKinds(bodiesOf(own, lists), { penalty: Number(option('penalty', '2e-4')), unit: 1 / 8 })
const packed: PackedRecognizer = { model, unit, kinds, ...packedLists }
console.log(
  `${rows.size} features, KB: model ${kb(model.weights)}, kinds ${kb(kinds.weights)}, all ${kb(JSON.stringify(packed))}; ${Math.round(performance.now() - t0)} ms`,
)

if (holdOut) {
  const bodies = bodiesOf(held, lists)
  const decide = kindDecider(kinds)
  console.log(`kinds right ${(bodies.filter(({ table, places, kind }) => decide(table, places) === KINDS[kind]).length / bodies.length).toFixed(3)}`)
  measure('held', packed, joints, held, option('errors') === 'held')
}
for (const file of measured[code] ?? [])
  measure(file.slice(0, 11), packed, joints, readSentences(`${corpora}/ner/${file}.iob`, language, 1), option('errors') === file.slice(0, 11))

if (option('out')) writeFileSync(option('out'), JSON.stringify(packed))
if (option('write')) {
  const text = `// Weights of the name recognizer. Made by \`npx tsx scripts/train-recognizer.ts\`; sources, licences and scores: scripts/recognizer/README.md.
import type { PackedRecognizer } from '../../names/recognizer.ts'

export const recognizer: PackedRecognizer = ${JSON.stringify(packed, null, 2)}
`
  writeFileSync(`src/languages/${code}/recognizer.generated.ts`, text)
}
