// A map from hashes of a fixed number of bits to 0, 1, 2, ...: open addressing in typed arrays, filled once.

export class HashIndex {
  readonly #shift: number
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #values: Int32Array

  /** @param bits how many bits of a hash count; @param keys distinct, each below 2^bits */
  constructor(bits: number, keys: ArrayLike<number>) {
    let capacity = 16
    while (capacity < keys.length * 2) capacity *= 2
    this.#shift = 32 - bits
    this.#mask = capacity - 1
    this.#keys = new Int32Array(capacity).fill(-1)
    this.#values = new Int32Array(capacity)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0
      let slot = key & this.#mask
      while (this.#keys[slot] !== -1) slot = (slot + 1) & this.#mask
      this.#keys[slot] = key
      this.#values[slot] = i
    }
  }

  /** The place of a 32-bit hash among the keys, or -1. */
  find(hash: number): number {
    const key = hash >>> this.#shift
    let slot = key & this.#mask
    for (;;) {
      const held = this.#keys[slot]
      if (held === key) return this.#values[slot] ?? -1
      if (held === -1) return -1
      slot = (slot + 1) & this.#mask
    }
  }
}
