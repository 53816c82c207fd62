// A conditional random field with sparse weights (FTRL-proximal, McMahan et al. 2013), over sets of labels: where the annotation leaves a label
// open, so does the training. Deterministic.
import { Chain, mayFollow, transitionFactors } from '../../src/names/chain.ts'
import { LABELS } from '../../src/names/labels.ts'
import { seededRandom, shuffle } from '../model/chance.ts'

/** Runs of tokens that may belong to names, the tokens of all one after another. */
export interface Runs {
  /** Where the features of a token begin in `features`; one more than there are tokens. */
  readonly offsets: Int32Array
  readonly features: Int32Array
  /** The labels each token may have, as bits. */
  readonly allowed: Int32Array
  /** First token of each run, and the end of the last. */
  readonly starts: Int32Array
  /** How much each run counts. */
  readonly weight: Float32Array
}

export interface Weights {
  /** `LABELS` a feature. */
  readonly rows: Float32Array
  /** `LABELS` a previous label. */
  readonly transitions: Float32Array
}

export interface Recipe {
  readonly epochs: number
  readonly alpha: number
  readonly l1: number
  readonly l2: number
  /** The share of features that a run does not see, so that no sign stands alone. */
  readonly drop: number
}

/** Slopes smaller than this are not worth the walk over the features. */
const FLAT = 1e-3

/** Weights that learn. */
class Plane {
  readonly weights: Float32Array
  readonly #pull: Float32Array
  readonly #squares: Float32Array

  constructor(
    size: number,
    readonly recipe: Recipe,
  ) {
    this.weights = new Float32Array(size)
    this.#pull = new Float32Array(size)
    this.#squares = new Float32Array(size)
  }

  step(at: number, slope: number, l1: number): void {
    const { alpha, l2 } = this.recipe
    const before = this.#squares[at] ?? 0
    const after = before + slope * slope
    const root = Math.sqrt(after)
    const pull = (this.#pull[at] ?? 0) + slope - ((root - Math.sqrt(before)) / alpha) * (this.weights[at] ?? 0)
    this.#squares[at] = after
    this.#pull[at] = pull
    this.weights[at] = Math.abs(pull) <= l1 ? 0 : -(pull - Math.sign(pull) * l1) / ((1 + root) / alpha + l2)
  }
}

export function train(runs: Runs, features: number, recipe: Recipe): Weights {
  const rows = new Plane(features * LABELS, recipe)
  const transitions = new Plane(LABELS * LABELS, recipe)
  const free = new Chain()
  const bound = new Chain()
  const order = Array.from({ length: runs.starts.length - 1 }, (_, i) => i)
  const random = seededRandom(1)
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random)
    for (const run of order) {
      const at = runs.starts[run] ?? 0
      const length = (runs.starts[run + 1] ?? at) - at
      const weight = runs.weight[run] ?? 1
      const scores = new Float64Array(length * LABELS)
      const first = runs.offsets[at] ?? 0
      const seen = Uint8Array.from({ length: (runs.offsets[at + length] ?? first) - first }, () =>
        recipe.drop > 0 && random() < recipe.drop ? 0 : 1,
      )
      for (let t = 0; t < length; t++)
        for (let f = runs.offsets[at + t] ?? 0; f < (runs.offsets[at + t + 1] ?? 0); f++) {
          if (!seen[f - first]) continue
          const row = (runs.features[f] ?? 0) * LABELS
          for (let label = 0; label < LABELS; label++)
            scores[t * LABELS + label] = (scores[t * LABELS + label] ?? 0) + (rows.weights[row + label] ?? 0) / (1 - recipe.drop)
        }
      const factors = transitionFactors(transitions.weights, 1)
      free.load(scores, length, 1)
      bound.load(scores, length, 1)
      free.sum(length, factors)
      bound.sum(length, factors, runs.allowed.subarray(at, at + length))
      for (let t = 0; t < length; t++) {
        const [begin, end] = [runs.offsets[at + t] ?? 0, runs.offsets[at + t + 1] ?? 0]
        for (let label = 0; label < LABELS; label++) {
          const slope = weight * (free.probability(t, label) - bound.probability(t, label))
          if (Math.abs(slope) < FLAT) continue
          for (let f = begin; f < end; f++) if (seen[f - first]) rows.step((runs.features[f] ?? 0) * LABELS + label, slope, recipe.l1)
        }
        if (t === 0) continue
        const set = runs.allowed[at + t] ?? -1
        for (let previous = 0; previous < LABELS; previous++)
          for (let label = 0; label < LABELS; label++) {
            if (!mayFollow(previous, label)) continue
            const factor = factors[previous * LABELS + label] ?? 0
            const slope = free.step(t, previous, label, factor) - (set & (1 << label) ? bound.step(t, previous, label, factor) : 0)
            if (Math.abs(slope) > FLAT) transitions.step(previous * LABELS + label, slope * weight, 0)
          }
      }
    }
  }
  return { rows: rows.weights, transitions: transitions.weights }
}
