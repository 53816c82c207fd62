// The names in a stretch of tokens, without walking through all of them.
import type { Name } from '../document/document.ts'
import { firstNotBefore } from '../document/search.ts'

/** Index of the first name that ends after token `from`. */
export function firstName(names: readonly Name[], from: number): number {
  return firstNotBefore(names, ({ to }) => to <= from)
}

/** The names that stand wholly within the tokens `[from, to)`. */
export function namesWithin(names: readonly Name[], from: number, to: number): Name[] {
  const found: Name[] = []
  for (let i = firstName(names, from); i < names.length; i++) {
    const name = names[i] as Name
    if (name.to > to) break
    if (name.from >= from) found.push(name)
  }
  return found
}

/** The name that holds a token, or undefined. */
export function nameAt(names: readonly Name[], token: number): Name | undefined {
  const name = names[firstName(names, token)]
  return name && name.from <= token ? name : undefined
}
