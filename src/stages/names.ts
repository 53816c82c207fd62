// Tokens → names of organizations, persons, places and the rest, each with the entity it stands for.
import type { Name, With } from '../document/document.ts'
import type { OrganizationKind } from '../document/facts.ts'
import type { OrganizationLexicon } from '../entities/organization/lexicon.ts'
import type { PackedModel } from '../model/weights.ts'

/** An organization that the caller adds; it wins over what the text suggests. */
export interface KnownOrganization {
  readonly name: string
  readonly kind: OrganizationKind
  readonly aliases?: readonly string[]
}

export function nameReader(_model: PackedModel | null, _lexicon: OrganizationLexicon, _known: readonly KnownOrganization[]) {
  return function names<D extends With<'raw' | 'view' | 'article' | 'tokens' | 'sentences'>>(doc: D): D & With<'names'> {
    return { ...doc, names: [] as Name[] }
  }
}
