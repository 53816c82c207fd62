// What a language must say for quote extraction.
import type { Conjugation } from '../../clauses/verb.ts'

/**
 * What a reporting verb does: `say` gives words, `think` an opinion that others may have reported,
 * `label` a name for something (`called it "a hoax"`), which nobody in particular may have said.
 */
export type CueSense = 'say' | 'think' | 'label'

/** A verb that reports words. */
export interface CueVerb {
  readonly conjugation: Conjugation
  readonly sense: CueSense
  /** Words that must stand apart in its clause, any of them: `legt … uit`, `points … out`, `fait … savoir`; null when it needs none. */
  readonly particles: ReadonlySet<string> | null
}

/** Keys are norms; of phrases, norms set apart by a space. */
export interface QuoteLexicon {
  readonly verbs: readonly CueVerb[]
  /** Finite forms of them that are as often nouns or adjectives. */
  readonly homographs: ReadonlySet<string>
  /** Forms of verbs whose object is the one who speaks: `quoted her as saying`, `citeert de krant hem`. */
  readonly citing: ReadonlySet<string>
  /** Forms of verbs whose bare object is spoken to and never their subject: `told The Post`. */
  readonly addressing: ReadonlySet<string>
  /** Prepositions and the like that name the source: `according to`, `selon`, `aldus`. */
  readonly sources: readonly string[]
  /** Of the sources, those that have other work as well: they count only right before or after a quotation's clause. */
  readonly weakSources: readonly string[]
  /** What stands for the quotation in the sentence after it: `Dat zegt …`, `That is what …`. */
  readonly echoes: ReadonlySet<string>
  /** What may stand between a quotation and its verb: `zo zegt hij`, `so said`. */
  readonly fillers: ReadonlySet<string>
  /** Subjects and verbs of nobody: `klonk het`, `it was heard`, `il faut dire`. */
  readonly impersonal: ReadonlySet<string>
  /** Words before quotation marks that only name a thing: `so-called`, `the word`, `de film`. */
  readonly naming: ReadonlySet<string>
}
