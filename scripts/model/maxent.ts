// Training of multinomial logistic models over hashed features, kept sparse by an L1 penalty (Tsuruoka, Tsujii & Ananiadou 2009). Deterministic.

export interface MaxentOptions {
  /** Learning rate at the start; it falls to a twentieth over the planned steps. */
  readonly rate: number
  /** Strength of the penalty a step: higher is sparser. */
  readonly penalty: number
  /** Steps that are planned: examples times epochs. */
  readonly steps: number
}

export class Maxent {
  readonly shift: number
  readonly weights: Float32Array
  /** How much of the penalty each weight has paid. */
  readonly #paid: Float32Array
  readonly #odds: Float64Array
  #due = 0
  #step = 0
  /** Once refining: 1 for each weight that may still move. */
  #open: Uint8Array | null = null

  constructor(
    readonly labels: readonly string[],
    readonly bits: number,
    public options: MaxentOptions,
  ) {
    this.shift = 32 - bits
    this.weights = new Float32Array(labels.length * 2 ** bits)
    this.#paid = new Float32Array(labels.length * 2 ** bits)
    this.#odds = new Float64Array(labels.length)
  }

  /** Sums the weights of features (32-bit hashes) by label. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    const size = this.labels.length
    scores.fill(0)
    for (let f = 0; f < count; f++) {
      const from = ((features[f] ?? 0) >>> this.shift) * size
      for (let label = 0; label < size; label++) scores[label] = (scores[label] ?? 0) + (this.weights[from + label] ?? 0)
    }
  }

  /** Learns that these features mean this label; `weight` 1 is a whole example. Returns the likeliest label before learning. */
  learn(features: Int32Array, count: number, gold: number, scores: Float64Array, weight = 1): number {
    const size = this.labels.length
    const odds = this.#odds
    this.score(features, count, scores)
    let best = 0
    for (let label = 1; label < size; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
    let sum = 0
    for (let label = 0; label < size; label++) sum += odds[label] = Math.exp((scores[label] ?? 0) - (scores[best] ?? 0))
    const rate = this.options.rate * 0.05 ** (this.#step++ / this.options.steps)
    this.#due += rate * this.options.penalty
    for (let label = 0; label < size; label++) {
      const slope = ((label === gold ? 1 : 0) - (odds[label] ?? 0) / sum) * rate * weight
      if (Math.abs(slope) < 1e-4 * rate) continue
      for (let f = 0; f < count; f++) this.#move(((features[f] ?? 0) >>> this.shift) * size + label, slope)
    }
    return best
  }

  /** Frees the weights that are left from the penalty, and closes those that fell to zero, for as many steps again at a lower rate. */
  refine(options: MaxentOptions): void {
    this.rows()
    this.options = options
    this.#step = 0
    this.#open = Uint8Array.from(this.weights, (weight) => (weight ? 1 : 0))
  }

  #move(at: number, by: number): void {
    if (this.#open) {
      if (this.#open[at]) this.weights[at] = (this.weights[at] ?? 0) + by
      return
    }
    const raised = (this.weights[at] ?? 0) + by
    const paid = this.#paid[at] ?? 0
    const settled = raised > 0 ? Math.max(0, raised - (this.#due + paid)) : raised < 0 ? Math.min(0, raised + (this.#due - paid)) : 0
    this.weights[at] = settled
    this.#paid[at] = paid + (settled - raised)
  }

  /** The rows that have a weight, by feature key, the whole penalty paid. */
  rows(): Map<number, number[]> {
    const rows = new Map<number, number[]>()
    const size = this.labels.length
    for (let key = 0; key < 2 ** this.bits; key++) {
      let any = false
      for (let label = 0; label < size; label++) {
        const at = key * size + label
        if (!this.weights[at]) continue
        this.#move(at, 0)
        if (this.weights[at]) any = true
      }
      if (any) rows.set(key, [...this.weights.subarray(key * size, key * size + size)])
    }
    return rows
  }
}
