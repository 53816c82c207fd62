// A conditional random field with sparse weights (FTRL-proximal), over sets of labels: where the annotation leaves a label open, so does the training.
import { Chain, mayFollow, transitionFactors } from '../../src/names/chain.ts'
import { LABELS } from '../../src/names/labels.ts'

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
  readonly rows: Float32Array
  readonly transitions: Float64Array
}

export interface Recipe {
  readonly epochs: number
  readonly alpha: number
  readonly l1: number
  readonly l2: number
}

/** What stands fixed while weights are trained on top: a score for each label of each token, and the transitions. */
export interface Ground {
  readonly scores: Float32Array
  readonly transitions: Float64Array
}

export function train(runs: Runs, features: number, { epochs, alpha, l1, l2 }: Recipe, ground?: Ground): Weights {
  const z = new Float32Array(features * LABELS)
  const n = new Float32Array(features * LABELS)
  const tz = new Float64Array(LABELS * LABELS)
  const tn = new Float64Array(LABELS * LABELS)
  const rows = new Float32Array(features * LABELS)
  const transitions = ground?.transitions ?? new Float64Array(LABELS * LABELS)
  const free = new Chain()
  const bound = new Chain()
  let scores = new Float64Array(LABELS * 512)
  const order = Int32Array.from({ length: runs.starts.length - 1 }, (_, i) => i)
  let seed = 12345
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff
  const step = (
    Z: Float32Array | Float64Array,
    N: Float32Array | Float64Array,
    W: Float32Array | Float64Array,
    at: number,
    g: number,
    shrink: number,
  ) => {
    const before = N[at]!
    const after = before + g * g
    N[at] = after
    Z[at]! += g - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * W[at]!
    const value = Z[at]!
    W[at] = Math.abs(value) <= shrink ? 0 : -(value - Math.sign(value) * shrink) / ((1 + Math.sqrt(after)) / alpha + l2)
  }
  let factors = transitionFactors(transitions, 1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const run of order) {
      const at = runs.starts[run]!
      const length = runs.starts[run + 1]! - at
      const weight = runs.weight[run]!
      if (scores.length < length * LABELS) scores = new Float64Array(length * LABELS * 2)
      for (let t = 0; t < length; t++) {
        for (let l = 0; l < LABELS; l++) scores[t * LABELS + l] = ground ? ground.scores[(at + t) * LABELS + l]! : 0
        for (let f = runs.offsets[at + t]!; f < runs.offsets[at + t + 1]!; f++) {
          const row = runs.features[f]! * LABELS
          for (let l = 0; l < LABELS; l++) scores[t * LABELS + l]! += rows[row + l]!
        }
      }
      if (!ground) factors = transitionFactors(transitions, 1)
      free.load(scores, length, 1)
      bound.load(scores, length, 1)
      free.sum(length, factors)
      bound.sum(length, factors, runs.allowed.subarray(at, at + length))
      for (let t = 0; t < length; t++) {
        const begin = runs.offsets[at + t]!
        const end = runs.offsets[at + t + 1]!
        for (let l = 0; l < LABELS; l++) {
          const k = t * LABELS + l
          const g = weight * (free.forward[k]! * free.backward[k]! - bound.forward[k]! * bound.backward[k]!)
          if (Math.abs(g) < 1e-3) continue
          for (let f = begin; f < end; f++) step(z, n, rows, runs.features[f]! * LABELS + l, g, l1)
        }
        if (t === 0 || ground) continue
        const set = runs.allowed[at + t]!
        for (let p = 0; p < LABELS; p++)
          for (let l = 0; l < LABELS; l++) {
            if (!mayFollow(p, l)) continue
            const k = t * LABELS + l
            const factor = factors[p * LABELS + l]!
            let g = (free.forward[k - l - LABELS + p]! * factor * free.factors[k]! * free.backward[k]!) / free.scale[t]!
            if (set & (1 << l)) g -= (bound.forward[k - l - LABELS + p]! * factor * bound.factors[k]! * bound.backward[k]!) / bound.scale[t]!
            if (Math.abs(g) > 1e-3) step(tz, tn, transitions, p * LABELS + l, g * weight, 0)
          }
      }
    }
  }
  return { rows, transitions }
}
