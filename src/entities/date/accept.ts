// Which readings are dates in their place: words and numbers that may mean something else need a context that speaks for them.
import type { With } from '../../document/document.ts'
import { daysIn } from './calendar.ts'
import type { Point, Reading } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'

type Doc = With<'view' | 'tokens' | 'sentences' | 'tags' | 'numerals'>

export function acceptor(lexicon: DateLexicon) {
  const calls = new Set(lexicon.calls)
  const articles = new Set(lexicon.articles)
  const and = new Set(lexicon.and)
  const nameBefore = new Set(lexicon.nameBefore)
  const nameAfter = new Set(lexicon.nameAfter)
  const ageBefore = new Set(lexicon.ageBefore)
  const ageAfter = new Set(lexicon.ageAfter)
  const ageJoin = new Set(lexicon.ageJoin)
  const copulas = new Set(lexicon.ageCopulas)
  const lasting = new Set(lexicon.lasting)
  const ageAt = new Set(lexicon.ageAt)
  const lastingLinks = new Set(lexicon.lastingLinks)
  const children = new Set(lexicon.children)
  const ageHedges = new Set(lexicon.ageHedges)
  const ageStops = new Set(lexicon.ageStops)
  const partCalls = new Set(lexicon.partCalls)
  const seasonless = new Set(lexicon.seasonCalls)
  const portions = new Set(lexicon.portions)
  const stretches = new Set(lexicon.stretchCalls)
  const someDay = new Set(lexicon.someDay)

  return function accepts(doc: Doc, { expression, from, to }: Reading, sentence: { from: number; to: number }): boolean {
    const norm = (i: number) => (i >= sentence.from && i < sentence.to ? (doc.tokens[i]?.norm ?? '') : '')
    const isCapital = (i: number) => {
      const token = doc.tokens[i]
      return token !== undefined && i < sentence.to && doc.view[token.start] !== token.norm[0] && token.kind === 'word'
    }
    const called = calls.has(norm(from - 1))
    if (isTitle()) return false
    // a zero-day leak
    if (expression.kind === 'duration') return !expression.value.startsWith('P0') && !isAge() && !isSomeDay()
    if (isNamed()) return false
    if (
      expression.kind === 'point' &&
      expression.day !== undefined &&
      expression.month !== undefined &&
      expression.day > daysIn(expression.year ?? 2000, expression.month)
    )
      return false
    if (expression.kind !== 'point') return true
    if (!expression.weak) return true
    return isDated(expression)

    /** A name made of words of time: ABC's “This Week”, `de Week van …`. */
    function isTitle(): boolean {
      if (!isCapital(from) || expression.kind === 'set') return false
      const quoted = doc.tokens[from - 1]?.kind === 'quote' && doc.tokens[to]?.kind === 'quote'
      return quoted && from - 1 > sentence.from
    }

    /** `one day`, `un jour`: no length, but some day, unless something says that it lasts. */
    function isSomeDay(): boolean {
      if (expression.kind !== 'duration' || expression.value !== 'P1D') return false
      if (copulas.has(norm(from - 1))) return true
      const told = `${norm(from)} ${norm(to - 1)}`
      if (someDay.has(`${norm(from - 1)} ${told}`)) return true
      return someDay.has(told) && !stretches.has(norm(from - 1)) && doc.tags[to] !== 'ADP' && !(norm(to) in lexicon.after)
    }

    /** One capitalised word inside a sentence, in a language that writes days in lower case: the papers `De Morgen` and `Le Soir`. */
    function isNamed(): boolean {
      const shifts = expression.kind === 'point' && expression.shift !== undefined
      if (shifts && norm(to) === '-' && doc.tokens[to]?.start === doc.tokens[to - 1]?.end) return true
      return (
        (shifts || expression.kind === 'reference') &&
        to - from === 1 &&
        from > sentence.from &&
        isCapital(from) &&
        !isCapital(from + 1) &&
        isWord(from - 1)
      )
    }

    function isWord(i: number): boolean {
      return doc.tokens[i]?.kind === 'word'
    }

    function isDated(point: Point): boolean {
      switch (point.weak) {
        case 'year':
          return isYear(point.year ?? 0)
        case 'season':
          return point.season !== undefined && (articles.has(norm(from)) ? !isCapital(to) && doc.tags[to] !== 'NOUN' : seasonless.has(norm(from - 1)))
        case 'part':
          return partCalls.has(norm(from - 1)) || norm(from).startsWith("'")
        case 'name':
          return called && isCapital(from) === lexicon.capitals && !isName()
        default:
          return isBare(point)
      }
    }

    function isBare(point: Point): boolean {
      const alone = from === sentence.from && to === sentence.to
      if (point.day !== undefined) return called || alone || point.weekday !== undefined
      if (point.decade !== undefined)
        return articles.has(norm(from - 1)) || and.has(norm(from - 1)) || portions.has(norm(from - 1)) || norm(from - 1) === "'"
      if (point.nth) return false
      if (point.half !== undefined) return norm(to - 1) in lexicon.units
      if (point.quarter !== undefined || point.week !== undefined) return true
      if (!lexicon.capitals && isCapital(from) && from !== sentence.from && !isCapital(from - 1))
        return alone || doc.tokens[from - 1]?.kind === 'quote'
      return !isName()
    }

    /** `Sunday Times`, `Black Friday`, `April Smith`. */
    function isName(): boolean {
      if (nameBefore.has(norm(from - 1)) || nameAfter.has(norm(to))) return true
      const month = norm(from) in lexicon.months
      return month && lexicon.capitals && !called && isCapital(to) && doc.tags[to] === 'PROPN'
    }

    function isYear(year: number): boolean {
      const numeral = doc.numerals.get(from)
      if (numeral && numeral.to > to) return false
      const next = doc.tokens[to]
      const near = next !== undefined && to < sentence.to ? next : null
      if (
        near &&
        (near.kind === 'symbol' ||
          lexicon.yearStops.includes(near.norm) ||
          near.norm in lexicon.units ||
          (near.norm === '-' && near.start === doc.tokens[from]?.end && !called))
      )
        return false
      const before = doc.tokens[from - 1]
      if (before && from > sentence.from && (before.kind === 'symbol' || nameBefore.has(before.norm) || lexicon.yearBlocks.includes(before.norm)))
        return false
      const likely = year >= 1900 && year <= 2040 && year % 100 !== 0
      if (likely && (called || lexicon.yearsModify)) return true
      const counts = near?.kind === 'word' && doc.tags[to] === 'NOUN' && !isCapital(to)
      if (counts && (plural(near?.norm ?? '') || year < 1700 || year > 2040 || year % 100 === 0)) return false
      return likely || (called && year >= (year % 100 === 0 ? 1400 : 1000) && year <= 2100)
    }

    function plural(text: string): boolean {
      return lexicon.pluralEndings.some((ending) => text.endsWith(ending))
    }

    /** `34 years old`, `âgé de 34 ans`, `een man van 34 jaar`, `(34 ans)`. */
    function isAge(): boolean {
      if (expression.kind !== 'duration') return false
      const next = norm(to)
      if (ageAfter.has(next) || (next === '-' && ageAfter.has(norm(to + 1)))) return true
      const before = norm(from - 1)
      if (ageBefore.has(before) || ageBefore.has(`${norm(from - 2)} ${before}`)) return true
      const [, told] = YEARS_TOLD.exec(expression.value) ?? []
      const years = told === undefined ? 0 : Number(told)
      if (years === 0 || years > LONGEST_LIFE || lasting.has(next) || lastingLinks.has(next)) return false
      const stops =
        to >= sentence.to || doc.tokens[to]?.kind === 'punctuation' || doc.tokens[to]?.kind === 'quote' || and.has(next) || ageStops.has(next)
      if (before === '(' && next === ')') return years >= 10
      if (before === ',' && stops && lexicon.ageInCommas) return years >= 10
      if (copulas.has(before) && stops) return years >= lexicon.youngest
      // de moins de 16 ans
      if (ageAt.has(before) && years >= 16) return !lasting.has(norm(from - 2)) && !lasting.has(norm(from - 3))
      if (!ageJoin.has(before)) return false
      if (ageHedges.has(norm(from - 2))) return years >= 10 && (ageJoin.has(norm(from - 3)) || articles.has(norm(from - 3)))
      // the noun before: `un homme de 34 ans`, `une Parisienne de 34 ans`
      const noun = norm(from - 2)
      const tag = doc.tags[from - 2]
      if (lasting.has(noun) || (tag === 'ADJ' && lasting.has(norm(from - 3)))) return false
      if (children.has(noun) || (tag === 'ADJ' && children.has(norm(from - 3)))) return true
      return years >= ADULT && (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ')
    }
  }
}

// P34Y · P20Y/P44Y
const YEARS_TOLD = /^P(\p{N}+)Y(?:\/P\p{N}+Y)?$/u
const LONGEST_LIFE = 115
/** From this age on, `a noun of so many years` is a person unless the noun lasts. */
const ADULT = 13
