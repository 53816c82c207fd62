// Which readings are dates in their place: words and numbers that may mean something else need a context that speaks for them.
import type { With } from '../../document/document.ts'
import { ageReader } from './age.ts'
import { daysIn } from './calendar.ts'
import type { Point, Reading } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'

type Doc = With<'view' | 'tokens' | 'sentences' | 'tags' | 'numerals'>

export function acceptor(lexicon: DateLexicon) {
  const isAge = ageReader(lexicon)
  const calls = new Set(lexicon.calls)
  const articles = new Set(lexicon.articles)
  const and = new Set(lexicon.and)
  const nameBefore = new Set(lexicon.nameBefore)
  const nameAfter = new Set(lexicon.nameAfter)
  const indefinite = new Set(lexicon.indefinite)
  const ambiguous = new Set(lexicon.ambiguous)
  const monthly = new Set([...lexicon.within, ...lexicon.seasonCalls])
  const copulas = new Set(lexicon.ageCopulas)
  const partCalls = new Set(lexicon.partCalls)
  const seasonless = new Set(lexicon.seasonCalls)
  const portions = new Set(lexicon.portions)
  const stretches = new Set(lexicon.stretchCalls)
  const someDay = new Set(lexicon.someDay)

  let last: Doc | null = null
  let surnames: ReadonlySet<string> = new Set()
  /** Whether the text has a capitalised word before the name of a month that is a word as well: Theresa May. */
  function isSurname(doc: Doc, name: string): boolean {
    if (last !== doc) {
      last = doc
      surnames = new Set(doc.tokens.flatMap(({ norm }, i) => (ambiguous.has(norm) && namedBefore(doc, i) ? [norm] : [])))
    }
    return surnames.has(name)
  }
  const namedBefore = ({ tokens, tags, view }: Doc, at: number) => {
    const before = tokens[at - 1]
    return tags[at - 1] === 'PROPN' && before?.kind === 'word' && view[before.start] !== before.norm[0] && !nameBefore.has(before.norm)
  }

  return function accepts(doc: Doc, reading: Reading, sentence: { from: number; to: number }): boolean {
    const { expression, from, to } = reading
    const norm = (i: number) => (i >= sentence.from && i < sentence.to ? (doc.tokens[i]?.norm ?? '') : '')
    const isCapital = (i: number) => {
      const token = doc.tokens[i]
      return token !== undefined && i < sentence.to && doc.view[token.start] !== token.norm[0] && token.kind === 'word'
    }
    const called = calls.has(norm(from - 1))
    if (isTitle()) return false
    // a zero-day leak
    if (expression.kind === 'duration') return !expression.value.startsWith('P0') && !isAge(doc, expression, reading, sentence) && !isSomeDay()
    if (isNamed()) return false
    if (
      expression.kind === 'point' &&
      expression.day !== undefined &&
      expression.month !== undefined &&
      expression.day > daysIn(expression.year ?? 2000, expression.month)
    )
      return false
    if (expression.kind !== 'point') return true
    if (isVerse(expression) || isAgeOfTens(expression)) return false
    if (!expression.weak) return true
    return isDated(expression)

    /** A name made of words of time: ABC's “This Week”. */
    function isTitle(): boolean {
      if (expression.kind === 'set') return false
      // 20th Century Fox
      if (expression.kind === 'point' && expression.century !== undefined && isCapital(to - 1) && isCapital(to)) return true
      const close = doc.tokens[to]?.kind === 'punctuation' ? to + 1 : to
      const quoted = isCapital(from) && doc.tokens[from - 1]?.kind === 'quote' && doc.tokens[close]?.kind === 'quote'
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

    /** A clock time by its marks alone, after a name: `Romans 8:31`. */
    function isVerse({ clock, day, weekday, shift, part }: Point): boolean {
      const alone = clock !== undefined && !clock.dial && (day ?? weekday ?? shift ?? part) === undefined && to === from + 1
      return alone && doc.tags[from - 1] === 'PROPN' && isCapital(from - 1) && from > sentence.from
    }

    /** `women in their early 20s` */
    function isAgeOfTens({ decade }: Point): boolean {
      const tag = doc.tags[from - 1]
      return (
        decade !== undefined &&
        from > sentence.from &&
        (tag === 'PRON' || tag === 'DET') &&
        !articles.has(norm(from - 1)) &&
        !indefinite.has(norm(from - 1))
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
          return (
            (called || isAlone()) && isCapital(from) === lexicon.capitals && !isName() && (monthly.has(norm(from - 1)) || !isSurname(doc, norm(from)))
          )
        default:
          return isBare(point)
      }
    }

    function isAlone(): boolean {
      return from === sentence.from && to === sentence.to
    }

    function isBare(point: Point): boolean {
      const alone = isAlone()
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
      return month && lexicon.capitals && !called && !indefinite.has(norm(from - 1)) && isCapital(to) && doc.tags[to] === 'PROPN'
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
  }
}
