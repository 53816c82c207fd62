// What a language must say for organization extraction.
import type { NameForms } from '../../names/entities.ts'

export interface OrganizationLexicon extends NameForms {
  /** How many other small words a name may go on with: `Parti communiste réunionnais`. */
  readonly reach: number
}
