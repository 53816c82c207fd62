// Which way a sentence looks at a date: back or ahead, by the verbs around it.
import type { With } from '../../document/document.ts'
import type { TenseLexicon } from './lexicon.ts'
import type { Tense } from './resolve.ts'

/** How far a verb may stand from the date it dates, in tokens. */
const REACH = 14
/** What a comma or the beginning of another clause between them counts for. */
const BREAK = 10
/** How near a participle stands that dates as an adjective. */
const BESIDE = 2
/** How far before a participle its auxiliary may stand. */
const AUXILIARY = 6
const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '-', '–', '—'])

/** Parts of speech whose homographs of verbs tell no tense: `zijn` the pronoun, `May` the name, `cut` the noun. */
const VERBLESS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'ADP', 'NOUN'])

type Form = 'past' | 'future' | 'present'

export function tenseReader(lexicon: TenseLexicon) {
  const { past, future, present, breaks, pastEndings, futureEndings, timelessEndings, participles, perfect, prefixes } = lexicon
  const ends = (norm: string, endings: readonly string[]) => endings.some((ending) => norm.endsWith(ending))

  /** A word of a list, or one with a prefix of the language before it: `ontnam`, `aangaf`. */
  const listed = (list: ReadonlySet<string>, norm: string) =>
    list.has(norm) || prefixes.some((prefix) => norm.startsWith(prefix) && list.has(norm.slice(prefix.length)))

  function formAt({ tokens, tags }: With<'tokens' | 'tags'>, at: number, sentence: { from: number; to: number }): Form | null {
    const norm = tokens[at]?.norm ?? ''
    const tag = tags[at] ?? 'X'
    if (VERBLESS.has(tag)) return null
    if (future.has(norm)) return 'future'
    if (past.has(norm)) return 'past'
    if (tag !== 'VERB' && tag !== 'AUX') return null
    if (perfect.has(norm)) return completed(at) ? 'past' : 'present'
    if (present.has(norm)) return 'present'
    if (participles.test(norm)) return beforehand(at) ? 'future' : 'past'
    if (ends(norm, timelessEndings)) return null
    if (listed(past, norm)) return 'past'
    if (ends(norm, futureEndings)) return 'future'
    return ends(norm, pastEndings) ? 'past' : 'present'

    /** A participle follows, and nothing that looks ahead before it. */
    function completed(from: number): boolean {
      for (let i = from + 1; i < sentence.to && i <= from + REACH && !breaks.has(tokens[i]?.norm ?? ''); i++) {
        const later = tokens[i]?.norm ?? ''
        if (future.has(later)) return false
        if ((tags[i] === 'VERB' || tags[i] === 'AUX' || tags[i] === 'ADJ') && lexicon.completions.test(later)) return true
      }
      return false
    }

    /** An auxiliary that looks ahead stands before the participle. */
    function beforehand(to: number): boolean {
      for (let i = to - 1; i >= sentence.from && i >= to - AUXILIARY && !MARKS.has(tokens[i]?.norm ?? ''); i--)
        if (future.has(tokens[i]?.norm ?? '')) return true
      return false
    }
  }

  /** A participle that stands as an adjective beside the date: `une société créée en janvier`. */
  const participleAt = ({ tokens, tags }: With<'tokens' | 'tags'>, at: number): Form | null =>
    tags[at] === 'ADJ' && participles.test(tokens[at]?.norm ?? '') ? 'past' : null

  /** The direction of the verb nearest to the tokens `[from, to)` of a sentence, or of the preposition before them; null where nothing tells. */
  return function tense(doc: With<'tokens' | 'tags'>, from: number, to: number, sentence: { from: number; to: number }): Tense | null {
    const before = from > sentence.from ? (doc.tokens[from - 1]?.norm ?? '') : ''
    if (lexicon.pastCalls.has(before)) return 'past'
    if (lexicon.futureCalls.has(before)) return 'coming'
    let form: Form | null = null
    let distance = Infinity
    const look = (step: 1 | -1, start: number) => {
      let cost = 0
      for (let i = start; i >= sentence.from && i < sentence.to && cost < Math.min(distance, REACH); i += step) {
        const token = doc.tokens[i]
        if (!token) break
        cost += MARKS.has(token.norm) || breaks.has(token.norm) || token.kind === 'quote' ? BREAK : 1
        // on Friday by pledging to provide: an infinitive further on dates nothing before it
        const infinitive = step === 1 && lexicon.infinitives.has(doc.tokens[i - 1]?.norm ?? '')
        const found = cost < distance && !infinitive ? (formAt(doc, i, sentence) ?? (cost <= BESIDE ? participleAt(doc, i) : null)) : null
        if (!found) continue
        form = found
        distance = cost
      }
    }
    look(-1, from - 1)
    look(1, to)
    return directionOf(form)
  }

  function directionOf(form: Form | null): Tense | null {
    if (form === 'present') return lexicon.presentMeans
    return form && (form === 'past' ? 'past' : 'coming')
  }
}
