// What a language must say for organization extraction.
import type { NameForms } from '../../names/entities.ts'
import type { NameWording } from '../../names/wording.ts'

export interface OrganizationLexicon extends NameForms, NameWording {
  /** How many other small words a name may go on with: `Parti communiste réunionnais`. */
  readonly reach: number
}
