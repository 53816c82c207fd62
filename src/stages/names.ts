// Tokens → names of organizations, persons, places and the rest, each with the entity it stands for.
import type { NameType, With } from '../document/document.ts'
import type { Token } from '../document/token.ts'
import type { OrganizationLexicon } from '../entities/organization/lexicon.ts'
import { entitiesOf, type KnownOrganization, type Mention } from '../names/entities.ts'
import { knownFinder } from '../names/known.ts'
import { TYPES } from '../names/labels.ts'
import { recognizer, type PackedRecognizer } from '../names/recognizer.ts'
import { visible } from '../text/view.ts'

export type { KnownOrganization } from '../names/entities.ts'

interface Stretch {
  readonly from: number
  readonly to: number
  readonly type: NameType
  readonly confidence: number
  readonly known: KnownOrganization | null
}

const SPACES = /\s+/gu

/** @param wordsOf the norms of the tokens of a text */
export function nameReader(
  model: PackedRecognizer | null,
  lexicon: OrganizationLexicon,
  known: readonly KnownOrganization[],
  wordsOf: (text: string) => readonly string[],
) {
  const recognize = model && recognizer(model, lexicon)
  const findKnown = knownFinder(known, wordsOf)

  return function names<D extends With<'raw' | 'view' | 'article' | 'tokens' | 'sentences'>>(doc: D): D & With<'names'> {
    const found = recognize?.(doc)
    const stretches: Stretch[] = findKnown(doc).map(({ from, to, organization }) => ({
      from,
      to,
      type: 'organization',
      confidence: 1,
      known: organization,
    }))
    const taken = new Uint8Array(doc.tokens.length)
    for (const { from, to } of stretches) taken.fill(1, from, to)
    for (const { from, to, type: index, confidence } of found?.stretches ?? []) {
      const type = TYPES[index]
      if (!type || type === 'other' || taken.subarray(from, to).some(Boolean)) continue
      stretches.push({ from, to, type, confidence, known: null })
    }
    stretches.sort((a, b) => a.from - b.from)
    const mentions = stretches.map((stretch, i) => mentionOf(doc, stretch, i, stretches[i - 1]))
    return { ...doc, names: entitiesOf(mentions, lexicon, (places) => found?.kindOf(places) ?? 'other') }
  }
}

function mentionOf({ tokens, view }: With<'tokens' | 'view'>, stretch: Stretch, index: number, before: Stretch | undefined): Mention {
  const { from, to, type, confidence, known } = stretch
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  // Fédération internationale de l'automobile (FIA)
  const bracketed = before?.type === type && before.to === from - 1 && tokens[from - 1]?.norm === '(' && tokens[to]?.norm === ')'
  const words: string[] = []
  for (let i = from; i < to; i++) words.push((tokens[i] as Token).norm)
  return {
    from,
    to,
    start,
    end,
    type,
    confidence,
    known,
    text: visible(view.slice(start, end)).replace(SPACES, ' '),
    words,
    behind: bracketed && type === 'organization' ? index - 1 : null,
  }
}
