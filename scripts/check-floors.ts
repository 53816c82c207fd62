// The accuracy gate: runs the scorers on the built package and fails where a figure is below its floor in `floors.json`.
//   npm run floors [-- --raise]      --raise lifts each floor to what is measured now, rounded down
// Without the evaluation data beside the project there is nothing to measure, and it says so.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractOrganizations } from 'newsfacts'

const DATA = new URL('../../shared/', import.meta.url)
const FLOORS = new URL('./floors.json', import.meta.url)

/** Scorer → figure → the least it may be; a figure that must stay low is kept as `1 - figure`. */
type Figures = Record<string, Record<string, number>>

const path = (relative: string) => fileURLToPath(new URL(relative, DATA))

function score(scorer: string, ...args: string[]): unknown {
  const json = execFileSync(process.execPath, [path(`score/${scorer}.mjs`), '--json', ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
  return JSON.parse(json)
}

interface Gold {
  language: number
  scores: Record<string, Record<string, { f1: number; precision: number; extra: Record<string, number> }>>
}

function gold(): Record<string, number> {
  const { language, scores } = score('gold') as Gold
  const figures: Record<string, number> = { language }
  for (const [code, kinds] of Object.entries(scores)) {
    for (const [kind, { f1, precision, extra }] of Object.entries(kinds)) {
      figures[`${code} ${kind} f1`] = f1
      if (kind === 'denials') figures[`${code} ${kind} precision`] = precision
      for (const [name, share] of Object.entries(extra)) figures[`${code} ${kind} ${name}`] = share
    }
  }
  return figures
}

function suites(): Record<string, number> {
  const table = score('suites') as Record<string, { right: number; n: number }>
  return Object.fromEntries(Object.entries(table).map(([suite, { right, n }]) => [suite, right / n]))
}

function denials(): Record<string, number> {
  const table = score('denials') as Record<string, Record<string, number>>
  return Object.fromEntries(
    Object.entries(table).flatMap(([code, row]) => {
      const share = (part: string, whole: string): [string, number] => [`${code} ${part}`, (row[part] ?? 0) / (row[whole] || 1)]
      return [share('found', 'denials'), share('speaker', 'found'), share('claim', 'claims'), share('silent', 'nearMisses')]
    }),
  )
}

function languages(): Record<string, number> {
  const sets = score('languages') as Record<string, { right: Record<string, number>; takenMean: number }>
  return Object.fromEntries(
    Object.entries(sets).flatMap(([set, { right, takenMean }]) => [
      ...Object.entries(right).map(([code, share]): [string, number] => [`${set} ${code}`, share]),
      [`${set} others left alone`, 1 - takenMean],
    ]),
  )
}

function treebank(): Record<string, number> {
  const files = ['en_ewt', 'en_gum', 'fr_gsd', 'fr_sequoia', 'nl_alpino', 'nl_lassysmall'].map((name) =>
    path(`corpora/treebank/${name}-ud-dev.conllu`),
  )
  const table = score('treebank', ...files) as Record<string, { tokens: number; sentences: number }>
  return Object.fromEntries(
    Object.entries(table).flatMap(([file, { tokens, sentences }]) => [
      [`${file} tokens`, tokens],
      [`${file} sentences`, sentences],
    ]),
  )
}

function names(): Record<string, number> {
  const sets = ['nl:conll2002-nl/nl.dev', 'en:conll2003-en/en.dev', 'fr:winer-fr/fr.rdev'].map(
    (set) => `${set.slice(0, 3)}${path(`corpora/ner/${set.slice(3)}.iob`)}`,
  )
  const table = score('names', ...sets) as Record<string, { f1: number }>
  return Object.fromEntries(Object.entries(table).map(([set, { f1 }]) => [set, f1]))
}

interface GoldArticle {
  raw: string
  gold: { language: string; organizations?: { mentions: { start: number; end: number }[] }[] }
}

/** Of the bodies found, the share whose mentions stand under one name. */
function aliases(): Record<string, number> {
  const tally: Record<string, { whole: number; all: number }> = {}
  for (const set of ['en', 'fr', 'nl', 'seeds']) {
    for (const line of readFileSync(path(`gold/${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const { raw, gold } = JSON.parse(line) as GoldArticle
      const home = new Map(extractOrganizations(raw).flatMap(({ mentions }, index) => mentions.map(({ start, end }) => [`${start}:${end}`, index])))
      for (const { mentions } of gold.organizations ?? []) {
        const homes = mentions.flatMap(({ start, end }) => home.get(`${start}:${end}`) ?? [])
        if (homes.length === 0) continue
        const count = (tally[gold.language] ??= { whole: 0, all: 0 })
        count.all++
        if (new Set(homes).size === 1) count.whole++
      }
    }
  }
  return Object.fromEntries(Object.entries(tally).map(([code, { whole, all }]) => [code, whole / all]))
}

const scorers = { gold, aliases, suites, denials, languages, treebank, names }

if (!existsSync(path('score/gold.mjs'))) {
  console.log('no evaluation data beside the project: the floors are not measured')
} else {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Figures
  const raise = process.argv.includes('--raise')
  let passed = 0
  let failed = 0
  for (const [scorer, measure] of Object.entries(scorers)) {
    const figures = measure()
    const kept = (floors[scorer] ??= {})
    for (const [figure, value] of Object.entries(figures)) {
      // A thousandth of slack: no figure should hang on how a ratio is rounded.
      if (raise) kept[figure] = Math.max(kept[figure] ?? 0, Math.floor(value * 1000) / 1000)
      const floor = kept[figure] ?? 0
      const holds = value >= floor - 1e-9
      if (holds) passed++
      else failed++
      console.log(`${holds ? 'ok  ' : 'LOW '} ${scorer.padEnd(10)} ${figure.padEnd(34)} ${value.toFixed(4)}  floor ${floor.toFixed(3)}`)
    }
  }
  if (raise) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}
