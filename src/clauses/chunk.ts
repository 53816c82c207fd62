// Sentence → chunks: noun phrases, verb groups and the small words between them. Shallow, on demand, in one pass.
import type { Tag, With } from '../document/document.ts'
import { joinsQualifier } from '../document/compound.ts'
import { joinsWord } from '../document/token.ts'
import type { KnownWords, Words } from './known-words.ts'
import type { ClauseLexicon } from './lexicon.ts'
import { firstName } from './names.ts'
import { sieve } from '../text/sieve.ts'

export type ChunkKind =
  | 'noun'
  | 'pronoun'
  | 'anaphor'
  | 'verb'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'negation'
  | 'adverb'
  | 'time'
  | 'comma'
  | 'stop'
  | 'mark'
  | 'other'

/** Tokens `[from, to)` that work as one. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly from: number
  readonly to: number
  /** The noun of a noun phrase, else the first token. */
  readonly head: number
  /** A noun phrase or pronoun that denies itself: `no plans`, `geen sprake`, `rien`. */
  readonly negated: boolean
}

type Layers = With<'tokens' | 'tags' | 'names'>

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X'])
/** Tags of most nouns and what stands around them. */
const PLAIN: ReadonlySet<Tag> = new Set<Tag>(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'X'])
const HEADS: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'PROPN', 'SYM', 'X'])

/** How many tokens a verb group may hold. */
const LONGEST = 16

/** What stands at one token, before tokens are put together. */
type Class = Exclude<ChunkKind, 'noun'> | 'determiner' | 'nominal' | 'infinitive' | 'possessive'

const none: ReadonlySet<string> = new Set()

/** Cuts stretches of a text into chunks. */
export function chunker(
  lexicon: ClauseLexicon,
  { verbs = none, finite = none, possible = none, particles = none, labels = none, closed = () => false }: KnownWords = {},
) {
  const relatives = new Set(Object.keys(lexicon.relatives))
  const pronouns = new Set(Object.keys(lexicon.pronouns))
  const auxiliaries = new Set(Object.keys(lexicon.auxiliaries))
  const { times, anaphors, complementizers, infinitives, coordinators, subordinators, prepositions, negations, determiners, objects } = lexicon
  const listed: Words[] = [times, anaphors, complementizers, infinitives, coordinators, subordinators, prepositions, negations, determiners, objects]
  listed.push(relatives, pronouns, auxiliaries, verbs, finite, possible, particles)
  const mayBeListed = sieve(listed.flatMap((words) => [...words.keys()]))
  return function chunks(doc: Layers, from: number, to: number): Chunk[] {
    const { tokens, tags, names } = doc
    const found: Chunk[] = []
    let name = firstName(names, from)
    let at = from
    while (at < to) {
      while (name < names.length && (names[name]?.to ?? 0) <= at) name++
      const kind = classAt(at)
      if (kind === 'nominal' || kind === 'determiner' || kind === 'possessive') at = nounPhrase(at, kind)
      else if (kind === 'verb' || kind === 'infinitive') at = verbGroup(at)
      else {
        const negated = (kind === 'pronoun' || kind === 'negation') && lexicon.negations.has(normAt(at))
        found.push({ kind, from: at, to: at + 1, head: at, negated })
        at++
      }
    }
    return found

    function normAt(i: number): string {
      return tokens[i]?.norm ?? ''
    }

    function classAt(i: number): Class {
      const token = tokens[i]
      const tag = tags[i]
      if (!token || !tag) return 'other'
      const { norm, kind } = token
      if (kind === 'quote') return 'mark'
      if (norm === '%') return 'nominal'
      if (norm === "'" && owns(i)) return 'possessive'
      if (kind === 'punctuation') return norm === ',' ? 'comma' : norm === "'" || (norm === '-' && glued(i)) ? 'other' : 'stop'
      if (kind === 'handle') return 'nominal'
      if (kind === 'url' || kind === 'email') return 'other'
      const current = names[name]
      if (current && current.from <= i && i < current.to) return 'nominal'
      // no rule below knows more of a word that stands in no list
      if (PLAIN.has(tag) && !mayBeListed(norm)) return 'nominal'
      if (lexicon.times.has(norm) && tag !== 'DET') return 'time'
      // have all denied · ils ont tous nié · they both deny
      if (floats(i, tag)) return 'adverb'
      if (particles.has(norm) && i > from && (i + 1 >= to || tags[i + 1] === 'PUNCT')) return 'adverb'
      if (finite.has(norm) && i > from && isFinite(i, tag)) return 'verb'
      if (
        verbs.has(norm) &&
        !determined(i - 1) &&
        !(determined(i - 2) && (tags[i - 1] === 'ADJ' || (tags[i - 1] === 'NOUN' && tag === 'NOUN' && tags[i + 1] === 'NOUN'))) &&
        tag !== 'PROPN' &&
        !(tag === 'ADJ' && tags[i + 1] === 'VERB')
      )
        return 'verb'
      if (tag === 'VERB' && i > from && (nounAfterDeterminer(i, norm) || nounAfterVerb(i, norm))) return 'nominal'
      if (tag === 'AUX' && determiners.has(norm) && !auxiliaries.has(norm)) return 'determiner'
      if (auxiliaries.has(norm) && tag === 'CCONJ' && tags[i + 1] === 'VERB') return 'verb'
      if (tag === 'VERB' || tag === 'AUX' || (auxiliaries.has(norm) && lexicon.infinitives.has(normAt(i - 1)))) return 'verb'
      if (tag === 'CCONJ' && lexicon.coordinators.has(norm)) return 'coordinator'
      if (possible.has(norm) && placedAsVerb(i, tag)) return 'verb'
      if (relatives.has(norm) || lexicon.anaphors.has(norm) || lexicon.complementizers.has(norm)) return linkAt(i, norm, tag)
      if (lexicon.infinitives.has(norm) && (tag === 'PART' || tag === 'ADP' || tag === 'SCONJ') && opensInfinitive(i)) return 'infinitive'
      if (lexicon.coordinators.has(norm)) return 'coordinator'
      // ook toen ontkende hij · tot nu toe
      const open = tags[i + 1] === 'VERB' || tags[i + 1] === 'AUX' || tags[i - 1] === 'ADP'
      if (lexicon.verbSecond && tag === 'ADV' && lexicon.subordinators.has(norm) && open) return 'adverb'
      if (
        lexicon.subordinators.has(norm) &&
        found.at(-1)?.kind === 'verb' &&
        tags[i - 1] === 'AUX' &&
        (tags[i + 1] === 'VERB' || tags[i + 1] === 'ADV')
      )
        return 'adverb'
      if (lexicon.subordinators.has(norm) && (tag === 'SCONJ' || tag === 'ADV' || (tag === 'ADP' && !lexicon.prepositions.has(norm))))
        return 'subordinator'
      if (lexicon.prepositions.has(norm) && tag !== 'DET' && tag !== 'SCONJ') return 'preposition'
      if (lexicon.negations.has(norm))
        return tag === 'DET' || lexicon.determiners.has(norm) ? 'determiner' : tag === 'PRON' || tag === 'NOUN' ? 'pronoun' : 'negation'
      if (
        tag === 'DET' ||
        (lexicon.determiners.has(norm) &&
          !(tag === 'PRON' && (pronouns.has(norm) || (lexicon.objects.has(norm) && !NOMINAL.has(tags[i + 1] ?? 'PUNCT')))) &&
          !opensVerb(i))
      )
        return 'determiner'
      // one user said
      if (tag === 'NUM' && HEADS.has(tags[i + 1] ?? 'PUNCT')) return 'nominal'
      if (pronouns.has(norm) || lexicon.objects.has(norm) || tag === 'PRON') return 'pronoun'
      if (tag === 'ADP') return 'preposition'
      if (tag === 'CCONJ') return 'coordinator'
      if (tag === 'SCONJ') return 'subordinator'
      if (tag === 'PART') return norm === "'s" || norm === "'" ? 'possessive' : 'adverb'
      if (NOMINAL.has(tag)) return 'nominal'
      if (tag === 'ADV') return 'adverb'
      return 'other'
    }

    function determined(i: number): boolean {
      const norm = normAt(i)
      // another said
      if (i < from || (pronouns.has(norm) && !lexicon.ambiguous.has(norm)) || floats(i, tags[i])) return false
      return tags[i] === 'DET' || (lexicon.determiners.has(norm) && tags[i] !== 'PRON' && tags[i] !== 'ADV')
    }

    /** Not `the denied claims`, nor a name. */
    function isFinite(i: number, tag: Tag): boolean {
      const before = normAt(i - 1)
      if (tag === 'PROPN' || (tag === 'ADJ' && NOMINAL.has(tags[i + 1] ?? 'PUNCT') && tags[i + 1] !== 'DET' && !times.has(normAt(i + 1))))
        return false
      return !determined(i - 1) || !determiners.has(before) || lexicon.anaphors.has(before) || pronouns.has(before) || lexicon.objects.has(before)
    }

    /** `that`, `dat`, `que`: determiner, conjunction, relative or a pronoun of its own. */
    function linkAt(i: number, norm: string, tag: Tag): Class {
      if (tag === 'DET' && !(relatives.has(norm) && !lexicon.determiners.has(norm))) return 'determiner'
      const next = tags[i + 1]
      // dismissed that notion in an interview
      const held = lexicon.determiners.has(norm) && closed(normAt(i + 1)) && tags[i + 2] !== 'VERB' && tags[i + 2] !== 'AUX'
      if (held && found.at(-1)?.kind === 'verb') return 'determiner'
      const closes = tokens[i + 1]?.kind !== 'quote' && (i + 1 >= to || next === 'PUNCT' || next === 'CCONJ')
      if (lexicon.complementizers.has(norm) && next === 'PRON' && pronouns.has(normAt(i + 1)) && found.at(-1)?.kind === 'verb') return 'subordinator'
      const opens =
        !closes &&
        !(lexicon.anaphors.has(norm) && (found.at(-1)?.kind === 'verb' || found.at(-1)?.kind === 'pronoun') && takesUp(i)) &&
        !(lexicon.anaphors.has(norm) && found.at(-1)?.kind !== 'noun' && (next === 'VERB' || lexicon.negations.has(normAt(i + 1))))
      if (tag === 'SCONJ' && lexicon.complementizers.has(norm) && opens) return 'subordinator'
      if (lexicon.anaphors.has(norm)) {
        const previous = found.at(-1)?.kind
        const related = relatives.has(norm) && !closes && (previous === 'noun' || previous === 'comma' || previous === 'preposition')
        if (related && !(previous === 'comma' && (next === 'VERB' || next === 'AUX'))) return 'relative'
        return previous === 'verb' && lexicon.determiners.has(norm) && next === 'NOUN' ? 'determiner' : 'anaphor'
      }
      if (relatives.has(norm)) return tag === 'SCONJ' && lexicon.subordinators.has(norm) ? 'subordinator' : 'relative'
      return lexicon.complementizers.has(norm) ? 'subordinator' : 'other'
    }

    /** `heeft dat altijd ontkend`, `ontkende dat deze week`: nothing before the verb, or the end, could be the subject of a clause. */
    function takesUp(i: number): boolean {
      if (!lexicon.verbFinal) return false
      let dated = false
      for (let j = i + 1; j < to; j++) {
        const tag = tags[j] ?? 'X'
        const norm = normAt(j)
        if (tag === 'PUNCT' || tag === 'CCONJ' || labels.has(norm) || (tag === 'SCONJ' && lexicon.conditions.has(norm))) return true
        if (tag === 'VERB' || tag === 'AUX') return !dated
        dated ||= lexicon.times.has(norm)
        // met klem · door het ministerie · deze week
        if (tag === 'ADP') while (NOMINAL.has(tags[j + 1] ?? 'PUNCT') && (!HEADS.has(tags[j] ?? 'X') || HEADS.has(tags[j + 1] ?? 'X'))) j++
        else if (lexicon.objects.has(norm) || (tag !== 'ADV' && !dated && !(tag === 'DET' && lexicon.times.has(normAt(j + 1))))) return false
      }
      return true
    }

    /** Between a determiner and its noun: `their widely repudiated theories`. */
    function qualifies(i: number): boolean {
      const next = tags[i + 1]
      if (i + 1 >= to) return false
      if (tags[i] === 'VERB') return next === 'NOUN' || next === 'PROPN'
      return tags[i] === 'ADV' && (next === 'ADJ' || (next === 'VERB' && (tags[i + 2] === 'NOUN' || tags[i + 2] === 'PROPN')))
    }

    /** `the senators' plans` */
    function owns(i: number): boolean {
      return i > from && normAt(i - 1).endsWith('s') && tokens[i - 1]?.end === tokens[i]?.start && i + 1 < to && PLAIN.has(tags[i + 1] ?? 'PUNCT')
    }

    /** A hyphen inside a word, not a dash between spaces. */
    function glued(i: number): boolean {
      const token = tokens[i]
      return token !== undefined && (tokens[i - 1]?.end === token.start || tokens[i + 1]?.start === token.end)
    }

    /** `les accusés`, `de zorgen`: what the tagger took for a verb. */
    function nounAfterDeterminer(i: number, norm: string): boolean {
      const first = tags[i - 1] === 'ADJ' ? i - 2 : i - 1
      const opener = normAt(first)
      // het bestaan van de kampen
      const named = tags[first] === 'DET' && first === i - 1 && (tags[i + 1] === 'ADP' || tags[i + 1] === 'PUNCT')
      // dat sprak hij tegen
      if (lexicon.verbSecond && tags[first] === 'PRON' && lexicon.anaphors.has(opener)) return false
      if (first < from || (pronouns.has(opener) && !named) || (tags[first] !== 'DET' && !(tags[first] === 'PRON' && lexicon.determiners.has(opener))))
        return false
      if (closed(norm)) return true
      const next = tags[i + 1]
      return first < i - 1 ? next === 'VERB' || next === 'AUX' : next !== 'DET'
    }

    /** `hebben ze geruchten altijd ontkend`, `weerlegt geruchten`: what is said of somebody, taken for a verb behind the one that carries the clause. */
    function nounAfterVerb(i: number, norm: string): boolean {
      if (!lexicon.verbFinal || !closed(norm)) return false
      return tags[i - 1] === 'AUX' || (tags[i - 1] === 'PRON' && tags[i - 2] === 'AUX') || finite.has(normAt(i - 1))
    }

    /** A determiner without its noun, before the verb: it counts the subject. */
    function floats(i: number, tag: Tag | undefined): boolean {
      if (
        tag !== 'DET' ||
        lexicon.negations.has(normAt(i)) ||
        i === from ||
        i + 1 >= to ||
        !(tags[i + 1] === 'VERB' || tags[i + 1] === 'AUX' || finite.has(normAt(i + 1)) || verbs.has(normAt(i + 1)))
      )
        return false
      const before = normAt(i - 1)
      return (
        (auxiliaries.has(before) && tags[i + 1] === 'VERB') || (pronouns.has(before) && tags[i - 1] === 'PRON') || found.at(-1)?.kind === 'relative'
      )
    }

    /** After a noun or a pronoun, before an object, a clause or an auxiliary. */
    function placedAsVerb(i: number, tag: Tag): boolean {
      const before = tags[i - 1]
      // a four-way contest
      if (normAt(i - 2) === '-' && glued(i - 2)) return false
      const after = tags[i + 1]
      // maar dat betwist minister Jansen
      if (lexicon.verbSecond && before === 'PRON' && lexicon.anaphors.has(normAt(i - 1)))
        return after === 'NOUN' || after === 'PROPN' || after === 'DET'
      if (i === from || lexicon.determiners.has(normAt(i - 1)) || (before !== 'NOUN' && before !== 'PROPN' && before !== 'PRON' && before !== 'ADV'))
        return false
      // Company disputes report
      if (tag !== 'PROPN' && closed(normAt(i + 1)) && after !== 'VERB') return true
      if (tokens[i + 1]?.kind === 'quote' || normAt(i + 1) === ':') return true
      if (i + 1 >= to || after === 'PUNCT') return tag === 'ADJ'
      return (
        after === 'DET' ||
        after === 'SCONJ' ||
        after === 'AUX' ||
        after === 'PRON' ||
        lexicon.determiners.has(normAt(i + 1)) ||
        lexicon.complementizers.has(normAt(i + 1))
      )
    }

    /** Whether a verb follows, past the small words that may stand before one. */
    function opensVerb(i: number): boolean {
      for (let j = i + 1; j < to && j <= i + 3; j++) {
        const tag = tags[j]
        if (tag === 'VERB' || tag === 'AUX' || verbs.has(normAt(j)) || auxiliaries.has(normAt(j))) return true
        if (tag !== 'PRON' && tag !== 'PART' && tag !== 'ADV' && !lexicon.negations.has(normAt(j))) return false
      }
      return false
    }

    function opensInfinitive(i: number): boolean {
      return (
        opensVerb(i) &&
        (tags[i] === 'PART' ||
          found.at(-1)?.kind === 'verb' ||
          lexicon.negations.has(normAt(i + 1)) ||
          tags[i + 1] === 'VERB' ||
          tags[i + 1] === 'AUX' ||
          // continue de tout nier
          (tags[i + 1] === 'ADV' && (tags[i + 2] === 'VERB' || verbs.has(normAt(i + 2)))))
      )
    }

    function nounPhrase(start: number, first: Class): number {
      let end = start
      let head = start
      let headed = false
      let negated = false
      let timed = false
      let qualified = false
      while (end < to) {
        while (name < names.length && (names[name]?.to ?? 0) <= end) name++
        const kind = end === start ? first : classAt(end)
        if (headed && labels.has(normAt(end))) break
        if (headed && tags[end] === 'NUM' && (lexicon.times.has(normAt(end + 1)) || counts(end))) break
        if (kind === 'determiner') {
          if (headed || timed || (end > start && tags[end - 1] === 'ADJ' && !lexicon.determiners.has(normAt(end - 1)))) break
          negated ||= lexicon.negations.has(normAt(end))
        } else if (kind === 'possessive') {
          headed = false
        } else if (kind === 'nominal') {
          const current = names[name]
          const named = current !== undefined && current.from <= end && end < current.to
          if (named && headed && current.from === end && closed(normAt(head))) break
          if (named || tags[end] === 'VERB' || HEADS.has(tags[end] ?? 'X')) {
            head = end
            headed = true
          }
        } else if (kind === 'time' && !headed) timed = normAt(end + 1) !== '-' || !glued(end + 1)
        else if (!headed && end > start && qualifies(end)) qualified = true
        // the 71-year-old former star
        else if (!headed && end > start && joinsWord(tokens, end)) qualified = true
        // the civil and military leaders
        else if (!headed && kind === 'coordinator' && tags[end - 1] === 'ADJ' && tags[end + 1] === 'ADJ' && HEADS.has(tags[end + 2] ?? 'PUNCT')) end++
        // the state-backed group
        else if (headed && kind === 'other' && joinsQualifier(tokens, tags, end)) {
          end++
          headed = false
        }
        // Li-fang · co-founder
        else if (headed && kind === 'other' && normAt(end) === '-' && glued(end) && HEADS.has(tags[end + 1] ?? 'PUNCT')) head = end + 1
        else break
        end++
      }
      // wat het stellig ontkent
      if (!headed && end === start + 2 && pronouns.has(normAt(start)) && tags[start + 1] === 'ADJ' && finite.has(normAt(end))) end--
      const alone = end - start < 2 && tags[start] === 'DET' && lexicon.anaphors.has(normAt(start))
      const bare = !headed && end - start < 2 && (pronouns.has(normAt(start)) || lexicon.objects.has(normAt(start)))
      const kind = alone
        ? 'anaphor'
        : bare
          ? 'pronoun'
          : timed && !headed
            ? 'time'
            : headed || (end - start > 1 && !qualified) || tags[start] === 'NUM' || tags[start] === 'DET' || tags[start] === 'PRON'
              ? 'noun'
              : 'adverb'
      found.push({ kind, from: start, to: Math.max(end, start + 1), head, negated })
      return Math.max(end, start + 1)
    }

    /** `in Chicago elf nieuwe aanklachten`: a number in words that opens a phrase of its own behind a name. */
    function counts(i: number): boolean {
      return tokens[i]?.kind === 'word' && tags[i - 1] === 'PROPN' && (tags[i + 1] === 'ADJ' || tags[i + 1] === 'NOUN')
    }

    function verbGroup(start: number): number {
      let end = start + 1
      let last = start
      while (end < to && end < start + LONGEST) {
        const kind = classAt(end)
        if (kind === 'verb' || kind === 'infinitive') last = end
        else if (kind !== 'adverb' && kind !== 'negation' && !(kind === 'pronoun' && lexicon.objects.has(normAt(end)))) break
        end++
      }
      found.push({ kind: 'verb', from: start, to: last + 1, head: start, negated: false })
      return last + 1
    }
  }
}

/** The chunk that holds a token. */
export function chunkAt(chunks: readonly Chunk[], token: number): number {
  let low = 0
  let high = chunks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chunks[middle] as Chunk).to <= token) low = middle + 1
    else high = middle
  }
  return low
}
