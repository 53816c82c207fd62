// What a language must say for date extraction.
export interface DateLexicon {
  readonly placeholder?: never
}
