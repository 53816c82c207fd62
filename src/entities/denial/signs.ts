// What tells a denial in somebody's own words from plain negation: no sign does alone.
import type { IdiomWeight } from './lexicon.ts'

/**
 * The words: an idiom of some weight, a word of untruth on an accusation (`verdict`) or on what may be one (`doubt`), or a bare negation.
 * Whose words: `own`, of a `pronoun` or a word of the speaker's name (`shared`), of `another`, of `nobody`.
 * The clause, and what stands around it.
 */
export type Sign =
  | Exclude<IdiomWeight, 'verdict'>
  | 'verdict'
  | 'doubt'
  | 'bare'
  | 'emphatic'
  | 'quoted'
  | 'own'
  | 'pronoun'
  | 'shared'
  | 'another'
  | 'nobody'
  | 'insists'
  | 'state'
  | 'experience'
  | 'never'
  | 'mental'
  | 'past'
  | 'takesUp'
  | 'accuses'
  | 'official'
  | 'alone'
  | 'topic'
  | 'near'
  | 'far'
  | 'here'
  | 'again'
  | 'alleged'
  | 'often'

const WEIGHTS: Readonly<Record<Sign, number>> = {
  strong: 2.8,
  apart: 2.1,
  mild: 2.7,
  plan: 1.3,
  verdict: 3.3,
  doubt: 2.8,
  bare: -0.5,
  emphatic: 2.5,
  quoted: -0.3,
  own: 0.8,
  pronoun: 0.7,
  shared: 1,
  another: 0.5,
  nobody: 0,
  insists: 2.6,
  state: -0.8,
  experience: -4,
  never: 1.9,
  mental: -3.2,
  past: 0.7,
  takesUp: 1.2,
  accuses: 0.3,
  official: 0,
  topic: 0.6,
  alone: 4.5,
  near: 1,
  far: 0.6,
  here: 0.4,
  again: 1.6,
  alleged: 0,
  often: 1,
}
const BIAS = -4.5

/** Positive where it is a denial; the token is where its cue begins. */
export type Weigh = (signs: ReadonlySet<Sign>, token: number) => number

export const weight: Weigh = (signs) => {
  let sum = BIAS
  for (const sign of signs) sum += WEIGHTS[sign]
  return sum
}
