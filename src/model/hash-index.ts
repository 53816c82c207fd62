// A map from hashes of a fixed number of bits to small numbers: open addressing in one typed array, filled once.

const MARKS = 1 << 18

export class HashIndex {
  readonly #shift: number
  readonly #mask: number
  /** Keys and values by turns, so that both come from memory at once. */
  readonly #slots: Int32Array
  /** A bit for the low bits of each key: most hashes looked up are none, and this is small enough to stay near. */
  readonly #marks = new Uint8Array(MARKS >> 3)

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
      const mark = key & (MARKS - 1)
      this.#marks[mark >> 3] = (this.#marks[mark >> 3] ?? 0) | (1 << (mark & 7))
    }
  }

  /** The value of a 32-bit hash, or -1. */
  find(hash: number): number {
    const key = hash >>> this.#shift
    if (!((this.#marks[(key & (MARKS - 1)) >> 3] ?? 0) & (1 << (key & 7)))) return -1
    const slots = this.#slots
    const mask = this.#mask
    let slot = (2 * key) & mask
    for (;;) {
      const held = slots[slot]
      if (held === key) return slots[slot + 1] ?? -1
      if (held === -1) return -1
      slot = (slot + 2) & mask
    }
  }
}
