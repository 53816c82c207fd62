// The reader of articles: regions of the story, metadata and the view, on any input.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleReader } from '../../src/article/read-article.ts'
import { boilerplate as en } from '../../src/languages/en/boilerplate.ts'
import { boilerplate as fr } from '../../src/languages/fr/boilerplate.ts'
import { boilerplate as nl } from '../../src/languages/nl/boilerplate.ts'
import { visible } from '../../src/text/view.ts'
import { FURNITURE, STORY } from './corpus.ts'

const read = articleReader([en, fr, nl])

function reading(raw: string, boilerplate: 'drop' | 'keep' = 'drop', format: 'auto' | 'text' | 'html' | 'markdown' = 'auto') {
  const { article, view } = read(raw, { format, boilerplate })
  return {
    ...article,
    story: article.regions.map(({ start, end }) => visible(view.slice(start, end))),
    kinds: article.regions.map(({ kind }) => kind),
  }
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
    '+++\n',
    '\n',
    '\n\n',
    '# ',
    '[',
    '](',
    ')',
    '![',
    '*',
    '`',
  ),
  fc.constantFrom(
    '```\n',
    '\\',
    '{',
    '{.',
    '}',
    '<!--',
    '<script>',
    '<title>',
    '"',
    '- ',
    '|',
    '>',
    'title: ',
    '© ',
    'date 2018-01 ',
    'Lees ook: ',
    '\uD800',
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
    'is read to its end, even %j again and again',
    (unit) => {
      const raw = unit.repeat(Math.ceil(20_000 / unit.length))
      for (const format of ['auto', 'html', 'markdown'] as const) expect(read(raw, { format, boilerplate: 'drop' }).view.length).toBe(raw.length)
    },
  )
})

const STORIES = {
  en: [
    'The council said on Tuesday that forty streets were under water, and that the dikes would be raised by two metres before the winter.',
    'Nobody was hurt, according to the police.',
  ],
  fr: [
    'La mairie a indiqué mardi que quarante rues étaient sous les eaux, et que les digues seraient relevées de deux mètres avant l’hiver.',
    'Personne n’a été blessé, selon la police.',
  ],
  nl: [
    'De gemeente zei dinsdag dat veertig straten blank stonden, en dat de dijken voor de winter met twee meter worden verhoogd.',
    'Niemand raakte gewond, aldus de politie.',
  ],
} as const

describe.each(['en', 'fr', 'nl'] as const)('furniture in %s', (language) => {
  const [first, second] = STORIES[language]
  it.each(FURNITURE[language])('drops %j', (furniture) => {
    for (const raw of [`${first}\n\n${furniture}\n\n${second}`, `<p>${first}</p><p>${furniture.replaceAll('<', '&lt;')}</p><p>${second}</p>`]) {
      expect(reading(raw).story).toEqual([first, second])
    }
  })
  it.each(STORY[language])('keeps %j', (paragraph) => {
    expect(reading(`${first}\n\n${paragraph}\n\n${second}`).story).toEqual([first, paragraph, second])
  })
})

describe('furniture', () => {
  it('is kept when asked for, without markup', () => {
    const raw = '<p>The dikes held.</p><div class="share-bar"><a href="#">Facebook</a></div><script>var a = 1</script>'
    expect(reading(raw).story).toEqual(['The dikes held.'])
    expect(reading(raw, 'keep').story).toEqual(['The dikes held.', 'Facebook'])
  })
  it('takes what stands after the comments began', () => {
    const raw = `Storm over Hull\n\n${STORIES.en[0]}\n\n${STORIES.en[1]}\n\nLeave a comment\n\nWhat a shame, says Bob from Leeds.\n\nI agree`
    expect(reading(raw).story).toEqual(['Storm over Hull', ...STORIES.en])
  })
  it('takes a letter of the publisher as long as it speaks for itself', () => {
    const raw = `${STORIES.en[0]}\nDear readers,\nOur newsroom is small.\nWithout you, none of our 40 reporters could work.\n${STORIES.en[1]}`
    expect(reading(raw).story).toEqual([...STORIES.en])
  })
  it('leaves out sentences and pointers within a paragraph', () => {
    expect(reading(`${STORIES.nl[0]} Lees verder onder de foto. ${STORIES.nl[1]}`).story).toEqual([...STORIES.nl])
    expect(reading(`${STORIES.fr[0]} Lire aussi sur Le Courrier : ${STORIES.fr[1]}`).story).toEqual([...STORIES.fr])
  })
  it('leaves out the credit at the end of a caption', () => {
    expect(reading(`${STORIES.en[0]}\n\nThe flooded market square of Hull on Tuesday morning © Jane Doe / Agency`).story[1]).toBe(
      'The flooded market square of Hull on Tuesday morning',
    )
  })
  it('is a story where there is nothing else', () => {
    expect(reading('10 August 2012').story).toEqual(['10 August 2012'])
  })
})

describe('without languages', () => {
  it('all text is the story', () => {
    const { article, view } = articleReader([])('<p>Lees ook: Regen</p><p>Advertentie</p><script>1</script>', { format: 'auto', boilerplate: 'drop' })
    expect(article.regions.map(({ start, end }) => view.slice(start, end))).toEqual(['Lees ook: Regen', 'Advertentie'])
  })
})

describe('HTML', () => {
  it('joins words across inline tags and ends regions at block tags', () => {
    const { story, format } = reading('<h1>Storm over Hull</h1><p>The <b>Hum</b>ber rose by two metres &amp; more.</p><p>Nobody was hurt.')
    expect(format).toBe('html')
    expect(story).toEqual(['Storm over Hull', 'The Humber rose by two metres & more.', 'Nobody was hurt.'])
  })
  it('ends a region at a line break unless the sentence goes on', () => {
    expect(reading('<p>The dikes held.<br>Nobody was hurt, the mayor<br/>said on Tuesday.</p>').story).toEqual([
      'The dikes held.',
      'Nobody was hurt, the mayor\nsaid on Tuesday.',
    ])
  })
  it('tells kinds of regions', () => {
    const raw =
      '<h2>Storm</h2><figure><img src="a.png" alt="A dike"><figcaption>A dike near Hull.</figcaption></figure><ul><li>Hull: two metres</li></ul><p>It rained.</p>'
    expect(reading(raw).kinds).toEqual(['headline', 'caption', 'item', 'paragraph'])
    expect(reading(raw).story).not.toContain('A dike')
  })
  it.each([
    '<nav><p>Home</p></nav>',
    '<aside><p>More news</p></aside>',
    '<p hidden>secret</p>',
    '<p style="display: none">secret</p>',
    '<div class="related-articles"><p>Old news of old days.</p></div>',
    '<form><p>Your name</p></form>',
    '<noscript><p>No script</p></noscript>',
    '<style>p { color: red }</style>',
  ])('leaves out %s', (furniture) => {
    expect(reading(`<p>${STORIES.en[0]}</p>${furniture}<p>${STORIES.en[1]}</p>`).story).toEqual([...STORIES.en])
  })
  it('finds the story of a page that is broken, or all of it a form', () => {
    expect(reading(`<form><p>${STORIES.en[0]}</p><p>${STORIES.en[1]}</p></form>`).story).toEqual([...STORIES.en])
    expect(reading(`<nav><p>${STORIES.en[0]}</p><p>${STORIES.en[1]}</p>`).story).toEqual([...STORIES.en])
  })
  it('takes the article out of a page', () => {
    const long = `${STORIES.en[0]} ${STORIES.en[0]}`
    const raw = `<html><body><div><p>Weather</p><p>Sports today</p></div><article><h1>Storm over Hull</h1><p>${long}</p></article><div><p>Ten more stories from elsewhere in the world</p></div></body></html>`
    expect(reading(raw).story).toEqual(['Storm over Hull', long])
  })
})

describe('Markdown', () => {
  it('blanks marks, links, images and attributes', () => {
    const raw =
      '# Storm over Hull\n\nThe **Humber** rose by [two metres](https://example.org/a_(b) "A title"), l\\\'eau, _they_ say.{.lead}\n\n![A dike](a.png)\n\n- Hull\n- Leeds\n\n> Quoted words stay.\n\n```\ncode\n```\n\n[1]: https://example.org\n'
    const { story, kinds, format } = reading(raw)
    expect(format).toBe('markdown')
    expect(story).toEqual(['Storm over Hull', "The Humber rose by two metres, l'eau, they say.", 'Hull', 'Leeds', 'Quoted words stay.'])
    expect(kinds).toEqual(['headline', 'paragraph', 'item', 'item', 'paragraph'])
  })
  it('leaves brackets and stars that are no marks', () => {
    const text = 'He paid 5 * 3 euros [...] and “[the] rest” for snake_case names, see [here](https://example.org).'
    expect(reading(text).story).toEqual([text.replace('[here](https://example.org)', 'here')])
  })
})

describe('plain text', () => {
  it('joins lines that were wrapped, and no others', () => {
    const wrapped =
      'Storm over Hull\n\nThe Humber rose by two metres on Tuesday, and forty streets\nwere under water before the evening, the council said in a\nstatement. Nobody was hurt, and the mayor, who had been on\nholiday in Spain, came back at once.\n\nThe dikes will be raised.'
    expect(reading(wrapped).story.length).toBe(3)
    expect(reading('Storm over Hull\nThe Humber rose by two metres.\nNobody was hurt.').story.length).toBe(3)
  })
  it('decodes entities in place', () => {
    expect(reading('Shares of AT&amp;T rose to &#xa3;5 &mdash; more than ever.').story).toEqual(['Shares of AT&T rose to £5 — more than ever.'])
  })
  it('is taken literally when it is said to be text', () => {
    expect(reading('# 5 <b>bold</b>', 'drop', 'text').story).toEqual(['# 5 <b>bold</b>'])
  })
})

describe('metadata', () => {
  const none = { title: null, published: null, source: null, url: null }
  it.each([
    [
      '---\ntitle: "Storm: the sequel"\ndate: Thu, 05 Sep 2019 03:07:07 +0200\nbron: NOS\nexterne_link: "https://example.org/a"\n---\nRain.',
      { title: 'Storm: the sequel', published: '2019-09-05T03:07:07+02:00', source: 'NOS', url: 'https://example.org/a' },
    ],
    ['---\ntitle: [broken\ndate: 2019-05-03\n---\nRain.', { ...none, title: '[broken', published: '2019-05-03' }],
    ['---\ndate: 2016-04-21T00:00:00.0000000Z\nmeta:\n  headline: Storm\n---\nRain.', { ...none, title: 'Storm', published: '2016-04-21T00:00:00Z' }],
    ['+++\ntitle = "Storm"\ndate = 2019-05-03T10:00:00Z\n+++\nRain.', { ...none, title: 'Storm', published: '2019-05-03T10:00:00Z' }],
    ['Title: Storm\nDate: 3 May 2019\nSource: The Tribune\n\nRain.', { ...none, title: 'Storm', published: '2019-05-03', source: 'The Tribune' }],
    [
      ' date 2018-01 Storm over Hull\n\nIt rained for hours, and the river rose by two metres.',
      { ...none, title: 'Storm over Hull', published: '2018-01' },
    ],
    [
      'Storm over Hull\n\nPublished 12 March 2019\n\nIt rained for hours, and the river rose.',
      { ...none, title: 'Storm over Hull', published: '2019-03-12' },
    ],
    [
      'Storm treft Hull\n\nDoor Jan Jansen | 3 mei 2018, 14.30 uur\n\nHet regende urenlang, en de rivier steeg.',
      { ...none, title: 'Storm treft Hull', published: '2018-05-03T14:30:00' },
    ],
    [
      'Tempête sur Hull\n\nPublié le 03/04/2018 à 08h05\n\nIl a plu pendant des heures, et la rivière est montée.',
      { ...none, title: 'Tempête sur Hull', published: '2018-04-03T08:05:00' },
    ],
    [
      'Tempête sur Hull\n\n12 juillet 2012. - Il a plu pendant des heures, et la rivière est montée.',
      { ...none, title: 'Tempête sur Hull', published: '2012-07-12' },
    ],
    [
      '---\nurl: https://example.org/2014/03/18/storm.html\n---\nRain.',
      { ...none, published: '2014-03-18', url: 'https://example.org/2014/03/18/storm.html' },
    ],
    [
      '<meta property="og:title" content="Storm &amp; rain"><meta property="og:site_name" content="The Tribune"><link rel="canonical" href="https://example.org/a"><time datetime="2019-05-03">3 May</time><p>Rain.</p>',
      { title: 'Storm & rain', published: '2019-05-03', source: 'The Tribune', url: 'https://example.org/a' },
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"Storm","datePublished":"2019-05-03T07:15+02:00","publisher":{"name":"The Tribune"}}]}</script><p>Rain.</p>',
      { ...none, title: 'Storm', published: '2019-05-03T07:15:00+02:00', source: 'The Tribune' },
    ],
    ['It rained in May 2019, and on 3 May 2019 the river rose by two metres, the council said.', none],
    ['Rain on 2019-02-30.', none],
  ])('of %j', (raw, metadata) => {
    expect(reading(raw).metadata).toEqual(metadata)
  })
  it('is no story', () => {
    expect(reading('---\ntitle: Storm\n---\nIt rained.').story).toEqual(['It rained.'])
    expect(reading('Storm : la suite\n\nIl a plu.').story).toEqual(['Storm : la suite', 'Il a plu.'])
  })
})
