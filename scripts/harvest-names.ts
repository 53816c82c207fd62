// Counts what a recognizer finds in much running text: which forms name what, in how many articles, each article by its surest mention.
//   npx tsx scripts/harvest-names.ts nl MODEL.json BULK.jsonl.gz OUT.json [articles]
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { articleReader } from '../src/article/read-article.ts'
import type { Stretch } from '../src/names/agreement.ts'
import { TYPES } from '../src/names/labels.ts'
import { recognizer, type PackedRecognizer } from '../src/names/recognizer.ts'
import { isCapital, shapeOf } from '../src/model/word-table.ts'
import { segmenter } from '../src/stages/segment.ts'
import { tokenizer } from '../src/stages/tokenize.ts'
import { packs } from './recognizer/packs.ts'
import type { Harvest } from './recognizer/lists.ts'

const [code = '', model = '', bulk = '', out = '', most = '6000'] = process.argv.slice(2)
const pack = packs[code]
if (!pack) throw new Error(`no language ${code}`)
const recognize = recognizer(JSON.parse(readFileSync(model, 'utf8')) as PackedRecognizer, pack.organization)
const readArticle = articleReader([pack.boilerplate])
const tokenize = tokenizer(pack.tokens)
const segment = segmenter(pack.tokens)
const articles = gunzipSync(readFileSync(bulk)).toString().trim().split('\n')
const step = Math.max(1, Math.floor(articles.length / Number(most)))
const forms = new Map<string, Map<string, number>>()
const capital = new Map<string, number>()
let read = 0
for (let a = 0; a < articles.length; a += step) {
  const { text } = JSON.parse(articles[a] ?? '') as { text: string }
  const { article, view } = readArticle(text, { format: 'auto', boilerplate: 'drop' })
  const doc = segment(tokenize({ raw: text, view, article }))
  const places = new Map<string, Stretch[]>()
  const { stretches, kindOf } = recognize(doc)
  for (const stretch of stretches) {
    const form = doc.tokens
      .slice(stretch.from, stretch.to)
      .map(({ norm }) => norm)
      .join(' ')
    places.set(form, [...(places.get(form) ?? []), stretch])
  }
  for (const [form, all] of places) {
    const surest = all.reduce((a, b) => (b.confidence > a.confidence ? b : a))
    const type = TYPES[surest.type] ?? ''
    const sort = type === 'organization' ? kindOf(all.filter((stretch) => stretch.type === surest.type)) : type === 'other' ? 'other-name' : type
    const sorts = forms.get(form) ?? new Map<string, number>()
    sorts.set(sort, (sorts.get(sort) ?? 0) + surest.confidence)
    forms.set(form, sorts)
  }
  const words = new Set<string>()
  for (const { from, to } of doc.sentences)
    for (let i = from + 1; i < to; i++) {
      const token = doc.tokens[i]
      if (token?.kind === 'word' && isCapital(shapeOf(view, token.start, token.end))) words.add(token.norm)
    }
  for (const word of words) capital.set(word, (capital.get(word) ?? 0) + 1)
  read++
}
const harvest: Harvest = {
  articles: read,
  forms: Object.fromEntries(
    [...forms]
      .filter(([, sorts]) => [...sorts.values()].reduce((a, b) => a + b, 0) > 1)
      .map(([form, sorts]) => [form, Object.fromEntries([...sorts].map(([sort, n]) => [sort, Math.round(n * 100) / 100]))]),
  ),
  capital: Object.fromEntries([...capital].filter(([, n]) => n > 2)),
}
writeFileSync(out, JSON.stringify(harvest))
console.log(`${code}: ${read} articles, ${Object.keys(harvest.forms).length} forms, ${Object.keys(harvest.capital).length} words`)
