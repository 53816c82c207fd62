// A linear chain over the labels of a name recognizer: how probable each label is at each place, and the best sequence.
// Probabilities are products, kept near 1 by dividing each place by its total: no logarithm in the inner loops.
import { LABELS } from './labels.ts'

/** Whether one label may come before another: nothing but a name of its own type before a continuation. */
export function mayFollow(previous: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || previous === label || previous === label - 1
}

/** `exp` of the transition weights, `LABELS` a previous label; 0 where `mayFollow` says no. */
export function transitionFactors(weights: ArrayLike<number>, unit: number): Float64Array {
  const factors = new Float64Array(LABELS * LABELS)
  for (let previous = 0; previous < LABELS; previous++)
    for (let label = 0; label < LABELS; label++) {
      const at = previous * LABELS + label
      if (mayFollow(previous, label)) factors[at] = Math.exp((weights[at] ?? 0) * unit)
    }
  return factors
}

/** The sums over one run of tokens at a time; before and after it stands the label 0. */
export class Chain {
  /** `exp` of the scores, each place divided by its highest. */
  #factors = new Float64Array(0)
  #forward = new Float64Array(0)
  #backward = new Float64Array(0)
  /** What each place of `forward` was divided by. */
  #scale = new Float64Array(0)
  #from = new Uint8Array(0)

  /** Takes in the scores of `length` tokens, `LABELS` a token; factors below `least` count as 0. */
  load(scores: ArrayLike<number>, length: number, unit: number, least = 0): void {
    if (this.#scale.length < length) {
      const size = Math.max(64, 2 * length)
      this.#factors = new Float64Array(size * LABELS)
      this.#forward = new Float64Array(size * LABELS)
      this.#backward = new Float64Array(size * LABELS)
      this.#scale = new Float64Array(size)
      this.#from = new Uint8Array(size * LABELS)
    }
    const lowest = Math.log(least) / unit
    for (let at = 0; at < length * LABELS; at += LABELS) {
      let highest = -Infinity
      for (let label = 0; label < LABELS; label++) highest = Math.max(highest, scores[at + label] ?? 0)
      for (let label = 0; label < LABELS; label++) {
        const below = (scores[at + label] ?? 0) - highest
        this.#factors[at + label] = below < lowest ? 0 : Math.exp(below * unit)
      }
    }
  }

  /** Makes `probability` ready; `sets` limits the labels of each token (bits). */
  sum(length: number, transitions: Float64Array, sets?: ArrayLike<number>): void {
    const [factors, forward, backward, scale] = [this.#factors, this.#forward, this.#backward, this.#scale]
    for (let t = 0; t < length; t++) {
      const set = sets?.[t] ?? -1
      const at = t * LABELS
      const before = at - LABELS
      let total = 0
      for (let label = 0; label < LABELS; label++) {
        let sum = 0
        const factor = factors[at + label] ?? 0
        if (factor && set & (1 << label)) {
          if (t === 0) sum = transitions[label] ?? 0
          else if (label && label % 2 === 0) {
            sum = (forward[before + label] ?? 0) * (transitions[label * LABELS + label] ?? 0)
            sum += (forward[before + label - 1] ?? 0) * (transitions[(label - 1) * LABELS + label] ?? 0)
          } else for (let p = 0; p < LABELS; p++) sum += (forward[before + p] ?? 0) * (transitions[p * LABELS + label] ?? 0)
          sum *= factor
        }
        forward[at + label] = sum
        total += sum
      }
      scale[t] = total ||= 1
      for (let label = 0; label < LABELS; label++) forward[at + label] = (forward[at + label] ?? 0) / total
    }
    const end = (length - 1) * LABELS
    let total = 0
    for (let p = 0; p < LABELS; p++) total += (forward[end + p] ?? 0) * (transitions[p * LABELS] ?? 0)
    for (let p = 0; p < LABELS; p++) backward[end + p] = (transitions[p * LABELS] ?? 0) / (total || 1)
    for (let t = length - 1; t > 0; t--) {
      const at = t * LABELS
      const before = at - LABELS
      backward.fill(0, before, at)
      for (let label = 0; label < LABELS; label++) {
        // few labels are reached at all
        if (!forward[at + label]) continue
        const value = ((factors[at + label] ?? 0) * (backward[at + label] ?? 0)) / (scale[t] ?? 1)
        for (let p = 0; p < LABELS; p++) backward[before + p] = (backward[before + p] ?? 0) + (transitions[p * LABELS + label] ?? 0) * value
      }
    }
  }

  /** How probable a label is at a token; after `sum`. */
  probability(t: number, label: number): number {
    return (this.#forward[t * LABELS + label] ?? 0) * (this.#backward[t * LABELS + label] ?? 0)
  }

  /** How probable it is that a label follows another, by its transition factor; after `sum`. */
  step(t: number, previous: number, label: number, factor: number): number {
    const at = t * LABELS + label
    const before = this.#forward[(t - 1) * LABELS + previous] ?? 0
    return (before * factor * (this.#factors[at] ?? 0) * (this.#backward[at] ?? 0)) / (this.#scale[t] ?? 1)
  }

  /** The most probable sequence of labels. */
  best(length: number, transitions: Float64Array): Uint8Array {
    const [factors, forward, from] = [this.#factors, this.#forward, this.#from]
    for (let t = 0; t < length; t++) {
      const at = t * LABELS
      let total = 0
      for (let label = 0; label < LABELS; label++) {
        const factor = factors[at + label] ?? 0
        let highest = 0
        let best = 0
        if (!factor) highest = 0
        else if (t === 0) highest = transitions[label] ?? 0
        else
          for (let p = 0; p < LABELS; p++) {
            const value = (forward[at - LABELS + p] ?? 0) * (transitions[p * LABELS + label] ?? 0)
            if (value <= highest) continue
            highest = value
            best = p
          }
        const value = highest * factor
        forward[at + label] = value
        from[at + label] = best
        total = Math.max(total, value)
      }
      for (let label = 0; label < LABELS; label++) forward[at + label] = (forward[at + label] ?? 0) / (total || 1)
    }
    const end = (length - 1) * LABELS
    let label = 0
    let highest = -1
    for (let p = 0; p < LABELS; p++) {
      const value = (forward[end + p] ?? 0) * (transitions[p * LABELS] ?? 0)
      if (value <= highest) continue
      highest = value
      label = p
    }
    const path = new Uint8Array(length)
    for (let t = length - 1; t >= 0; t--) {
      path[t] = label
      label = from[t * LABELS + label] ?? 0
    }
    return path
  }
}
