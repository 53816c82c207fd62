// What a language must say of its clauses: the small words that hold them together, and the order they stand in.

/** What a relative pronoun stands for in its clause: `qui` the subject, `que` the object, `which` either, `waarin` neither. */
export type RelativeRole = 'subject' | 'object' | 'either' | 'adverbial'

/** `have denied` is perfect, `was denied` passive, `would deny` only thought, `will deny` to come; `did` only carries the clause. */
export type AuxiliaryKind = 'perfect' | 'passive' | 'thought' | 'future' | 'support'

/** Keys are norms, one token each. */
export interface ClauseLexicon {
  /** A finite verb stands second, and whatever is not its subject pushes the subject behind it: `Dat ontkende de minister`. */
  readonly verbSecond: boolean
  /** The verb closes a subordinate clause: `iets wat de minister ontkent`. */
  readonly verbFinal: boolean
  /** Pronouns that can be a subject, and their person. */
  readonly pronouns: Readonly<Record<string, 1 | 2 | 3>>
  /** Pronouns that are never a subject: `him`, `hem`, `lui`. */
  readonly objects: ReadonlySet<string>
  /** Pronouns that look the same as subject and as object: `het`, `ze`, `it`. */
  readonly ambiguous: ReadonlySet<string>
  /** What takes up something said before: `that`, `dat`, `cela`. */
  readonly anaphors: ReadonlySet<string>
  /** Adverbs that take up something said before: `daarvan`, `thereof`. */
  readonly backward: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that tie a noun to the noun before: `of`, `van`, `de`. */
  readonly genitives: ReadonlySet<string>
  /** Prepositions that name who does what a passive says: `by`, `door`, `par`. */
  readonly agents: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** Coordinators that turn against what stood before. */
  readonly adversatives: ReadonlySet<string>
  /** Coordinators that leave a choice, between things of one kind: `or`. */
  readonly alternatives: ReadonlySet<string>
  /** All conjunctions that open a subordinate clause. */
  readonly subordinators: ReadonlySet<string>
  /** Those of them that open what is said or thought: `that`, `dat`, `que`. */
  readonly complementizers: ReadonlySet<string>
  /** Those of them that leave open whether it is so: `if`, `als`, `si`. */
  readonly conditions: ReadonlySet<string>
  readonly relatives: Readonly<Record<string, RelativeRole>>
  readonly negations: ReadonlySet<string>
  /** The second halves of a negation in two parts, empty where it has one: `ne … pas`. */
  readonly bipartite: ReadonlySet<string>
  readonly auxiliaries: Readonly<Record<string, AuxiliaryKind>>
  /** Finite forms that only several can be the subject of: `have`, `nient`, `hebben`. */
  readonly plurals: ReadonlySet<string>
  /** What stands before an infinitive: `to`, `te`, `de`. */
  readonly infinitives: ReadonlySet<string>
  /** Nouns that say when, without a preposition: `Tuesday`, `maandag`, `hier`. */
  readonly times: ReadonlySet<string>
}
