// Divisions of a year, a month or a century by their number: `the fourth quarter`, `Q3`, `week 38`, `XXe siècle`, `de jaren tachtig`.
import { map, optional, sequence, words, type Step } from '../../rules/step.ts'
import { point, type Point } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { longest, normAt, once, ordinalNumber, phrase, stepFrom, yearNumber } from './steps.ts'

export function divisionSteps(lexicon: DateLexicon, years: Step<Point>) {
  const article = phrase(lexicon.articles)
  const ordinal = longest(
    words(lexicon.ordinals),
    stepFrom<number>({ numeral: true }, (text, place, limit) => {
      const numeral = text.numerals.get(place)
      return numeral?.ordinal && numeral.to <= limit ? { value: numeral.value, end: numeral.to } : null
    }),
    ordinalNumber(lexicon.ordinalSuffixes),
  )
  const divided = words(lexicon.quarters)
  const unit = words(lexicon.units)
  const weekday = words(lexicon.weekdays)
  // the fourth quarter · eerste helft · la première semaine
  const counted = once(
    stepFrom<Point>([optional(article, true), ordinal], (text, place, limit) => {
      const det = article.read(text, place, limit)
      const nth = ordinal.read(text, det ? det.end : place, limit)
      if (!nth) return null
      const division = divided.read(text, nth.end, limit)
      if (division) {
        const { value: grain, end } = division
        const last = grain === 'quarter' ? 4 : 2
        const n = nth.value === -1 ? last : nth.value
        return n < 1 || n > last ? null : { value: point(grain === 'quarter' ? { quarter: n, weak: 'bare' } : { half: n, weak: 'bare' }), end }
      }
      const named = unit.read(text, nth.end, limit)
      if (named && nth.value >= -1 && nth.value <= 5 && (named.value.grain === 'week' || named.value.grain === 'weekend'))
        return { value: point({ nth: { grain: named.value.grain, by: nth.value }, weak: 'bare' }), end: named.end }
      if (named?.value.grain === 'century' && nth.value > 0 && nth.value < 31) return { value: point({ century: nth.value - 1 }), end: named.end }
      const name = weekday.read(text, nth.end, limit)
      return name && nth.value >= -1 && nth.value <= 5
        ? { value: point({ weekday: name.value, nth: { grain: 'day', by: nth.value }, weak: 'bare' }), end: name.end }
        : null
    }),
  )
  // Q3 · T2 · H1
  const lettered = stepFrom<Point>(
    { norms: Object.keys(lexicon.quarterLetters).flatMap((letter) => ['1', '2', '3', '4'].map((n) => letter + n)) },
    (text, place) => {
      const norm = normAt(text, place)
      const n = Number(norm.at(-1))
      const grain = lexicon.quarterLetters[norm.slice(0, -1)]
      if (grain === 'half' && n > 2) return null
      return { value: point(grain === 'half' ? { half: n, weak: 'bare' } : { quarter: n, weak: 'bare' }), end: place + 1 }
    },
  )
  // week 38
  const week = stepFrom<Point>({ norms: lexicon.weekWords }, (text, place, limit) => {
    const norm = place + 1 < limit ? normAt(text, place + 1) : ''
    return /^\p{N}{1,2}$/u.test(norm) && Number(norm) >= 1 && Number(norm) <= 53
      ? { value: point({ week: Number(norm), weak: 'bare' }), end: place + 2 }
      : null
  })
  const numberedDecade: Step<number> = {
    start: { kinds: ['number'] },
    read(text, place, limit) {
      const norm = (place < limit ? normAt(text, place) : '').replace(/^'/u, '')
      if (/^[1-9]0$/u.test(norm)) return { value: 1900 + Number(norm), end: place + 1 }
      return /^(?:1[5-9]|20)\p{N}0$/u.test(norm) ? { value: Number(norm), end: place + 1 } : null
    },
  }
  const decadeNumber = longest(words(lexicon.decades), numberedDecade)
  const decadeWord = phrase(lexicon.decadeWords)
  // de jaren tachtig · les années 80
  const decade = map(sequence(decadeWord, decadeNumber), ([, value]) => point({ decade: value }))
  const decadeEnds = new Set(lexicon.decadeWords.map((text) => text.split(' ').at(-1)))
  const joins = new Set([...lexicon.and, ...lexicon.to, ',', '-', '–'])
  // les années 1950 et 1960: the last of a row that began with the word
  const furtherDecade = stepFrom<Point>([decadeNumber], (text, place, limit) => {
    const read = decadeNumber.read(text, place, limit)
    let at = place
    while (read && joins.has(normAt(text, at - 1)) && decadeNumber.read(text, at - 2, at - 1)) at -= 2
    return read && at < place && decadeEnds.has(normAt(text, at - 1)) ? { value: point({ decade: read.value }), end: read.end } : null
  })
  // the sixties
  const spelledDecade = map(words(lexicon.spelledDecades), (value) => point({ decade: value }))
  // boekjaar 2018 · l'exercice 2016-2017
  const fiscal = map(
    sequence(
      optional(article, true),
      phrase(lexicon.fiscalYears),
      longest(
        years,
        map(yearNumber, (year) => point({ year })),
      ),
    ),
    ([, , value]) => (value.span || Object.keys(value).length === 2 ? value : null),
  )

  return { counted, lettered, week, decade, furtherDecade, spelledDecade, fiscal }
}
