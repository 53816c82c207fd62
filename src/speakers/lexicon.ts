// What a language must say of the words that name a speaker.
import type { OrganizationKind } from '../document/facts.ts'

/** Whom a pronoun may stand for: one man, one woman, a body or thing, several. */
export type Reference = 'he' | 'she' | 'it' | 'they'

/** Given names that are nearly always of men or of women, in lower case, without accents, with spaces between; `-ette` is an ending. */
export interface GivenNames {
  readonly he: string
  readonly she: string
}

/** Keys are norms. */
export interface SpeakerLexicon {
  /** Third-person pronouns that can speak, as subject or object, each with its readings: Dutch `ze` is she or they; none for `somebody`. */
  readonly pronouns: ReadonlyMap<string, readonly Reference[]>
  /** Words that open a noun phrase, true when they speak of something told before: `the`, `this`, but not `a`. */
  readonly determiners: ReadonlyMap<string, boolean>
  /** Those of them that tell the gender of the person: `la ministre`. */
  readonly articles: ReadonlyMap<string, 'he' | 'she'>
  /** Nouns for people, as they are spoken of without their name: `spokesman`, `analyst`, `neighbours`. */
  readonly persons: ReadonlySet<string>
  /** Those of them that the press calls somebody by whom it has named before, for what he or she is known for: `singer`, `senator`. */
  readonly callings: ReadonlySet<string>
  /** What the holder of a title is also called: `sen.` is a senator. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  /** Forms of `to be` that tell what somebody is: `is`, `was`. */
  readonly copulas: ReadonlySet<string>
  /** Endings of nouns for several, and those of single ones that look the same; needless where the article tells. */
  readonly plural: { readonly endings: readonly string[]; readonly not: readonly string[] }
  /** How finite verbs of several end, and the forms for one that look the same; needless where pronouns tell one from several. */
  readonly pluralVerb: { readonly ending: string; readonly not: ReadonlySet<string> }
  /** What tells one holder of an office from another: `former`, `deputy`, `prime`. */
  readonly distinctions: ReadonlySet<string>
  /** Words that say of an office that it is over: `former`. */
  readonly former: ReadonlySet<string>
  /** Nouns for bodies that speak, with the kind of organization they stand for; null where only a name that holds the noun will do. */
  readonly bodies: ReadonlyMap<string, OrganizationKind | null>
  /** Nouns for texts that speak: `report`, `statement`, `lawsuit`. */
  readonly texts: ReadonlySet<string>
  /** Forms of address, offices and trades that stand beside a name, with the gender they tell. */
  readonly titles: ReadonlyMap<string, 'he' | 'she' | null>
  /** Later ones overrule earlier ones. */
  readonly givenNames: readonly GivenNames[]
  /** Nouns for days, months and other times: they are no speakers. */
  readonly times: ReadonlySet<string>
  /** Prepositions that carry a noun phrase on and tie a role to its body: `spokesman of the company`, `analyst at the bank`. */
  readonly ties: ReadonlySet<string>
  /** Whether a full name may follow the whole of its role without a comma: `le directeur de l'école Jean Morel`. */
  readonly bareAppositions: boolean
  /** Whether nouns grow by composition, so that the end of a word tells what it stands for: `bandenbedrijf`. */
  readonly compounds: boolean
}
