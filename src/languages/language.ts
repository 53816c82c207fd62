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
import type { PackedModel } from '../model/weights.ts'
import type { NumberLexicon } from '../numbers/lexicon.ts'
import type { SpeakerLexicon } from '../speakers/lexicon.ts'

/** How a language writes words and ends sentences. */
export interface TokenLexicon {
  /** Norms that end in a full stop without ending a sentence, without the stop: `dhr`, `nv`, `prof`. */
  readonly abbreviations: ReadonlySet<string>
}

/** What tells the language from others. */
export interface DetectionLexicon {
  /** ISO 639-3, franc's code. */
  readonly iso3: string
  readonly functionWords: ReadonlySet<string>
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
  readonly recognizer: PackedModel | null
}
