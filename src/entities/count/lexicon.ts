// What a language must say for count extraction.
export interface CountLexicon {
  readonly placeholder?: never
}
