// Writes whole numbers for `src/model/arithmetic-decoder.ts`: an adaptive binary range coder, as in LZMA.
import { BOTTOM, HALF, learntBit, ONE, RATE, type Context } from '../../src/model/arithmetic-decoder.ts'

const TOP = 2 ** 32

export class ArithmeticEncoder {
  readonly #bytes: number[] = []
  #low = 0
  #range = TOP - 1
  #cache = 0
  #pending = 1

  bit(context: Context, index: number, bit: number): void {
    const probability = context[index] ?? HALF
    const bound = Math.floor(this.#range / ONE) * probability
    if (bit) {
      this.#low += bound
      this.#range -= bound
      context[index] = probability - (probability >> RATE)
    } else {
      this.#range = bound
      context[index] = probability + ((ONE - probability) >> RATE)
    }
    while (this.#range < BOTTOM) {
      this.#range *= 256
      this.#shift()
    }
  }

  number(context: Context, value: number): void {
    const size = 31 - Math.clz32(value + 1)
    for (let i = 0; i < size; i++) this.bit(context, i, 1)
    if (size < 31) this.bit(context, size, 0)
    let prefix = 1
    for (let i = size - 1; i >= 0; i--) {
      const bit = ((value + 1) >>> i) & 1
      this.bit(context, learntBit(size, size - 1 - i, prefix), bit)
      prefix = prefix * 2 + bit
    }
  }

  finish(): string {
    for (let i = 0; i < 5; i++) this.#shift()
    return Buffer.from(this.#bytes.slice(1)).toString('base64').replaceAll('=', '')
  }

  /** Moves the top byte of `low` out; a run of 0xFF waits for a carry. */
  #shift(): void {
    if (this.#low < 0xff000000 || this.#low >= TOP) {
      const carry = this.#low >= TOP ? 1 : 0
      for (; this.#pending > 0; this.#pending--) {
        this.#bytes.push((this.#cache + carry) & 0xff)
        this.#cache = 0xff
      }
      this.#cache = Math.floor(this.#low / BOTTOM) & 0xff
    }
    this.#pending++
    this.#low = (this.#low % BOTTOM) * 256
  }
}
