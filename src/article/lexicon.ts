// The words by which a language's boilerplate is known.

/** Norms and phrases that only site furniture holds: cookie banners, share bars, appeals, read-also links, comment forms. */
export interface BoilerplateLexicon {
  readonly phrases: readonly string[]
}
