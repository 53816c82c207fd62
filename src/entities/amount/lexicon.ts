// What a language must say for amounts. Words are norms, the tokens of a phrase set apart by a space.

/** Names by ISO 4217 code or CLDR unit identifier, several set apart by `|`. */
export type Names = Readonly<Record<string, string>>

export interface AmountLexicon {
  /** Generated names of currencies. */
  readonly currencies: Names
  /** Currency words of the press by ISO 4217 code, or by the family of currencies that share them: `dollar`. */
  readonly currencyWords: Names
  /** Currency words that mean something else in small numbers where no country of the currency is named: a unit, or nothing that is measured. */
  readonly doubtful: Readonly<Record<string, string | null>>
  /** Hundredths of a currency, by its code or family; those of many currencies stand under `cent`. */
  readonly subunits: Names
  /** The currency of a bare cent: code or family. */
  readonly cent: string
  /** Countries and peoples, by the currency that a shared word means there. */
  readonly countries: Names
  /** Powers of ten in sums only: `m` in `£3m`. As written. */
  readonly scales: Readonly<Record<string, number>>
  /** Between a large number and its currency: `d'`. */
  readonly of: ReadonlySet<string>
  /** Before the first of two sums that are no range: `from £6 to £10`. */
  readonly from: ReadonlySet<string>
  /** One, before a currency. */
  readonly articles: ReadonlySet<string>
  /** Hundredths, and how many of a percent they are: `percentage points` 1, `basis points` 0.01. */
  readonly percents: Readonly<Record<string, number>>
  /** Generated names of units. */
  readonly units: Names
  /** Unit words of the press. */
  readonly unitWords: Names
}
