// What a sentence is about: whether an accusation stands before it, and which of its words return.
import type { With } from '../../document/document.ts'
import type { Sentence } from '../../document/token.ts'
import type { Surroundings } from './negation.ts'

/** How many sentences back an accusation is near, and how many its words are remembered. */
const NEAR = 4
const REMEMBERED = 12
/** Words shorter than this say too little; longer ones are compared by their beginning. */
const SHORTEST = 5
const STEM = 6

/** Reads on as far as it is asked for; sentences must be asked for in text order. */
export function surroundingsOf({ tokens, tags, sentences }: With<'tokens' | 'tags' | 'sentences'>, accusing: ReadonlySet<string>) {
  /** The last accusing sentence that holds a stem. */
  const stems = new Map<string, number>()
  let read = 0
  let last = -Infinity

  function stemAt(token: number): string | null {
    const norm = tokens[token]?.norm ?? ''
    const tag = tags[token]
    return norm.length >= SHORTEST && (tag === 'NOUN' || tag === 'VERB' || tag === 'ADJ' || tag === 'PROPN') ? norm.slice(0, STEM) : null
  }

  return function around(index: number): Surroundings {
    for (; read < index; read++) {
      const { from, to } = sentences[read] as Sentence
      if (!accuses(from, to)) continue
      last = read
      for (let i = from; i < to; i++) {
        const stem = stemAt(i)
        if (stem) stems.set(stem, read)
      }
    }
    return {
      accused: index - last <= NEAR,
      returns(from, to) {
        for (let i = from; i < to; i++) {
          const stem = stemAt(i)
          if (stem && index - (stems.get(stem) ?? -Infinity) <= REMEMBERED) return true
        }
        return false
      },
    }
  }

  function accuses(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (accusing.has(tokens[i]?.norm ?? '')) return true
    return false
  }
}
