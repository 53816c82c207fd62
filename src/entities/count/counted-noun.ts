// The noun that a number counts: the head of the noun phrase after it.
import type { NumeralReading, Tag, With } from '../../document/document.ts'
import type { Token } from '../../document/token.ts'
import type { Range } from '../../document/span.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { CountLexicon } from './lexicon.ts'

type Text = With<'raw' | 'tokens' | 'tags'>

/** How far behind a number its noun can stand, in tokens. */
const REACH = 9
/** From here on, French has `de` between a number and its noun. */
const MILLION = 1e6
const UPPER = /^\p{Lu}/u
const MODIFIERS: ReadonlySet<Tag> = new Set(['ADJ', 'NUM', 'VERB', 'ADV', 'X'])
/** What an unknown noun is taken for. */
const ODD: ReadonlySet<Tag> = new Set(['ADV', 'PRON', 'X', 'INTJ'])
const LONG = 8
const NAMED: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN'])

export function nounFinder(lexicon: CountLexicon) {
  const isPlural = (norm: string) => lexicon.plurals.has(norm) || lexicon.pluralEndings.some((ending) => norm.endsWith(ending))

  /** The index of the head noun of a phrase that starts at a token, or -1. */
  function headFrom({ tokens, tags }: Text, start: number, limit: number): number {
    let head = -1
    let plural = -1
    const end = Math.min(limit, start + REACH)
    for (let at = start; at < end; at++) {
      const token = tokens[at]
      const tag = tags[at]
      const next = at + 1 < end ? tags[at + 1] : undefined
      if (!token) break
      if (tag === 'NOUN' || isNominal(token, tag, tags[at - 1], next)) {
        head = at
        if (isPlural(token.norm)) plural = at
        if (lexicon.nounsBefore !== 'all' || (plural === at && next !== 'NOUN')) break
      } else if (tag === 'PROPN') {
        if (head >= 0 && tags[head] === 'NOUN' && isPlural(tokens[head]?.norm ?? '')) break
        head = at
        if (lexicon.nounsBefore === 'none') break
      } else if (tag !== undefined && MODIFIERS.has(tag)) {
        if (head >= 0 && (isPlural(tokens[head]?.norm ?? '') || tag === 'VERB' || tag === 'ADV')) break
      } else if (token.norm === '-' && token.start === tokens[at - 1]?.end) {
        // Russia-based: the noun before a hyphen is no head.
        head = -1
        plural = -1
      } else if (head >= 0 || !(token.kind === 'quote' || isListed(tags, at))) break
    }
    // half a million children skip school
    return plural >= 0 ? plural : head
  }

  /** doden, blessés, and long plurals that the tagger does not know */
  function isNominal({ kind, norm }: Token, tag: Tag | undefined, before: Tag | undefined, next: Tag | undefined): boolean {
    if (kind !== 'word' || next === 'NOUN') return false
    // political ads: no verb follows an adjective, and no two verbs a number
    if (tag === 'VERB' && (before === 'ADJ' || next === 'VERB' || next === 'AUX') && isPlural(norm)) return true
    return lexicon.nominal.has(norm) || (tag !== undefined && ODD.has(tag) && norm.length >= LONG && isPlural(norm))
  }

  /** the Five Eyes, but not at the beginning of a sentence */
  function isTitle({ raw, tokens, tags }: Text, { from, start, digits }: NumeralReading, head: number): boolean {
    return (
      !digits &&
      tags[head] === 'PROPN' &&
      UPPER.test(raw.charAt(start)) &&
      tags[from - 1] === 'DET' &&
      UPPER.test(raw.charAt(tokens[head]?.start ?? 0))
    )
  }

  /** social and political ads · een jonge, gewapende man */
  function isListed(tags: readonly Tag[], at: number): boolean {
    return (tags[at] === 'CCONJ' || tags[at] === 'PUNCT') && tags[at - 1] === 'ADJ' && tags[at + 1] === 'ADJ'
  }

  /** The counted noun, null where there is none, or `uncounted` where the number is of something else. */
  return function counted(text: Text, { first, last, value, high, vague }: Quantity, limit: number): Range | null | 'uncounted' {
    const { tokens, tags } = text
    let at = last.to
    const whole = at < limit && lexicon.of.has(tokens[at]?.norm ?? '')
    const partial = last.fraction || last.round || vague || last.scale >= MILLION
    if (whole) at++
    if (whole && lexicon.members.has(tokens[lexicon.among.has(tokens[at]?.norm ?? '') ? at + 1 : at]?.norm ?? '')) return null
    if (whole || last.fraction) while (at < limit && (tags[at] === 'DET' || (tags[at] === 'PRON' && NAMED.has(tags[at + 1] ?? 'X')))) at++
    if (last.fraction && at === last.to) return null
    if (whole && !partial && at === last.to + 1 && tags[at] !== 'ADJ') return null
    const head = headFrom(text, at, limit)
    const noun = tokens[head]
    if (!noun) return null
    if (lexicon.uncounted.has(noun.norm)) return 'uncounted'
    if (isTitle(text, first, head)) return null
    const counts = (value === 1 && high === undefined) || last.fraction || isPlural(noun.norm)
    return counts ? noun : lexicon.uncounted.has(tokens[last.to]?.norm ?? '') ? 'uncounted' : null
  }
}
