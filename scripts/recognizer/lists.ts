// The word lists of a recognizer: small words of names, given and family names, places, bodies, word groups.
import { hashOf } from '../../src/model/hash.ts'
import { unpackTable, type PackedTable } from '../../src/model/weights.ts'
import type { NameLists } from '../../src/names/name-table.ts'
import { packTable } from '../model/pack.ts'
import type { Sample } from './corpus.ts'

export const LIST_BITS = 24

export interface PackedLists {
  readonly small: PackedTable
  readonly listed: PackedTable
  readonly phrases: PackedTable
  readonly groups: PackedTable
}

export function packEntries(entries: ReadonlyMap<number, number>): PackedTable {
  const keyed = new Map<number, number>()
  for (const [hash, value] of entries) keyed.set(hash >>> (32 - LIST_BITS), value)
  return packTable(LIST_BITS, keyed)
}

/** Words in small letters that names hold, apart from those that only join. */
export function smallWords(samples: readonly Sample[], minor: ReadonlySet<string>): Map<number, number> {
  const times = new Map<string, number>()
  for (const { tokens, view, allowed } of samples)
    tokens.forEach(({ kind, norm, start, end }, i) => {
      if (kind === 'word' && allowed[i] !== 1 && !minor.has(norm) && view.slice(start, end) === view.slice(start, end).toLowerCase())
        times.set(norm, (times.get(norm) ?? 0) + 1)
    })
  return new Map([...times].filter(([, n]) => n > 1).map(([word]) => [hashOf(word), 0]))
}

export function listsOf(packed: PackedLists, minor: ReadonlySet<string>): NameLists {
  return {
    small: unpackTable(packed.small),
    listed: unpackTable(packed.listed),
    phrases: unpackTable(packed.phrases),
    groups: unpackTable(packed.groups),
    minor,
  }
}
