// HTML, whole pages and fragments → a view without markup, its blocks, and what the page says of itself.
import { Tokenizer } from 'htmlparser2'
import { type Block, trim } from './block.ts'
import { blankCanvas, type Canvas, textOf, write } from './canvas.ts'
import { type Clue, FIELDS, RANK } from './clues.ts'
import { IGNORE } from './entities.ts'
import { linkedDataClues } from './linked-data.ts'
import { BLOCKS, FURNITURE, HEADINGS, HINTED, INVISIBLE, ITEMS, MACHINERY, namesFurniture, VOID } from './vocabulary.ts'

/** How much of a page's scaffolding a block stands in; the story is in the highest that holds a story. */
const SCOPES = { page: 0, main: 1, article: 2, articleBody: 3 } as const
/** A scope with fewer letters than this holds no story. */
const SHORTEST_STORY = 200

export interface HtmlReading {
  readonly view: string
  readonly blocks: readonly Block[]
  readonly clues: readonly Clue[]
}

interface PageBlock extends Block {
  readonly scope: number
  /** Which article of the page it stands in. */
  readonly article: number
  readonly letters: number
  readonly level: number
}

interface Scan extends HtmlReading {
  readonly blocks: readonly PageBlock[]
  readonly letters: number
  /** Letters left out for reasons that may be wrong. */
  readonly doubtful: number
}

/** Reads HTML from `from` on; `keep` takes in the furniture, never the machinery. */
export function readHtml(raw: string, from: number, keep: boolean): HtmlReading {
  const scan = scanHtml(raw, from, !keep)
  // broken markup, or a page all of which stands in a form or in a class that misleads
  const { view, blocks, clues } = scan.letters < SHORTEST_STORY && scan.doubtful > 4 * scan.letters ? scanHtml(raw, from, false) : scan
  return { view, clues, blocks: keep ? blocks : storyOf(blocks) }
}

/** The blocks of the scope that holds the story, and the page's main heading. */
function storyOf(blocks: readonly PageBlock[]): readonly Block[] {
  const letters = new Map<string, number>()
  const keyOf = (block: PageBlock, scope: number): string => (scope >= SCOPES.article ? `${scope}/${block.article}` : `${scope}`)
  for (const block of blocks) {
    if (block.linked > 0.5) continue
    for (let scope = 1; scope <= block.scope; scope++) letters.set(keyOf(block, scope), (letters.get(keyOf(block, scope)) ?? 0) + block.letters)
  }
  for (let scope: number = SCOPES.articleBody; scope > SCOPES.page; scope--) {
    const best = [...letters].filter(([key]) => key.startsWith(String(scope))).reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
    if (best[1] < SHORTEST_STORY) continue
    const story = blocks.filter((block) => block.scope >= scope && keyOf(block, scope) === best[0])
    const start = story[0]?.start ?? 0
    return [...blocks.filter((block) => block.level === 1 && block.start < start), ...story]
  }
  return blocks
}

function scanHtml(raw: string, from: number, strict: boolean): Scan {
  const canvas: Canvas = blankCanvas(raw.length)
  const clues: Clue[] = []
  /** Blocks with the white space and markup at their ends. */
  const pending: PageBlock[] = []

  let name = ''
  let tagStart = from
  let attributes = new Map<string, string>()
  let attribute = ''
  let value = ''

  /** The element whose text is left out, and how many of its name are open in it. */
  let skipped: { name: string; depth: number; doubtful: boolean } | null = null
  let head = false
  let preformatted = false
  /** Whether a block element holds the text; lines of text that none holds are lines of its own. */
  let enclosed = false
  let heading = 0
  let item = false
  let caption = false
  let link = false
  let header = false
  let main = 0
  let bodyDepth = 0
  let bodyName = ''
  const articles: number[] = []
  let articleCount = 0

  let blockStart = from
  let letters = 0
  let linked = 0
  let total = 0
  let doubtful = 0
  let entityEnd = from
  let captured: { field: Clue['field']; rank: number; text: string; name: string } | null = null
  let script: { start: number } | null = null

  function flush(end: number): void {
    if (letters > 0) {
      const scope = bodyDepth > 0 ? SCOPES.articleBody : articles.length > 0 ? SCOPES.article : main > 0 ? SCOPES.main : SCOPES.page
      const kind = heading > 0 ? 'headline' : caption ? 'caption' : item ? 'item' : 'paragraph'
      pending.push({ start: blockStart, end, kind, linked: linked / letters, scope, article: articles[0] ?? 0, letters, level: heading })
    }
    blockStart = end
    letters = 0
    linked = 0
  }

  function see(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const code = raw.charCodeAt(i)
      canvas[i] = code < 32 && enclosed && !preformatted ? 32 : code
      if (code > 32) letters++
    }
  }

  function onText(start: number, end: number): void {
    captured &&= { ...captured, text: captured.text.length < 1000 ? captured.text + raw.slice(start, end) : captured.text }
    if (head) return
    if (skipped || (strict && header && heading === 0)) {
      if (!skipped || skipped.doubtful) doubtful += end - start
      return
    }
    const before = letters
    see(start, end)
    total += letters - before
    if (link) linked += letters - before
  }

  function onEntity(code: number, end: number): void {
    const start = raw.lastIndexOf('&', end - 1)
    if (start < entityEnd) return
    entityEnd = end
    const text = String.fromCodePoint(code)
    if (captured) captured.text += text
    if (head || skipped || (strict && header && heading === 0)) return
    write(canvas, start, end, text)
    letters++
    total++
    if (link) linked++
  }

  function hides(): boolean {
    if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true' || INVISIBLE.test(attributes.get('style') ?? '')) return true
    return HINTED.has(name) && (namesFurniture(attributes.get('class') ?? '') || namesFurniture(attributes.get('id') ?? ''))
  }

  function onOpen(end: number, selfClosing: boolean): void {
    const empty = VOID.has(name) || selfClosing
    if (skipped) {
      if (name === skipped.name && !empty) skipped.depth++
      return
    }
    readClues()
    if (name === 'br') {
      canvas[tagStart] = 10
      return
    }
    if (BLOCKS.has(name)) {
      flush(tagStart)
      canvas[tagStart] = 10
      enclosed = true
      head &&= name === 'title'
    }
    if (empty) return
    if (name === 'script') script = { start: end + 1 }
    if (MACHINERY.has(name)) skipped = { name, depth: 1, doubtful: false }
    else if (strict && (FURNITURE.has(name) || hides())) skipped = { name, depth: 1, doubtful: true }
    else enter()
  }

  function enter(): void {
    if (name === 'head') head = true
    else if (name === 'body') head = false
    else if (name === 'pre') preformatted = true
    else if (HEADINGS.has(name)) heading = Number(name[1])
    else if (ITEMS.has(name)) item = true
    else if (
      name === 'figcaption' ||
      name === 'caption' ||
      (HINTED.has(name) && /(?:^|[\s_-])caption/iu.test((attributes.get('class') ?? '').slice(0, 200)))
    )
      caption = true
    else if (name === 'a') link = attributes.has('href')
    else if (name === 'header') header = articles.length === 0 && main === 0
    else if (name === 'main') main++
    else if (name === 'article') articles.push(++articleCount)
    if (bodyDepth > 0 && name === bodyName) bodyDepth++
    else if (bodyDepth === 0 && attributes.get('itemprop')?.toLowerCase() === 'articlebody') {
      bodyDepth = 1
      bodyName = name
    }
  }

  function readClues(): void {
    const content = attributes.get('content')
    if (name === 'meta' && content) {
      const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? ''
      const field = FIELDS.get(key.toLowerCase())
      if (field) clues.push({ field, value: content, rank: RANK.meta })
    } else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
      clues.push({ field: 'url', value: attributes.get('href') ?? '', rank: RANK.meta })
    } else if (name === 'time') {
      const datetime = attributes.get('datetime')
      if (datetime) clues.push({ field: 'published', value: datetime, rank: RANK.body })
    } else if (name === 'title') captured = { field: 'title', rank: RANK.pageTitle, text: '', name }
    else if (name === 'h1') captured = { field: 'title', rank: RANK.body, text: '', name }
    else if (name === 'pubdate' || name === 'dc:date') captured = { field: 'published', rank: RANK.meta, text: '', name }
  }

  function onClose(start: number, end: number): void {
    const closed = raw.slice(start, end).toLowerCase()
    tagStart = raw.lastIndexOf('<', start)
    if (captured?.name === closed) {
      clues.push({ field: captured.field, value: captured.text, rank: captured.rank })
      captured = null
    }
    if (skipped) {
      if (closed === skipped.name && --skipped.depth === 0) {
        if (script && closed === 'script') clues.push(...linkedDataClues(raw.slice(script.start, tagStart), attributes.get('type') ?? ''))
        script = null
        skipped = null
      }
      return
    }
    if (BLOCKS.has(closed)) {
      flush(tagStart)
      canvas[tagStart] = 10
      enclosed = false
      if (closed !== 'figure' && closed !== 'article' && closed !== 'section') link = link && closed.startsWith('h')
    }
    leave(closed)
  }

  function leave(closed: string): void {
    if (closed === 'head') head = false
    else if (closed === 'pre') preformatted = false
    else if (HEADINGS.has(closed)) heading = 0
    else if (ITEMS.has(closed) || closed === 'ul' || closed === 'ol') item = false
    else if (closed === 'figcaption' || closed === 'caption' || closed === 'figure' || closed === 'p' || closed === 'div') caption = false
    else if (closed === 'a') link = false
    else if (closed === 'header') header = false
    else if (closed === 'main') main = Math.max(0, main - 1)
    else if (closed === 'article') articles.pop()
    if (bodyDepth > 0 && closed === bodyName) bodyDepth--
  }

  function scan(start: number, end: number, nested: boolean): void {
    const tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ...IGNORE,
        ontext: (a, b) => onText(start + a, start + b),
        ontextentity: (code, b) => onEntity(code, start + b),
        onopentagname: (a, b) => {
          name = raw.slice(start + a, start + b).toLowerCase()
          tagStart = start + a - 1
          attributes = new Map()
        },
        onattribname: (a, b) => {
          attribute = raw.slice(start + a, start + b).toLowerCase()
          value = ''
        },
        onattribdata: (a, b) => (value += raw.slice(start + a, start + b)),
        onattribentity: (code) => (value += String.fromCodePoint(code)),
        onattribend: () => {
          if (attributes.size < 100 && !attributes.has(attribute)) attributes.set(attribute, value)
        },
        onopentagend: (b) => onOpen(start + b, false),
        onselfclosingtag: (b) => onOpen(start + b, true),
        onclosetag: (a, b) => onClose(start + a, start + b),
        oncdata: (a, b, offset) => {
          if (!nested) scan(start + a, start + b - offset, true)
        },
      },
    )
    tokenizer.write(raw.slice(start, end))
    tokenizer.end()
  }

  scan(from, raw.length, false)
  flush(raw.length)
  const view = textOf(canvas)
  const blocks: PageBlock[] = []
  for (const { start, end, kind, linked: share, scope, article, letters: count, level } of pending) {
    const trimmed = trim(view, { start, end })
    if (trimmed) blocks.push({ start: trimmed.start, end: trimmed.end, kind, linked: share, scope, article, letters: count, level })
  }
  return { view, clues, blocks, letters: total, doubtful }
}
