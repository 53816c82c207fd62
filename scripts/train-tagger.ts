// Trains the part-of-speech taggers and writes src/languages/<code>/tagger.generated.ts.
// npx tsx scripts/train-tagger.ts CORPORA [LANGUAGE ...]
//
// A teacher learns the treebanks with all its features and tags news; how often it gives a word each tag, together with the treebanks' own
// counts, is what is known of words. A second teacher knows the commonest of them and counts again. The student that ships knows those words
// that a student without them gets wrong oftenest; it learns under an L1 penalty, is freed of the penalty for the weights that remain, and
// quantised.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { format } from 'prettier'
import {
  casedKey,
  FEATURES,
  START,
  TAG_OF_KIND,
  tagDecider,
  tagFeatures,
  tagTable,
  type PackedTagger,
  type TagTable,
  certainLabels,
} from '../src/model/tagger.ts'
import { unpackTable, type HashTable } from '../src/model/weights.ts'
import { isCapital } from '../src/model/word-table.ts'
import { seededRandom, shuffle } from './model/chance.ts'
import { Maxent } from './model/maxent.ts'
import { packModel, packTable, quantise } from './model/pack.ts'
import { readNamedTexts, type NamedText } from './model/named-texts.ts'
import { newsTexts, pageReader, type Page } from './model/pages.ts'
import { RECIPES, type Recipe } from './model/tagger-recipes.ts'
import { CONVENTIONS, readTreebank, type TaggedToken } from './model/treebank.ts'

const LABELS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')

/** A sentence on its own, with the tags it should have. */
interface Lesson extends Page {
  readonly gold: readonly number[]
  /** How much it teaches: 1, or less where the tags are not by hand. */
  readonly weight: number
}

/** Labels that leave no doubt, by kind of token. */
const KIND_LABELS = new Map(Object.entries(TAG_OF_KIND).map(([kind, tag]) => [kind, LABELS.indexOf(tag)]))

/** A sentence of a treebank in our own tokens: a token over several of the treebank's has the tag of the last that is no punctuation. */
function lessonOf(sentence: readonly TaggedToken[], read: (text: string) => Page): Lesson {
  let text = ''
  const spans = sentence.map(({ form, spaceAfter }) => {
    const start = text.length
    text += form + (spaceAfter ? ' ' : '')
    return { start, end: start + form.length }
  })
  const page = read(text)
  let first = 0
  const gold = page.tokens.map(({ start, end }) => {
    while (first < spans.length - 1 && (spans[first]?.end ?? 0) <= start) first++
    let last = first
    while (last < spans.length - 1 && (spans[last + 1]?.start ?? end) < end) last++
    while (last > first && sentence[last]?.tag === 'PUNCT') last--
    return LABELS.indexOf(sentence[last]?.tag ?? 'X')
  })
  return { ...page, sentences: [{ start: 0, end: text.length, from: 0, to: page.tokens.length, region: 0 }], gold, weight: 1 }
}

interface Lexicon {
  readonly table: HashTable
  readonly certain: ReturnType<typeof certainLabels>
}

/** Hashes of features and words are cut to so many bits. */
const FEATURE_BITS = 18
const LEXICON_BITS = 19
const EPOCHS = 8
const REFINING_EPOCHS = 3
/** What one unit of a whole weight stands for. */
const STEP = 0.4

/** How many of the commonest words each generation knows. */
const TEACHER_WORDS = 6000
const FEW_WORDS = 1000

const NO_LEXICON: Lexicon = { table: unpackTable(packTable(20, new Map())), certain: () => -1 }

const features = new Int32Array(FEATURES)
const scores = new Float64Array(LABELS.length)

/** Labels each token from left to right as the stage does; `decide` sees the features of those that need it. */
function walk({ tokens, sentences }: Page, table: TagTable, { certain }: Lexicon, decide: (count: number, i: number) => number): number[] {
  const labels: number[] = []
  for (const { from, to } of sentences) {
    let before = START
    let beforeThat = START
    for (let i = from; i < to; i++) {
      const sure = KIND_LABELS.get(tokens[i]?.kind ?? '') ?? certain(table.class[i] ?? 0, i === from)
      const label = sure >= 0 ? sure : decide(tagFeatures(table, i, from, to, before, beforeThat, features), i)
      labels[i] = label
      beforeThat = before
      before = label
    }
  }
  return labels
}

/** Learns the lessons under an L1 penalty, then refines what the penalty left. */
function fit(lessons: readonly Lesson[], lexicon: Lexicon, penalty: number): Maxent {
  const tokens = lessons.reduce((sum, { gold }) => sum + gold.length, 0)
  const random = seededRandom(1)
  const order = lessons.map((lesson) => ({ lesson, table: tagTable(lesson.view, lesson.tokens, lexicon.table) }))
  const model = new Maxent(LABELS, FEATURE_BITS, { rate: 0.3, penalty, steps: tokens * EPOCHS })
  const teach = (epochs: number) => {
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random)
      for (const { lesson, table } of order)
        walk(lesson, table, lexicon, (count, i) => model.learn(features, count, lesson.gold[i] ?? 0, scores, lesson.weight))
    }
  }
  teach(EPOCHS)
  model.refine({ rate: 0.1, penalty: 0, steps: tokens * REFINING_EPOCHS })
  teach(REFINING_EPOCHS)
  return model
}

/** The tags of a text by a model that is not packed yet. */
function tagWith(model: Maxent, lexicon: Lexicon, page: Page): { table: TagTable; labels: number[] } {
  const table = tagTable(page.view, page.tokens, lexicon.table)
  const labels = walk(page, table, lexicon, (count) => {
    model.score(features, count, scores)
    return likeliest()
  })
  return { table, labels }
}

function likeliest(): number {
  let best = 0
  for (let label = 1; label < LABELS.length; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  return best
}

const NEWS_WEIGHT = 0.3
/** One in so many of the named texts is a lesson. */
const NEWS_EVERY = 2
const PROPER = LABELS.indexOf('PROPN')
/** Names of which each word with a capital is a proper noun in the treebanks of all three languages. */
const PROPER_TYPES = new Set(['person', 'place'])

/** News as lessons: the teacher's tags, but for what is known to be a name. */
function newsLessons(teacher: Maxent, lexicon: Lexicon, texts: readonly NamedText[], read: (text: string) => Page): Lesson[] {
  return texts
    .filter((_, index) => index % NEWS_EVERY === 0)
    .map(({ text, names }) => {
      const page = read(text)
      const { table, labels } = tagWith(teacher, lexicon, page)
      let at = 0
      for (const { start, end, type } of names) {
        while (at < page.tokens.length && (page.tokens[at]?.start ?? 0) < start) at++
        const from = at
        while (at < page.tokens.length && (page.tokens[at]?.end ?? 0) <= end) at++
        if (!PROPER_TYPES.has(type) && at - from > 1) continue
        for (let i = from; i < at; i++) if (isCapital(table.shape[i] ?? 0) && type !== 'people') labels[i] = PROPER
      }
      return { ...page, gold: labels, weight: NEWS_WEIGHT }
    })
}

/** How often a word has each tag. */
interface WordCounts {
  readonly key: number
  readonly tags: Float64Array
  /** 1 for each tag that a treebank gives it. */
  readonly gold: Uint8Array
  total: number
}

/** A treebank's word weighs as much as so many words that the teacher tagged. */
const GOLD_WEIGHT = 10

/** Tags below this share of a word's occurrences are taken for mistakes; for the teacher's, when no treebank has them. */
const RARE = 0.01
const RARE_IN_NEWS = 0.05

/** A tag below this share is one that a student should have known better than to give. */
const SELDOM = 0.1

/** A word seen less often than this, or with a smaller share of its one likely tag, leaves doubt. */
const SURE = 20
const CERTAIN = 0.985

/** Calls `see` for each word that its kind does not settle and whose capital, if it has one, is its own. */
function eachWord({ tokens, sentences }: Page, { word, shape }: TagTable, see: (key: number, i: number) => void): void {
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      if (KIND_LABELS.has(tokens[i]?.kind ?? '')) continue
      const cased = isCapital(shape[i] ?? 0)
      if (!(cased && i === from)) see(cased ? casedKey(word[i] ?? 0) : (word[i] ?? 0), i)
    }
  }
}

type Words = ReadonlyMap<number, WordCounts>

function countWords(teacher: Maxent, lexicon: Lexicon, lessons: readonly Lesson[], news: readonly Page[]): Words {
  const words = new Map<number, WordCounts>()
  const count = (page: Page, table: TagTable, labels: readonly number[], weight: number) =>
    eachWord(page, table, (key, i) => {
      let counts = words.get(key)
      if (!counts) words.set(key, (counts = { key, tags: new Float64Array(LABELS.length), gold: new Uint8Array(LABELS.length), total: 0 }))
      const label = labels[i] ?? 0
      counts.tags[label] = (counts.tags[label] ?? 0) + weight
      counts.total += weight
      if (weight > 1) counts.gold[label] = 1
    })
  for (const page of news) {
    const { table, labels } = tagWith(teacher, lexicon, page)
    count(page, table, labels, 1)
  }
  for (const lesson of lessons) count(lesson, tagTable(lesson.view, lesson.tokens, lexicon.table), lesson.gold, GOLD_WEIGHT)
  return words
}

/** How often a student that knows few words gives a word a tag it seldom has. */
function countMistakes(student: Maxent, lexicon: Lexicon, words: Words, pages: readonly Page[]): Map<number, number> {
  const mistakes = new Map<number, number>()
  for (const page of pages) {
    const { table, labels } = tagWith(student, lexicon, page)
    eachWord(page, table, (key, i) => {
      const counts = words.get(key)
      if (!counts) return
      const share = (counts.tags[labels[i] ?? 0] ?? 0) / counts.total
      if (share < SELDOM) mistakes.set(key, (mistakes.get(key) ?? 0) + 1)
    })
  }
  return mistakes
}

/** The most classes a lexicon has, beside one of doubt for each label. */
const CLASSES = 64

/** The words seen most often. */
function commonest(words: Words, size: number): WordCounts[] {
  return [...words.values()].sort((a, b) => b.total - a.total || a.key - b.key).slice(0, size)
}

function lexiconOf(chosen: readonly WordCounts[]): Lexicon & Pick<PackedTagger, 'lexicon' | 'classes'> {
  const named = chosen.map(({ key, tags, gold, total }) => {
    const likely = [...tags.keys()]
      .filter((label) => (tags[label] ?? 0) >= (gold[label] ? RARE : RARE_IN_NEWS) * total)
      .sort((a, b) => (tags[b] ?? 0) - (tags[a] ?? 0))
    const name = likely.slice(0, 3).map((label) => LABELS[label] ?? '')
    const sure = total >= SURE && (tags[likely[0] ?? 0] ?? 0) >= CERTAIN * total
    return { key, total, name: name.length === 1 && !sure ? [...name, ''] : name }
  })
  const frequency = new Map<string, number>()
  for (const { name, total } of named) frequency.set(name.join('|'), (frequency.get(name.join('|')) ?? 0) + total)
  const common = [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, CLASSES)
  const classes = common.map(([name]) => name)
  const entries = new Map<number, number>()
  for (const { key, name } of named) {
    // A rare class shrinks to its first two tags, or to its first and doubt.
    const candidates = [name.join('|'), name.slice(0, 2).join('|'), `${name[0] ?? ''}|`]
    const found = name.length === 1 ? name.join('') : (candidates.find((candidate) => classes.includes(candidate)) ?? `${name[0] ?? ''}|`)
    if (!classes.includes(found)) classes.push(found)
    const short = key >>> (32 - LEXICON_BITS)
    if (!entries.has(short)) entries.set(short, classes.indexOf(found))
  }
  const lexicon = packTable(LEXICON_BITS, entries)
  return { lexicon, classes: classes.join(' '), table: unpackTable(lexicon), certain: certainLabels(classes.join(' '), LABELS) }
}

/** Accuracy in percent, and the commonest mistakes. */
function measure(lessons: readonly Lesson[], decide: (page: Page) => readonly string[]) {
  let right = 0
  let total = 0
  const mistakes = new Map<string, number>()
  for (const lesson of lessons) {
    decide(lesson).forEach((tag, i) => {
      const gold = LABELS[lesson.gold[i] ?? 0] ?? ''
      total++
      if (tag === gold) right++
      else mistakes.set(`${gold}>${tag}`, (mistakes.get(`${gold}>${tag}`) ?? 0) + 1)
    })
  }
  const commonest = [...mistakes].sort((a, b) => b[1] - a[1]).slice(0, 10)
  return { accuracy: ((100 * right) / total).toFixed(2), mistakes: commonest.map(([pair, count]) => `${pair} ${count}`).join(', ') }
}

async function train({ language, train: trainSets, test, every, words: size, penalty, licence }: Recipe, corpora: string): Promise<void> {
  const { code } = language
  const read = pageReader(language)
  const convention = CONVENTIONS[code] ?? (({ tag }) => tag)
  const lessonsOf = ([file, from, to]: readonly [string, number, number]) => {
    const sentences = readTreebank(join(corpora, 'treebank', `${file}.conllu`))
    const part = sentences.slice(Math.round((sentences.length * from) / 3), Math.round((sentences.length * to) / 3))
    return part
      .map((tokens) =>
        lessonOf(
          tokens.map((token) => ({ ...token, tag: convention(token) })),
          read,
        ),
      )
      .filter(({ gold }) => !gold.includes(-1))
  }
  const lessons = trainSets.flatMap(lessonsOf)
  const news: Page[] = []
  for await (const text of newsTexts(join(corpora, 'bulk', `${code}.jsonl.gz`), every)) news.push(read(text))
  const known = lexiconOf(commonest(countWords(fit(lessons, NO_LEXICON, 1e-6), NO_LEXICON, lessons, news), TEACHER_WORDS))
  const teacher = fit(lessons, known, 2e-6)
  const words = countWords(teacher, known, lessons, news)
  const few = lexiconOf(commonest(words, FEW_WORDS))
  const mistakes = countMistakes(fit(lessons, few, penalty), few, words, [...news, ...lessons])
  const useful = new Set(commonest(words, FEW_WORDS))
  for (const [key] of [...mistakes].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const counts = words.get(key)
    if (counts && useful.size < size) useful.add(counts)
  }
  const lexicon = lexiconOf([...useful])
  const named = newsLessons(teacher, known, readNamedTexts(join(corpora, 'names', `${code}.jsonl`)), read)
  const student = fit([...lessons, ...named], lexicon, penalty)
  const packed: PackedTagger = {
    model: packModel(LABELS, FEATURE_BITS, quantise(student.rows(), STEP)),
    lexicon: lexicon.lexicon,
    classes: lexicon.classes,
  }
  const decide = tagDecider(packed)
  const results = test.map((set) => {
    const { accuracy, mistakes } = measure(lessonsOf(set), decide)
    console.log(code, set[0], accuracy, mistakes)
    return `${set[0]}${set[2] - set[1] < 3 ? ' (last third)' : ''} ${accuracy}`
  })
  const source = [
    '// Generated by `npx tsx scripts/train-tagger.ts`; not to be edited.',
    `// Learnt from ${licence}; word frequencies of news.`,
    `// Tags right, in percent: ${results.join(', ')}.`,
    "import type { PackedTagger } from '../../model/tagger.ts'",
    '',
    `export const tagger: PackedTagger = ${JSON.stringify(packed)}`,
  ].join('\n')
  console.log(code, 'gzipped', gzipSync(JSON.stringify(packed)).length)
  const file = new URL(`../src/languages/${code}/tagger.generated.ts`, import.meta.url)
  writeFileSync(file, await format(source, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 150 }))
}

const [corpora = 'corpora', ...codes] = process.argv.slice(2)
for (const recipe of RECIPES) if (!codes.length || codes.includes(recipe.language.code)) await train(recipe, corpora)
