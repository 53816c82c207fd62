/** The last index in a list in text order of one that begins before token `at`, or -1. */
export function before(list: readonly { readonly from: number }[], at: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low - 1
}
