// What a language must say of its clauses.
export interface ClauseLexicon {
  readonly placeholder?: never
}
