// Documents → runs of live tokens with their features.
import { featuresOf, isCapital, MOST_FEATURES, seenIn, type NameTable } from '../../src/names/features.ts'
import { wordTable } from '../../src/model/word-table.ts'
import type { Sample } from './corpus.ts'

export interface Lists {
  readonly lower: ReadonlySet<string>
  readonly minor: ReadonlySet<string>
}

export function tableOf(sample: Sample, lists: Lists): NameTable {
  const { tokens, view, sentences } = sample
  const words = wordTable(view, tokens)
  const n = tokens.length
  const first = new Int32Array(n)
  const last = new Int32Array(n)
  for (const { from, to } of sentences) {
    first.fill(from, from, to)
    last.fill(to, from, to)
  }
  const live = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!
    if (token.kind === 'url' || token.kind === 'email') continue
    if (isCapital(words.shape[i]!) || token.kind === 'hashtag' || token.kind === 'handle' || lists.lower.has(token.norm)) live[i] = 1
  }
  // small words between
  for (let i = 1; i < n; i++) {
    if (live[i] || !live[i - 1]) continue
    let to = i
    while (to < last[i]! && to - i < 3 && !live[to] && lists.minor.has(tokens[to]!.norm)) to++
    if (to > i && to < last[i]! && live[to]) live.fill(1, i, to)
  }
  return { ...words, first, last, live, seen: seenIn(tokens, words, first), listed: new Int32Array(n), phrase: new Uint8Array(n), cluster: new Uint8Array(n) }
}

export interface RawRuns {
  /** Token index of each row, per document. */
  readonly rows: { sample: Sample; token: number }[]
  readonly starts: number[]
  readonly features: Int32Array[]
}

export function rawRunsOf(samples: readonly Sample[], tables: readonly NameTable[]): RawRuns {
  const out = new Int32Array(MOST_FEATURES)
  const rows: RawRuns['rows'] = []
  const starts: number[] = []
  const features: Int32Array[] = []
  samples.forEach((sample, s) => {
    const table = tables[s]!
    for (let i = 0; i < table.length; i++) {
      if (!table.live[i]) continue
      if (i === table.first[i] || !table.live[i - 1]) starts.push(rows.length)
      rows.push({ sample, token: i })
      features.push(out.slice(0, featuresOf(table, i, out)))
    }
  })
  starts.push(rows.length)
  return { rows, starts, features }
}
