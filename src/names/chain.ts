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

/** For each label the set of those that may come before it. */
const PREVIOUS = Array.from({ length: LABELS }, (_, label) => {
  let set = 0
  for (let previous = 0; previous < LABELS; previous++) if (mayFollow(previous, label)) set |= 1 << previous
  return set
})

/** The lowest label of a set; sets of labels are bits. */
function lowestOf(set: number): number {
  return 31 - Math.clz32(set & -set)
}

/** The sums over one run of tokens at a time; before and after it stands the label 0. */
export class Chain {
  /** `exp` of the scores, each place divided by its highest. */
  #factors = new Float64Array(0)
  /** The labels of each place whose factor is not 0, and which of them a sequence reaches: few. */
  #possible = new Int32Array(0)
  #reached = new Int32Array(0)
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
      this.#possible = new Int32Array(size)
      this.#reached = new Int32Array(size)
    }
    const lowest = Math.log(least) / unit
    for (let t = 0; t < length; t++) {
      const at = t * LABELS
      let highest = -Infinity
      for (let label = 0; label < LABELS; label++) highest = Math.max(highest, scores[at + label] ?? 0)
      let possible = 0
      for (let label = 0; label < LABELS; label++) {
        const below = (scores[at + label] ?? 0) - highest
        const factor = below < lowest ? 0 : Math.exp(below * unit)
        this.#factors[at + label] = factor
        if (factor) possible |= 1 << label
      }
      this.#possible[t] = possible
    }
  }

  /** Makes `probability` ready; `sets` limits the labels of each token. */
  sum(length: number, transitions: Float64Array, sets?: ArrayLike<number>): void {
    const [factors, forward, backward, scale, reached] = [this.#factors, this.#forward, this.#backward, this.#scale, this.#reached]
    forward.fill(0, 0, length * LABELS)
    let before = 1
    for (let t = 0; t < length; t++) {
      const at = t * LABELS
      let total = 0
      let now = 0
      for (let rest = (this.#possible[t] ?? 0) & (sets?.[t] ?? -1); rest; rest &= rest - 1) {
        const label = lowestOf(rest)
        let sum = 0
        for (let previous = before & (PREVIOUS[label] ?? 0); previous; previous &= previous - 1) {
          const p = lowestOf(previous)
          sum += (t ? (forward[at - LABELS + p] ?? 0) : 1) * (transitions[p * LABELS + label] ?? 0)
        }
        sum *= factors[at + label] ?? 0
        if (!sum) continue
        forward[at + label] = sum
        total += sum
        now |= 1 << label
      }
      scale[t] = total ||= 1
      for (let label = 0; label < LABELS; label++) forward[at + label] = (forward[at + label] ?? 0) / total
      reached[t] = before = now
    }
    backward.fill(0, 0, length * LABELS)
    const end = (length - 1) * LABELS
    let total = 0
    for (let p = 0; p < LABELS; p++) total += (forward[end + p] ?? 0) * (transitions[p * LABELS] ?? 0)
    for (let p = 0; p < LABELS; p++) backward[end + p] = (transitions[p * LABELS] ?? 0) / (total || 1)
    for (let t = length - 1; t > 0; t--) {
      const at = t * LABELS
      const before = at - LABELS
      for (let rest = reached[t] ?? 0; rest; rest &= rest - 1) {
        const label = lowestOf(rest)
        const value = ((factors[at + label] ?? 0) * (backward[at + label] ?? 0)) / (scale[t] ?? 1)
        for (let previous = (reached[t - 1] ?? 0) & (PREVIOUS[label] ?? 0); previous; previous &= previous - 1) {
          const p = lowestOf(previous)
          backward[before + p] = (backward[before + p] ?? 0) + (transitions[p * LABELS + label] ?? 0) * value
        }
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
    let before = 1
    for (let t = 0; t < length; t++) {
      const at = t * LABELS
      let total = 0
      let now = 0
      for (let rest = this.#possible[t] ?? 0; rest; rest &= rest - 1) {
        const label = lowestOf(rest)
        let highest = 0
        let best = 0
        for (let previous = before & (PREVIOUS[label] ?? 0); previous; previous &= previous - 1) {
          const p = lowestOf(previous)
          const value = (t ? (forward[at - LABELS + p] ?? 0) : 1) * (transitions[p * LABELS + label] ?? 0)
          if (value <= highest) continue
          highest = value
          best = p
        }
        if (!highest) continue
        const value = highest * (factors[at + label] ?? 0)
        forward[at + label] = value
        from[at + label] = best
        now |= 1 << label
        total = Math.max(total, value)
      }
      for (let rest = now; rest; rest &= rest - 1) {
        const label = at + lowestOf(rest)
        forward[label] = (forward[label] ?? 0) / (total || 1)
      }
      before = now
    }
    const end = (length - 1) * LABELS
    let label = 0
    let highest = -1
    for (let rest = before; rest; rest &= rest - 1) {
      const p = lowestOf(rest)
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
