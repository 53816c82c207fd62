// Raw input → format, metadata, story regions and the view they are read in.
import type { Article, ArticleFormat } from '../document/document.ts'
import type { BoilerplateLexicon } from './lexicon.ts'

export interface ReadOptions {
  readonly format: ArticleFormat | 'auto'
  readonly boilerplate: 'drop' | 'keep'
}

/** The article, and the text to tokenize: as long as `raw`, offset for offset (see `text/view.ts`). */
export interface Reading {
  readonly article: Article
  readonly view: string
}

export function readArticle(raw: string, _options: ReadOptions, _lexicons: readonly BoilerplateLexicon[]): Reading {
  const regions = [...raw.matchAll(/\S[^\n]*/gu)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'paragraph' as const,
  }))
  return { article: { format: 'text', metadata: { title: null, published: null, source: null, url: null }, regions }, view: raw }
}
