// A second look at the whole document: what a form names with certainty in one place, it names where the first look was in doubt or saw nothing.
import { isCapital, Shape } from '../model/word-table.ts'
import { Seen } from './columns.ts'
import { TYPES } from './labels.ts'
import { Listed, phraseHash, type NameTable } from './name-table.ts'

/** Tokens `[from, to)` name something of the type with this index in `TYPES`. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly type: number
  /** 0..1 */
  readonly confidence: number
}

/** Organizations less sure than this are wrong more often than a name missed is worth. */
const LEAST = 0.3
/** Below this a reading gives way to what the rest of the document says. */
const DOUBT = 0.9
/** Below this a name may have run on into what is none of it. */
const LOOSE = 0.75
/** From here on a reading speaks for other places. */
const SURE = 0.8
/** What a reading that was borrowed from elsewhere is worth beside the lender's. */
const BORROWED = 0.85
/** Share of the readings from which one carries the others. */
const MOST = 0.6
/** Longest form looked for in unread words. */
const LONGEST_FORM = 5
const ORGANIZATION = TYPES.indexOf('organization')
const PERSON = TYPES.indexOf('person')
/** Lists that hold the words of persons' names. */
const PERSONAL = Listed.given | Listed.family

/** How often and how surely a form was read as each type. */
interface Votes {
  readonly sums: Float64Array
  readonly highest: Float64Array
}

/** Votes by the hash of a form. */
class Ballot {
  readonly #votes = new Map<number, Votes>()

  add(form: number, { type, confidence }: Stretch): void {
    let votes = this.#votes.get(form)
    if (!votes) this.#votes.set(form, (votes = { sums: new Float64Array(TYPES.length), highest: new Float64Array(TYPES.length) }))
    votes.sums[type] = (votes.sums[type] ?? 0) + confidence
    votes.highest[type] = Math.max(votes.highest[type] ?? 0, confidence)
  }

  /** The type most read, apart from one reading, how much of all readings that is, and how sure the surest was. */
  winner(form: number, without?: Stretch): { type: number; share: number; most: number; highest: number } | null {
    const votes = this.#votes.get(form)
    if (!votes) return null
    let total = 0
    let best = 0
    let most = 0
    votes.sums.forEach((sum, type) => {
      const others = sum - (without?.type === type ? without.confidence : 0)
      total += others
      if (others > most) [best, most] = [type, others]
    })
    return most > 0.5 ? { type: best, share: most / total, most, highest: votes.highest[best] ?? 0 } : null
  }
}

function formOf({ word }: NameTable, from: number, to: number): number {
  let form = word[from] ?? 0
  for (let i = from + 1; i < to; i++) form = phraseHash(form, word[i] ?? 0)
  return form
}

/** Without the small joining words at its edges (`l'armée syrienne`); null where a joining word is all it has: `The`, but not `LA`. */
function withoutEdges({ joins, shape }: NameTable, stretch: Stretch): Stretch | null {
  let { from, to } = stretch
  while (from < to && joins[to - 1] && !isCapital(shape[to - 1] ?? 0)) to--
  while (from < to && joins[from] && !isCapital(shape[from] ?? 0)) from++
  if (from === to || (to - from === 1 && joins[from] && (shape[from] ?? 0) % 8 === Shape.initial)) return null
  return { ...stretch, from, to }
}

/** The stretches, and what they say of other places. */
export function agree(table: NameTable, read: readonly Stretch[]): Stretch[] {
  const stretches = read.map((stretch) => withoutEdges(table, stretch)).filter((stretch) => stretch !== null)
  const whole = new Ballot()
  const part = new Ballot()
  /** Words that open the names of bodies. */
  const opening = new Set<number>()
  const capital = (i: number) => isCapital(table.shape[i] ?? 0)
  for (const stretch of stretches) {
    const { from, to, type, confidence } = stretch
    whole.add(formOf(table, from, to), stretch)
    if (confidence < SURE || to - from > LONGEST_FORM || (type !== ORGANIZATION && type !== PERSON)) continue
    if (type === ORGANIZATION && to - from > 1) opening.add(table.word[from] ?? 0)
    for (let i = from + 1; i < to; i++) {
      if (capital(from) && !table.joins[i - 1]) part.add(formOf(table, from, i), stretch)
      if (capital(i) && !table.joins[to - 1]) part.add(formOf(table, i, to), stretch)
    }
  }
  const taken = new Uint8Array(table.length)
  const agreed = stretches.map((stretch) => {
    taken.fill(1, stretch.from, stretch.to)
    const form = formOf(table, stretch.from, stretch.to)
    // Acme Media … Acme said: a person of whom nothing else is known
    if (stretch.type === PERSON && opening.has(form) && !((table.listed[stretch.from] ?? 0) & PERSONAL)) {
      const body = part.winner(form)
      if (body?.type === ORGANIZATION && body.share === 1) return { ...stretch, type: ORGANIZATION, confidence: BORROWED * body.highest }
    }
    if (stretch.confidence >= DOUBT) return stretch
    const shorter = withoutTail(table, stretch, whole)
    if (shorter) return shorter
    const [others, longer] = [whole.winner(form, stretch), part.winner(form)]
    const other = others && others.highest < SURE && longer && longer.share >= MOST ? longer : (others ?? longer)
    if (!other || other.share < MOST || other.most < stretch.confidence) return stretch
    return {
      ...stretch,
      type: other.type,
      confidence: Math.max(other.type === stretch.type ? stretch.confidence : 0, BORROWED * other.share * other.highest),
    }
  })
  for (let i = 0; i < table.length; i++) {
    if (taken[i] || !table.live[i] || !capital(i)) continue
    const found = borrow(table, i, taken, whole, part)
    if (!found) continue
    agreed.push(found)
    i = found.to - 1
  }
  return agreed.filter(({ type, confidence }) => type !== ORGANIZATION || confidence >= LEAST).sort((a, b) => a.from - b.from)
}

/** A name that ran on into small words, where the same name stands without them elsewhere. */
function withoutTail(table: NameTable, stretch: Stretch, whole: Ballot): Stretch | null {
  const { from, type, confidence } = stretch
  if (confidence >= LOOSE) return null
  // one word may open a longer name: Commission, Forum
  const shortest = table.shape[from] === Shape.initial ? from + 1 : from
  for (let to = stretch.to - 1; to > shortest && !isCapital(table.shape[to] ?? 0); to--) {
    const other = whole.winner(formOf(table, from, to))
    if (other?.type === type && other.highest > confidence) return { ...stretch, to, confidence: BORROWED * other.highest }
  }
  return null
}

/** A name that begins at an unread word. */
function borrow(table: NameTable, from: number, read: Uint8Array, whole: Ballot, part: Ballot): Stretch | null {
  const last = Math.min(table.last[from] ?? 0, from + LONGEST_FORM)
  const initial = table.first[from] === from
  if (initial && (table.seen[from] ?? 0) & Seen.small) return null
  let form = 0
  let found: Stretch | null = null
  for (let to = from + 1; to <= last && !read[to - 1]; to++) {
    form = to === from + 1 ? (table.word[from] ?? 0) : phraseHash(form, table.word[to - 1] ?? 0)
    const alone = !isUnreadCapital(table, from - 1, read) && !isUnreadCapital(table, to, read)
    const other = whole.winner(form) ?? (alone ? part.winner(form) : null)
    if (other && other.share >= MOST && other.highest >= SURE)
      found = { from, to, type: other.type, confidence: BORROWED * other.share * other.highest }
  }
  return found
}

function isUnreadCapital({ length, shape }: NameTable, i: number, read: Uint8Array): boolean {
  return i >= 0 && i < length && !read[i] && isCapital(shape[i] ?? 0)
}
