// What a language must say of its numbers.
export interface NumberLexicon {
  readonly decimal: ',' | '.'
  readonly groups: readonly string[]
}
