// The cost of reading grows with the length of the text and no faster, whatever the text is made of.
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'

const PIECES = ['a', '\n', '"', '“‘', '(', '<a b="', '&', '[a](', '1 ', '-', "l'", '\0', 'A ', 'denied ']

/** Seconds of this process's own work. */
function work(text: string, language: 'en' | 'fr' | 'nl'): number {
  const start = process.cpuUsage()
  extract(text, { language, referenceDate: '2017-09-29' })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

describe('cost', () => {
  const languages = ['en', 'fr', 'nl'] as const
  it.each(PIECES.map((piece, index) => [JSON.stringify(piece), piece, languages[index % 3] ?? 'en'] as const))(
    'grows no faster than %s',
    (_, piece, language) => {
      const short = piece.repeat(1000 / piece.length)
      work(short, language)
      const little = Math.min(work(short, language), work(short, language))
      // Quadratic cost would be 64 times as much; a small sum for what a busy machine adds.
      expect(work(short.repeat(8), language)).toBeLessThan(little * 24 + 0.2)
    },
  )
})
