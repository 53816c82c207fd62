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
/** A text of so few sentences says too little of what is alleged. */
const FEW = 2

/** Reads on as far as it is asked for; sentences must be asked for in text order. `denies` says whether a sentence holds a denial. */
export function surroundingsOf(
  { tokens, tags, sentences }: With<'tokens' | 'tags' | 'sentences'>,
  accusing: ReadonlySet<string>,
  isMisdeed: (norm: string) => boolean,
  denies: (sentence: number) => boolean,
) {
  /** The last accusing sentence that holds a stem, and the last one with a denial. */
  const alleged = new Map<string, number>()
  const denied = new Map<string, number>()
  let read = 0
  let last = -Infinity
  let lastMisdeed = -Infinity

  function stemAt(token: number): string | null {
    const norm = tokens[token]?.norm ?? ''
    const tag = tags[token]
    return norm.length >= SHORTEST && (tag === 'NOUN' || tag === 'VERB' || tag === 'ADJ') ? norm.slice(0, STEM) : null
  }

  return function around(index: number): Surroundings {
    for (; read < index; read++) {
      const { from, to } = sentences[read] as Sentence
      const accuses = accusesIn(from, to)
      const misdeed = misdeedIn(from, to)
      const denial = denies(read)
      if (!accuses && !denial && !misdeed) continue
      if (accuses || denial) last = read
      if (misdeed) lastMisdeed = read
      for (let i = from; i < to; i++) {
        const stem = stemAt(i)
        if (stem) (denial ? denied : alleged).set(stem, read)
      }
    }
    return (signs, clause, said) => {
      const { from, to } = sentences[index] as Sentence
      if (sentences.length <= FEW) signs.add('alone')
      if (accusesIn(from, said) || accusesIn(Math.max(from, said + 1), to)) signs.add('here')
      if (misdeedIn(from, to) || index - lastMisdeed <= NEAR) signs.add('topic')
      if (index - last <= NEAR) signs.add('near')
      else if (last >= 0) signs.add('far')
      let stems = 0
      for (let i = clause?.from ?? to; i < (clause?.to ?? to); i++) {
        const stem = stemAt(i)
        if (!stem) continue
        if (index - (denied.get(stem) ?? -Infinity) <= REMEMBERED) signs.add('again')
        else if (index - (alleged.get(stem) ?? -Infinity) > REMEMBERED) continue
        stems++
      }
      if (stems) signs.add(stems > 1 ? 'often' : 'alleged')
    }
  }

  function misdeedIn(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (isMisdeed(tokens[i]?.norm ?? '')) return true
    return false
  }

  function accusesIn(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (accusing.has(tokens[i]?.norm ?? '')) return true
    return false
  }
}
