// A document that has just been read: its paragraphs stand between empty lines.
import type { Region } from '../../src/document/document.ts'

export function document(raw: string, view = raw) {
  const regions: Region[] = []
  for (const match of raw.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    regions.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length })
  }
  const metadata = { title: null, published: null, source: null, url: null }
  return { raw, view, article: { format: 'text' as const, metadata, regions } }
}
