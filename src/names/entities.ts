// Mentions → entities: one body under all its names, each person under the fullest.
import type { Entity, Name, NameType, TokenRange } from '../document/document.ts'
import type { OrganizationKind } from '../document/facts.ts'

/** An organization that the caller adds; it wins over what the text suggests. */
export interface KnownOrganization {
  readonly name: string
  readonly kind: OrganizationKind
  readonly aliases?: readonly string[]
}

/** A name in its place, not yet tied to an entity. */
export interface Mention extends TokenRange {
  readonly type: NameType
  /** 0..1 */
  readonly confidence: number
  /** As a reader sees it, on one line. */
  readonly text: string
  /** Norms of its words, in order. */
  readonly words: readonly string[]
  /** The caller's organization that it names. */
  readonly known: KnownOrganization | null
  /** Index of the mention that it abbreviates or spells out in brackets right behind it, or null. */
  readonly behind: number | null
}

/** How a language varies its names. */
export interface NameForms {
  /** Norms that stand small inside a name and give its abbreviation no letter: `of`, `van`, `de`. */
  readonly minor: ReadonlySet<string>
  /** Endings that a name may take without being another: Dutch `s` in `Ruttes kabinet`. */
  readonly endings: readonly string[]
}

/** Mentions of one form, or of one organization of the caller. */
interface Group {
  fullest: Mention
  readonly members: Mention[]
}

/** Longer names have too many parts to be worth looking up by them. */
const LONGEST_SPLIT = 10
/** What tells a person from a parent of the same name. */
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])
/** Types whose names are shortened. */
const SHORTENED: ReadonlySet<NameType> = new Set(['organization', 'person'])

/** Letters a name is abbreviated to: `Fédération internationale de l'automobile` → `fia`, `fidla`. */
function initialsOf(words: readonly string[], minor: ReadonlySet<string>): string[] {
  const parts = words.flatMap((word) => word.split(/[-']/u)).filter(Boolean)
  const letters = (list: readonly string[]) => list.map((part) => part.charAt(0)).join('')
  return [letters(parts), letters(parts.filter((part) => !minor.has(part))), letters(words.filter((word) => !minor.has(word)))].filter(
    (all) => all.length > 1,
  )
}

/** The shorter names under which a name may come back, likeliest first. */
function* shorterNames({ type, words }: Mention, minor: ReadonlySet<string>): Generator<string> {
  const { length } = words
  if (length === 1 || length > LONGEST_SPLIT) return
  const end = type === 'person' && GENERATIONS.has(words[length - 1] ?? '') ? length - 1 : length
  for (let i = 1; i < end; i++) yield words.slice(i, end).join(' ')
  if (end < length) for (let i = 1; i < end; i++) yield words.slice(i).join(' ')
  for (let i = length - 1; i > 0; i--) yield words.slice(0, i).join(' ')
  if (type === 'organization') yield* initialsOf(words, minor)
}

function keyOf(type: NameType, form: string): string {
  return `${type} ${form.includes('.') ? form.replaceAll('.', '') : form}`
}

/** Ties names of one thing together; `kindOf` tells the kind of a body by its mentions. */
export function entitiesOf(
  mentions: readonly Mention[],
  { minor, endings }: NameForms,
  kindOf: (mentions: readonly Mention[]) => OrganizationKind,
): Name[] {
  const byForm = new Map<string | KnownOrganization, Group>()
  const groupOf = new Map<Mention, Group>()
  for (const mention of mentions) {
    const key = mention.known ?? keyOf(mention.type, mention.words.join(' '))
    let group = byForm.get(key)
    if (!group) byForm.set(key, (group = { fullest: mention, members: [] }))
    else if (mention.words.length > group.fullest.words.length) group.fullest = mention
    group.members.push(mention)
    groupOf.set(mention, group)
  }
  const groups = [...byForm.values()].sort(
    (a, b) => Number(b.fullest.known !== null) - Number(a.fullest.known !== null) || b.fullest.words.length - a.fullest.words.length,
  )
  const homes = new Map<string, Group>()
  const parents = new Map<Group, Group>()
  const rootOf = (group: Group): Group => {
    let root = group
    for (let next = parents.get(root); next; next = parents.get(root)) root = next
    return root
  }
  const join = (group: Group, other: Group | undefined) => {
    const [from, to] = [rootOf(group), other && rootOf(other)]
    if (to && from !== to && !from.fullest.known) parents.set(from, to)
  }
  for (const group of groups) {
    const { type, words } = group.fullest
    const form = words.join(' ')
    const plain = endings.filter((ending) => form.endsWith(ending)).map((ending) => keyOf(type, form.slice(0, -ending.length)))
    join(group, homes.get(keyOf(type, form)) ?? plain.map((key) => byForm.get(key) ?? homes.get(key)).find(Boolean))
    if (!SHORTENED.has(type)) continue
    for (const shorter of shorterNames(group.fullest, minor)) {
      const key = keyOf(type, shorter)
      if (!homes.has(key)) homes.set(key, group)
    }
  }
  for (const mention of mentions) {
    const before = mention.behind === null ? undefined : mentions[mention.behind]
    const group = groupOf.get(mention)
    if (group && before) join(group, groupOf.get(before))
  }
  const members = new Map<Group, Mention[]>()
  for (const group of groups) {
    const root = rootOf(group)
    const all = members.get(root)
    if (all) all.push(...group.members)
    else members.set(root, [...group.members])
  }
  const names: Name[] = []
  for (const all of members.values()) {
    const fullest = all.reduce((a, b) => (b.words.length > a.words.length ? b : a))
    const known = all.find((mention) => mention.known)?.known
    const { type, text } = fullest
    const entity: Entity = known
      ? { name: known.name, type, kind: known.kind }
      : { name: text, type, kind: type === 'organization' ? kindOf(all) : null }
    for (const { start, end, from, to, confidence } of all) names.push({ start, end, from, to, type, entity, confidence })
  }
  return names.sort((a, b) => a.start - b.start)
}
