// Words of several tokens that no token tells alone.
import type { Tag } from './document.ts'
import { joinsWord, type Token } from './token.ts'

const AFTER: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X'])

/** Whether the token is a hyphen between a noun and a participle or adjective that stand before another noun: `Paris-based firm`. */
export function joinsQualifier(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  return (tags[i + 1] === 'VERB' || tags[i + 1] === 'ADJ') && joinsWord(tokens, i) && AFTER.has(tags[i + 2] ?? 'PUNCT')
}
