// How fast: extraction beside Intl.Segmenter, compromise, chrono, franc and wink-nlp, on the same articles, in one process after warm-up.
// npm run bench                      articles made of the examples
// npm run bench -- FILE [CHARACTERS] articles of a JSON lines file (`{ text }` a line, gzipped or not), so many characters a language at most
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import { franc } from 'franc-min'
import { seededRandom } from './model/chance.ts'
import { createExtractor, type LanguageCode } from '../src/index.ts'

/** Longer articles are cut: Intl.Segmenter takes quadratic time on Node 20. */
const LONGEST = 20_000
const CHARACTERS = 1_000_000
/** Each tool reads its articles over and over, so many times in a row at most, or for so many seconds; the quickest time counts. */
const ROUNDS = 6
const SECONDS = 8

const LANGUAGES: readonly LanguageCode[] = ['en', 'fr', 'nl']
const { extract, detectLanguage } = createExtractor()

/** The paragraphs of the examples in any order, some in each article, so that no two are the same. */
function* examples(): Generator<string> {
  const folder = new URL('../examples/articles/', import.meta.url)
  const random = seededRandom(1)
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const blocks = text.split(/\n{2,}|(?<=<\/p>)\n/u).filter((block) => block.trim())
    for (let written = 0; written < CHARACTERS;) {
      const article = blocks.filter(() => random() < 0.8).join('\n\n')
      written += article.length
      yield article
    }
  }
}

async function* lines(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file)
  for await (const line of createInterface({ input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes })) {
    if (line) yield (JSON.parse(line) as { text: string }).text
  }
}

async function collect(file: string | undefined, limit: number): Promise<Map<string, string[]>> {
  const articles = new Map(LANGUAGES.map((language) => [language as string, [] as string[]]))
  const sizes = new Map<string, number>()
  for await (const whole of file ? lines(file) : examples()) {
    const text = whole.slice(0, LONGEST)
    const { code } = detectLanguage(text)
    const size = sizes.get(code) ?? 0
    if (size >= limit) continue
    sizes.set(code, size + text.length)
    articles.get(code)?.push(text)
  }
  return articles
}

interface Speed {
  /** Per million characters. */
  readonly seconds: number
  readonly perArticle: number
}

/** Seconds of this process's own work, so that a busy machine does not count. */
function now(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** The quickest of some rounds over the articles, the first of which are warm-up; a tool that is slow reads fewer articles. */
function time(texts: readonly string[], read: (text: string) => unknown): Speed {
  const start = now()
  let some = texts
  let best = Infinity
  for (let round = 0; round < ROUNDS && now() - start < SECONDS; round++) {
    const begun = now()
    let count = 0
    for (const text of some) {
      read(text)
      count++
      if (round === 0 && now() - begun > SECONDS / 3) break
    }
    if (round === 0) some = texts.slice(0, count)
    best = Math.min(best, now() - begun)
  }
  const characters = some.reduce((sum, text) => sum + text.length, 0)
  return { seconds: (best / characters) * 1e6, perArticle: best / some.length }
}

async function wink(): Promise<((text: string) => unknown) | null> {
  try {
    const { default: winkNLP } = await import('wink-nlp')
    const name = 'wink-eng-lite-web-model'
    const { default: model } = (await import(name)) as { default: Parameters<typeof winkNLP>[0] }
    const read = winkNLP(model)
    return (text) => read.readDoc(text).tokens().out()
  } catch {
    return null
  }
}

const [file, characters] = process.argv.slice(2)
const winkReader = await wink()
for (const [language, texts] of await collect(file, Number(characters ?? CHARACTERS))) {
  if (!texts.length) continue
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const walk = (text: string) => {
    let words = 0
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++
    return words
  }
  const dates = { en: chrono.en, fr: chrono.fr, nl: chrono.nl }[language] ?? chrono.en
  const tools: [string, (text: string) => unknown][] = [
    ['Intl.Segmenter, words', walk],
    ['newsfacts, everything', (text) => extract(text)],
    ['chrono, dates', (text) => dates.parse(text)],
    ['franc, language', (text) => franc(text)],
  ]
  if (language === 'en') tools.push(['compromise, tags', (text) => nlp(text)])
  if (language === 'en' && winkReader) tools.push(['wink-nlp, tags', winkReader])
  const total = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(`\n${language}: ${texts.length} articles, ${(total / 1e6).toFixed(2)} million characters`)
  let base = 0
  for (const [name, read] of tools) {
    const { seconds, perArticle } = time(texts, read)
    base ||= seconds
    const columns = [(1 / seconds).toFixed(2).padStart(8), (1 / perArticle).toFixed(0).padStart(8), (seconds / base).toFixed(2).padStart(8)]
    console.log(`  ${name.padEnd(24)}${columns[0]} MB/s ${columns[1]} articles/s ${columns[2]} × the time of Intl.Segmenter`)
  }
}
