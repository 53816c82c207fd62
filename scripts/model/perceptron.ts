// Training of linear models over hashed features: an averaged perceptron that can be pruned and quantised. Deterministic.

/** Numbers in [0, 1) that are the same on each run. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = items[i] as T
    items[i] = items[j] as T
    items[j] = held
  }
}

export class Perceptron {
  readonly #shift: number
  readonly #weights: Float32Array
  /** Sum of each change times the moment of the change: the average is `weight - sum / moments`. */
  readonly #changes: Float64Array
  #moment = 1
  /** Features that may have weights; all, until `prune`. */
  #kept: Uint8Array | null = null

  constructor(
    readonly labels: readonly string[],
    readonly bits: number,
  ) {
    this.#shift = 32 - bits
    this.#weights = new Float32Array(labels.length * 2 ** bits)
    this.#changes = new Float64Array(labels.length * 2 ** bits)
  }

  /** Adds the weights of a feature (a 32-bit hash) to `scores[at]`, ... */
  add(feature: number, scores: Float64Array | Int32Array, at = 0): void {
    const from = (feature >>> this.#shift) * this.labels.length
    for (let label = 0; label < this.labels.length; label++) scores[at + label] = (scores[at + label] ?? 0) + (this.#weights[from + label] ?? 0)
  }

  /** Moves the weight of a feature for one label. */
  change(feature: number, label: number, by: number): void {
    const key = feature >>> this.#shift
    if (this.#kept && !this.#kept[key]) return
    const at = key * this.labels.length + label
    this.#weights[at] = (this.#weights[at] ?? 0) + by
    this.#changes[at] = (this.#changes[at] ?? 0) + by * this.#moment
  }

  /** Call once after each example, changed or not. */
  tick(): void {
    this.#moment++
  }

  /** The averaged weights that are not zero, by feature key and label. */
  averaged(): Map<number, number[]> {
    const rows = new Map<number, number[]>()
    const size = this.labels.length
    for (let key = 0; key < 2 ** this.bits; key++) {
      const row = this.labels.map((_, label) => (this.#weights[key * size + label] ?? 0) - (this.#changes[key * size + label] ?? 0) / this.#moment)
      if (row.some((weight) => weight !== 0)) rows.set(key, row)
    }
    return rows
  }

  /** Starts again from nothing, with only these features allowed. */
  prune(keys: Iterable<number>): void {
    this.#weights.fill(0)
    this.#changes.fill(0)
    this.#moment = 1
    this.#kept = new Uint8Array(2 ** this.bits)
    for (const key of keys) this.#kept[key] = 1
  }
}

/** Weights as whole numbers of steps, -127..127; rows and weights that round to nothing fall away. */
export function quantise(rows: ReadonlyMap<number, readonly number[]>, step: number): Map<number, number[]> {
  const whole = new Map<number, number[]>()
  for (const [key, row] of rows) {
    const rounded = row.map((weight) => Math.max(-127, Math.min(127, Math.round(weight / step))) + 0)
    if (rounded.some((weight) => weight !== 0)) whole.set(key, rounded)
  }
  return whole
}

/** The keys of the `count` rows whose weights are largest (sum of absolute values). */
export function strongest(rows: ReadonlyMap<number, readonly number[]>, count: number): number[] {
  const strength = [...rows].map(([key, row]) => [key, row.reduce((sum, weight) => sum + Math.abs(weight), 0)] as const)
  strength.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return strength.slice(0, count).map(([key]) => key)
}
