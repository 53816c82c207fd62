// A linear chain over the labels of a name recognizer: how probable each label is at each place, and the best sequence.
import { LABELS } from './labels.ts'

/** Labels that may come before another: only the beginning and the continuation of its own type before a continuation. */
export const mayFollow = (previous: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || previous === label || previous === label - 1

/** `exp` of the transition weights, `LABELS` a previous label; 0 where `mayFollow` says no. */
export function transitionFactors(weights: ArrayLike<number>, unit: number): Float64Array {
  const factors = new Float64Array(LABELS * LABELS)
  for (let p = 0; p < LABELS; p++)
    for (let l = 0; l < LABELS; l++) if (mayFollow(p, l)) factors[p * LABELS + l] = Math.exp((weights[p * LABELS + l] ?? 0) * unit)
  return factors
}

/** Room for the sums of one run of tokens, made once and grown as needed. */
export class Chain {
  factors = new Float64Array(0)
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  /** What each row of `forward` was divided by. */
  scale = new Float64Array(0)
  #back = new Uint8Array(0)

  grow(length: number): void {
    if (this.scale.length >= length) return
    const size = Math.max(64, length * 2)
    this.factors = new Float64Array(size * LABELS)
    this.forward = new Float64Array(size * LABELS)
    this.backward = new Float64Array(size * LABELS)
    this.#back = new Uint8Array(size * LABELS)
    this.scale = new Float64Array(size)
  }

  /** Fills `factors` with `exp(scores)` (each row divided by its highest) and returns the sum of the logarithms taken out. */
  load(scores: ArrayLike<number>, at: number, length: number, unit: number): number {
    this.grow(length)
    let out = 0
    for (let t = 0; t < length; t++) {
      let highest = -Infinity
      for (let l = 0; l < LABELS; l++) highest = Math.max(highest, scores[(at + t) * LABELS + l]! * unit)
      for (let l = 0; l < LABELS; l++) this.factors[t * LABELS + l] = Math.exp(scores[(at + t) * LABELS + l]! * unit - highest)
      out += highest
    }
    return out
  }

  /** Sums over all sequences that begin and end outside of names; returns the logarithm of the total. `sets` limits labels. */
  sum(length: number, transitions: Float64Array, sets?: ArrayLike<number>, setsAt = 0): number {
    const { factors, forward, backward, scale } = this
    let log = 0
    for (let t = 0; t < length; t++) {
      const set = sets ? sets[setsAt + t]! : -1
      let total = 0
      for (let l = 0; l < LABELS; l++) {
        let sum = 0
        if (set & (1 << l)) {
          if (t === 0) sum = transitions[l]!
          else if (l === 0 || l % 2 === 1) for (let p = 0; p < LABELS; p++) sum += forward[(t - 1) * LABELS + p]! * transitions[p * LABELS + l]!
          else sum = forward[(t - 1) * LABELS + l]! * transitions[l * LABELS + l]! + forward[(t - 1) * LABELS + l - 1]! * transitions[(l - 1) * LABELS + l]!
          sum *= factors[t * LABELS + l]!
        }
        forward[t * LABELS + l] = sum
        total += sum
      }
      if (!(total > 0)) total = 1e-300
      for (let l = 0; l < LABELS; l++) forward[t * LABELS + l]! /= total
      scale[t] = total
      log += Math.log(total)
    }
    let end = 0
    const last = (length - 1) * LABELS
    for (let l = 0; l < LABELS; l++) {
      backward[last + l] = transitions[l * LABELS]!
      end += forward[last + l]! * transitions[l * LABELS]!
    }
    for (let l = 0; l < LABELS; l++) backward[last + l]! /= end
    for (let t = length - 2; t >= 0; t--) {
      const set = sets ? sets[setsAt + t + 1]! : -1
      for (let p = 0; p < LABELS; p++) {
        let sum = 0
        for (let l = 0; l < LABELS; l++) {
          const transition = transitions[p * LABELS + l]!
          if (transition && set & (1 << l)) sum += transition * factors[(t + 1) * LABELS + l]! * backward[(t + 1) * LABELS + l]!
        }
        backward[t * LABELS + p] = sum / scale[t + 1]!
      }
    }
    return log + Math.log(end)
  }

  /** The most probable sequence of the loaded factors. */
  best(length: number, transitions: Float64Array, path: Uint8Array, at: number): void {
    const { factors, forward } = this
    const back = this.#back
    for (let t = 0; t < length; t++) {
      let total = 0
      for (let l = 0; l < LABELS; l++) {
        let highest = 0
        let from = 0
        if (t === 0) highest = transitions[l]!
        else
          for (let p = 0; p < LABELS; p++) {
            const value = forward[(t - 1) * LABELS + p]! * transitions[p * LABELS + l]!
            if (value > highest) {
              highest = value
              from = p
            }
          }
        forward[t * LABELS + l] = highest * factors[t * LABELS + l]!
        total = Math.max(total, forward[t * LABELS + l]!)
        back[t * LABELS + l] = from
      }
      if (total > 0) for (let l = 0; l < LABELS; l++) forward[t * LABELS + l]! /= total
    }
    let label = 0
    let highest = -1
    for (let l = 0; l < LABELS; l++) {
      const value = forward[(length - 1) * LABELS + l]! * transitions[l * LABELS]!
      if (value > highest) {
        highest = value
        label = l
      }
    }
    for (let t = length - 1; t >= 0; t--) {
      path[at + t] = label
      label = back[t * LABELS + label]!
    }
  }
}
