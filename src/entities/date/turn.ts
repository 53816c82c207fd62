// Units and names that a word turns: `last week`, `this Friday`, `la semaine dernière`, `het jaar daarop`.
import { optional, words, type Read, type Step, type Text } from '../../rules/step.ts'
import { point, type Point } from './expression.ts'
import type { DateLexicon, Turn } from './lexicon.ts'
import { longest, normAt, phrase, stepFrom } from './steps.ts'

const NOW: Turn = { by: 0, from: 'reference', lean: 'near' }

export interface TurnSteps {
  readonly turned: Step<Point>
  readonly turnedAfter: Step<Point>
  /** The current unit, where something else says that it is one: `het einde van het jaar`. */
  readonly theUnit: Step<Point>
}

export function turnSteps(lexicon: DateLexicon, dayMonth: Step<Point>): TurnSteps {
  const article = phrase(lexicon.articles)
  const pluralArticles = new Set(lexicon.pluralArticles)
  const ambiguous = new Set(lexicon.ambiguous)
  const before = words(lexicon.before)
  const after = words(lexicon.after)
  const filler = phrase(lexicon.fillers)
  const unit = words(lexicon.units)
  const month = words(lexicon.months)
  const weekday = words(lexicon.weekdays)
  // afgelopen zaterdagnacht
  const weekdayPart = words(Object.fromEntries(Object.entries(lexicon.phrases).filter(([, fields]) => fields.weekday !== undefined)))
  const part = words(lexicon.parts)
  const season = words(lexicon.seasons)
  const holiday = words(lexicon.holidays)

  /** A unit or a name under a turn. */
  function under(turn: Turn, text: Text, place: number, limit: number): Read<Point> | null {
    if (turn.plural) return null
    const named = unit.read(text, place, limit)
    if (named && !named.value.plural && (named.value.size ?? 1) === 1) {
      const { grain } = named.value
      if (
        grain === 'minute' ||
        grain === 'second' ||
        (grain === 'hour' && turn.by === 0) ||
        (grain === 'day' && turn.lean === 'past' && turn.from === 'reference')
      )
        return null
      const from = grain === 'day' && turn.by !== 0 ? 'told' : turn.from
      return { value: point({ shift: { from, grain, by: turn.by }, ...(grain === 'weekend' ? { lean: turn.lean } : {}) }), end: named.end }
    }
    const hours = part.read(text, place, limit)
    if (hours)
      return {
        value: point({ shift: { from: turn.lean === 'next' ? 'told' : turn.from, grain: 'day', by: turn.by }, part: hours.value }),
        end: hours.end,
      }
    // `that Friday` is told by the Friday alone
    if (turn.from === 'told' && turn.by === 0) return null
    const lean = turn.lean
    const w = weekday.read(text, place, limit)
    if (w) return { value: point({ weekday: w.value, lean }), end: w.end }
    const wp = weekdayPart.read(text, place, limit)
    if (wp) return { value: point({ ...wp.value, lean }), end: wp.end }
    const date = dayMonth.read(text, place, limit)
    if (date) return { value: { ...date.value, lean }, end: date.end }
    const m = month.read(text, place, limit)
    if (m) return isWord(text, place) ? null : { value: point({ month: m.value, lean }), end: m.end }
    const s = season.read(text, place, limit)
    if (s) return { value: point({ season: s.value, lean }), end: s.end }
    const h = holiday.read(text, place, limit)
    return h && { value: point({ holiday: h.value, lean }), end: h.end }
  }

  /** `this may take`: a month that is also a word lacks its capital. */
  function isWord(text: Text, place: number): boolean {
    const token = text.tokens[place]
    return lexicon.capitals && token !== undefined && ambiguous.has(token.norm) && text.raw[token.start] === token.norm[0]
  }

  // last week · this Friday · vorige maand · cette année
  const turned = stepFrom<Point>([optional(article, true), before], (text, place, limit) => {
    const det = article.read(text, place, limit)
    const turn = before.read(text, det ? det.end : place, limit)
    if (!turn) return null
    const filled = filler.read(text, turn.end, limit)
    const start = under(turn.value, text, turn.end, limit) ? turn.end : filled ? filled.end : limit
    const read = under(turn.value, text, start, limit)
    // ce soir-là · ce mois-ci · ce 11 avril dernier
    const tail = read && after.read(text, read.end, limit)
    const closes = tail && (tail.value.by === 0 || (turn.value.by === 0 && tail.value.from === 'reference'))
    const told = closes ? under(tail.value, text, start, limit) : null
    return tail && told ? { value: told.value, end: tail.end } : read
  })

  const target = longest<unknown>(unit, weekday, weekdayPart, dayMonth, month, season, part, holiday)
  // la semaine dernière · juin dernier · het jaar daarop
  const turnedAfter = stepFrom<Point>([optional(article, true), target], (text, place, limit) => {
    const det = article.read(text, place, limit)
    if (det && pluralArticles.has(normAt(text, place))) return null
    const from = det ? det.end : place
    const named = under(NOW, text, from, limit)
    const turn = named && after.read(text, named.end, limit)
    // `Thursday before …`: only units have a before and an after; `day after day` is none
    if (!turn || (turn.value.from === 'told' && (!named.value.shift || normAt(text, turn.end) === normAt(text, from)))) return null
    const whole = under(turn.value, text, from, limit)
    return whole && { value: whole.value, end: turn.end }
  })

  const theUnit = stepFrom<Point>([optional(article, true), longest<unknown>(unit, part)], (text, place, limit) => {
    const det = article.read(text, place, limit)
    return under(NOW, text, det ? det.end : place, limit)
  })

  return { turned, turnedAfter, theUnit }
}
