// The word lists of a recognizer: small words of names, given and family names, places, bodies.
import { readFileSync } from 'node:fs'
import { hashOf } from '../../src/model/hash.ts'
import type { PackedTable } from '../../src/model/weights.ts'
import { clusterKey } from '../../src/names/columns.ts'
import { Listed, LISTED_BITS, ListedPhrase, phraseHash } from '../../src/names/name-table.ts'
import { tokenizer } from '../../src/stages/tokenize.ts'
import { packTable } from '../model/pack.ts'
import { bodies, things } from './bodies.ts'
import type { Sample } from './corpus.ts'
import type { ReadingPack } from './packs.ts'

const LIST_BITS = 22

/** The kinds of bodies in the order of their numbers. */
export const KINDS = ['company', 'government', 'party', 'media', 'nonprofit', 'education', 'sports', 'international', 'other'] as const

/** What a recognizer found in much running text: by form (norms, one space between), in how many articles it was of each type or kind of body, each counted by how sure that was. */
export interface Harvest {
  readonly articles: number
  readonly forms: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** In how many articles a word stood with a capital inside a sentence. */
  readonly capital: Readonly<Record<string, number>>
}

/** Classes of words, those with a capital behind `^`, and the coarse class of each. */
export interface Clusters {
  readonly coarse: readonly number[]
  readonly words: Readonly<Record<string, number>>
}

export function packEntries(entries: ReadonlyMap<number, number>): PackedTable {
  const keyed = new Map<number, number>()
  for (const [hash, value] of entries) keyed.set(hash >>> (32 - LIST_BITS), value)
  return packTable(LIST_BITS, keyed)
}

/** The classes of words by what `clusterKey` makes of them. */
export function clusterEntries({ words }: Clusters): Map<number, number> {
  return new Map(
    Object.entries(words).map(([word, cluster]) => [word.startsWith('^') ? clusterKey(hashOf(word.slice(1)), true) : hashOf(word), cluster]),
  )
}

/** Words in small letters that names hold, apart from those that only join: 1 for those that begin longer names, else 0. */
export function smallWords(samples: readonly Sample[], minor: ReadonlySet<string>): Map<number, number> {
  const times = new Map<string, number>()
  const first = new Map<string, number>()
  const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { tokens, view, allowed } of samples)
    tokens.forEach(({ kind, norm, start, end }, i) => {
      const text = view.slice(start, end)
      if (kind !== 'word' || allowed[i] === 1 || minor.has(norm) || text !== text.toLowerCase()) return
      count(times, norm)
      if (allowed[i - 1] === 1 && allowed[i + 1] !== 1) count(first, norm)
    })
  return new Map([...times].filter(([, n]) => n > 1).map(([word]) => [hashOf(word), (first.get(word) ?? 0) > 1 ? 1 : 0]))
}

type Kind = (typeof KINDS)[number]
type Sort = Kind | 'organization' | 'given' | 'family' | 'place' | 'people' | 'thing'

/** Names as tokens, by sort; a name may be of several. */
class Gazetteer {
  readonly listed = new Map<string, number>()
  readonly phrases = new Map<string, number>()
  readonly #tokenize

  constructor(pack: ReadingPack) {
    this.#tokenize = tokenizer(pack.tokens)
  }

  /** The norms of the tokens of each name. */
  norms(names: readonly string[]): string[][] {
    const view = names.join('\n')
    let at = 0
    const regions = names.map((name) => {
      const start = at
      at += name.length + 1
      return { start, end: start + name.length, kind: 'item' as const }
    })
    const article = { format: 'text' as const, metadata: { title: null, published: null, source: null, url: null }, regions }
    const out: string[][] = names.map(() => [])
    let region = 0
    for (const { start, norm } of this.#tokenize({ raw: view, view, article }).tokens) {
      while (start >= (regions[region]?.end ?? Infinity)) region++
      out[region]?.push(norm)
    }
    return out
  }

  add(sort: Sort, names: readonly string[]): void {
    for (const words of this.norms(names)) this.addWords(sort, words)
  }

  addWords(sort: Sort, words: readonly string[]): void {
    const key = words.join(' ')
    const kind = KINDS.indexOf(sort as Kind)
    if (words.length === 1) {
      const before = this.listed.get(key) ?? 0
      const bit = kind >= 0 ? Listed.organization : Listed[sort as keyof typeof Listed]
      this.listed.set(key, before | bit | (kind >= 0 && before < 1 << LISTED_BITS ? (kind + 1) << LISTED_BITS : 0))
    } else if (words.length > 1) {
      const list =
        kind >= 0
          ? ListedPhrase.kind + kind
          : sort === 'given' || sort === 'family'
            ? ListedPhrase.person
            : ListedPhrase[sort as keyof typeof ListedPhrase]
      if (!this.phrases.has(key)) this.phrases.set(key, list)
    }
  }
}

/** Words of other languages no longer than this may be abbreviations, which each language has its own. */
const SHORT = 4

/** What a body's name may end in and is known without. */
const LEGAL: ReadonlySet<string> = new Set(
  '. , ( ) & and co company corp corporation inc incorporated ltd limited llc lp plc sa s.a nv n.v ag se spa ab asa oyj kgaa group holdings holding'.split(
    ' ',
  ),
)

const SORT_OF: Record<string, Sort> = {
  person: 'family',
  place: 'place',
  facility: 'thing',
  product: 'thing',
  event: 'thing',
  people: 'people',
  'other-name': 'thing',
}

/** @param folder the corpora; @param harvests of the language itself, then of others; none before there is a recognizer to harvest with; @param common words the language writes small */
export function gazetteer(
  folder: string,
  pack: ReadingPack,
  harvests: readonly Harvest[],
  common: ReadonlySet<string>,
): { listed: Map<number, number>; classes: number[]; phrases: Map<number, number> } {
  const lists = new Gazetteer(pack)
  const [harvest, ...others] = harvests
  const lines = (file: string) => readFileSync(`${folder}/gazetteers/${file}`, 'utf8').replaceAll('\r', '').split('\n')
  const kinds = new Map<string, number>()
  for (const name of KINDS.flatMap((kind) => bodies[kind].split('; '))) kinds.set(name, (kinds.get(name) ?? 0) + 1)
  // CBS broadcasts here and counts there
  for (const kind of KINDS) {
    const names = bodies[kind].split('; ')
    const isOnly = (name: string) => kinds.get(name) === 1
    lists.add(kind, names.filter(isOnly))
    lists.add(
      'organization',
      names.filter((name) => !isOnly(name)),
    )
  }
  lists.add('thing', things.split('; '))
  for (const other of ['en', 'fr', 'nl']) {
    if (other === pack.code) continue
    for (const line of readFileSync(`${folder}/names/${other}.jsonl`, 'utf8').trim().split('\n')) {
      const { names } = JSON.parse(line) as { names: [string, string][] }
      for (const [form, type] of names) {
        const sort = SORT_OF[type] ?? (type as Sort)
        for (const words of lists.norms([form])) {
          if (type !== 'person') {
            if (words.length === 1 || !harvest || harvests.some(({ forms }) => words.join(' ') in forms)) lists.addWords(sort, words)
          } else {
            if (words.length > 1 && words[0]) lists.addWords('given', [words[0]])
            lists.addWords('family', words.slice(-1))
          }
        }
      }
    }
  }
  const capital = harvest?.capital
  const least = Math.max(LEAST.articles, ((harvest?.articles ?? 0) * LEAST.share) / 1e4)
  const known = (words: readonly string[], floor = Math.max(3, ((harvest?.articles ?? 0) * 4) / 1e4)) =>
    !harvest ||
    (words.length === 1
      ? (capital?.[words[0] ?? ''] ?? 0) >= floor
      : words.join(' ') in harvest.forms || words.every((word) => (capital?.[word] ?? 0) >= 20))
  const addKnown = (sort: Sort, names: readonly string[], floor?: number) => {
    for (const words of lists.norms(names)) if (words.length && known(words, floor)) lists.addWords(sort, words)
  }
  const column = (file: string, at: number, separator = ',') =>
    lines(file)
      .slice(1)
      .map((line) => line.split(separator)[at] ?? '')
      .filter(Boolean)
  addKnown('given', [...lines('names/nltk_female.txt'), ...lines('names/nltk_male.txt'), ...column('names/common-forenames-by-country.csv', 11)])
  addKnown('family', column('names/common-surnames-by-country.csv', 5))
  addKnown('place', column('world-cities.csv', 0), 10)
  addKnown('place', [...new Set(column('world-cities.csv', 1)), ...new Set(column('world-cities.csv', 2))], 5)
  if (harvest) {
    addKnown('sports', column('football-clubs.tsv', 0, '\t'))
    const seen = (word: string) => harvests.reduce((sum, { capital }) => sum + (capital[word] ?? 0), 0)
    const isName = (word: string) => ((lists.listed.get(word) ?? 0) & (Listed.given | Listed.family | Listed.place)) !== 0
    const companies = lines('companies.financedatabase.tsv')
      .map((line) => line.split('\t'))
      .filter(([, , size = '']) => size && size !== 'Nano Cap')
      .map(([name = '']) => name)
    const addBodies = (sort: Sort, names: readonly string[]) => {
      for (const all of lists.norms(names)) {
        let length = all.length
        while (length && LEGAL.has(all[length - 1] ?? '')) length--
        const words = all.slice(0, length)
        const [first = ''] = words
        if (
          words.length === 1 ? first.length > 2 && !common.has(first) && seen(first) >= 6 && !isName(first) : words.every((word) => seen(word) >= 12)
        )
          lists.addWords(sort, words)
      }
    }
    addBodies('company', companies)
    addBodies('party', column('parties/pf-wikidata.csv', 3))
    for (const country of ['us', 'gb', 'eu']) addBodies('government', column(`publicbodies/${country}.csv`, 1))
    for (const [form, types] of Object.entries(harvest.forms))
      harvestForm(lists, form.split(' '), types, Math.max(least, ALONE * (harvest.capital[form] ?? 0)))
  }
  for (const { forms } of others)
    for (const [form, types] of Object.entries(forms))
      if (form in (harvest?.forms ?? {}) || form.includes(' ') || (form.length > SHORT && !common.has(form)))
        harvestForm(lists, form.split(' '), types, 2 * least)
  const times = new Map<number, number>()
  for (const value of lists.listed.values()) times.set(value, (times.get(value) ?? 0) + 1)
  const classes = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value)
  const number = new Map(classes.map((value, i) => [value, i]))
  const listed = new Map<number, number>()
  const phrases = new Map<number, number>()
  for (const [word, value] of lists.listed) listed.set(hashOf(word), number.get(value) ?? 0)
  for (const [phrase, value] of lists.phrases) phrases.set(phrase.split(' ').map(hashOf).reduce(phraseHash), value)
  return { listed, classes, phrases }
}

/** Least share of the articles, in ten thousandths, that a harvested form stands in, and least number of them. */
const LEAST = { share: 6, articles: 4 }

/** Of the articles that hold a word with a capital, the least share in which it is a name by itself. */
const ALONE = 0.25

function harvestForm(lists: Gazetteer, words: readonly string[], types: Readonly<Record<string, number>>, least: number): void {
  let total = 0
  let bodies = 0
  for (const [sort, n] of Object.entries(types)) {
    total += n
    if (!(sort in SORT_OF)) bodies += n
  }
  if (total < least) return
  const share = words.length === 1 ? 0.3 : 0.6
  if (bodies >= share * total) {
    const kind = KINDS.find((one) => (types[one] ?? 0) >= MOST * bodies)
    lists.addWords(kind ?? 'organization', words)
  }
  for (const [type, n] of Object.entries(types)) {
    const sort = SORT_OF[type]
    if (sort && n >= share * total && (type !== 'person' || words.length === 1)) lists.addWords(sort, words)
  }
}

/** Share of its kind that a body is listed under. */
const MOST = 0.7
