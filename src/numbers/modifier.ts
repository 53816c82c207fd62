// How sure a writer is of a number: the words before and after it.
import type { Modifier } from '../document/facts.ts'
import type { Token } from '../document/token.ts'
import type { Hedges, NumberLexicon } from './lexicon.ts'

interface Node {
  readonly next: Map<string, Node>
  value?: Modifier
}

function trie(hedges: Hedges, order: (words: string[]) => string[]): Node {
  const root: Node = { next: new Map() }
  const phrases = (Object.entries(hedges) as [Modifier, string][]).flatMap(([value, list]) => list.split('|').map((phrase) => ({ phrase, value })))
  for (const { phrase, value } of phrases) {
    let node = root
    for (const word of order(phrase.split(' '))) {
      const known = node.next.get(word)
      const next: Node = known ?? { next: new Map() }
      if (!known) node.next.set(word, next)
      node = next
    }
    node.value = value
  }
  return root
}

/** The modifier of the longest phrase from a token on, in steps of one forwards or backwards. */
function read(root: Node, tokens: readonly Token[], start: number, step: 1 | -1): Modifier | undefined {
  let node: Node | undefined = root
  let found: Modifier | undefined
  for (let at = start; node; at += step) {
    node = node.next.get(tokens[at]?.norm ?? '')
    found = node?.value ?? found
  }
  return found
}

/** Reads the modifier of a number from the words around the tokens `[from, to)`. */
export function modifierReader(lexicon: Pick<NumberLexicon, 'hedgesBefore' | 'hedgesAfter'>) {
  const before = trie(lexicon.hedgesBefore, (words) => words.reverse())
  const after = trie(lexicon.hedgesAfter, (words) => words)
  return (tokens: readonly Token[], from: number, to: number): Modifier | undefined =>
    read(before, tokens, from - 1, -1) ?? read(after, tokens, to, 1)
}
