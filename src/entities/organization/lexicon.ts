// What a language must say for organization extraction.
import type { OrganizationKind } from '../../document/facts.ts'

export interface OrganizationLexicon {
  /** Norms that stand small inside a name and give its abbreviation no letter: `of`, `van`, `de`. */
  readonly minor: ReadonlySet<string>
  /** Norms of nouns that head the name of a body, and its kind: `ministerie`, `university`, `banque`. */
  readonly heads: ReadonlyMap<string, OrganizationKind>
}
