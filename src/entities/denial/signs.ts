// What tells a denial in somebody's own words from plain negation: no sign does alone.
import type { IdiomWeight } from './lexicon.ts'

/**
 * The words: an idiom of some weight, a word of untruth on an accusation (`verdict`) or on what may be one (`doubt`), or a bare negation.
 * Whose words: `own`, of a `pronoun` for the speaker, of a word of his name (`shared`), or a bare negation of somebody else's (`aside`).
 * The clause, and what stands around it.
 */
export type Sign =
  | Exclude<IdiomWeight, 'verdict' | 'absurd'>
  | 'verdict'
  | 'doubt'
  | 'bare'
  | 'emphatic'
  | 'quoted'
  | 'own'
  | 'pronoun'
  | 'shared'
  | 'aside'
  | 'insists'
  | 'state'
  | 'experience'
  | 'never'
  | 'mental'
  | 'past'
  | 'takesUp'
  | 'accuses'
  | 'alone'
  | 'topic'
  | 'near'
  | 'far'
  | 'here'
  | 'again'
  | 'alleged'
  | 'often'

/**
 * Fitted by `scripts/weigh-denials.ts` on articles of our own, each weight held near what a reader would give it. Set by hand: `alone`, since a
 * single sentence is judged by its form, `aside`, since few deny for others, and upwards `baseless`, `absent`, `verdict`, `doubt` and `insists`, which
 * readers find true.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  strong: 2.9,
  apart: 1.9,
  mild: 2.8,
  plan: 1.3,
  baseless: 4.4,
  absent: 3.7,
  verdict: 4.4,
  doubt: 3.7,
  bare: -0.6,
  emphatic: 2.5,
  quoted: -0.4,
  own: 0.9,
  pronoun: 0.7,
  shared: 1,
  aside: -0.5,
  insists: 3.4,
  state: -0.8,
  experience: -4,
  never: 1.9,
  mental: -3.6,
  past: 0.6,
  takesUp: 1.4,
  accuses: 0.3,
  topic: 0.5,
  alone: 4.2,
  near: 1,
  far: 0.7,
  here: 0.5,
  again: 1.3,
  alleged: 0.2,
  often: 1.2,
}
/** One below what was fitted: a denial that was none is worse than one that is missed. */
export const BIAS = -4.3

/** Signs that there is something to deny. */
export const ANSWERS: readonly Sign[] = ['alone', 'here', 'topic', 'near', 'again', 'alleged', 'often', 'accuses', 'takesUp']

/** Positive where it is a denial; the token is where its cue begins. */
export type Weigh = (signs: ReadonlySet<Sign>, token: number) => number

export const weight: Weigh = (signs) => {
  let sum = BIAS
  for (const sign of signs) sum += WEIGHTS[sign]
  return sum
}
