// Verbs on the left of a chunk.
import type { Site } from './site.ts'

/** The nearest one in the same sentence part, as a chunk, or -1. */
export function previousVerb({ chunks }: Site, from: number): number {
  for (let i = from; i >= 0 && i > from - 40; i--) {
    const kind = chunks[i]?.kind
    if (kind === 'verb') return i
    if (kind === 'stop') return -1
  }
  return -1
}

/** Whether a conjunction or a relative pronoun opens the clause of a verb. */
export function subordinate({ chunks }: Site, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && i > verb - 12; i--) {
    const kind = chunks[i]?.kind
    if (kind === 'subordinator' || kind === 'relative') return true
    if (kind === 'verb' || kind === 'stop' || kind === 'comma' || kind === 'coordinator') return false
  }
  return false
}

/** The relative pronoun of the clause that a verb closes, as a chunk, or -1. */
export function relativeOf({ chunks }: Site, verb: number): number {
  for (let i = verb - 1; i >= 0 && i > verb - 5; i--) {
    const kind = chunks[i]?.kind
    if (kind === 'relative') return i
    if (kind === 'verb' || kind === 'stop' || kind === 'comma' || kind === 'noun') return -1
  }
  return -1
}
