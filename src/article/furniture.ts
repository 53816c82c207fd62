// Site furniture among the blocks of a story: told by what only sites say, by shape, by place and by neighbours.
import type { Block } from './block.ts'
import type { BoilerplateLexicon } from './lexicon.ts'
import { blockReader, type Look } from './look.ts'
import type { Clue } from './clues.ts'
import { RANK } from './clues.ts'

/** Which of the blocks are story, and when they say the article was published. */
export interface Judgement {
  /** Blocks, or what is left of them, in order. */
  readonly story: readonly Block[]
  readonly clues: readonly Clue[]
}

/** Blocks of a letter to the readers, at most. */
const LONGEST_LETTER = 15
/** An ending before this share of the text is none. */
const EARLIEST_ENDING = 0.5
/** So many lines `key: value` in a row are data. */
const DATA_RUN = 4
/** So many unsure blocks between furniture are furniture. */
const LONGEST_GAP = 4
/** So many links in a row are a list of links. */
const LINK_RUN = 2

/** Makes the judge of one set of lexicons. */
export function furnitureJudge(lexicons: readonly BoilerplateLexicon[]) {
  const { look, speaks } = blockReader(lexicons)
  return function judge(view: string, blocks: readonly Block[]): Judgement {
    const looks = blocks.map((block, index) => look(view, block, index, blocks.length))
    const furniture = looks.map((seen) => seen.furniture)
    markLetters(looks, furniture, (index) => {
      const block = blocks[index]
      return block !== undefined && speaks(view, block)
    })
    markRuns(looks, furniture, (seen) => seen.data, DATA_RUN)
    markRuns(looks, furniture, (seen) => seen.link, LINK_RUN)
    markEnding(blocks, looks, furniture)
    markNeighbours(looks, furniture)
    return {
      story: blocks.flatMap((block, index) =>
        furniture[index] ? [] : (looks[index]?.parts ?? []).map(({ start, end }) => ({ ...block, start, end })),
      ),
      clues: looks.flatMap(({ dated }) =>
        dated ? [{ field: 'published' as const, value: dated.iso, rank: dated.sure ? RANK.body : RANK.dateline }] : [],
      ),
    }
  }
}

/** A letter goes on while it speaks for the site or to the reader. */
function markLetters(looks: readonly Look[], furniture: boolean[], speaks: (index: number) => boolean): void {
  for (let i = 0; i < looks.length; i++) {
    if (!looks[i]?.letter) continue
    furniture[i] = true
    for (let j = i + 1; j < looks.length && j - i <= LONGEST_LETTER && (furniture[j] || speaks(j)); j++) furniture[j] = true
  }
}

function markRuns(looks: readonly Look[], furniture: boolean[], belongs: (look: Look) => boolean, least: number): void {
  let start = 0
  for (let i = 0; i <= looks.length; i++) {
    const look = looks[i]
    if (look && belongs(look)) continue
    if (i - start >= least) furniture.fill(true, start, i)
    start = i + 1
  }
}

/** After the heading of the comments or of related articles nothing of the story comes. */
function markEnding(blocks: readonly Block[], looks: readonly Look[], furniture: boolean[]): void {
  const first = blocks[0]?.start ?? 0
  const last = blocks.at(-1)?.end ?? 0
  const ending = looks.findIndex((look, i) => look.ending && (blocks[i]?.start ?? 0) - first > EARLIEST_ENDING * (last - first))
  if (ending >= 0) furniture.fill(true, ending)
}

/** What is not sure by itself goes with the furniture around it: short blocks without a stop, pictures, and half a cookie notice. */
function markNeighbours(looks: readonly Look[], furniture: boolean[]): void {
  for (let i = looks.length - 1; i > 0; i--) {
    const look = looks[i]
    if (!look || furniture[i]) continue
    // a heading over furniture is furniture, and so are pictures beside it
    if (look.short && furniture[i + 1] && furniture[i + 2]) furniture[i] = true
    if (look.decorated && (furniture[i - 1] || furniture[i + 1])) furniture[i] = true
  }
  for (let start = 1; start < looks.length; start++) {
    if (!furniture[start - 1] || furniture[start]) continue
    let end = start
    while (end - start < LONGEST_GAP && (looks[end]?.short || looks[end]?.weak) && !furniture[end]) end++
    if (end === looks.length || furniture[end]) furniture.fill(true, start, end)
  }
}
