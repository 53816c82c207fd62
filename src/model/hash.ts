// Integer hashes of words and features: a model knows a feature by its number alone, so no string is made while scoring.

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** A hash that grows by one code unit; start from `hashStart`. */
export function hashMore(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME)
}

export const hashStart = FNV_OFFSET | 0

/** The hash of a whole string, as a signed 32-bit integer. */
export function hashOf(text: string): number {
  let hash = hashStart
  for (let i = 0; i < text.length; i++) hash = hashMore(hash, text.charCodeAt(i))
  return hash
}

/** Two hashes, or a hash and a small number, in one; the order matters, and every bit of both reaches every bit of the result. */
export function combine(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}
