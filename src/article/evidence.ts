// What only sites say, weighed: to their readers, about their own business.
import type { Range } from '../document/span.ts'
import { visible } from '../text/view.ts'
import type { BoilerplateLexicon } from './lexicon.ts'
import { phraseAt, phraseTable, skimmer, type Word } from './words.ts'

type Evidence = 'phrase' | 'business' | 'address'

/** Words of a text for each phrase it must hold to be furniture. */
const WORDS_A_PHRASE = 50
/** So many words that ask the reader for something are furniture by themselves. */
const LONGEST_REQUEST = 30
/** Longer blocks are weighed as one. */
const LONGEST_SHORT = 45
/** A phrase of so many words is nobody else's, wherever in a sentence it stands. */
const CERTAIN = 4

const QUOTED = /[“”„«»"]/u
const MARKS = /[“”„«»"]/gu
const GAP_OF_SENTENCES = /[.!?…:"”»)\]>|]|^\s*[-–—•]/u
const SENTENCE_BREAK = /[.!?…]["”»’')\]]{0,2}\s/u

interface Weight {
  readonly furniture: boolean
  /** Speaks to the reader or for the site. */
  readonly speaks: boolean
  /** How many phrases it holds, quoted ones included. */
  readonly hits: number
}

export interface BlockWeight {
  readonly furniture: boolean
  /** Holds something, though it may not be enough by itself. */
  readonly weak: boolean
  /** The sentences of a story block that are furniture: `Read on below the picture.` */
  readonly cuts: readonly Range[]
}

const NOTHING: BlockWeight = { furniture: false, weak: false, cuts: [] }

/** Makes the scales of some lexicons. */
export function evidenceScales(lexicons: readonly BoilerplateLexicon[]) {
  const table = phraseTable<Evidence>(
    lexicons.flatMap(({ phrases, business, address }): [string, Evidence][] => [
      [phrases, 'phrase'],
      [business, 'business'],
      [address, 'address'],
    ]),
  )
  const addresses = phraseTable(lexicons.map(({ address }) => [address, true] as const))

  /** Weighs words: a phrase counts in full at the beginning of a sentence, and beside a word to the reader. */
  function weigh(view: string, words: readonly Word[]): Weight {
    let said = 0
    let sure = 0
    let address = 0
    let hits = 0
    const isQuoted = quotationTest(view, words[0]?.start ?? 0)
    const business = new Set<string>()
    for (let i = 0; i < words.length; i++) {
      const found = phraseAt(table, words, i)
      if (!found) continue
      if (found.means === 'phrase') {
        hits++
        if (isQuoted(words[i]?.start ?? 0)) continue
        said++
        if (found.length >= CERTAIN || startsSentence(view, words, i)) sure++
        for (let j = i; j < i + found.length; j++) if (phraseAt(addresses, words, j)) address++
      } else if (found.means === 'business') business.add(words[i]?.text ?? '')
      else if (!isQuoted(words[i]?.start ?? 0)) address++
      i += found.length - 1
    }
    const speaks = address > 0
    if (hits === 0 && business.size === 0) return { furniture: false, speaks, hits }
    const quoted = QUOTED.test(view.slice(words[0]?.start, words.at(-1)?.end))
    const needed = Math.ceil(words.length / WORDS_A_PHRASE) + (quoted ? 1 : 0)
    const weight = sure + (said - sure) * (speaks ? 1 : 0.5) + (speaks ? Math.min(2, business.size) / 2 : 0)
    const asks = words.length <= LONGEST_REQUEST && !quoted && business.size > 1 && speaks
    return { furniture: (said > 0 && weight >= needed) || asks, speaks, hits }
  }

  /** Weighs a block, sentence by sentence unless it is long and full of what only sites say. */
  function weighBlock(view: string, block: Range, words: readonly Word[]): BlockWeight {
    const { furniture, hits } = weigh(view, words)
    const weak = hits > 0
    if (!weak && !furniture) return NOTHING
    if (furniture && words.length > LONGEST_SHORT) return { furniture, weak, cuts: [] }
    const cuts: Range[] = []
    let cutWords = 0
    let from = 0
    for (let i = 1; i <= words.length; i++) {
      const word = words[i]
      if (word && !SENTENCE_BREAK.test(gapBefore(view, words, i))) continue
      if (weigh(view, words.slice(from, i)).furniture) {
        cuts.push({ start: words[from]?.start ?? block.start, end: word?.start ?? block.end })
        cutWords += i - from
      }
      from = i
    }
    return cutWords * 2 >= words.length ? { furniture: true, weak, cuts: [] } : { furniture: false, weak, cuts }
  }

  return { weigh, weighBlock, skim: skimmer(lexicons.map(({ phrases }) => phrases).join(',')) }
}

/** Tells of places, from left to right, whether they stand between quotation marks that open with the word at `start` or later: there somebody else speaks. */
function quotationTest(view: string, start: number): (at: number) => boolean {
  // « and a space may stand before the word, a mark without a side only right before it
  let from = Math.max(0, start - (view[start - 2] === '"' ? 1 : 2))
  let open = 0
  return (at) => {
    for (const mark of view.slice(from, at).match(MARKS) ?? []) {
      open = mark === '"' ? 1 - open : '“«„'.includes(mark) ? open + 1 : Math.max(0, open - 1)
    }
    from = at
    return open > 0
  }
}

function gapBefore(view: string, words: readonly Word[], at: number): string {
  return visible(view.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))
}

/** Whether a sentence, a list item or a quotation may begin at a word. */
export function startsSentence(view: string, words: readonly Word[], at: number): boolean {
  return at === 0 || GAP_OF_SENTENCES.test(gapBefore(view, words, at))
}
