// Tokens → names of organizations, persons, places and the rest, each with the entity it stands for.
import type { NameType, With } from '../document/document.ts'
import type { OrganizationKind } from '../document/facts.ts'
import type { OrganizationLexicon } from '../entities/organization/lexicon.ts'
import { entitiesOf, type Mention } from '../names/entities.ts'
import { TYPES } from '../names/labels.ts'
import { recognizer, type PackedRecognizer } from '../names/recognizer.ts'
import { visible } from '../text/view.ts'

/** An organization that the caller adds; it wins over what the text suggests. */
export interface KnownOrganization {
  readonly name: string
  readonly kind: OrganizationKind
  readonly aliases?: readonly string[]
}

const SPACES = /\s+/gu

export function nameReader(model: PackedRecognizer | null, lexicon: OrganizationLexicon, _known: readonly KnownOrganization[]) {
  const recognize = model && recognizer(model, lexicon.minor)
  return function names<D extends With<'raw' | 'view' | 'article' | 'tokens' | 'sentences'>>(doc: D): D & With<'names'> {
    const { tokens, view } = doc
    const mentions: Mention[] = []
    for (const { from, to, type, confidence } of recognize?.(doc) ?? []) {
      const first = tokens[from]
      const last = tokens[to - 1]
      const called = TYPES[type]
      if (!first || !last || !called || called === 'other') continue
      const words = tokens.slice(from, to).map((token) => token.norm)
      const kind = called === 'organization' ? kindOf(words) : null
      mentions.push({
        start: first.start,
        end: last.end,
        from,
        to,
        type: called as NameType,
        kind,
        confidence,
        text: visible(view.slice(first.start, last.end)).replace(SPACES, ' '),
        words,
      })
    }
    return { ...doc, names: entitiesOf(mentions, lexicon.minor) }
  }

  function kindOf(words: readonly string[]): OrganizationKind {
    for (const word of words) {
      const kind = lexicon.heads.get(word)
      if (kind) return kind
    }
    return 'company'
  }
}
