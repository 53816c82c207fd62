// Reads what `scripts/model/arithmetic-encoder.ts` wrote: whole numbers, each in as few bits as its context makes it deserve.

/** Probabilities are counted in 2^-12; a context learns a sixteenth (at first faster) of each surprise. */
const PROBABILITY_BITS = 12
export const HALF = 1 << (PROBABILITY_BITS - 1)
export const ONE = 1 << PROBABILITY_BITS
export const RATE = 5
/** Below this the range gains a byte. */
export const BOTTOM = 2 ** 24

/** What one kind of number is like: a probability for each bit of its Elias gamma code. */
export type Context = Uint16Array
const CONTEXT_SIZE = 129

export function freshContext(): Context {
  return new Uint16Array(CONTEXT_SIZE).fill(HALF)
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4))
  let at = 0
  let bits = 0
  let held = 0
  for (let i = 0; i < base64.length; i++) {
    held = ((held << 6) | (values[base64.charCodeAt(i)] ?? 0)) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >>> bits) & 0xff
    }
  }
  return bytes
}

export class ArithmeticDecoder {
  readonly #bytes: Uint8Array
  #at = 0
  #code = 0
  #range = 2 ** 32 - 1

  constructor(base64: string) {
    this.#bytes = bytesOf(base64)
    for (let i = 0; i < 4; i++) this.#code = this.#code * 256 + this.#byte()
  }

  #byte(): number {
    return this.#bytes[this.#at++] ?? 0
  }

  /** A whole number from 0 to 2^31 - 2: the number of its bits in unary, then the bits; the first ones below the top are learnt. */
  number(context: Context): number {
    // in local variables: this is the inner loop of unpacking
    let code = this.#code
    let range = this.#range
    let size = 0
    let value = 1
    /** Bits of the value that are still to come; none while its size is not known. */
    let left = -1
    while (left !== 0) {
      const index = left < 0 ? size : learntBit(size, size - left, value)
      const probability = context[index] ?? HALF
      const bound = (range >>> PROBABILITY_BITS) * probability
      let bit = 0
      if (code < bound) {
        range = bound
        context[index] = probability + ((ONE - probability) >> RATE)
      } else {
        code -= bound
        range -= bound
        context[index] = probability - (probability >> RATE)
        bit = 1
      }
      while (range < BOTTOM) {
        code = code * 256 + this.#byte()
        range *= 256
      }
      if (left > 0) {
        value = value * 2 + bit
        left--
      } else if (!bit || ++size === 31) left = size
    }
    this.#code = code
    this.#range = range
    return value - 1
  }
}

/** Where a context keeps the probability of a number's bit: the two bits below the top one depend on the number's size, the rest are even. */
export function learntBit(size: number, depth: number, value: number): number {
  if (depth === 0) return 32 + size
  if (depth === 1) return 64 + 2 * size + (value & 1)
  return CONTEXT_SIZE - 1
}
