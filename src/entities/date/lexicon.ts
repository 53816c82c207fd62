// What a language must say for date extraction. Keys are norms, the tokens of a phrase set apart by a space.
import type { ForeignReader, Grain, Holiday, Lean, Part, Point, Reference, Season } from './expression.ts'

type Words<T> = Readonly<Record<string, T>>
type List = readonly string[]

/** A unit of time; `size` tells how many of its grain one is: a fortnight is two weeks. */
export interface Unit {
  readonly grain: Grain
  readonly size?: number
  /** A plural without a number is vague: `the last weeks`. */
  readonly plural?: true
}

/** What `last`, `this` and `next` do: to units (`by`), and to names of weekdays, months, seasons and feasts (`lean`). */
export interface Turn {
  readonly by: number
  readonly from: 'reference' | 'told'
  readonly lean: Lean
  /** A pronoun as well: before a number it begins no date (`die twee jaar wachtten`). */
  readonly pronoun?: true
  /** Agrees with a plural, so that a unit that looks the same in both is vague: `ces derniers mois`. */
  readonly plural?: true
}

/** What tells past from future, by the verbs around a date. */
export interface TenseLexicon {
  /** Norms, each of them enough. */
  readonly past: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  readonly present: ReadonlySet<string>
  /** Endings of finite verbs and participles, for tokens tagged as verbs. */
  readonly pastEndings: List
  readonly futureEndings: List
  /** Endings of verb forms without a tense. */
  readonly timelessEndings: List
  /** Prefixes of the verbs in `past`: `ont|nam`. */
  readonly prefixes: List
  /** Auxiliaries in the present that a participle makes past: `is … vrijgelaten`. */
  readonly perfect: ReadonlySet<string>
  /** Participles after an auxiliary in the present; more of them than `participles`, which look like finite verbs elsewhere. */
  readonly completions: RegExp
  /** Participles, that the auxiliary before them dates. */
  readonly participles: RegExp
  /** Prepositions that look back or ahead by themselves: `since`. */
  readonly pastCalls: ReadonlySet<string>
  readonly futureCalls: ReadonlySet<string>
  /** Words before an infinitive. */
  readonly infinitives: ReadonlySet<string>
  /** Words that begin another clause. */
  readonly breaks: ReadonlySet<string>
  /** What a present tense says of a weekday or month beside it. */
  readonly presentMeans: 'coming' | 'near'
}

export interface DateLexicon {
  /** Months and weekdays are written with a capital; where they are not, a capital inside a sentence makes a name of them. */
  readonly capitals: boolean
  /** `05/09` is 5 September. */
  readonly dayFirst: boolean
  readonly months: Words<number>
  /** Short forms, read beside a day or a year only. */
  readonly shortMonths: Words<number>
  /** ISO numbers, 1 is Monday. */
  readonly weekdays: Words<number>
  readonly shortWeekdays: Words<number>
  /** Names that repeat: `Saturdays`. */
  readonly everyWeekday: Words<number>
  readonly seasons: Words<Season>
  readonly units: Words<Unit>
  /** Letters glued to digits before `ago`: `3h`. */
  readonly shortUnits: Words<Grain>
  /** Parts of the day, after a day or a determiner. */
  readonly parts: Words<Part>
  /** The same standing alone: `'s avonds`, `l'après-midi` after a word of `partCalls`. */
  readonly partsAlone: Words<Part>
  readonly partCalls: List
  readonly holidays: Words<Holiday>
  /** Whole expressions: `yesterday`, `le lendemain`. */
  readonly phrases: Words<Omit<Point, 'kind'>>
  readonly vague: Words<Reference>
  /** Months that are also words or names (`may`, `mars`): they need a preposition of `calls` before them. */
  readonly ambiguous: List
  /** Words before a month, a year or a season that make it a date. */
  readonly calls: List
  /** Words before a clock time that could be a duration: `om 8 uur`. */
  readonly clockCalls: List
  /** Words that make a name of a weekday or month: `Sunday Times`, `Black Friday`. */
  readonly nameAfter: List
  readonly nameBefore: List
  readonly articles: List
  /** Those of `articles` that stand before a plural. */
  readonly pluralArticles: List
  readonly before: Words<Turn>
  readonly after: Words<Turn>
  /** Adjectives and adverbs that may stand between determiner and unit without changing the date. */
  readonly fillers: List
  /** `begin`, `mid`, `end`, `early`, `later`: the expression holds them, the value is the period. */
  readonly portions: List
  /** A portion needs no `of` before its unit: `later this year`, `début mars`. */
  readonly barePortions: boolean
  /** Those of `portions` that are adverbs and take no article: `eerder`. */
  readonly adverbialPortions: List
  readonly ordinals: Words<number>
  /** `1er`, `2nd`, `3e`. */
  readonly ordinalSuffixes: List
  /** Joins inside one expression: `the end of March`, and `late in March`. */
  readonly of: List
  readonly within: List
  /** Those of `of` that hold an article: `la veille du scrutin` tells no day. */
  readonly ofThe: List
  readonly at: List
  readonly and: List
  readonly to: List
  readonly between: List
  /** Opens a range that `and` does not close: `from`, `du`. */
  readonly since: List
  /** Numbers that are no numerals: `a`, `half a`, `anderhalf`. */
  readonly quantities: Words<number>
  /** Vague quantities: `several`. */
  readonly some: List
  /** Minutes may follow the hours without their unit: `une heure trente`. */
  readonly bareMinutes: boolean
  /** Halves told after the unit: `et demi`. */
  readonly halves: Words<number>
  /** Between an indefinite unit and its number: `een jaar of vijf`. */
  readonly roughly: List
  /** Hedges that may stand inside `in about three hours`. */
  readonly hedges: List
  /** Limits that make `in more than 70 years` a duration. */
  readonly limits: List
  /** Superlatives and the like: `the highest rate in seven years`. */
  readonly records: RegExp
  /** Prepositions that make a duration of `the past year`, and of `one day`. */
  readonly stretchCalls: List
  /** Words of `before` that always do: `the past decade`. */
  readonly stretchTurns: List
  /** What looks like the length of a day and says `some time`: `one day`, `op een dag`. */
  readonly someDay: List
  readonly ago: List
  /** The same, but particles of verbs as well: `in zeven jaar terugverdienen`. */
  readonly agoParticles: List
  readonly agoBefore: List
  readonly later: Words<1 | -1>
  /** `a year earlier than planned` is a duration. */
  readonly than: List
  readonly fromNow: List
  readonly aheadTail: List
  /** `lang`, `-long`, `tijd`: belong to a duration. */
  readonly lengthTails: List
  /** Articles that make rates: `twice a week`. */
  readonly indefinite: List
  /** `in three weeks`. */
  readonly ahead: List
  /** Words before `ahead` that make a length of it: `verspreid over 21 dagen`. */
  readonly aheadBlocks: List
  /** The language's `ahead` word means a duration in the past tense: `in five years`. */
  readonly aheadNeedsFuture: boolean
  /** Words after a quantity that make it an age: `old`. */
  readonly ageAfter: List
  readonly ageBefore: List
  /** Nouns of the young: `un enfant de 8 ans`. */
  readonly children: List
  /** Words after an age that end it: `quand`. */
  readonly ageStops: List
  /** Years from which on `ze is 34 jaar` is an age. */
  readonly youngest: number
  /** Comparatives in ages: `de moins de 16 ans`. */
  readonly ageHedges: List
  /** Nouns that last: `a sentence of 20 years` is no age. */
  readonly lasting: List
  /** `een man van 34 jaar`, `un homme de 34 ans`. */
  readonly ageJoin: List
  /** `ze is 34 jaar`. */
  readonly ageCopulas: List
  /** `à 97 ans`. */
  readonly ageAt: List
  /** Links from a duration to what lasts: `5 ans de prison`. */
  readonly lastingLinks: List
  /** `Louise Martin, 34 ans, ...`. */
  readonly ageInCommas: boolean
  /** Words before a season that make a verb of it: `to fall`. */
  readonly seasonBlocks: List
  /** Words before a season that make it a date without an article. */
  readonly seasonCalls: List
  /** Words after four digits that make a number of them, and before. */
  readonly yearStops: List
  readonly yearBlocks: List
  /** A year may stand before a noun as an adjective does: `the 2010 midterms`. */
  readonly yearsModify: boolean
  /** Endings of a plural noun, that four digits may count. */
  readonly pluralEndings: List
  readonly every: List
  readonly per: List
  readonly times: List
  readonly frequency: Words<string>
  /** `18.30 uur`, `14 h 30`, `o'clock`. */
  readonly hours: List
  /** `am` and `pm`: the hour that noon is counted from. */
  readonly meridiem: Words<0 | 12>
  readonly clockWords: Words<readonly [number, number]>
  readonly zones: List
  /** `jaren` of `jaren tachtig`. */
  readonly decadeWords: List
  readonly decades: Words<number>
  /** Decades told in one word: `the sixties`. */
  readonly spelledDecades: Words<number>
  readonly decadeSuffixes: List
  readonly quarterLetters: Words<'quarter' | 'half'>
  readonly quarters: Words<'quarter' | 'half'>
  /** `season` after `2011-12`. */
  readonly yearSpans: List
  /** `boekjaar` before `2018`. */
  readonly fiscalYears: List
  readonly weekWords: List
  readonly tense: TenseLexicon
  /** Reads what the grammar does not. */
  readonly foreign?: ForeignReader
}
