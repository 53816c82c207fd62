// Verbs of a lexicon, found by any of their forms.

/** Bits: a norm can be several forms of a verb at once, as English `denied`. */
export const FINITE = 1
export const PARTICIPLE = 2
export const INFINITIVE = 4
export const GERUND = 8

/** What a norm is a form of. */
export interface VerbForm<T> {
  readonly value: T
  /** Any of `FINITE`, `PARTICIPLE`, `INFINITIVE`, `GERUND`, added up. */
  readonly forms: number
}

/** The forms of a verb, as `deny denies denied | denied | deny | denying`: finite, participle, infinitive, gerund. */
export type Conjugation = string

const BITS = [FINITE, PARTICIPLE, INFINITIVE, GERUND]

/** A table from every form to the verbs it is a form of, in the order listed. */
export function verbTable<T>(verbs: Iterable<readonly [Conjugation, T]>): ReadonlyMap<string, readonly VerbForm<T>[]> {
  const table = new Map<string, VerbForm<T>[]>()
  for (const [conjugation, value] of verbs) {
    conjugation.split('|').forEach((list, slot) => {
      for (const norm of list.split(' ')) {
        if (!norm) continue
        const bit = BITS[slot] ?? FINITE
        const known = table.get(norm)
        const last = known?.at(-1)
        if (!known) table.set(norm, [{ value, forms: bit }])
        else if (last?.value === value) known[known.length - 1] = { value, forms: last.forms | bit }
        else known.push({ value, forms: bit })
      }
    })
  }
  return table
}
