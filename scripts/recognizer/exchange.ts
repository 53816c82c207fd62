// The exchange algorithm (Martin, Liermann and Ney 1998): words into classes so that the class of a word tells most of the class of the next.

/** How often word `pair / size` stands before word `pair % size`; words in order of frequency. */
export interface Bigrams {
  readonly size: number
  readonly pairs: ReadonlyMap<number, number>
}

/** Neighbours of each word, those of word `w` at `starts[w]`..`starts[w + 1]`. */
interface Side {
  readonly starts: Int32Array
  readonly words: Int32Array
  readonly times: Int32Array
}

const TABLE = 1 << 16
const LOGS = Float64Array.from({ length: TABLE }, (_, n) => (n ? n * Math.log(n) : 0))

/** n log n */
function cost(n: number): number {
  return n < TABLE ? (LOGS[n] ?? 0) : n * Math.log(n)
}

function sideOf({ size, pairs }: Bigrams, after: boolean): Side {
  const counts = new Int32Array(size + 1)
  const wordOf = (pair: number) => (after ? Math.floor(pair / size) : pair % size)
  for (const pair of pairs.keys()) counts[wordOf(pair) + 1] = (counts[wordOf(pair) + 1] ?? 0) + 1
  for (let w = 0; w < size; w++) counts[w + 1] = (counts[w + 1] ?? 0) + (counts[w] ?? 0)
  const next = counts.slice()
  const [words, times] = [new Int32Array(pairs.size), new Int32Array(pairs.size)]
  for (const [pair, n] of pairs) {
    const at = next[wordOf(pair)] ?? 0
    next[wordOf(pair)] = at + 1
    words[at] = after ? pair % size : Math.floor(pair / size)
    times[at] = n
  }
  return { starts: counts, words, times }
}

/** The class of each word. */
export function exchange(bigrams: Bigrams, classes: number, rounds: number): Uint16Array {
  const { size } = bigrams
  const right = sideOf(bigrams, true)
  const left = sideOf(bigrams, false)
  const classOf = Uint16Array.from({ length: size }, (_, w) => Math.min(w, classes - 1))
  const total = new Int32Array(size)
  /** Pairs of classes, by the first and by the second. */
  const byFirst = new Int32Array(classes * classes)
  const bySecond = new Int32Array(classes * classes)
  const totals = new Int32Array(classes)
  const pair = (first: number, second: number, n: number) => {
    byFirst[first * classes + second] = (byFirst[first * classes + second] ?? 0) + n
    bySecond[second * classes + first] = (bySecond[second * classes + first] ?? 0) + n
  }
  for (const [key, n] of bigrams.pairs) {
    const [a, b] = [Math.floor(key / size), key % size]
    total[a] = (total[a] ?? 0) + n
    pair(classOf[a] ?? 0, classOf[b] ?? 0, n)
    totals[classOf[a] ?? 0] = (totals[classOf[a] ?? 0] ?? 0) + n
  }
  const [before, after] = [new Int32Array(classes), new Int32Array(classes)]
  const count = (side: Side, word: number, into: Int32Array): { seen: number[]; itself: number } => {
    into.fill(0)
    const seen: number[] = []
    let itself = 0
    for (let k = side.starts[word] ?? 0; k < (side.starts[word + 1] ?? 0); k++) {
      const n = side.times[k] ?? 0
      if (side.words[k] === word) {
        itself = n
        continue
      }
      const other = classOf[side.words[k] ?? 0] ?? 0
      if (!into[other]) seen.push(other)
      into[other] = (into[other] ?? 0) + n
    }
    return { seen, itself }
  }
  const gains = new Float64Array(classes)
  const gather = (matrix: Int32Array, seen: readonly number[], times: Int32Array) => {
    for (const other of seen) {
      const n = times[other] ?? 0
      const row = other * classes
      for (let c = 0; c < classes; c++) {
        const held = matrix[row + c] ?? 0
        gains[c] = (gains[c] ?? 0) + cost(held + n) - cost(held)
      }
    }
  }
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let word = 0; word < size; word++) {
      const all = total[word] ?? 0
      if (!all) continue
      const { seen: rights, itself } = count(right, word, after)
      const { seen: lefts } = count(left, word, before)
      const old = classOf[word] ?? 0
      const shift = (to: number, sign: number) => {
        for (const c of rights) pair(to, c, sign * (after[c] ?? 0))
        for (const c of lefts) pair(c, to, sign * (before[c] ?? 0))
        pair(to, to, sign * itself)
        totals[to] = (totals[to] ?? 0) + sign * all
      }
      shift(old, -1)
      gains.fill(0)
      gather(bySecond, rights, after)
      gather(byFirst, lefts, before)
      let best = old
      let most = -Infinity
      for (let c = 0; c < classes; c++) {
        const own = byFirst[c * classes + c] ?? 0
        const [a, b] = [after[c] ?? 0, before[c] ?? 0]
        // what stands on both sides of the class itself was counted by halves
        const itselfGain = cost(own + a + b + itself) - cost(own + a) - cost(own + b) + cost(own)
        const gain = (gains[c] ?? 0) + itselfGain + 2 * (cost(totals[c] ?? 0) - cost((totals[c] ?? 0) + all))
        if (gain > most) [best, most] = [c, gain]
      }
      if (best !== old) moved++
      classOf[word] = best
      shift(best, 1)
    }
    if (moved < size / 100) break
  }
  return classOf
}
