// What a language must say for organization extraction.
export interface OrganizationLexicon {
  readonly placeholder?: never
}
