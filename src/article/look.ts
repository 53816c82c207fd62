// One block by itself: what speaks for and against its being furniture.
import type { Range } from '../document/span.ts'
import { visible } from '../text/view.ts'
import { type Block, trim } from './block.ts'
import type { BoilerplateLexicon, Phrases } from './lexicon.ts'
import { type Calendar, findDate } from './published.ts'
import { phraseAt, phrasesOf, phraseTable, type Word, wordsOf } from './words.ts'

export interface Look {
  readonly furniture: boolean
  /** Opens a letter of the publisher. */
  readonly letter: boolean
  /** Says `we` or `you`. */
  readonly speaks: boolean
  /** Opens what comes after the story. */
  readonly ending: boolean
  /** A line `key: value`. */
  readonly data: boolean
  /** Nothing but a link. */
  readonly link: boolean
  /** Few words and no stop at the end. */
  readonly short: boolean
  readonly dated: { readonly iso: string; readonly sure: boolean } | null
  /** What is left of it without the pointers and credits in it. */
  readonly parts: readonly Range[]
}

type Evidence = 'phrase' | 'business' | 'address'

// where people and papers are followed
const NETWORKS = new Set(
  'facebook twitter x instagram whatsapp telegram linkedin youtube tiktok snapchat messenger bluesky mastodon threads pinterest reddit flipboard tumblr discord spotify'.split(
    ' ',
  ),
)
/** No block is read further, in words. */
const MOST_WORDS = 400
/** Lengths in words below which a block is of the kind. */
const LONGEST = { label: 15, pointer: 30, follow: 30, credit: 16, byline: 12, dateline: 16, link: 25, short: 12, ending: 7, letter: 12 } as const
/** Phrases a block of so many words must hold to be furniture. */
const NEEDED: readonly (readonly [words: number, phrases: number])[] = [
  [45, 1],
  [100, 2],
  [200, 3],
  [Infinity, 5],
]

const QUOTED = /[“”„«»"]/u
const STOP = /[.!?…]["”»’')\]]*$/u
/** What follows a pointer or a credit: a colon, an arrow, a bar. */
const MARKER = /^["”»')\]]{0,2}\s{0,3}(?:[:|→►▶›»/©>]|[-–—]\s)/u
const SENTENCE_END = /[.!?…:"”»)\]>]\s{0,3}$/u
const CAPITAL = /^\p{Lu}/u
const DIGITS = /^\d+$/u
// parent_id: 70c2 · is_todo: 0 · author:
const DATA = /^[a-z][a-z_]{1,40}:(?:[ \t]\S{0,300})?$/u
// .gmobile { · width:100%; · }. · var x = 1;
const CODE =
  /\{[^{}]{0,40}$|^[\s}\])]{1,10}[;,.]?$|^[\p{L}\d_-]{2,30}\s{0,3}:[^;]{1,120};|^(?:var|let|const|function|import|window|document|if|return)[\s.(].{0,300}[;{(]$/u
const COPYRIGHT = /©|\(c\)\s/iu
// 12 juillet 2012. - … · WASHINGTON, March 3, 2019 (Reuters)
const DATELINE_TAIL = /^[.)]?\s{0,3}[-–—:(]/u

/** Makes the reader of single blocks. */
export function blockReader(lexicons: readonly BoilerplateLexicon[]) {
  const evidence = phraseTable<Evidence>(
    lexicons.flatMap(({ phrases, business, address }): [string, Evidence][] => [
      [phrases, 'phrase'],
      [business, 'business'],
      [address, 'address'],
    ]),
  )
  const starts = (list: (lexicon: BoilerplateLexicon) => Phrases) => phraseTable(lexicons.map((lexicon) => [list(lexicon), lexicon] as const))
  const pointers = starts((lexicon) => lexicon.pointers)
  const endings = starts((lexicon) => lexicon.endings)
  const letters = starts((lexicon) => lexicon.letters)
  const follow = starts((lexicon) => lexicon.follow)
  const creditLabels = starts((lexicon) => lexicon.credits)
  const bylines = starts((lexicon) => lexicon.bylines)
  const published = starts((lexicon) => lexicon.published)
  const labels = labelTable(lexicons)
  const months = new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.months)))
  const fillers = new Set(
    lexicons.flatMap((lexicon) => [...phrasesOf(lexicon.weekdays), ...phrasesOf(lexicon.published), Object.keys(lexicon.months)].flat()),
  )

  return function look(view: string, block: Block, index: number, count: number): Look {
    const words = wordsOf(view, block.start, block.end, MOST_WORDS)
    const n = words.length
    const tail = visible(view.slice(Math.max(block.start, block.end - 40), block.end)).trimEnd()
    const stopped = STOP.test(tail)
    const text = n <= LONGEST.pointer ? visible(view.slice(block.start, block.end)) : ''
    const seen = weigh(view, block, words)
    const date = dated(view, block, words, index, count)
    const linkOnly = block.linked >= 0.9 && n <= LONGEST.link && !stopped
    const pointer = n <= LONGEST.pointer ? phraseAt(pointers, words, 0) : null
    const furniture =
      n === 0 ||
      seen.furniture ||
      date?.alone === true ||
      (n <= LONGEST.label && isLabels(words, labels)) ||
      (pointer !== null && points(pointer.length, words, view, block, stopped)) ||
      (n <= LONGEST.follow && follows(words)) ||
      (n <= LONGEST.credit && credits(words, view, text)) ||
      (n <= LONGEST.byline && !stopped && (index < 6 || index > count - 4) && isByline(words, view)) ||
      (text !== '' && CODE.test(text)) ||
      (linkOnly && block.kind === 'paragraph' && index > 0)
    return {
      furniture,
      letter: n <= LONGEST.letter && phraseAt(letters, words, 0) !== null,
      speaks: seen.speaks,
      ending: n <= LONGEST.ending && !stopped && phraseAt(endings, words, 0) !== null,
      data: n <= LONGEST.pointer && DATA.test(text),
      link: linkOnly && (block.kind === 'item' || block.kind === 'headline') && index > 0,
      short: n <= LONGEST.short && !stopped,
      dated: date,
      parts: furniture ? [] : partsOf(view, block, words),
    }
  }

  /** Weighs what only sites say: at the beginning of a sentence for sure, elsewhere beside a word to the reader. */
  function weigh(view: string, block: Block, words: readonly Word[]): { furniture: boolean; speaks: boolean } {
    let phrases = 0
    let sure = 0
    const business = new Set<string>()
    let address = 0
    for (let i = 0; i < words.length; i++) {
      const found = phraseAt(evidence, words, i)
      if (!found) continue
      if (found.means === 'phrase') {
        phrases++
        if (startsSentence(view, block, words, i)) sure++
        for (let j = i; j < i + found.length; j++) if (phraseAt(evidence, words.slice(j, j + 1), 0)?.means === 'address') address++
      } else if (found.means === 'business') business.add(words[i]?.text ?? '')
      else address++
      i += found.length - 1
    }
    if (phrases === 0 && business.size === 0) return { furniture: false, speaks: address > 0 }
    const quoted = QUOTED.test(view.slice(block.start, block.end))
    const needed = (NEEDED.find(([most]) => words.length <= most)?.[1] ?? 1) + (quoted ? 1 : 0)
    const weight = sure + (phrases - sure) * (address > 0 ? 1 : 0.5) + (address > 0 ? Math.min(2, business.size) / 2 : 0)
    const asks = words.length <= 45 && !quoted && business.size > 0 && address > 0 && business.size + address > 2
    return { furniture: weight >= needed || asks, speaks: address > 0 }
  }

  function points(length: number, words: readonly Word[], view: string, block: Block, stopped: boolean): boolean {
    const last = words[length - 1]
    if (!last) return false
    if (MARKER.test(visible(view.slice(last.end, last.end + 12)))) return true
    if (block.linked > 0.5) return true
    const end = view.slice(block.end - 1, block.end)
    return (
      length > 1 &&
      (end === ':' ||
        (!stopped && words.length > length && view.slice(words[0]?.start, last.end) === view.slice(words[0]?.start, last.end).toUpperCase()))
    )
  }

  function follows(words: readonly Word[]): boolean {
    return (
      (phraseAt(follow, words, 0) ?? phraseAt(follow, words, 1)) !== null &&
      words.some((word) => NETWORKS.has(word.text) || [...NETWORKS].some((network) => network.length > 6 && word.text.endsWith(network)))
    )
  }

  function credits(words: readonly Word[], view: string, text: string): boolean {
    if (/^\s{0,3}(?:©|\(c\)\s)/iu.test(text)) return true
    const credit = phraseAt(creditLabels, words, 0)
    const last = credit && words[credit.length - 1]
    return Boolean(last && MARKER.test(visible(view.slice(last.end, last.end + 12))))
  }

  function isByline(words: readonly Word[], view: string): boolean {
    const byline = phraseAt(bylines, words, 0)
    if (!byline) return false
    const rest = words.slice(byline.length)
    const capitals = rest.filter((word) => CAPITAL.test(view.slice(word.start, word.start + 2))).length
    return capitals >= 2 && capitals >= rest.length * 0.6
  }

  /** The date of publication where the block gives it; `alone` when it gives nothing else. */
  function dated(
    view: string,
    block: Block,
    words: readonly Word[],
    index: number,
    count: number,
  ): { iso: string; sure: boolean; alone: boolean } | null {
    const label = phraseAt(published, words, 0)
    if (!label && index > 6 && index < count - 4) return null
    const text = view.slice(block.start, Math.min(block.end, block.start + 200))
    const calendar: Calendar = { months, dayFirst: label?.means.dayFirst ?? false }
    const date = /\d/u.test(text) ? findDate(text, calendar) : null
    if (!date) return null
    const others = words.filter(
      (word) => (word.end <= block.start + date.start || word.start >= block.start + date.end) && !DIGITS.test(word.text) && !fillers.has(word.text),
    )
    const alone =
      words.length <= LONGEST.dateline && (others.length === 0 || (label !== null && others.length <= 6 && date.start < 40)) && !STOP.test(text)
    if (alone) return { iso: date.iso, sure: label !== null, alone }
    const dateline = index <= 4 && date.start < 40 && DATELINE_TAIL.test(text.slice(date.end))
    return dateline ? { iso: date.iso, sure: false, alone } : null
  }

  /** What remains of a block of story when pointers (`Read also:`) and credits (`© …`) in it are cut out. */
  function partsOf(view: string, block: Block, words: readonly Word[]): Range[] {
    const parts: Range[] = []
    let from = block.start
    for (let i = 1; i < words.length; i++) {
      const word = words[i]
      const pointer = word && CAPITAL.test(view.slice(word.start, word.start + 2)) ? phraseAt(pointers, words, i) : null
      if (!word || !pointer || pointer.length < 2 || !startsSentence(view, block, words, i)) continue
      const colon = view.indexOf(':', words[i + pointer.length - 1]?.end ?? word.end)
      const within = words[i + pointer.length + 4]?.start ?? block.end
      if (colon < 0 || colon >= within || colon >= block.end) continue
      parts.push({ start: from, end: word.start })
      from = colon + 1
    }
    parts.push({ start: from, end: creditStart(view, from, block.end) })
    return parts.flatMap((part) => trim(view, part) ?? [])
  }
}

function startsSentence(view: string, block: Block, words: readonly Word[], at: number): boolean {
  const word = words[at]
  return at === 0 || (word !== undefined && SENTENCE_END.test(visible(view.slice(Math.max(block.start, word.start - 6), word.start))))
}

/** Where the credit of a picture begins at the end of its caption, or `end`. */
function creditStart(view: string, start: number, end: number): number {
  const tail = Math.max(start, end - 120)
  const credit = COPYRIGHT.exec(view.slice(tail, end))
  return credit ? tail + credit.index : end
}

type Labels = ReadonlyMap<string, readonly string[]>

/** Labels without spaces, by their first character, the longest first. */
function labelTable(lexicons: readonly BoilerplateLexicon[]): Labels {
  const table = new Map<string, string[]>()
  for (const squeezed of new Set([...NETWORKS, ...lexicons.flatMap((lexicon) => phrasesOf(lexicon.labels).map((words) => words.join('')))])) {
    const first = squeezed.slice(0, 1)
    table.set(first, [...(table.get(first) ?? []), squeezed])
  }
  for (const labels of table.values()) labels.sort((a, b) => b.length - a.length)
  return table
}

/** Whether the words are nothing but labels, run together or not: `Facebooktwitterlinkedinmail`. */
function isLabels(words: readonly Word[], labels: Labels): boolean {
  const text = words.map((word) => (DIGITS.test(word.text) ? '' : word.text)).join('')
  if (text === '' || text.length > 200) return false
  let at = 0
  while (at < text.length) {
    const label = labels.get(text[at] ?? '')?.find((candidate) => text.startsWith(candidate, at))
    if (!label) return false
    at += label.length
  }
  return true
}
