// Cues: the verbs and prepositions that say somebody's words follow or came before.
import type { With } from '../../document/document.ts'
import { FINITE, GERUND, INFINITIVE, PARTICIPLE } from '../../clauses/verb.ts'
import type { CueSense, CueVerb, QuoteLexicon } from './lexicon.ts'

/** A norm as a form of a reporting verb. */
interface CueForm {
  readonly sense: CueSense
  readonly forms: number
  readonly particles: ReadonlySet<string> | null
}

/** A reporting verb in a text: the token that says it, its sense, and what form of the verb it is. */
export interface VerbCue {
  readonly token: number
  readonly sense: CueSense
  readonly forms: number
}

const SLOTS = [FINITE, PARTICIPLE, INFINITIVE, GERUND]
/** How far from its verb a particle may stand, in tokens. */
const PARTICLE_REACH = 24

/** Looks cues up in a text. */
export function cueReader(lexicon: QuoteLexicon) {
  const verbs = formTable(lexicon.verbs)
  const sources = phraseTable([
    ...lexicon.sources.map((phrase): [string, boolean] => [phrase, false]),
    ...lexicon.weakSources.map((phrase): [string, boolean] => [phrase, true]),
  ])

  /** The reporting verb among the tokens `[from, to)` of a verb group; its particle may stand before token `limit`. */
  function verbIn({ tokens, tags }: With<'tokens' | 'tags'>, from: number, to: number, limit: number): VerbCue | null {
    for (let token = from; token < to; token++) {
      // stonden vroeg in de rij
      if (token > from && tags[token] !== 'VERB' && lexicon.homographs.has(tokens[token]?.norm ?? '')) continue
      for (const { sense, forms, particles } of verbs.get(tokens[token]?.norm ?? '') ?? []) {
        if (!particles || particleNear(tokens, token, limit, particles)) return { token, sense, forms }
      }
    }
    return null
  }

  function particleNear(tokens: With<'tokens'>['tokens'], verb: number, limit: number, particles: ReadonlySet<string>): boolean {
    for (let i = verb + 1; i < limit && i <= verb + PARTICLE_REACH; i++) {
      const norm = tokens[i]?.norm ?? ''
      if (particles.has(norm)) return true
      if (norm === '.' || norm === ';') return false
    }
    return false
  }

  /** The preposition at token `at` that names a source: the token after it, and whether it has other work as well. */
  function sourceAt({ tokens }: With<'tokens'>, at: number): { readonly to: number; readonly weak: boolean } | null {
    for (const { words, weak } of sources.get(tokens[at]?.norm ?? '') ?? []) {
      if (words.every((word, i) => tokens[at + i]?.norm === word)) return { to: at + words.length, weak }
    }
    return null
  }

  /** Norms that are reporting verbs, whatever a tagger says. */
  const trusted = new Set<string>()
  for (const [norm, forms] of verbs) {
    if (!lexicon.homographs.has(norm) && forms.every((one) => one.forms & FINITE && !(one.forms & INFINITIVE))) trusted.add(norm)
  }

  /** Norms that may be reporting verbs, where their place says so. */
  const possible = new Set([...verbs].flatMap(([norm, forms]) => (forms.some((one) => one.forms & FINITE) && !trusted.has(norm) ? [norm] : [])))

  return { verbIn, sourceAt, trusted, possible }
}

function formTable(verbs: readonly CueVerb[]): ReadonlyMap<string, readonly CueForm[]> {
  const table = new Map<string, CueForm[]>()
  for (const { conjugation, sense, particles } of verbs) {
    conjugation.split('|').forEach((list, slot) => {
      for (const norm of list.split(' ')) {
        if (!norm) continue
        const forms = SLOTS[slot] ?? FINITE
        const known = table.get(norm)
        const same = known?.findIndex((one) => one.sense === sense && one.particles === particles) ?? -1
        const entry = { sense, forms: forms | (known?.[same]?.forms ?? 0), particles }
        if (!known) table.set(norm, [entry])
        else if (same >= 0) known[same] = entry
        else known.push(entry)
      }
    })
  }
  return table
}

function phraseTable(phrases: readonly (readonly [string, boolean])[]) {
  const table = new Map<string, { readonly words: readonly string[]; readonly weak: boolean }[]>()
  for (const [phrase, weak] of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    const list = table.get(first)
    if (list) list.push({ words, weak })
    else table.set(first, [{ words, weak }])
  }
  return table
}
