// One block by itself: what speaks for and against its being furniture.
import { overlaps, type Range } from '../document/span.ts'
import { isUpperAt } from '../text/characters.ts'
import { visible } from '../text/view.ts'
import { type Block, trim } from './block.ts'
import { evidenceScales, startsSentence } from './evidence.ts'
import { labelTest, NETWORKS } from './labels.ts'
import type { BoilerplateLexicon, Phrases } from './lexicon.ts'
import { findDate } from './published.ts'
import { phraseAt, phrasesOf, phraseTable, skimmer, type Word, wordsOf } from './words.ts'

export interface Look {
  readonly furniture: boolean
  /** Holds what only sites say, though not enough to be furniture by itself. */
  readonly weak: boolean
  /** Opens a letter of the publisher. */
  readonly letter: boolean
  /** Opens what comes after the story. */
  readonly ending: boolean
  /** A line `key: value`. */
  readonly data: boolean
  /** Nothing but a link. */
  readonly link: boolean
  /** Few words and no stop at the end, or pictures for words. */
  readonly short: boolean
  readonly decorated: boolean
  /** The date of publication where the block gives it; `sure` when it is said to be that. */
  readonly dated: { readonly iso: string; readonly sure: boolean } | null
  /** What is left of it without the pointers, credits and furniture sentences in it. */
  readonly parts: readonly Range[]
}

/** Lengths in words below which a block can be of the kind. */
const LONGEST = { label: 15, pointer: 30, follow: 30, credit: 16, byline: 12, dateline: 16, link: 25, short: 12, ending: 7, letter: 12 } as const
/** Blocks of more code units have more words than any of these. */
const LONG = 330
/** No block is read further, in words. */
const MOST_WORDS = 5000
/** No label of a date is longer, in words. */
const LABEL_WORDS = 5
/** Blocks from the top, and from the end, among which a byline or a date can stand. */
const TOP = 6
const END = 4

const STOP = /[.!?…]["”»’')\]]*$/u
/** What follows a pointer or a credit: a colon, an arrow, a bar. */
const MARKER = /^["”»')\]]{0,2}\s{0,3}(?:[:|→►▶›»/©>]|[-–—]\s)/u
const PICTURE = /^\p{Extended_Pictographic}/u
const DIGITS = /^\d+$/u
// parent_id: 70c2 · is_todo: 0 · author:
const DATA = /^[a-z][a-z_]{1,40}:(?:[ \t]\S{0,300})?$/u
// .gmobile { · width:100%; · }. · var x = 1;
const CODE =
  /\{[^{}]{0,40}$|^[\s}\])]{1,10}[;,.]?$|^[a-z-]{2,30}\s{0,3}:[^;]{1,80};\s?\}?$|^(?:var|let|const|function|import|window|document|if|return)[\s.(].{0,300}[;{(]$/u
const COPYRIGHT = /^\s{0,3}(?:©|\(c\)\s)/iu
const CREDIT = /©|\(c\)\s/iu
// 12 juillet 2012. - … · WASHINGTON, March 3, 2019 (Reuters)
const DATELINE_TAIL = /^[.)]?\s{0,3}[-–—:(]/u

/** Makes the reader of single blocks. */
export function blockReader(lexicons: readonly BoilerplateLexicon[]) {
  const { weigh, weighBlock, skim } = evidenceScales(lexicons)
  const isLabels = labelTest(lexicons)
  const starts = (list: (lexicon: BoilerplateLexicon) => Phrases) => phraseTable(lexicons.map((lexicon) => [list(lexicon), lexicon] as const))
  const pointers = starts(({ pointers: list }) => list)
  const mayPoint = skimmer(lexicons.map(({ pointers: list }) => list).join(','))
  const endings = starts(({ endings: list }) => list)
  const letters = starts(({ letters: list }) => list)
  const invitations = starts(({ follow: list }) => list)
  const credits = starts(({ credits: list }) => list)
  const bylines = starts(({ bylines: list }) => list)
  const published = starts(({ published: list }) => list)
  const months = new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.months)))
  const dateWords = new Set(
    lexicons.flatMap(({ weekdays, published: labels, months: names }) => [...phrasesOf(weekdays), ...phrasesOf(labels), Object.keys(names)].flat()),
  )
  const networks = new Set(NETWORKS)

  function look(view: string, block: Block, index: number, count: number): Look {
    return block.end - block.start > LONG ? lookAtLong(view, block, index) : lookAtShort(view, block, index, count)
  }

  /** A paragraph: what only sites say, and nothing else, can make it furniture. */
  function lookAtLong(view: string, block: Block, index: number): Look {
    const suspicious = skim(view, block.start, block.end)
    const words = suspicious ? wordsOf(view, block.start, block.end, MOST_WORDS) : []
    const { furniture, weak, cuts } = weighBlock(view, block, words)
    const dated = index < TOP ? dateline(view, block, wordsOf(view, block.start, block.end, LABEL_WORDS), index, true) : null
    const parts = furniture ? [] : partsOf(view, block, cuts)
    return { furniture, weak, letter: false, ending: false, data: false, link: false, short: false, decorated: false, dated, parts }
  }

  function lookAtShort(view: string, block: Block, index: number, count: number): Look {
    const words = wordsOf(view, block.start, block.end, MOST_WORDS)
    const n = words.length
    const text = visible(view.slice(block.start, block.end))
    const stopped = STOP.test(text)
    const edge = index < TOP || index >= count - END
    const { furniture: said, weak, cuts } = weighBlock(view, block, words)
    const dated = edge || phraseAt(published, words, 0) ? dateline(view, block, words, index, stopped) : null
    const linkOnly = block.linked >= 0.9 && n <= LONGEST.link && !stopped && index > 0
    const furniture =
      n === 0 ||
      said ||
      dated?.alone === true ||
      (n <= LONGEST.label && isLabels(words)) ||
      (index > 0 && n <= LONGEST.pointer && points(view, block, words, text, stopped)) ||
      (n <= LONGEST.follow && invites(words)) ||
      (n <= LONGEST.credit && isCredit(view, words, text)) ||
      (n <= LONGEST.byline && !stopped && edge && isByline(view, words)) ||
      CODE.test(text) ||
      (linkOnly && block.kind === 'paragraph')
    return {
      furniture,
      weak,
      letter: n <= LONGEST.letter && phraseAt(letters, words, 0) !== null,
      ending: n <= LONGEST.ending && !stopped && phraseAt(endings, words, 0) !== null,
      data: n <= LONGEST.pointer && DATA.test(text),
      link: linkOnly && block.kind !== 'paragraph',
      short: n <= LONGEST.short && !stopped,
      decorated: PICTURE.test(text),
      dated,
      parts: furniture ? [] : partsOf(view, block, cuts),
    }
  }

  function points(view: string, block: Block, words: readonly Word[], text: string, stopped: boolean): boolean {
    const pointer = phraseAt(pointers, words, 0)
    const last = pointer && words[pointer.length - 1]
    if (!pointer || !last) return false
    if (block.linked > 0.5) return true
    if (marked(view, last)) return pointer.length > 1 || !stopped
    if (pointer.length === 1) return false
    const shouted = view.slice(block.start, last.end)
    return text.endsWith(':') || (!stopped && words.length > pointer.length && shouted === shouted.toUpperCase())
  }

  function invites(words: readonly Word[]): boolean {
    if (!phraseAt(invitations, words, 0) && !phraseAt(invitations, words, 1)) return false
    return words.some(({ text }) => networks.has(text) || NETWORKS.some((network) => network.length > 6 && text.endsWith(network)))
  }

  function isCredit(view: string, words: readonly Word[], text: string): boolean {
    const credit = phraseAt(credits, words, 0)
    const last = credit && words[credit.length - 1]
    return COPYRIGHT.test(text) || (last !== undefined && last !== null && marked(view, last))
  }

  function isByline(view: string, words: readonly Word[]): boolean {
    const byline = phraseAt(bylines, words, 0)
    if (!byline) return false
    const rest = words.slice(byline.length)
    const capitals = rest.filter(({ start }) => isUpperAt(view, start)).length
    return capitals >= 2 && capitals >= rest.length * 0.6
  }

  /** The date of publication in a block: nearly all of it, or at the head of its first sentence. */
  function dateline(
    view: string,
    block: Block,
    words: readonly Word[],
    index: number,
    stopped: boolean,
  ): { iso: string; sure: boolean; alone: boolean } | null {
    const label = phraseAt(published, words, 0)
    const text = view.slice(block.start, Math.min(block.end, block.start + 200))
    const date = findDate(text, { months, dayFirst: label?.means.dayFirst ?? false })
    if (!date) return null
    const { iso } = date
    const [start, end] = [block.start + date.start, block.start + date.end]
    if (words.length <= LONGEST.dateline && !stopped) {
      const others = words.filter((word) => (word.end <= start || word.start >= end) && !DIGITS.test(word.text) && !dateWords.has(word.text))
      const signed = phraseAt(bylines, words, 0) !== null && others.length < 8 && others.slice(1).every((word) => isUpperAt(view, word.start))
      if (others.length === 0 || signed || (label !== null && others.length <= 6 && date.start < 40))
        return { iso, sure: label !== null, alone: true }
    }
    return index < TOP && date.start < 40 && DATELINE_TAIL.test(text.slice(date.end)) ? { iso, sure: false, alone: false } : null
  }

  /** What remains of a block of story: without `Read also:` in its midst, furniture sentences, and the credit at its end. */
  function partsOf(view: string, block: Block, sentences: readonly Range[]): Range[] {
    const end = creditStart(view, block)
    const pointed = pointerCuts(view, block)
    // what a pointer points at may run on into the story: of its sentence the pointer alone goes
    const stray = sentences.filter((sentence) => !pointed.some((cut) => overlaps(cut, sentence)))
    if (pointed.length + stray.length === 0 && end === block.end) return [block]
    const parts: Range[] = []
    let from = block.start
    for (const cut of [...stray, ...pointed].sort((a, b) => a.start - b.start)) {
      parts.push({ start: from, end: Math.min(cut.start, end) })
      from = cut.end
    }
    parts.push({ start: from, end })
    return parts.flatMap((part) => trim(view, part) ?? [])
  }

  /** Pointers with a colon at the beginning of a sentence. */
  function pointerCuts(view: string, block: Block): Range[] {
    const text = view.slice(block.start, block.end)
    if (!text.includes(':') || !mayPoint(view, block.start, block.end)) return []
    const words = wordsOf(view, block.start, block.end, MOST_WORDS)
    const lastStop = block.start + Math.max(text.lastIndexOf('.'), text.lastIndexOf('!'), text.lastIndexOf('?'), text.lastIndexOf('…'))
    const cuts: Range[] = []
    for (let i = 1; i < words.length; i++) {
      const word = words[i]
      if (!word || !isUpperAt(view, word.start) || !startsSentence(view, words, i)) continue
      const pointer = phraseAt(pointers, words, i)
      if (!pointer || pointer.length < 2) continue
      const last = words[i + pointer.length - 1]?.end ?? word.end
      const within = words[i + pointer.length + 4]?.start ?? block.end
      const colon = view.slice(last, within).indexOf(':')
      if (colon < 0) continue
      const end = last + colon + 1
      // headlines to the end of the block, or a story that goes on
      cuts.push({ start: word.start, end: end <= lastStop ? end : block.end })
    }
    return cuts
  }

  /** Whether a block speaks to the reader or for the site. */
  function speaks(view: string, block: Block): boolean {
    return weigh(view, wordsOf(view, block.start, block.end, MOST_WORDS)).speaks
  }

  return { look, speaks }
}

function marked(view: string, word: Word): boolean {
  return MARKER.test(visible(view.slice(word.end, word.end + 12)))
}

/** Where the credit of a picture begins at the end of its caption, or the end. */
function creditStart(view: string, { start, end }: Range): number {
  const tail = Math.max(start, end - 120)
  const credit = CREDIT.exec(view.slice(tail, end))
  return credit ? tail + credit.index : end
}
