// Lengths that are somebody's age: `34 years old`, `âgé de 34 ans`, `een man van 34 jaar`, `(34 ans)`.
import type { With } from '../../document/document.ts'
import type { Duration, Reading } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'

type Doc = With<'tokens' | 'tags' | 'numerals'>

export function ageReader(lexicon: DateLexicon) {
  const articles = new Set(lexicon.articles)
  const and = new Set(lexicon.and)
  const about = new Set(lexicon.hedges)
  const plurals = new Set(lexicon.pluralArticles)
  const between = new Set(lexicon.between)
  const before = new Set(lexicon.ageBefore)
  const after = new Set(lexicon.ageAfter)
  const joins = new Set(lexicon.ageJoin)
  const copulas = new Set(lexicon.ageCopulas)
  const lasting = new Set(lexicon.lasting)
  const at = new Set(lexicon.ageAt)
  const links = new Set(lexicon.lastingLinks)
  const children = new Set(lexicon.children)
  const hedges = new Set(lexicon.ageHedges)
  const stops = new Set(lexicon.ageStops)
  const rowWords = new Set([...lexicon.and, ...lexicon.to].flatMap((text) => text.split(' ')).concat(','))

  return function isAge(doc: Doc, { value }: Duration, { from, to }: Reading, sentence: { from: number; to: number }): boolean {
    const norm = (i: number) => (i >= sentence.from && i < sentence.to ? (doc.tokens[i]?.norm ?? '') : '')
    const next = norm(to)
    if (after.has(next) || (next === '-' && after.has(norm(to + 1)))) return true
    // âgé d'environ 18 ans
    const told = about.has(norm(from - 1)) ? from - 1 : from
    if (before.has(norm(told - 1)) || before.has(`${norm(told - 2)} ${norm(told - 1)}`)) return true
    const start = rowStart()
    // tussen de 15 en 18 jaar
    const spread = between.has(norm(start - 1)) ? 1 : articles.has(norm(start - 1)) && between.has(norm(start - 2)) ? 2 : 0
    const word = norm(start - 1)
    const nounAt = start - (spread || 1) - 1
    const noun = norm(nounAt)
    const tag = doc.tags[nounAt]
    const young = children.has(noun) || (tag === 'ADJ' && children.has(norm(nounAt - 1)))
    if (MONTHS.test(value)) return joins.has(word) && young
    const [, count] = YEARS.exec(value) ?? []
    const years = count === undefined ? 0 : Number(count)
    if (years === 0 || years > LONGEST_LIFE || lasting.has(next)) return false
    // 24 ans de prison, not `un homme de 24 ans de Lyon`
    if (links.has(next) && (!joins.has(word) || lasting.has(norm(to + 1)))) return false
    // les 18-25 ans
    if (value.includes('/') && plurals.has(word)) return true
    const ends = to >= sentence.to || doc.tokens[to]?.kind === 'punctuation' || doc.tokens[to]?.kind === 'quote' || and.has(next) || stops.has(next)
    if (word === '(' && next === ')') return years >= 10
    if (lexicon.ageInCommas && ends && (word === ',' || doc.tags[start - 1] === 'PROPN' || (joins.has(word) && noun === ','))) return years >= 10
    if (ends && hasCopula()) return years >= lexicon.youngest
    if (at.has(word) && years >= GROWING) return !lastsBefore()
    if (!spread && !joins.has(word)) return false
    // de moins de 16 ans
    if (!spread && hedges.has(noun)) return years >= 10 && (joins.has(norm(start - 3)) || articles.has(norm(start - 3)))
    // the noun before: `un homme de 34 ans`, `une Parisienne de 34 ans`
    if (lasting.has(noun) || (tag === 'ADJ' && lasting.has(norm(nounAt - 1)))) return false
    return young || (start < from && !spread) || (years >= ADULT && (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ'))

    /** Where the numbers begin of `18, 24 et 26 ans`, `15 en 18 jaar`. */
    function rowStart(): number {
      let first = from
      while (first > sentence.from && (doc.numerals.has(first - 1) || (rowWords.has(norm(first - 1)) && isRow(first - 2)))) first--
      return first
    }

    /** A number, or a word between two. */
    function isRow(i: number): boolean {
      return i >= sentence.from && (doc.numerals.has(i) || (rowWords.has(norm(i)) && norm(i) !== ',' && isRow(i - 1)))
    }

    /** `a 34 ans` · `a maintenant 34 ans` · `avait moins de 34 ans` · `ont entre 20 et 40 ans` */
    function hasCopula(): boolean {
      let i = start - 1 - spread
      if (joins.has(norm(i)) && hedges.has(norm(i - 1))) i -= 2
      if (doc.tags[i] === 'ADV') i--
      return copulas.has(norm(i))
    }

    /** `condamné à 14 ans` */
    function lastsBefore(): boolean {
      for (let i = start - 2; i >= start - CONVICTED; i--) if (lasting.has(norm(i))) return true
      return false
    }
  }
}

// P34Y · P20Y/P44Y
const YEARS = /^P(\p{N}+)Y(?:\/P\p{N}+Y)?$/u
// P18M
const MONTHS = /^P\p{N}+[MW]$/u
const LONGEST_LIFE = 115
/** From this age on, `a noun of so many years` is a person unless the noun lasts. */
const ADULT = 13
/** From this age on, `à 14 ans` is one unless somebody is sentenced to it. */
const GROWING = 12
/** How far before the word of the sentence stands, in tokens. */
const CONVICTED = 6
