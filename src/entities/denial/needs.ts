// What a verb of denial needs beside it: somebody who can deny, and something that can be denied.
import { chunkAt, type Chunk } from '../../clauses/chunk.ts'
import type { ClauseLexicon } from '../../clauses/lexicon.ts'
import { nameAt, namesWithin } from '../../clauses/names.ts'
import type { relations } from '../../clauses/relations.ts'
import type { Phrase, Site } from '../../clauses/site.ts'
import type { Complement } from './complement.ts'
import type { DenialLexicon } from './lexicon.ts'
import type { Verb, Words } from './words.ts'

/** How many tokens away a label may stand. */
const LABELLED = 20

const none: ReadonlySet<string> = new Set()

export function needReader(lexicon: DenialLexicon, clauses: ClauseLexicon, words: Words, grammar: ReturnType<typeof relations>) {
  const pronouns = new Set(Object.keys(clauses.pronouns))

  /** Whether a phrase can be who denies with this verb. */
  function denies(site: Site, phrase: Phrase, verb: Verb, token: number): boolean {
    const head = normAt(site, phrase.head)
    // one denies, but one of the drivers denies
    const some = phrase.from < phrase.head && site.doc.tags[phrase.from] === 'NUM'
    if (lexicon.generic.has(head) || (!some && lexicon.generic.has(normAt(site, phrase.from)))) return false
    if (!words.speaks(site.doc, phrase.head) || (verb.need !== 'anything' && lexicon.texts.has(head))) return false
    if (verb.need !== 'anything' && verb.need !== 'nothing' && judges(site, phrase.head)) return false
    // `five`, `their widely disputed theories`
    if (phrase.from === phrase.head && site.doc.tags[phrase.head] === 'NUM') return false
    // quand on en parle à ces gens, ils nient
    if (phrase.pronoun && words.isPlural(head) && ofAnybody(site, phrase)) return false
    if (phrase.pronoun && clauses.determiners.has(head) && !pronouns.has(head) && !clauses.anaphors.has(head)) return false
    // `un cri dément`: a form that may be another part of speech
    const verbal = site.doc.tags[token] === 'VERB' || site.doc.tags[token] === 'AUX' || words.finite.has(normAt(site, token))
    if ((verb.things || !verbal) && !words.known(site.doc, phrase.head)) return false
    return !phrase.pronoun || grammar.personOf(site, phrase) !== 2
  }

  /** Whether the last of the people named before a pronoun are nobody in particular. */
  function ofAnybody({ chunks, doc }: Site, { chunk }: Phrase): boolean {
    for (let i = chunk - 1; i >= 0; i--) {
      const before = chunks[i] as Chunk
      if (before.kind !== 'noun') continue
      if (lexicon.generic.has(doc.tokens[before.head]?.norm ?? '')) return true
      if (words.known(doc, before.head)) return false
    }
    return false
  }

  /** Whether what stands beside the verb makes it a denial; its clause ends at chunk `end`. */
  function meets(site: Site, { need, tails, refuses = none, withholds }: Verb, complement: Complement, token: number, end: number): boolean {
    const { kind, phrase, whole } = complement
    const clause = kind === 'clause' || kind === 'infinitive'
    if (kind === 'noun' && phrase && refuses.has(normAt(site, phrase.head))) {
      // dismissed the charges | as baseless; dismissed the claim that …
      if (clauses.complementizers.has(normAt(site, phrase.head + 1))) return true
      if (!clauses.subordinators.has(normAt(site, phrase.to)) || !labelIn(site, complement, tails, token, end)) return false
    }
    // bestrijden elkaar
    if (kind === 'pronoun' && lexicon.patients.has(normAt(site, complement.from))) return false
    if (kind === 'noun' && phrase && need !== 'nothing' && need !== 'label' && lexicon.refused.has(normAt(site, phrase.head))) return false
    if (phrase && need !== 'nothing' && advises(site, phrase)) return false
    const head = phrase ? normAt(site, phrase.head) : ''
    const accused = kind === 'noun' && phrase !== null && accuses(site, phrase)
    const all = kind === 'noun' && phrase !== null && lexicon.all.has(normAt(site, phrase.from))
    switch (need) {
      case 'nothing':
        return true
      case 'anything':
        return clause || !phrase || (deniable(site, phrase, token) && !(withholds && phrase.from > token && keptFrom(site, phrase)))
      case 'all':
        return all
      case 'act':
        return clause || accused || all
      case 'words':
        return accused || (kind === 'noun' && lexicon.texts.has(head))
      case 'label':
      case 'untruth': {
        // called for fake news to be banned
        if (!tails.length && !clauses.verbFinal && clauses.prepositions.has(normAt(site, token + 1))) return false
        // `what it called a lie`
        if (kind === 'pronoun' && whole === null && site.chunks[chunkAt(site.chunks, complement.from)]?.kind === 'relative') return false
        const label = labelIn(site, complement, tails, token, end)
        if (need === 'untruth') return label !== null && accused
        if (phrase && (phrase.pronoun ? grammar.personOf(site, phrase) !== 3 : phrase.from > token && isSomebody(site, phrase))) return false
        return label === 'strong' || (label === 'soft' && accused)
      }
      case 'claim':
        return clause || accused || (whole !== null && !phrase) || kind === 'pronoun' || (kind === 'noun' && words.isClaim(head))
      default:
        // what they dismissed as a sham trial
        if (!accused && brands(site, token, end)) return false
        if (accused || (whole !== null && (!phrase || words.isAccusation(head)))) return true
        return (
          (kind === 'noun' || (kind === 'pronoun' && phrase !== null && grammar.personOf(site, phrase) === 3)) &&
          labelIn(site, complement, tails, token, end) !== null
        )
    }
  }

  /** Nobody whom something is kept from: `denied Lund`, `denied the striker`, `denied the gangs their profits`. */
  function deniable(site: Site, phrase: Phrase, token: number): boolean {
    if (phrase.pronoun && lexicon.refused.has(normAt(site, phrase.head))) return false
    // denied his | right to a lawyer
    if (clauses.determiners.has(normAt(site, phrase.head)) && lexicon.refused.has(normAt(site, phrase.to))) return false
    if (phrase.from > token && isSomebody(site, phrase)) return false
    return phrase.from < token || site.chunks[grammar.phraseEnd(site, phrase.chunk)]?.kind !== 'noun'
  }

  /** `the court`, `Justice Anna Lund` */
  function judges(site: Site, head: number): boolean {
    const title = nameAt(site.doc.names, head)?.from ?? head
    return [head, title, title - 1].some((token) => lexicon.judges.has(normAt(site, token)))
  }

  /** `denies citizens in the suburbs | full entry`, `denied his daughters | large sums`: somebody, and then what he does not get. */
  function keptFrom({ chunks, doc }: Site, { chunk, from, head }: Phrase): boolean {
    let last = chunk
    while (chunks[last + 1]?.kind === 'coordinator' && chunks[last + 2]?.kind === 'noun') last += 2
    for (let i = from; i < (chunks[last]?.to ?? from); i++)
      if (doc.tags[i] === 'NOUN' && doc.tags[i + 1] === 'ADJ' && i + 1 < (chunks[last]?.head ?? i) && words.known(doc, i)) return true
    if (!words.known(doc, head)) return false
    let next = chunk + 1
    while (chunks[next]?.kind === 'preposition' && chunks[next + 1]?.kind === 'noun') next += 2
    return chunks[next]?.kind === 'noun'
  }

  /** `the notion that he should stay`: an opinion is turned down, nothing is denied. */
  function advises(site: Site, { head }: Phrase): boolean {
    if (!clauses.complementizers.has(normAt(site, head + 1))) return false
    for (let i = head + 2; i < head + LABELLED && site.doc.tags[i] !== 'VERB' && site.doc.tags[i] !== 'PUNCT'; i++)
      if (lexicon.advice.has(normAt(site, i))) return true
    return false
  }

  function normAt({ doc }: Site, token: number): string {
    return doc.tokens[token]?.norm ?? ''
  }

  function accuses(site: Site, phrase: Phrase): boolean {
    for (let i = phrase.chunk; i < site.chunks.length; i += 2) {
      const chunk = site.chunks[i]
      if (!chunk || chunk.from >= phrase.to) return false
      if (chunk.kind === 'noun' && words.isAccusation(normAt(site, chunk.head))) return true
    }
    return false
  }

  /** `called the minister a fake`, `the defender was denied by the post`: nothing is denied of somebody. */
  function isSomebody(site: Site, phrase: Phrase): boolean {
    return isPerson(site, phrase) || words.known(site.doc, phrase.head)
  }

  /** `denied Lund from close range`, `denied him entry`: whoever is kept from something. */
  function isPerson(site: Site, { from, pronoun, chunk, to }: Phrase): boolean {
    const { chunks, doc } = site
    if (!pronoun) {
      const end = chunks[chunk]?.to ?? to
      const last = namesWithin(doc.names, from, end).at(-1)
      const whom = last && (last.type === 'person' || last.type === 'organization')
      // `denied Jones`, `denied Jones further help`
      if (whom && (last.to === end || (last.from === from && (doc.tags[last.to] === 'ADJ' || doc.tags[last.to] === 'NUM')))) return true
      return doc.tags.slice(from, end).every((tag) => tag === 'PROPN')
    }
    const after = chunks[chunk + 1]?.kind
    return clauses.objects.has(normAt(site, from)) && (after === 'noun' || after === 'verb' || after === 'pronoun')
  }

  /** A soft label on a thing, not on words: `as a sham trial`. */
  function brands(site: Site, token: number, end: number): boolean {
    const to = site.chunks[end - 1]?.to ?? token
    for (let i = token + 1; i < to && site.doc.tags[i] !== 'PUNCT'; i++)
      if (lexicon.softLabels.has(normAt(site, i))) return site.doc.tags[i + 1] === 'NOUN' && !words.isAccusation(normAt(site, i + 1))
    return false
  }

  /** What the object is called, behind it: a word of untruth, or one that is so only of an accusation. */
  function labelIn(site: Site, { phrase }: Complement, tails: readonly (readonly string[])[], token: number, end: number): 'strong' | 'soft' | null {
    const { chunks } = site
    // ces accusations infondées
    const from = phrase && phrase.from > token ? phrase.head + 1 : token + 1
    const to = Math.min(chunks[end - 1]?.to ?? token, from + LABELLED)
    let found: 'soft' | null = null
    for (let i = from; i < to; i++) {
      const norm = normAt(site, i)
      if (norm === ',') break
      const strong = lexicon.labels.has(norm)
      if ((!strong && !lexicon.softLabels.has(norm)) || lexicon.misnomers.has(normAt(site, i + 1)) || held(site, i, tails)) continue
      if (strong) return 'strong'
      found = 'soft'
    }
    return found
  }

  /** `with incorrect parameters`: what a preposition holds is no label. */
  function held({ chunks, doc }: Site, token: number, tails: readonly (readonly string[])[]): boolean {
    const before = chunks[chunkAt(chunks, token) - 1]
    const norm = doc.tokens[before?.from ?? -1]?.norm ?? ''
    return before?.kind === 'preposition' && !clauses.genitives.has(norm) && !tails.some((tail) => tail.at(-1) === norm)
  }

  return { denies, meets, isSomebody }
}
