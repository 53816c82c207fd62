// What a language must say for counts. All words are norms.

export interface CountLexicon {
  /** What can stand between a number and the noun it counts: other nouns (`80 staff members`), names (`drie Facebook accounts`), or neither. */
  readonly nounsBefore: 'all' | 'names' | 'none'
  /** Between a number and the whole it is of: `of`, `d'`, `van`. */
  readonly of: ReadonlySet<string>
  /** Skipped after those: `entre` in `d'entre eux`. */
  readonly among: ReadonlySet<string>
  /** Pronouns for a whole: `them`, `eux`. */
  readonly members: ReadonlySet<string>
  /** How nouns end in the plural, and those that do otherwise. */
  readonly pluralEndings: readonly string[]
  readonly plurals: ReadonlySet<string>
  /** Adjectives and participles that are nouns when they stand alone: `doden`, `blessés`. */
  readonly nominal: ReadonlySet<string>
  /** Nouns whose numbers are durations, ages, times, marks or repetitions. */
  readonly uncounted: ReadonlySet<string>
  /** What a number behind it names rather than counts: `article`, `page`. */
  readonly labels: ReadonlySet<string>
  /** Stands in for the noun: `others`. */
  readonly others: ReadonlySet<string>
}
