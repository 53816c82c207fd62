// What whoever cuts chunks knows of some words, whatever the tagger says.

export interface Words {
  has(norm: string): boolean
  keys(): Iterable<string>
}

/** What a user of chunks knows of some words. */
export interface KnownWords {
  /** Verbs, whatever their tag says, unless a determiner stands before. */
  readonly verbs?: Words
  /** Finite verbs and nothing else, so that only what a determiner clearly holds is none: `dat ontkent hij`, `the accused denies`. */
  readonly finite?: Words
  /** Verbs, where their place says so, whatever their tag: `the landlord disputes that …`. */
  readonly possible?: Words
  /** Particles that close a clause, whatever their tag: `wuift de zorgen weg`. */
  readonly particles?: Words
  /** What a thing is called, whatever its tag: no noun phrase goes on with it: `noemt het bericht onjuist`. */
  readonly labels?: { has(norm: string): boolean }
  /** Nouns that no name follows in the same phrase: `a charge Dolce dismissed`. */
  readonly closed?: (norm: string) => boolean
}
