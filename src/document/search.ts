// Places in lists that are in text order, found by halving.

/** The index of the first item that does not come before the place looked for, all that do standing first; the length where every one does. */
export function firstNotBefore<T>(list: readonly T[], comesBefore: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (comesBefore(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the last item that begins before token `at`, or -1. */
export function lastBefore(list: readonly { readonly from: number }[], at: number): number {
  return firstNotBefore(list, ({ from }) => from < at) - 1
}
