// What a language must say for denial extraction: its words of denial and what they need beside them.
import type { Conjugation } from '../../clauses/verb.ts'

/**
 * What a verb needs to be a denial: `deny` anything that cannot be refused, `dispute` a claim,
 * `reject` an accusation, `se défendre de` an accusation or an act, `distance oneself from` words, `rule out` all of something, `call` a label on it,
 * `dénoncer` an accusation with a label on it, `dismiss as` a label on any claim; `plead not guilty` is one by itself.
 */
export type Need = 'anything' | 'claim' | 'accusation' | 'act' | 'words' | 'all' | 'label' | 'untruth' | 'dismissal' | 'nothing'

export interface DenialVerb {
  readonly forms: Conjugation
  readonly need: Need
  /** Words one of which stands right before it, as `se` before `défend`. */
  readonly before?: readonly string[]
  /** Phrases one of which must stand in its clause: `tegen`, `van de hand`, `not guilty`. */
  readonly tail?: readonly string[]
  /** Prepositions that lead to what is denied, where the verb says it all: `plead not guilty to`. */
  readonly links?: readonly string[]
  /** The tail follows at once, adverbs apart: `se défend d'avoir …`. */
  readonly near?: true
  /** Things do it as well as people, so that its subject must certainly be somebody: `contradicts`. */
  readonly things?: true
  /** It keeps things from people as well: `denies residents a view`, `the page was denied`; in the passive only what was said is denied. */
  readonly withholds?: true
  /** What it only turns down, unless it says as what: `dismissed the case`. */
  readonly refuses?: ReadonlySet<string>
}

/**
 * How much a phrase says by itself that something is denied; `baseless` is what is said of a claim, whatever its subject, `absent` that there is no such
 * thing, `verdict` and `absurd` count of a claim alone.
 */
export type IdiomWeight = 'strong' | 'apart' | 'mild' | 'plan' | 'baseless' | 'absent' | 'verdict' | 'absurd'

/** Words and phrases are norms, tokens set apart by a space. */
export interface DenialLexicon {
  readonly verbs: readonly DenialVerb[]
  /** Finite forms of its verbs, of denial and of saying, that are other words as well: `disputes`, `annonce`. */
  readonly homographs: ReadonlySet<string>
  /** Nouns of denial, and what `of …` after them names when it holds no name: French `dénégations de l'armée`, English `denial of the facts`. */
  readonly nouns: Readonly<Record<string, 'speaker' | 'claim'>>
  /** Verbs that issue one: `issued a denial`, `oppose un démenti`. */
  readonly issues: ReadonlySet<string>
  /** Nouns for what is said of somebody: `allegation`, `aantijging`, `rumeur`. */
  readonly accusations: ReadonlySet<string>
  /** Words of accusing, by the preposition that leads to what somebody is accused of: `accused of`, `charged with`. */
  readonly accuses: Readonly<Record<string, ReadonlySet<string>>>
  /** Nouns for what can be disputed besides: `figures`, `lezing`, `version`. */
  readonly claims: ReadonlySet<string>
  /** Nouns for what is refused, not denied: `entry`, `bail`, `toegang`. */
  readonly refused: ReadonlySet<string>
  /** Verbs of what ought to be, so that an opinion is turned down: `should`, `devrait`. */
  readonly advice: ReadonlySet<string>
  /** Nouns grow by composition, so that the end of a word tells what it is: `fraudebeschuldiging`. */
  readonly compounds: boolean
  /** Nouns that say nothing, whatever they contradict: `figures`, `study`, `preuves`; `*tion` is every word that ends so. */
  readonly mute: ReadonlySet<string>
  /** Nouns with such an ending that speak all the same, besides the bodies that are known as speakers: `delegation`. */
  readonly bodies: ReadonlySet<string>
  /** Nouns for texts, which deny but do not dispute, and which one takes one's distance from: `statement`, `brief`. */
  readonly texts: ReadonlySet<string>
  /** Those who reject or clear as their office: `court`, `rechter`, `parquet`. */
  readonly judges: ReadonlySet<string>
  /** Subjects that are nobody in particular: `those`, `nul`, `wie`. */
  readonly generic: ReadonlySet<string>
  /** Labels that are a denial whatever they are put on: `hoax`, `onwaar`. */
  readonly labels: ReadonlySet<string>
  /** Labels that are one only on an accusation: `absurd`. */
  readonly softLabels: ReadonlySet<string>
  /** Nouns that make a thing of its own with a word of untruth: `false flag`, `valse start`. */
  readonly misnomers: ReadonlySet<string>
  /** Determiners for somebody whose it is: `his`, `leurs`. */
  readonly owners: ReadonlySet<string>
  /** Those whom somebody speaks for: `client`. */
  readonly clients: ReadonlySet<string>
  /** Pronouns right before a verb for whom it is done to, so that nothing is denied: `s'écarte`, `me niait`. */
  readonly patients: ReadonlySet<string>
  /** Determiners of everything: `any`, `elke`, `toute`. */
  readonly all: ReadonlySet<string>
  /** Verbs and adjectives under which a denial does not come: `refuse`, `unlikely`, `peut`. */
  readonly blockers: ReadonlySet<string>
  /** Adverbs of what is done in general: `usually`, `meestal`. */
  readonly habits: ReadonlySet<string>
  /** What follows a negation that negates nothing: `only`, `alleen`, `seulement`, `cessé`. */
  readonly pseudo: ReadonlySet<string>
  /** Verbs of saying that leave open whether it is so, and those that stand up for it. */
  readonly says: readonly Conjugation[]
  readonly insists: readonly Conjugation[]
  /** Verbs that stand up for what is said with a particle: `houdt … vol`. */
  readonly persists: Readonly<Record<string, string>>
  /** Prepositions before who says it: `according to`, `volgens`. */
  readonly according: readonly string[]
  /** Phrases that tell how or where something is denied: `in a statement`, `met klem`; and prepositions that lead to when or where: `during`, `lors`. */
  readonly manners: readonly string[]
  readonly occasions: ReadonlySet<string>
  /** Phrases that negate an allegation in the speaker's own words; `*` stands for up to six tokens. All but the strong need more beside them. */
  readonly idioms: Readonly<Record<string, IdiomWeight>>
  /** What begins with a pronoun that stands for nobody: `il y`. */
  readonly impersonal: readonly string[]
  /** Endings of a verb that tells what is to come: `-era`. */
  readonly futures: readonly string[]
  /** Words that negate a clause by themselves: `not`, `ne`, `geen`. */
  readonly negators: ReadonlySet<string>
  /** Negations of all time, and those that leave no doubt: `never`; `geenszins`. */
  readonly never: ReadonlySet<string>
  readonly emphatic: ReadonlySet<string>
  /** What makes `never` a superlative: `never before`, `never so`. */
  readonly experience: ReadonlySet<string>
  /** Words that tell of what happened or not: `did`, `heeft`, `avoir`. */
  readonly past: ReadonlySet<string>
  /** Words whose negation tells of a mind, not of a deed: `think`, `weet`; `pens*` is every word that begins so. */
  readonly mental: ReadonlySet<string>
  /** Words of a sentence that accuses: `accused`, `verdacht`, `aurait`. */
  readonly accusing: ReadonlySet<string>
  /** Words for what somebody is accused of: `fraud`, `gelogen`, `coupable`. */
  readonly misdeeds: ReadonlySet<string>
}
