// Measures packed recognizers: npx tsx scripts/measure-recognizer.ts nl MODEL.json ner/conll2002-nl/nl.dev.iob [errors | kinds | calibration]
import { readFileSync } from 'node:fs'
import type { PackedRecognizer } from '../src/names/recognizer.ts'
import { readArticles, readSentences } from './recognizer/corpus.ts'
import { calibration, measure, measureKinds } from './recognizer/measure.ts'
import { packs } from './recognizer/packs.ts'

const [code = '', model = '', file = '', errors = ''] = process.argv.slice(2)
const pack = packs[code]
if (!pack) throw new RangeError(`no language ${code}`)
const path = `../shared/corpora/${file}`
const packed = JSON.parse(readFileSync(model, 'utf8')) as PackedRecognizer
const samples = file.endsWith('.iob') ? readSentences(path, pack, 1) : readArticles(path, pack).filter((_, i) => i % 5 === 4)
measure(file, packed, pack.organization, samples, errors === 'errors')
if (errors === 'kinds') measureKinds(file, packed, pack.organization, samples)
if (errors === 'calibration') calibration(file, packed, pack.organization, samples)
