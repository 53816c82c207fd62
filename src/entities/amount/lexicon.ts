// What a language must say for amount extraction.
export interface AmountLexicon {
  readonly placeholder?: never
}
