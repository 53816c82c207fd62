// A map from hashes of a fixed number of bits to small numbers: open addressing in one typed array, filled once.

export class HashIndex {
  readonly #shift: number
  readonly #mask: number
  /** Keys and values by turns, so that both come from memory at once. */
  readonly #slots: Int32Array

  /** @param bits how many bits of a hash count; @param keys distinct, each below 2^bits; @param values one a key, none negative */
  constructor(bits: number, keys: ArrayLike<number>, values: ArrayLike<number>) {
    let capacity = 16
    while (capacity < keys.length * 2) capacity *= 2
    this.#shift = 32 - bits
    this.#mask = 2 * capacity - 1
    this.#slots = new Int32Array(2 * capacity).fill(-1)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] ?? 0
      let slot = (2 * key) & this.#mask
      while (this.#slots[slot] !== -1) slot = (slot + 2) & this.#mask
      this.#slots[slot] = key
      this.#slots[slot + 1] = values[i] ?? 0
    }
  }

  /** The value of a 32-bit hash, or -1. */
  find(hash: number): number {
    const slots = this.#slots
    const mask = this.#mask
    const key = hash >>> this.#shift
    let slot = (2 * key) & mask
    for (;;) {
      const held = slots[slot]
      if (held === key) return slots[slot + 1] ?? -1
      if (held === -1) return -1
      slot = (slot + 2) & mask
    }
  }
}
