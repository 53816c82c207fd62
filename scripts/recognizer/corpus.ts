// Annotated articles and sentences → documents of the pipeline with the labels each token may have.
import { readFileSync } from 'node:fs'
import { articleReader } from '../../src/article/read-article.ts'
import type { Sentence, Token } from '../../src/document/token.ts'
import { LABELS, TYPES } from '../../src/names/labels.ts'
import { bodies } from './bodies.ts'
import { sportsReports } from './matches.ts'
import type { ReadingPack } from './packs.ts'
import { segmenter } from '../../src/stages/segment.ts'
import { tokenizer } from '../../src/stages/tokenize.ts'

export interface Marked {
  readonly start: number
  readonly end: number
  /** Indices of `TYPES` that it may be of. */
  readonly types: readonly number[]
  /** As the corpus calls it. */
  readonly kind: string
}

export interface Sample {
  readonly id: string
  readonly view: string
  /** How much it counts in training. */
  readonly weight: number
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly Marked[]
  /** For each token the set of labels it may have, as bits. */
  readonly allowed: Int32Array
}

const TYPE_OF: Record<string, readonly number[]> = {
  company: [0],
  government: [0],
  party: [0],
  media: [0],
  nonprofit: [0],
  education: [0],
  sports: [0],
  international: [0],
  other: [0],
  person: [1],
  place: [2],
  facility: [3],
  product: [4],
  event: [5],
  people: [6],
  'other-name': [7],
  ORG: [0],
  PER: [1],
  LOC: [2, 3],
  MISC: [4, 5, 6, 7],
}

/** WiNER takes platforms and magazines for products, and has neither peoples nor other names. */
function winerTypes(kind: string, form: string): readonly number[] | undefined {
  return kind !== 'MISC' ? undefined : BODIES.has(form) ? [0, 4] : [4, 5]
}

const BODIES: ReadonlySet<string> = new Set([...bodies.company.split('; '), ...bodies.media.split('; ')])

/** All labels but the impossible. */
export const ANY = (1 << LABELS) - 1

const readers = new Map<ReadingPack, ReturnType<typeof articleReader>>()

function readerOf(language: ReadingPack) {
  let reader = readers.get(language)
  if (!reader) readers.set(language, (reader = articleReader([language.boilerplate])))
  return reader
}

function sampleOf(
  id: string,
  weight: number,
  raw: string,
  format: 'auto' | 'text',
  language: ReadingPack,
  marked: (view: string) => Marked[],
): Sample {
  const { article, view } = readerOf(language)(raw, { format, boilerplate: 'keep' })
  const doc = segmenter(language.tokens)(tokenizer(language.tokens)({ raw, view, article }))
  const names = marked(view).sort((a, b) => a.start - b.start)
  const starts = new Map(doc.tokens.map((token, i) => [token.start, i]))
  const ends = new Map(doc.tokens.map((token, i) => [token.end, i + 1]))
  const allowed = new Int32Array(doc.tokens.length).fill(1)
  const kept: Marked[] = []
  for (const name of names) {
    const from = starts.get(name.start)
    const to = ends.get(name.end)
    if (from === undefined || to === undefined) continue
    kept.push(name)
    for (let i = from; i < to; i++) allowed[i] = name.types.reduce((bits, type) => bits | (1 << (1 + 2 * type + (i > from ? 1 : 0))), 0)
  }
  return { id, weight, view, tokens: doc.tokens, sentences: doc.sentences, names: kept, allowed }
}

const WORD = /[\p{L}\p{N}]/u

/** Our own articles: every form typed, good for each whole word of the text not inside a longer form. */
export function readArticles(file: string, language: ReadingPack): Sample[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, names } = JSON.parse(line) as { id: string; text: string; names: [string, string, (number[] | undefined)?][] }
      return sampleOf(id, 1, text, 'auto', language, (view) => {
        const taken = new Uint8Array(view.length)
        const found: Marked[] = []
        const forms = new Map<string, [string, number[] | undefined][]>()
        for (const [form, kind, which] of names) forms.set(form, [...(forms.get(form) ?? []), [kind, which]])
        for (const [form, kinds] of [...forms].sort((a, b) => b[0].length - a[0].length)) {
          let nth = 0
          for (let at = view.indexOf(form); at >= 0; at = view.indexOf(form, at + 1)) {
            const end = at + form.length
            if (taken[at] || taken[end - 1] || WORD.test(view.charAt(at - 1)) || WORD.test(view.charAt(end))) continue
            nth++
            const kind = kinds.find(([, which]) => which?.includes(nth)) ?? kinds.find(([, which]) => !which)
            taken.fill(1, at, end)
            const types = kind && TYPE_OF[kind[0]]
            if (types) found.push({ start: at, end, types, kind: kind[0] })
          }
        }
        return found
      })
    })
}

/** Where a set leaves peoples out, a capitalised word without a tag may name one. */
function openPeoples({ tokens, view, allowed }: Sample): void {
  tokens.forEach(({ kind, start }, i) => {
    if (allowed[i] === 1 && kind === 'word' && view.charAt(start) !== view.charAt(start).toLowerCase())
      allowed[i] = 1 | (1 << (1 + 2 * TYPES.indexOf('people')))
  })
}

/** Tokens with IOB2 tags, put back into running text, forty sentences a document. */
export function readSentences(file: string, language: ReadingPack, weight: number): Sample[] {
  const sentences = readFileSync(file, 'utf8')
    .split(/\n\s*\n/u)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t') as [string, string]),
    )
    .filter((s) => s.length > 0)
  const samples: Sample[] = []
  for (let i = 0; i < sentences.length; i += 40) {
    let text = ''
    const marked: Marked[] = []
    for (const sentence of sentences.slice(i, i + 40)) {
      if (text) text += '\n'
      let open: { start: number; end: number; kind: string } | null = null
      let glue = true
      let quote = false
      const close = () => {
        if (open)
          marked.push({
            ...open,
            types: (file.includes('winer') ? winerTypes(open.kind, text.slice(open.start, open.end)) : undefined) ?? TYPE_OF[open.kind] ?? [7],
          })
        open = null
      }
      for (const [token, tag] of sentence) {
        const closing = /^(?:[,.;:!?%)\]}»”…]|'s|’s|n't|-RRB-)$/u.test(token) || (token === '"' && quote)
        if (!glue && !closing) text += ' '
        const start = text.length
        text += token
        glue = /^[([{«“]$/u.test(token) || (/['’]$/u.test(token) && token.length > 1 && language.code === 'fr')
        if (token === '"') {
          glue = !quote
          quote = !quote
        }
        const kind = tag.slice(2)
        const current = open as { start: number; end: number; kind: string } | null
        if (tag[0] === 'I' && current && current.kind === kind) current.end = text.length
        else {
          close()
          if (tag !== 'O') open = { start, end: text.length, kind }
        }
      }
      close()
    }
    const sample = sampleOf(`${file}:${i}`, weight, text, 'text', language, () => marked)
    if (file.includes('winer')) openPeoples(sample)
    samples.push(sample)
  }
  return samples
}

/** Reports of matches, made up. */
export function readMatches(folder: string, language: ReadingPack, pieces: number, weight: number): Sample[] {
  return sportsReports(folder, language.code, pieces).map(({ text, names }, i) =>
    sampleOf(`match ${i}`, weight, text, 'text', language, () => [...names]),
  )
}
