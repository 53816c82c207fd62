// Mentions → entities: one body under all its names, each person under the fullest.
import type { Entity, Name, NameType } from '../document/document.ts'
import type { OrganizationKind } from '../document/facts.ts'
import type { TokenRange } from '../document/document.ts'

/** A name in its place, not yet tied to an entity. */
export interface Mention extends TokenRange {
  readonly type: NameType
  /** Only of organizations. */
  readonly kind: OrganizationKind | null
  /** 0..1 */
  readonly confidence: number
  /** As a reader sees it, on one line. */
  readonly text: string
  /** Norms of its words, in order. */
  readonly words: readonly string[]
}

interface Group {
  readonly fullest: Mention
  readonly members: Mention[]
}

/** Longer names have too many parts to be worth looking up by them. */
const LONGEST_SPLIT = 10

/** Letters a name is abbreviated to: `Fédération internationale de l'automobile` → `fia`, `fida`. */
function initialsOf(words: readonly string[], minor: ReadonlySet<string>): string[] {
  const major = words.filter((word) => !minor.has(word.replace(/'$/u, '')))
  const parts = (list: readonly string[]) => list.flatMap((word) => word.split('-')).map((part) => part.charAt(0))
  return [...new Set([parts(major).join(''), parts(words).join(''), major.map((word) => word.charAt(0)).join('')])].filter(
    (letters) => letters.length > 1,
  )
}

/** The shorter names under which a name may come back. */
function* shorterNames({ type, words }: Mention, minor: ReadonlySet<string>): Generator<string> {
  const { length } = words
  if (length === 1 || length > LONGEST_SPLIT) return
  for (let i = 1; i < length; i++) yield words.slice(i).join(' ')
  for (let i = length - 1; i > 0; i--) yield words.slice(0, i).join(' ')
  if (type === 'organization') for (const letters of initialsOf(words, minor)) yield letters
}

/** Ties names of one thing together; `minor` are the words that give an abbreviation no letter. */
export function entitiesOf(mentions: readonly Mention[], minor: ReadonlySet<string>): Name[] {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const key = `${mention.type} ${mention.words.join(' ')}`
    const group = groups.get(key)
    if (group) group.members.push(mention)
    else groups.set(key, { fullest: mention, members: [mention] })
  }
  const byLength = [...groups.values()].sort((a, b) => b.fullest.words.length - a.fullest.words.length)
  const homes = new Map<string, Group>()
  const home = new Map<Group, Group>()
  for (const group of byLength) {
    const { type, words } = group.fullest
    const fuller = homes.get(`${type} ${words.join(' ').replaceAll('.', '')}`)
    const found = fuller ? (home.get(fuller) ?? fuller) : group
    home.set(group, found)
    if (type !== 'organization' && type !== 'person') continue
    for (const shorter of shorterNames(group.fullest, minor)) {
      const key = `${type} ${shorter}`
      if (!homes.has(key)) homes.set(key, group)
    }
  }
  const entities = new Map<Group, Entity>()
  const names: Name[] = []
  for (const [group, target] of home) {
    let entity = entities.get(target)
    if (!entity) entities.set(target, (entity = { name: target.fullest.text, type: target.fullest.type, kind: target.fullest.kind }))
    for (const { start, end, from, to, type, confidence } of group.members) names.push({ start, end, from, to, type, entity, confidence })
  }
  return names.sort((a, b) => a.start - b.start)
}
