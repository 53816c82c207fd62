// Organizations: the names of bodies, one entry an entity.
import type { With } from '../../document/document.ts'
import type { Organization } from '../../document/facts.ts'

export function organizations(doc: With<'raw' | 'names'>): Organization[] {
  const found = new Map<object, Organization>()
  for (const { entity, confidence, start, end } of doc.names) {
    if (entity.type !== 'organization') continue
    let organization = found.get(entity)
    if (!organization) found.set(entity, (organization = { name: entity.name, kind: entity.kind ?? 'other', mentions: [] }))
    organization.mentions.push({ start, end, text: doc.raw.slice(start, end), confidence })
  }
  return [...found.values()]
}
