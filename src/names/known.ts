// The caller's organizations in a text, by their names and aliases.
import type { With } from '../document/document.ts'
import type { KnownOrganization } from './entities.ts'

/** Tokens `[from, to)` name an organization of the caller. */
export interface KnownPlace {
  readonly from: number
  readonly to: number
  readonly organization: KnownOrganization
}

interface Form {
  readonly words: readonly string[]
  /** Whether the name is written with a capital, and so only counts where the text has one. */
  readonly capital: boolean
  readonly organization: KnownOrganization
}

const CAPITAL = /^\P{L}*\p{Lu}/u

/** @param wordsOf the norms of the tokens of a name */
export function knownFinder(known: readonly KnownOrganization[], wordsOf: (name: string) => readonly string[]) {
  const byFirst = new Map<string, Form[]>()
  for (const organization of known)
    for (const name of [organization.name, ...(organization.aliases ?? [])]) {
      const words = wordsOf(name)
      const [first] = words
      if (first === undefined) continue
      const forms = byFirst.get(first) ?? []
      forms.push({ words, capital: CAPITAL.test(name), organization })
      byFirst.set(first, forms)
    }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length)

  return function find({ view, tokens, sentences }: With<'view' | 'tokens' | 'sentences'>): KnownPlace[] {
    const places: KnownPlace[] = []
    if (byFirst.size === 0) return places
    for (const { from, to } of sentences)
      for (let i = from; i < to; i++) {
        const token = tokens[i]
        const forms = token && byFirst.get(token.norm)
        const form = forms?.find(
          ({ words, capital }) =>
            i + words.length <= to &&
            (!capital || CAPITAL.test(view.slice(token?.start, token?.end))) &&
            words.every((word, k) => tokens[i + k]?.norm === word),
        )
        if (!form) continue
        places.push({ from: i, to: i + form.words.length, organization: form.organization })
        i += form.words.length - 1
      }
    return places
  }
}
