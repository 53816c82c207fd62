// JSON-LD: what a page tells search engines about its article.
import { type Clue, RANK } from './clues.ts'

const ARTICLE = /article|posting|report$/iu
/** A graph of more nodes than this is no article's. */
const MOST_NODES = 500

/** The clues in the text of a script, if it is JSON-LD. */
export function linkedDataClues(text: string, type: string): Clue[] {
  if (!type.toLowerCase().includes('ld+json')) return []
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return []
  }
  const queue: unknown[] = [data]
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i]
    if (Array.isArray(node)) queue.push(...node.slice(0, MOST_NODES))
    else if (isRecord(node)) {
      if ([node['@type']].flat().some((kind) => typeof kind === 'string' && ARTICLE.test(kind))) return cluesOf(node)
      queue.push(...Object.values(node).slice(0, MOST_NODES))
    }
  }
  return []
}

function cluesOf(article: Record<string, unknown>): Clue[] {
  const { headline, name, datePublished, publisher, url, mainEntityOfPage: page } = article
  const clue = (field: Clue['field'], value: unknown): Clue[] => (typeof value === 'string' ? [{ field, value, rank: RANK.linkedData }] : [])
  return [
    ...clue('title', headline ?? name),
    ...clue('published', datePublished),
    ...clue('source', isRecord(publisher) ? publisher['name'] : publisher),
    ...clue('url', url ?? (isRecord(page) ? page['@id'] : page)),
  ]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
