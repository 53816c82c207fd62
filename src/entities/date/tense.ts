// Which way a sentence looks at a date: back or ahead, by the verbs around it.
import type { With } from '../../document/document.ts'
import type { Token } from '../../document/token.ts'
import type { TenseLexicon } from './lexicon.ts'
import type { Tense } from './resolve.ts'

/** How far a verb may stand from the date it dates, in tokens. */
const REACH = 14
/** What a comma or a conjunction between them counts for. */
const BREAK = 4
const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '-', '–', '—'])

export function tenseReader(lexicon: TenseLexicon) {
  const { past, future, present, pastEndings, futureEndings } = lexicon

  function tenseOf({ norm }: Token, tag: string | undefined): 'past' | 'future' | 'present' | null {
    if (future.has(norm)) return 'future'
    if (past.has(norm)) return 'past'
    if (present.has(norm)) return 'present'
    if (tag !== 'VERB' && tag !== 'AUX') return null
    if (futureEndings.some((ending) => norm.endsWith(ending))) return 'future'
    return pastEndings.some((ending) => norm.endsWith(ending)) ? 'past' : 'present'
  }

  /** The tense of the verb nearest to the tokens `[from, to)` of a sentence; null where there is none. */
  return function tense(doc: With<'tokens' | 'tags'>, from: number, to: number, sentence: { from: number; to: number }): Tense | null {
    let best: 'past' | 'future' | 'present' | null = null
    let distance = Infinity
    const look = (step: 1 | -1, start: number) => {
      let cost = 0
      for (let i = start; i >= sentence.from && i < sentence.to && cost < Math.min(distance, REACH); i += step) {
        const token = doc.tokens[i]
        if (!token) break
        cost += BREAKS.has(token.norm) || token.kind === 'quote' ? BREAK : 1
        const found = tenseOf(token, doc.tags[i])
        if (found && cost < distance) {
          best = found
          distance = cost
        }
      }
    }
    look(-1, from - 1)
    look(1, to)
    const found = best as 'past' | 'future' | 'present' | null
    if (found === null) return null
    if (found === 'present') return lexicon.presentMeans === 'coming' ? 'coming' : null
    return found === 'past' ? 'past' : 'coming'
  }
}
