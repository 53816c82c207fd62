// Text as the stages see it: tokens and sentences by the tokenizer of a language, without an article around them.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { With } from '../../src/document/document.ts'
import type { Language } from '../../src/languages/language.ts'
import { segmenter } from '../../src/stages/segment.ts'
import { tokenizer } from '../../src/stages/tokenize.ts'

export type Page = With<'view' | 'tokens' | 'sentences'>

/** Reads a text, each line a paragraph. */
export function pageReader({ tokens: lexicon }: Pick<Language, 'tokens'>) {
  const tokenize = tokenizer(lexicon)
  const segment = segmenter(lexicon)
  return function read(text: string): Page {
    const regions: { kind: 'paragraph'; start: number; end: number }[] = []
    let start = 0
    for (const line of text.split('\n')) {
      if (line.trim()) regions.push({ kind: 'paragraph', start, end: start + line.length })
      start += line.length + 1
    }
    const metadata = { title: null, published: null, source: null, url: null }
    return segment(tokenize({ raw: text, view: text, article: { format: 'text', metadata, regions } }))
  }
}

const BLOCK = /<\/?[a-z][^<>]*>/giu
const CODE = /[<>{}|]|\]\(|https?:|&\w+;/u
const ENDED = /[.!?]["”’»]?\s*$/u

/** One in `every` of the articles in a JSON lines file (gzipped or not), the lines of running text in them. */
export async function* newsTexts(file: string, every: number): AsyncGenerator<string> {
  const bytes = createReadStream(file)
  let count = 0
  for await (const line of createInterface({ input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes })) {
    if (count++ % every) continue
    const { text } = JSON.parse(line) as { text: string }
    const lines = text.replace(BLOCK, '\n').split('\n')
    const kept = lines.filter((part) => part.length > 60 && !CODE.test(part) && ENDED.test(part))
    if (kept.length) yield kept.join('\n')
  }
}
