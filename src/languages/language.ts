// The contract: what a language pack must hold. A language is data, plus the little grammar it alone has.
import type { BoilerplateLexicon } from '../article/lexicon.ts'
import type { ClauseLexicon } from '../clauses/lexicon.ts'
import type { LanguageCode } from '../document/facts.ts'
import type { AmountLexicon } from '../entities/amount/lexicon.ts'
import type { CountLexicon } from '../entities/count/lexicon.ts'
import type { DateLexicon } from '../entities/date/lexicon.ts'
import type { DenialLexicon } from '../entities/denial/lexicon.ts'
import type { OrganizationLexicon } from '../entities/organization/lexicon.ts'
import type { QuoteLexicon } from '../entities/quote/lexicon.ts'
import type { PackedTagger } from '../model/tagger.ts'
import type { PackedRecognizer } from '../names/recognizer.ts'
import type { NumberLexicon } from '../numbers/lexicon.ts'
import type { SpeakerLexicon } from '../speakers/lexicon.ts'

/** How a language writes words and ends sentences. All words are norms; abbreviations stand without their last stop. */
export interface TokenLexicon {
  /** Words cut off behind their apostrophe, without it: `l`, `qu`. */
  readonly proclitics: ReadonlySet<string>
  /** Endings cut off before their apostrophe or hyphen, or one letter before it: `'s`, `n't`, `-t-il`. */
  readonly enclitics: ReadonlySet<string>
  /** What begins with an apostrophe and is a word nevertheless: `'t`, `'em`. */
  readonly clipped: ReadonlySet<string>
  /** One word against the rules above: `aujourd'hui`, `celui-ci`, `en/of`. */
  readonly whole: ReadonlySet<string>
  /** Two words written as one, and the length of the first: `cannot`. */
  readonly fused: ReadonlyMap<string, number>
  /** Whether hyphens join words into one, or else the prefixes after which they do. */
  readonly compounds: 'whole' | ReadonlySet<string>
  /** Whether a word that leaves its second half to the next keeps its hyphen: `zwangerschaps- en bevallingsverlof`. */
  readonly suspendedHyphen: boolean
  /** Spaces that set off groups of three digits. */
  readonly groupSpaces: string
  /** Written behind a number without a space: `km`, `k`. Case counts. */
  readonly units: ReadonlySet<string>
  /** Abbreviations that stand before a name and never end a sentence: `dhr`, `prof`. */
  readonly titles: ReadonlySet<string>
  /** Abbreviations only where a number follows: `art`, `no`. */
  readonly beforeNumbers: ReadonlySet<string>
  /** All other abbreviations; they can end a sentence: `etc`, `nv`. One written with a capital holds for capitalised words alone: `Wash`. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that, capitalised after an abbreviation, begin a sentence: articles, pronouns, prepositions. */
  readonly starters: ReadonlySet<string>
  /** Words that, capitalised within a sentence, show that its end was left unmarked; none that begin names or titles. */
  readonly openers: ReadonlySet<string>
}

/** What tells a language from others. */
export interface DetectionLexicon {
  /** ISO 639-3, franc's code. */
  readonly iso3: string
  readonly functionWords: ReadonlySet<string>
  /** How readily a short text is taken for the language, as the logarithm of odds. */
  readonly credit: number
  /** The most frequent sequences of three letters, `_` for the edge of a word, in steps of falling frequency (see `detect.ts`); null where none are known. */
  readonly trigrams: string | null
}

export interface Language {
  readonly code: LanguageCode
  readonly detection: DetectionLexicon
  readonly boilerplate: BoilerplateLexicon
  readonly tokens: TokenLexicon
  readonly numbers: NumberLexicon
  readonly amount: AmountLexicon
  readonly count: CountLexicon
  readonly date: DateLexicon
  readonly organization: OrganizationLexicon
  readonly clauses: ClauseLexicon
  readonly speakers: SpeakerLexicon
  readonly quote: QuoteLexicon
  readonly denial: DenialLexicon
  /** Parts of speech. */
  readonly tagger: PackedTagger | null
  /** Names and their types. */
  readonly recognizer: PackedRecognizer | null
}
