// Buttons, menus and share bars: blocks that are nothing but labels, run together or not.
import type { BoilerplateLexicon } from './lexicon.ts'
import { phrasesOf, type Word } from './words.ts'

/** Where people and papers are followed and articles shared. */
export const NETWORKS: readonly string[] =
  'facebook twitter x instagram whatsapp telegram linkedin youtube tiktok snapchat messenger bluesky mastodon threads pinterest reddit flipboard tumblr discord'.split(
    ' ',
  )

const DIGITS = /^\d+$/u
/** No row of labels is longer, in code units. */
const LONGEST = 200

/** Makes the test whether words are nothing but labels: `Facebooktwitterlinkedinmail`. */
export function labelTest(lexicons: readonly BoilerplateLexicon[]): (words: readonly Word[]) => boolean {
  const byFirst = new Map<string, string[]>()
  for (const label of new Set([...NETWORKS, ...lexicons.flatMap(({ labels }) => phrasesOf(labels).map((words) => words.join('')))])) {
    const known = byFirst.get(label.slice(0, 1))
    if (known) known.push(label)
    else byFirst.set(label.slice(0, 1), [label])
  }
  for (const labels of byFirst.values()) labels.sort((a, b) => b.length - a.length)
  return (words) => {
    const text = words.map((word) => (DIGITS.test(word.text) ? '' : word.text)).join('')
    if (text === '' || text.length > LONGEST) return false
    for (let at = 0; at < text.length;) {
      const label = byFirst.get(text.slice(at, at + 1))?.find((candidate) => text.startsWith(candidate, at))
      if (!label) return false
      at += label.length
    }
    return true
  }
}
