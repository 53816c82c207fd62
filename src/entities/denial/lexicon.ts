// What a language must say for denial extraction.
export interface DenialLexicon {
  readonly placeholder?: never
}
