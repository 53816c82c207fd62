// What a language must say for quote extraction.
export interface QuoteLexicon {
  readonly placeholder?: never
}
