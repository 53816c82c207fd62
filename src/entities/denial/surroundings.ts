// What a sentence is about: whether an accusation stands before it, and which of its words return.
import type { With } from '../../document/document.ts'
import type { Sentence } from '../../document/token.ts'
import type { Surroundings } from './negation.ts'

/** How many sentences back an accusation is near, and how many its words are remembered. */
const NEAR = 4
const REMEMBERED = 8
/** Words shorter than this say too little; longer ones are compared by their beginning. */
const SHORTEST = 5
const STEM = 6

/** Reads on as far as it is asked for; sentences must be asked for in text order. `denies` says whether a sentence holds a denial. */
export function surroundingsOf(
  { tokens, tags, sentences }: With<'tokens' | 'tags' | 'sentences'>,
  accusing: ReadonlySet<string>,
  denies: (sentence: number) => boolean,
) {
  /** The last accusing sentence that holds a stem, and the last one with a denial. */
  const alleged = new Map<string, number>()
  const denied = new Map<string, number>()
  let read = 0
  let last = -Infinity

  function stemAt(token: number): string | null {
    const norm = tokens[token]?.norm ?? ''
    const tag = tags[token]
    return norm.length >= SHORTEST && (tag === 'NOUN' || tag === 'VERB' || tag === 'ADJ') ? norm.slice(0, STEM) : null
  }

  return function around(index: number): Surroundings {
    for (; read < index; read++) {
      const { from, to } = sentences[read] as Sentence
      const accuses = accusesIn(from, to)
      const denial = denies(read)
      if (!accuses && !denial) continue
      last = read
      for (let i = from; i < to; i++) {
        const stem = stemAt(i)
        if (stem) (denial ? denied : alleged).set(stem, read)
      }
    }
    return {
      accused: index - last <= NEAR,
      returns(from, to) {
        let stems = 0
        let again = 0
        for (let i = from; i < to; i++) {
          const stem = stemAt(i)
          if (!stem) continue
          if (index - (denied.get(stem) ?? -Infinity) <= REMEMBERED) again = 0.7
          else if (index - (alleged.get(stem) ?? -Infinity) > REMEMBERED) continue
          stems++
        }
        return again + (stems > 1 ? 1 : stems ? 0.3 : 0)
      },
    }
  }

  function accusesIn(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (accusing.has(tokens[i]?.norm ?? '')) return true
    return false
  }
}
