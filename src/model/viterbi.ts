// The best sequence of labels, when what a label is worth depends on the label before it.

/** Worth less than any path. */
export const FORBIDDEN = -1e9

/**
 * Labels of `length` positions with the highest sum of `scores` (`labels` a position) and `transitions` (`labels` a previous label;
 * the row after the last label's is for the start).
 */
export function viterbi(scores: Int32Array, length: number, labels: number, transitions: Int32Array): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const back = new Uint8Array(length * labels)
  let best = new Float64Array(labels)
  let next = new Float64Array(labels)
  for (let label = 0; label < labels; label++) best[label] = (scores[label] ?? 0) + (transitions[labels * labels + label] ?? 0)
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < labels; label++) {
      let highest = -Infinity
      let from = 0
      for (let previous = 0; previous < labels; previous++) {
        const sum = (best[previous] ?? 0) + (transitions[previous * labels + label] ?? 0)
        if (sum > highest) {
          highest = sum
          from = previous
        }
      }
      next[label] = highest + (scores[at * labels + label] ?? 0)
      back[at * labels + label] = from
    }
    ;[best, next] = [next, best]
  }
  let label = best.indexOf(Math.max(...best))
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label
    label = back[at * labels + label] ?? 0
  }
  return path
}
