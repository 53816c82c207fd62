// Clock times: `18.30 uur`, `14 h 30`, `4:30 pm`, `noon GMT`.
import { either, map, optional, sequence, words, type Step } from '../../rules/step.ts'
import type { Clock } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { clockOf, clockShapes, dialled, dottedClock, militaryClock, onDial } from './numeric.ts'
import { longest, normAt, once, phrase, stop } from './steps.ts'

/** Clock times. `called` ones stand after a preposition that makes a time of `8 uur`, or after the day they belong to. */
export function clocks(lexicon: DateLexicon): { told: Step<Clock>; called: Step<Clock> } {
  const hourWord = phrase(lexicon.hours)
  const meridiem = words(lexicon.meridiem)
  const zone = phrase(lexicon.zones)
  const hourNumber: Step<number> = {
    start: { kinds: ['number'], numeral: true },
    read(text, at, limit) {
      const numeral = text.numerals.get(at)
      if (numeral && !numeral.ordinal && numeral.to <= limit && Number.isInteger(numeral.value) && numeral.value <= 24)
        return { value: numeral.value, end: numeral.to }
      const norm = normAt(text, at)
      return at < limit && /^\p{N}{1,2}$/u.test(norm) && Number(norm) <= 24 ? { value: Number(norm), end: at + 1 } : null
    },
  }
  // 14 h 30 · 17 heures 30
  const minutes: Step<number> = {
    start: { kinds: ['number'] },
    read: (text, at, limit) => (at < limit && /^[0-5]\p{N}$/u.test(normAt(text, at)) ? { value: Number(normAt(text, at)), end: at + 1 } : null),
  }
  const shaped = once(clockShapes(lexicon))
  const dottedTime = once(dottedClock)
  const named = map(words(lexicon.clockWords), ([hour, minute]) => clockOf(hour, minute))
  const twelveHour = map(
    sequence(
      either(
        dottedTime,
        shaped,
        map(hourNumber, (hour) => clockOf(hour, 0)),
      ),
      optional(stop, true),
      meridiem,
    ),
    ([clock, , noon]) => clock && dialled(clockOf(onDial(clock.hour, noon), clock.minute, clock.second)),
  )
  const dotted = map(sequence(either(dottedTime, shaped), either(hourWord, zone)), ([clock]) => clock)
  const military = map(sequence(militaryClock, either(hourWord, zone)), ([clock]) => clock)
  const spelled = map(sequence(hourNumber, hourWord, minutes), ([hour, , minute]) => clockOf(hour, minute))
  const zoned = <T>(step: Step<T>) => map(sequence(step, optional(zone, null)), ([value]) => value)
  const told = once(zoned(longest(shaped, named, twelveHour, dotted, military, spelled)))
  // à quatre heures et demie
  const half = words(lexicon.halves)
  const whole = map(sequence(hourNumber, hourWord, optional(half, 0)), ([hour, , more]) => clockOf(hour, more * 60))
  return { told, called: once(zoned(longest(told, whole, dottedTime))) }
}
