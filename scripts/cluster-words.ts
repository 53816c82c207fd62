// Sorts the words of much running text into classes by their neighbours, so that what is learnt of one word holds for its like.
//   npx tsx scripts/cluster-words.ts nl BULK.jsonl.gz OUT.json [classes] [coarse classes] [least]
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { articleReader } from '../src/article/read-article.ts'
import { isCapital, shapeOf } from '../src/model/word-table.ts'
import { segmenter } from '../src/stages/segment.ts'
import { tokenizer } from '../src/stages/tokenize.ts'
import { exchange, type Bigrams } from './recognizer/exchange.ts'
import type { Clusters } from './recognizer/lists.ts'
import { packs } from './recognizer/packs.ts'

const [code = '', bulk = '', out = '', fine = '400', coarse = '64', least = '10'] = process.argv.slice(2)
const pack = packs[code]
if (!pack) throw new RangeError(`no language ${code}`)
const readArticle = articleReader([pack.boilerplate])
const tokenize = tokenizer(pack.tokens)
const segment = segmenter(pack.tokens)

/** Words as numbers, sentences one after another; a sentence's first word as if it began small, with its capital kept apart. */
const numbers = new Map<string, number>()
const times: number[] = []
const text: number[] = []
const numberOf = (word: string) => {
  let number = numbers.get(word)
  if (number === undefined) numbers.set(word, (number = numbers.size))
  return number
}
const EDGE = numberOf('')
for (const line of gunzipSync(readFileSync(bulk)).toString().trim().split('\n')) {
  const { text: raw } = JSON.parse(line) as { text: string }
  const { article, view } = readArticle(raw, { format: 'auto', boilerplate: 'drop' })
  const { tokens, sentences } = segment(tokenize({ raw, view, article }))
  for (const { from, to } of sentences) {
    text.push(EDGE)
    for (let i = from; i < to; i++) {
      const token = tokens[i]
      if (!token) continue
      const capital = isCapital(shapeOf(view, token.start, token.end))
      text.push(numberOf(token.kind === 'number' ? '0' : (i === from && capital ? '?' : '') + (capital ? '^' : '') + token.norm))
    }
  }
}
for (const number of text) times[number] = (times[number] ?? 0) + 1
/** What a word at the beginning of a sentence is taken for: as it is written elsewhere. */
const settled = new Map<number, number>()
for (const [word, number] of numbers) {
  if (!word.startsWith('?')) continue
  const cased = word.slice(1)
  const lower = cased.slice(1)
  const [asCased, asLower] = [numbers.get(cased) ?? -1, numbers.get(lower) ?? -1]
  settled.set(number, (times[asLower] ?? 0) >= (times[asCased] ?? 0) ? asLower : asCased)
}
for (let i = 0; i < text.length; i++) text[i] = settled.get(text[i] ?? 0) ?? text[i] ?? 0
times.fill(0)
for (const number of text) if (number >= 0) times[number] = (times[number] ?? 0) + 1
const words = [...numbers].filter(([word, number]) => !word.startsWith('?') && (times[number] ?? 0) >= Number(least))
words.sort((a, b) => (times[b[1]] ?? 0) - (times[a[1]] ?? 0) || (a[0] < b[0] ? -1 : 1))
const rank = new Map(words.map(([, number], i) => [number, i]))
const RARE = words.length
const pairs = new Map<number, number>()
const bigrams: Bigrams = { size: RARE + 1, pairs }
for (let i = 0; i + 1 < text.length; i++) {
  const pair = (rank.get(text[i] ?? -1) ?? RARE) * bigrams.size + (rank.get(text[i + 1] ?? -1) ?? RARE)
  pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
}
const t0 = performance.now()
const classes = exchange(bigrams, Number(fine), 6)
const classPairs = new Map<number, number>()
for (const [pair, n] of pairs) {
  const key = (classes[Math.floor(pair / bigrams.size)] ?? 0) * Number(fine) + (classes[pair % bigrams.size] ?? 0)
  classPairs.set(key, (classPairs.get(key) ?? 0) + n)
}
const clusters: Clusters = {
  coarse: [...exchange({ size: Number(fine), pairs: classPairs }, Number(coarse), 20)],
  words: Object.fromEntries(words.map(([word], i) => [word, classes[i] ?? 0]).filter(([word]) => word !== '' && word !== '0')),
}
writeFileSync(out, JSON.stringify(clusters))
console.log(`${code}: ${text.length} words, ${words.length} forms, ${Math.round(performance.now() - t0)} ms`)
