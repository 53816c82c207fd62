// The reader of articles: regions of the story, metadata and the view, on any input.
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { articleReader } from '../../src/article/read-article.ts'
import { boilerplate as en } from '../../src/languages/en/boilerplate.ts'
import { boilerplate as fr } from '../../src/languages/fr/boilerplate.ts'
import { boilerplate as nl } from '../../src/languages/nl/boilerplate.ts'
import { visible } from '../../src/text/view.ts'

const read = articleReader([en, fr, nl])

/** The story as a reader sees it, a region a line. */
function storyOf(raw: string, boilerplate: 'drop' | 'keep' = 'drop'): string[] {
  const { article, view } = read(raw, { format: 'auto', boilerplate })
  return article.regions.map(({ start, end }) => visible(view.slice(start, end)))
}

const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '<br>',
    '<',
    '&amp;',
    '&',
    '---\n',
    '\n',
    '\n\n',
    '# ',
    '[',
    '](',
    ')',
    '![',
    '*',
    '`',
    '```\n',
    '\\',
    '{',
    '{.',
    '}',
    '<!--',
    '<script>',
    '"',
    '- ',
    '|',
    '>',
    'title: ',
    '© ',
  ),
)
const inputs = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

describe('any string', () => {
  it('has a view of the same length and regions that are disjoint, ordered, inside, and not empty', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('auto', 'text', 'html', 'markdown'), fc.constantFrom('drop', 'keep'), (raw, format, boilerplate) => {
        const { article, view } = read(raw, { format, boilerplate })
        expect(view.length).toBe(raw.length)
        let last = 0
        for (const { start, end } of article.regions) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(raw.length)
      }),
      { numRuns: 150 },
    )
  })

  it.each(['<', '(', '"', '&', '[', '](', '{#', '---\n', '<a>', '<p', '**', '\\', '`', '\n', '- ', 'Lees ook: ', '0'])(
    'costs linear time, of %j',
    (unit) => {
      const raw = unit.repeat(Math.ceil(40_000 / unit.length))
      for (const format of ['auto', 'html', 'markdown'] as const) expect(read(raw, { format, boilerplate: 'drop' }).view.length).toBe(raw.length)
    },
  )
})

describe('HTML', () => {
  it('joins words across inline tags and ends regions at block tags', () => {
    expect(storyOf('<h1>Storm over Hull</h1><p>The <b>Hum</b>ber rose by two metres &amp; more.</p><p>Nobody was hurt.</p>')).toEqual([
      'Storm over Hull',
      'The Humber rose by two metres & more.',
      'Nobody was hurt.',
    ])
  })
})
