// What stands next to a name and tells of it for certain: the noun that describes it, the abbreviation behind it.
import type { OrganizationKind } from '../document/facts.ts'
import { joinsWord, type Token } from '../document/token.ts'
import { isCapital, Shape } from '../model/word-table.ts'
import type { Stretch } from './agreement.ts'
import { TYPES } from './labels.ts'
import { Listed, type Joints, type NameTable } from './name-table.ts'

/** How a language tells that a name is one of a body. */
export interface NameWording {
  /** Nouns that, small right before a name, say that it is a body and are no part of it: `association Lueur`; each with the kind of body, null where that is open. */
  readonly describing: ReadonlyMap<string, OrganizationKind | null>
  /** Whether such a noun may be the end of a longer word: `actiegroep`. */
  readonly compounds: boolean
  /** Words that count the noun right behind them: `deux`; null where a name between may go with that noun: `two NHS trusts`. */
  readonly counting: ReadonlySet<string> | null
  /** Small words that stand in names of bodies and in none of persons: `of`, `voor`, `et`. */
  readonly bodily: ReadonlySet<string>
}

/** What a language says of its names. */
export type NamingLexicon = Joints & NameWording

const ORGANIZATION = TYPES.indexOf('organization')
const PERSON = TYPES.indexOf('person')
const PLACE = TYPES.indexOf('place')
const PRODUCT = TYPES.indexOf('product')
/** What a maker calls a model: `CL-415`, `A350`; but not the youth side `U21`. */
const MODEL = /^(?!u-?\d)[a-z]{1,3}-?\d{2,4}$/u
/** From here on the first look is believed against the noun before. */
const CERTAIN = 0.9
/** How sure a noun makes. */
const DESCRIBED = 0.85
/** Length of the nouns that a longer word is known by. */
const SHORTEST_ENDING = 4
const LONGEST_ENDING = 12
/** Longest article: `een`. */
const LONGEST_ARTICLE = 3
/** Shortest abbreviation that is spelt out. */
const SHORTEST_ABBREVIATION = 3
/** How sure one must be to speak for the other where that was read as no body. */
const SPELLED = 0.8
/** How many words an abbreviation may pass over between two of its letters, apart from those that join. */
const PASSED = 1

/** The kind of body that a word says the name behind it is of, null where it leaves that open, undefined where it says nothing. */
function saidBy(norm: string, { describing, compounds }: NameWording): OrganizationKind | null | undefined {
  let kind = describing.get(norm)
  if (!compounds) return kind
  for (let at = Math.max(1, norm.length - LONGEST_ENDING); kind === undefined && at <= norm.length - SHORTEST_ENDING; at++)
    kind = describing.get(norm.slice(at))
  return kind
}

/** The describing noun of a token. */
function nounAt(tokens: readonly Token[], { shape }: NameTable, i: number, wording: NameWording): OrganizationKind | null | undefined {
  const token = tokens[i]
  const small = !isCapital(shape[i] ?? 0) || shape[i] === Shape.capitals
  return token?.kind === 'word' && small ? saidBy(token.norm, wording) : undefined
}

/** The describing noun behind a name that ends before `to`: Ravello, a company; Ravello (une société); but not: avec Ravello, le groupe. */
function nounBehind(tokens: readonly Token[], table: NameTable, to: number, wording: NamingLexicon): OrganizationKind | null | undefined {
  const opening = tokens[to]?.norm
  const next = tokens[to + 1]?.norm ?? ''
  if (opening !== '(' && (opening !== ',' || wording.minor.has(next.replace("'", '')))) return undefined
  const noun = to + (next.length <= LONGEST_ARTICLE ? 2 : 1)
  return noun < (table.last[to] ?? 0) && !isCapital(table.shape[noun] ?? 0) ? nounAt(tokens, table, noun, wording) : undefined
}

/** The kind of a body by the nouns beside the places that name it; null where none says. */
export function describedKind(
  table: NameTable,
  tokens: readonly Token[],
  places: readonly { from: number; to: number }[],
  wording: NamingLexicon,
): OrganizationKind | null {
  for (const { from, to } of places) {
    const before = from > (table.first[from] ?? 0) ? nounAt(tokens, table, from - 1, wording) : null
    const kind = before ?? nounBehind(tokens, table, to, wording)
    if (kind) return kind
  }
  return null
}

/** Names without the nouns that describe them, and of the type that the nouns say. */
export function described(table: NameTable, tokens: readonly Token[], stretches: readonly Stretch[], wording: NamingLexicon): Stretch[] {
  const { length, shape, first, live, listed, runTo } = table
  const capital = (i: number) => isCapital(shape[i] ?? 0)
  const isSaid = (i: number) => capital(i) && shape[i] !== Shape.capital && i > (first[i] ?? 0) && nounAt(tokens, table, i - 1, wording) !== undefined
  const isSaidBehind = ({ from, to }: Stretch) => !((listed[from] ?? 0) & Listed.place) && nounBehind(tokens, table, to, wording) !== undefined
  const out: Stretch[] = []
  let next = 0
  for (let i = 0; i < length; i++) {
    const stretch = stretches[next]
    if (stretch?.from === i) {
      next++
      i = stretch.to - 1
      const from = withoutNoun(table, tokens, stretch, wording)
      const full = stretch.type === PERSON && stretch.to - from > 1 && (listed[from] ?? 0) & Listed.given
      const open = stretch.type === ORGANIZATION || (!full && stretch.confidence < CERTAIN && stretch.to >= (runTo[from] ?? 0))
      if (!open || (from === stretch.from && !isSaid(from) && !isSaidBehind(stretch))) out.push(stretch)
      else out.push({ ...stretch, from, type: ORGANIZATION, confidence: Math.max(stretch.confidence, DESCRIBED) })
    } else if (tokens[i]?.kind === 'word' && i > (out.at(-1)?.to ?? 0) && isSaid(i) && !((listed[i] ?? 0) & (Listed.thing | Listed.people))) {
      const to = runTo[i] ?? 0
      if (to > (stretch?.from ?? length)) continue
      if (to === length || !live[to] || first[to] === to) out.push({ from: i, to, type: ORGANIZATION, confidence: DESCRIBED })
    }
  }
  return out
}

/** Where a name begins behind a noun that it was read with, and that noun's complement: studio de développement Ondine. */
function withoutNoun(table: NameTable, tokens: readonly Token[], { from, to, type }: Stretch, wording: NameWording): number {
  if (type !== ORGANIZATION || nounAt(tokens, table, from, wording) === undefined) return from
  const { shape, joins } = table
  let name = from + 1
  while (name < to && !isCapital(shape[name] ?? 0)) name++
  return name < to && !joins[name - 1] ? name : from
}

/** The first of the words before a bracket whose letters make up the abbreviation in it, or -1; `joints`: whether the small joining words give letters. */
function spelledFrom(tokens: readonly Token[], { shape, first }: NameTable, minor: ReadonlySet<string>, bracket: number, joints: boolean): number {
  const letters = tokens[bracket + 1]?.norm ?? ''
  let unmatched = letters.length
  let passed = 0
  for (let at = bracket - 1; at >= (first[bracket] ?? 0); at--) {
    const { kind, norm } = tokens[at] as Token
    if (kind !== 'word' && kind !== 'number') return -1
    const before = unmatched
    const parts = norm.split(/[-']/u).filter(Boolean)
    const isJoint = !isCapital(shape[at] ?? 0) && parts.every((part) => minor.has(part))
    if (!isJoint || (joints && unmatched > 1))
      for (let part = parts.length - 1; part >= 0 && unmatched; part--) if (parts[part]?.startsWith(letters.charAt(unmatched - 1))) unmatched--
    if (!unmatched) return at
    if (unmatched < before) passed = 0
    else if (!isJoint && (isCapital(shape[at] ?? 0) || passed++ === PASSED || letters.length < SHORTEST_ABBREVIATION)) return -1
  }
  return -1
}

/** Bodies as long as their abbreviations spell them: Office central de lutte contre la fraude (OCLF). */
export function spelledOut(table: NameTable, tokens: readonly Token[], stretches: readonly Stretch[], minor: ReadonlySet<string>): Stretch[] {
  const { length, shape } = table
  const out: Stretch[] = []
  let next = 0
  for (let i = 2; i + 1 < length; i++) {
    const plain = (shape[i] ?? 0) & 7
    if ((plain !== Shape.capitals && plain !== Shape.alphanumeric) || tokens[i - 1]?.norm !== '(' || tokens[i + 1]?.norm !== ')') continue
    const plainly = spelledFrom(tokens, table, minor, i - 1, false)
    const from = plainly >= 0 ? plainly : spelledFrom(tokens, table, minor, i - 1, true)
    if (from < 0) continue
    while (next < stretches.length && (stretches[next]?.to ?? 0) <= from) out.push(stretches[next++] as Stretch)
    let last = next
    while (last < stretches.length && (stretches[last]?.to ?? 0) < i) last++
    const head = stretches[next]
    const behind = stretches[last]
    const short = behind?.from === i ? behind : null
    const body = head?.type === ORGANIZATION && head.from === from && next < last ? head : null
    const sure = short?.type === ORGANIZATION ? short.confidence : 0
    // small letters may spell a thing: taxe sur la valeur ajoutée (TVA)
    if (!body && (sure < DESCRIBED || !isCapital(shape[from] ?? 0))) continue
    if ((head && head.from < from) || (short && (short.to > i + 1 || (!sure && short.confidence >= CERTAIN)))) continue
    const confidence = Math.max(body?.confidence ?? 0, sure)
    if (confidence < SPELLED && !(body && sure)) continue
    out.push({ from, to: i - 1, type: ORGANIZATION, confidence }, { from: i, to: i + 1, type: ORGANIZATION, confidence })
    next = short ? last + 1 : last
  }
  return [...out, ...stretches.slice(next)]
}

/** A number that counts: `40`, `10 100`; neither an ordinal nor a year, which may stand before a name that it does not count. */
const COUNTS = /^(?!(?:1[89]|20)\d\d$)\d[\d.,_\s]*$/u

/** Names that nothing counts: of 40 Airbus none is the company. */
export function uncounted(
  { first }: NameTable,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  { counting }: NameWording,
): readonly Stretch[] {
  if (!counting) return stretches
  return stretches.filter(({ from, type }) => {
    const before = from > (first[from] ?? 0) ? tokens[from - 1] : undefined
    if (type !== ORGANIZATION || !before) return true
    return !(counting.has(before.norm) || COUNTS.test(before.norm))
  })
}

/** Names joined by a hyphen, read to their end: `Anna Lund-Berg`, `Anna Lund-Boston`; but not the two persons of `the Lund-Berg debate`. */
export function joined({ shape }: NameTable, tokens: readonly Token[], stretches: readonly Stretch[]): readonly Stretch[] {
  /** Surnames with a hyphen that stand behind a given name. */
  const doubled = new Set<string>()
  for (const { from, to, type } of stretches) if (type === PERSON && to - from > 1 && hyphenAt(to)) doubled.add(surnameAt(to))
  const whole: Stretch[] = []
  for (const stretch of stretches) {
    const before = whole.at(-1)
    const linked = before?.type === PERSON && stretch.from === before.to + 1 && hyphenAt(before.to)
    const one = linked && (stretch.to - stretch.from > 1 ? stretch.type === PERSON : before.to - before.from > 1 || doubled.has(surnameAt(before.to)))
    if (one) whole[whole.length - 1] = { ...before, to: stretch.to }
    else whole.push(stretch)
  }
  return whole.map((stretch, i) => {
    const open = stretch.type === PERSON && hyphenAt(stretch.to) && whole[i + 1]?.from !== stretch.to + 1
    return open ? { ...stretch, to: stretch.to + 2 } : stretch
  })

  function hyphenAt(i: number): boolean {
    return joinsWord(tokens, i) && isCapital(shape[i + 1] ?? 0)
  }

  function surnameAt(hyphen: number): string {
    return `${tokens[hyphen - 1]?.norm ?? ''}-${tokens[hyphen + 1]?.norm ?? ''}`
  }
}

/** Persons apart from the body they were read with: `Anna Holm of the Labour Party`. */
export function parted(
  { shape, joins, listed }: NameTable,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  { bodily }: NameWording,
): readonly Stretch[] {
  return stretches.flatMap((stretch) => {
    const { from, to, type } = stretch
    let tie = from + 2
    while (tie < to && !(bodily.has(tokens[tie]?.norm ?? '') && !isCapital(shape[tie] ?? 0))) tie++
    if (type !== PERSON || tie + 1 >= to || !((listed[from] ?? 0) & Listed.given)) return [stretch]
    let body = tie + 1
    while (body + 1 < to && joins[body]) body++
    const person = { ...stretch, to: tie }
    // of Schroder | & Co
    if (!isCapital(shape[body] ?? 0) || tokens[to]?.norm === '&') return [person]
    return [person, { ...stretch, from: body, type: (listed[body] ?? 0) & Listed.place ? PLACE : ORGANIZATION }]
  })
}

/** A maker with a model behind it is a product: `Canadair CL-415`. */
export function modelled(tokens: readonly Token[], stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map((stretch) => {
    const { from, to, type } = stretch
    const model = type === ORGANIZATION && to - from > 1 && MODEL.test(tokens[to - 1]?.norm ?? '')
    return model ? { ...stretch, type: PRODUCT } : stretch
  })
}
