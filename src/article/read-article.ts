// Raw input → format, metadata, story regions and the view they are read in.
import type { Article, ArticleFormat } from '../document/document.ts'
import type { Range } from '../document/span.ts'
import { type Block, trim } from './block.ts'
import { type Clue, metadataOf, RANK } from './clues.ts'
import { decodeEntities } from './entities.ts'
import { formatOf, hasTags } from './format.ts'
import { furnitureJudge } from './furniture.ts'
import { headerFields, readHeader } from './header.ts'
import { readHtml } from './html.ts'
import type { BoilerplateLexicon } from './lexicon.ts'
import { findHeadlines, type LineKind, splitLines } from './lines.ts'
import { readMarkdown } from './markdown.ts'
import { visible } from '../text/view.ts'

export interface ReadOptions {
  readonly format: ArticleFormat | 'auto'
  readonly boilerplate: 'drop' | 'keep'
}

/** The article, and the text to tokenize: as long as `raw`, offset for offset (see `text/view.ts`). */
export interface Reading {
  readonly article: Article
  readonly view: string
}

/** Text without its markup, in blocks. */
interface Layout {
  readonly view: string
  readonly blocks: readonly Block[]
  readonly clues: readonly Clue[]
}

const NO_LINES: ReadonlyMap<number, LineKind> = new Map()
/** No title is longer, in code units. */
const LONGEST_TITLE = 300

/** Makes the reader that knows the furniture and the datelines of some languages. */
export function articleReader(lexicons: readonly BoilerplateLexicon[]) {
  const fields = headerFields(lexicons.map((lexicon) => lexicon.fields))
  const months = new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.months)))
  const calendar = { months, dayFirst: lexicons.length > 0 && lexicons.every((lexicon) => lexicon.dayFirst) }
  const judge = furnitureJudge(lexicons)

  return function readArticle(raw: string, { format: asked, boilerplate }: ReadOptions): Reading {
    const header = readHeader(raw, fields)
    const format = asked === 'auto' ? formatOf(raw.slice(header.end)) : asked
    const { view, blocks, clues } = layOut(raw, header.end, format, boilerplate === 'keep')
    const judgement = judge(view, blocks)
    // a text that is furniture throughout is a story after all, whatever it looks like: `10 August 2012`
    const bare = judgement.story.length === 0 && header.end === 0 && format === 'text'
    const regions = boilerplate === 'keep' || bare ? blocks : judgement.story
    const metadata = metadataOf([...header.clues, ...clues, ...judgement.clues, ...titleClue(view, judgement.story)], calendar)
    return { article: { format, metadata, regions: regions.map(({ start, end, kind }) => ({ start, end, kind })) }, view }
  }
}

/** Takes the markup away and finds the blocks. */
function layOut(raw: string, from: number, format: ArticleFormat, keep: boolean): Layout {
  const markup = format === 'html' || (format === 'markdown' && hasTags(raw.slice(from)))
  const html = markup ? readHtml(raw, from, keep) : null
  const plain = html?.view ?? decodeEntities(raw)
  const markdown = format === 'markdown' ? readMarkdown(plain, from) : null
  const view = markdown?.view ?? plain
  const whole = trim(view, { start: from, end: raw.length })
  const rough = html?.blocks ?? (whole ? [{ ...whole, kind: 'paragraph' as const, linked: 0 }] : [])
  const blocks = withLinks(splitLines(view, rough, markdown?.lines ?? NO_LINES), markdown?.links ?? [])
  return { view, blocks: findHeadlines(view, blocks), clues: html?.clues ?? [] }
}

/** Blocks with the share of them that links take up. */
function withLinks(blocks: readonly Block[], links: readonly Range[]): readonly Block[] {
  if (links.length === 0) return blocks
  let next = 0
  return blocks.map((block) => {
    let linked = 0
    for (let link = links[next]; link && link.start < block.end; link = links[++next]) {
      linked += Math.max(0, Math.min(link.end, block.end) - Math.max(link.start, block.start))
    }
    return linked > 0 ? { ...block, linked: Math.min(1, linked / (block.end - block.start)) } : block
  })
}

/** The headline at the top of the story, where nothing else gives a title. */
function titleClue(view: string, story: readonly Block[]): Clue[] {
  const [first] = story
  if (!first || first.kind !== 'headline' || first.end - first.start > LONGEST_TITLE) return []
  return [{ field: 'title', value: visible(view.slice(first.start, first.end)), rank: RANK.headline }]
}
