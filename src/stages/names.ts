// Tokens → names of organizations, persons, places and the rest, each with the entity it stands for.
import type { NameType, With } from '../document/document.ts'
import type { OrganizationKind } from '../document/facts.ts'
import type { OrganizationLexicon } from '../entities/organization/lexicon.ts'
import type { PackedModel } from '../model/weights.ts'
import { entitiesOf, type Mention } from '../names/entities.ts'
import { visible } from '../text/view.ts'

/** An organization that the caller adds; it wins over what the text suggests. */
export interface KnownOrganization {
  readonly name: string
  readonly kind: OrganizationKind
  readonly aliases?: readonly string[]
}

const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]+$/u

export function nameReader(_model: PackedModel | null, lexicon: OrganizationLexicon, _known: readonly KnownOrganization[]) {
  return function names<D extends With<'raw' | 'view' | 'article' | 'tokens' | 'sentences'>>(doc: D): D & With<'names'> {
    const { tokens, view } = doc
    const text = (i: number) => visible(view.slice(tokens[i]?.start, tokens[i]?.end))
    const capital = tokens.map((token, i) => token.kind === 'word' && CAPITAL.test(text(i)))
    const inside = new Set<string>()
    const small = new Set<string>()
    for (const { from, to } of doc.sentences) {
      for (let i = from; i < to; i++) {
        const token = tokens[i]
        if (!token) continue
        if (!capital[i]) small.add(token.norm)
        else if (i > from && tokens[i - 1]?.kind === 'word') inside.add(token.norm)
      }
    }
    const mentions: Mention[] = []
    for (const sentence of doc.sentences) {
      for (let i = sentence.from; i < sentence.to; i++) {
        const first = tokens[i]
        if (!first || !capital[i]) continue
        const known = inside.has(first.norm) || ACRONYM.test(text(i)) || (capital[i + 1] && !lexicon.minor.has(first.norm))
        if ((i === sentence.from || tokens[i - 1]?.kind === 'quote') && (!known || small.has(first.norm))) continue
        let to = i + 1
        while (to < sentence.to && (capital[to] || (lexicon.minor.has(tokens[to]?.norm ?? '') && capital[to + 1] && to + 1 < sentence.to))) to++
        const words = tokens.slice(i, to).map((token) => token.norm)
        const head = words.map((word) => lexicon.heads.get(word)).find(Boolean)
        const type: NameType = head || (words.length === 1 && ACRONYM.test(text(i))) ? 'organization' : 'person'
        const last = tokens[to - 1] ?? first
        mentions.push({
          start: first.start,
          end: last.end,
          from: i,
          to,
          type,
          kind: type === 'organization' ? (head ?? 'other') : null,
          confidence: 0.5,
          text: visible(view.slice(first.start, last.end)).replace(/\s+/gu, ' '),
          words,
        })
        i = to - 1
      }
    }
    return { ...doc, names: entitiesOf(mentions, lexicon.minor) }
  }
}
