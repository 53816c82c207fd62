// The grammar of numbers, the same in every language: hundreds, scales, fractions, decimals and places in a row.
import type { NumberLexicon, NumberWordKind } from './lexicon.ts'

/** One part of a number: a part of a word, or digits. `[from, to)` are the tokens of it; `first` and `last` say whether it begins and ends its token. */
export interface Part {
  /** `other` is a word that does something only beside another, as in `a few`. */
  readonly kind: NumberWordKind | 'digits' | 'other'
  readonly value: number
  readonly article: boolean
  readonly digits: boolean
  readonly from: number
  readonly to: number
  readonly first: boolean
  readonly last: boolean
  /** Written together with the part before it, or hyphenated. */
  readonly joined: boolean
}

/** A number as read from parts; `end` is the index of the part after it. */
export interface Reading {
  readonly end: number
  readonly value: number
  readonly ordinal?: true
  /** An unknown number of so many: `hundreds`. */
  readonly vague?: true
  /** A round number as a noun: `une dizaine`. */
  readonly round?: true
  readonly fraction?: true
  /** The last power of ten that multiplies: 1e6 in `2,5 million`. */
  readonly scale?: number
}

/** A stretch of a number that is not yet all of it. */
interface Stretch {
  readonly end: number
  readonly value: number
}

/** A stretch with the last power of ten that multiplies. */
interface Term extends Stretch {
  readonly scale: number
}

const SCALES: ReadonlySet<string> = new Set(['scale', 'lot', 'plural'])
/** From here on, `and a half` is half of the scale: `a million and a half`. */
const SHARED_SCALE = 1e6

/** `between` says that a word such as `between` goes before, `open` that a word follows the last part. */
export type NumberGrammar = (parts: readonly Part[], at: number, between: boolean, open: boolean) => Reading | null

export function numberGrammar(lexicon: Pick<NumberLexicon, 'unitsFirst' | 'andAfterTens' | 'hundredsUpTo'>): NumberGrammar {
  // What is being read: set anew for every number, so that the functions below are made once.
  let parts: readonly Part[] = []
  let between = false
  let open = false

  const kind = (at: number) => parts[at]?.kind
  const value = (at: number) => parts[at]?.value ?? 0
  const joined = (at: number) => parts[at]?.joined === true
  /** After an `and` that adds, or at the same place. */
  const skipAnd = (at: number) => (kind(at) === 'and' && (!between || joined(at)) ? at + 1 : at)
  const skipOf = (at: number) => {
    const next = kind(at) === 'of' ? at + 1 : at
    return parts[next]?.kind === 'article' || (parts[next]?.article && kind(next + 1) === 'scale') ? next + 1 : next
  }

  /** eenentwintig · vingt et un · soixante-dix · forty-two */
  function belowHundred(at: number): Stretch | null {
    const here = value(at)
    switch (kind(at)) {
      case 'unit': {
        if (isUnitOfPlace(at)) return null
        const ten = at + 2
        if (lexicon.unitsFirst && kind(at + 1) === 'and' && kind(ten) === 'ten' && (!between || joined(ten)))
          return { value: here + value(ten), end: ten + 1 }
        return { value: here, end: at + 1 }
      }
      case 'teen':
        return { value: here, end: at + 1 }
      case 'ten':
      case 'vigesimal': {
        const takesTeens = kind(at) === 'vigesimal'
        const next = lexicon.andAfterTens ? skipAnd(at + 1) : at + 1
        const added = kind(next) === 'unit' ? !lexicon.unitsFirst : takesTeens && kind(next) === 'teen'
        const fits = takesTeens || !lexicon.andAfterTens || (next === at + 1) !== (value(next) === 1)
        return added && fits && !partFollows({ value: value(next), end: next + 1 }, next)
          ? { value: here + value(next), end: next + 1 }
          : { value: here, end: at + 1 }
      }
      default:
        return null
    }
  }

  /** honderdtwintig · two hundred and fifty-four · dix-neuf cent */
  function belowThousand(at: number): Stretch | null {
    const base = kind(at) === 'digits' ? { value: value(at), end: at + 1 } : belowHundred(at)
    const hundred = base ? base.end : at
    const isHundred = kind(hundred) === 'hundred' || (base !== null && kind(hundred) === 'plural' && value(hundred) === 100)
    // vingt cents are coins, and so are 3 cents
    const multiplies =
      !base || (base.value <= lexicon.hundredsUpTo && base.value > 0 && (lexicon.hundredsUpTo > 20 || (base.value % 10 > 0 && kind(at) !== 'digits')))
    if (!isHundred || !multiplies) return base
    const hundreds = (base?.value ?? 1) * 100
    const end = hundred + 1
    const next = skipAnd(end)
    const rest =
      belowHundred(next) ??
      (next > end && kind(next) === 'digits' && value(next) < 100 && value(next) > 0 ? { value: value(next), end: next + 1 } : null)
    if (!rest || kind(rest.end) === 'hundred' || partFollows(rest, next) || (kind(next) === 'ten' && joined(next + 1) && kind(next + 1) === 'part'))
      return { value: hundreds, end }
    return { value: hundreds + rest.value, end: rest.end }
  }

  /** Whether what stands after `and` belongs to a fraction: `a hundred and three quarters`. */
  function partFollows(rest: Stretch, from: number): boolean {
    const next = kind(rest.end)
    return kind(from - 1) === 'and' && (next === 'part' || next === 'nth') && rest.value < value(rest.end)
  }

  /** point zero five · virgule deux cent trente-six */
  function decimals(at: number): Stretch | null {
    let digits = ''
    let end = at
    while (kind(end) === 'zero' || (kind(end) === 'unit' && (kind(end + 1) === 'unit' || kind(end + 1) === 'zero'))) digits += value(end++)
    if (kind(end) === 'digits') digits += value(end++)
    else {
      const rest = belowThousand(end)
      if (rest) {
        digits += rest.value
        end = rest.end
      }
    }
    return digits && !digits.includes('.') ? { value: Number(`0.${digits}`), end } : null
  }

  /** One term of a number: a group and its scales. */
  function term(at: number, first: boolean): Term | null {
    const article = first && kind(at) === 'article'
    const zero = first && kind(at) === 'zero'
    let group = article || zero ? { value: value(at), end: at + 1 } : belowThousand(article ? at + 1 : at)
    if (article) {
      const hundred = belowThousand(at + 1)
      if (hundred && kind(at + 1) === 'hundred') group = hundred
    }
    if (group && first && kind(group.end) === 'point') {
      const tail = decimals(group.end + 1)
      if (tail) group = { value: group.value + tail.value, end: tail.end }
    }
    let scale = 1
    let end = group ? group.end : at
    for (let next = kind(end); next && SCALES.has(next) && value(end) > scale && (next !== 'plural' || group) && value(end) !== 100; next = kind(end))
      scale *= value(end++)
    if (end === at || (article && scale === 1 && end === at + 1)) return null
    return { value: (group?.value ?? 1) * scale, end, scale }
  }

  /** Terms of falling scales: trois millions deux cent mille. */
  function cardinal(at: number): Term | null {
    const head = term(at, true)
    if (!head) return null
    let { value: total, end, scale: last } = head
    while (last > 1) {
      const from = skipAnd(end)
      const next = term(from, false)
      if (!next || next.value >= last || next.scale >= last || partFollows(next, from)) break
      if (kind(from) === 'digits' && (from === end ? next.end === from + 1 : next.scale > 1 || last > 1000)) break
      total += next.value
      end = next.end
      last = next.scale
    }
    return { value: total, end, scale: last }
  }

  /** half · trois quarts · a third · twee derde · demi-million */
  function fraction(at: number): Term | null {
    const read = simpleFraction(at)
    if (!read) return null
    const scale = skipOf(read.end)
    return kind(scale) === 'scale' || kind(scale) === 'lot' ? { value: read.value, end: scale + 1, scale: value(scale) } : { ...read, scale: 1 }
  }

  function simpleFraction(at: number): Stretch | null {
    const article = kind(at) === 'article' || parts[at]?.article === true
    const from = article ? at + 1 : at
    if (kind(from) === 'fraction') return { value: value(from), end: from + 1 }
    const bare = kind(at) === 'part' && kind(skipOf(at + 1)) === 'scale' && value(at) > 2
    if (bare) return { value: 1 / value(at), end: at + 1 }
    const top = article ? { value: 1, end: from } : kind(at) === 'digits' ? { value: value(at), end: from + 1 } : belowHundred(at)
    if (!top || isPlaceInTens(top.end)) return null
    const bottom = denominator(top.end)
    return bottom && (top.value > 1 || bottom.certain || kind(bottom.end) === 'of' || (parts[bottom.end] === undefined && !open))
      ? { value: top.value / bottom.value, end: bottom.end }
      : null
  }

  /** The unit of `twenty-fourth`, which is no fourths. */
  function isPlaceInTens(at: number): boolean {
    return kind(at - 1) === 'ten' && kind(at) === 'nth' && joined(at) && value(at) < 10
  }

  /** fifth · twenty-fifth · eenentwintigste */
  function place(at: number): Stretch | null {
    const simple = (end: number, added: number): Stretch | null =>
      kind(end) === 'ordinal' || kind(end) === 'nth' || kind(end) === 'part' ? { value: added + value(end), end: end + 1 } : null
    const here = kind(at)
    if ((here === 'ten' || here === 'vigesimal') && value(at + 1) < 20 && joined(at + 1)) {
      const next = kind(at + 1) === 'and' ? at + 2 : at + 1
      if (kind(next) !== 'unit') return simple(next, value(at))
    }
    return isUnitOfPlace(at) ? simple(at + 2, value(at)) : simple(at, 0)
  }

  /** een in eenentwintigste */
  function isUnitOfPlace(at: number): boolean {
    return lexicon.unitsFirst && kind(at) === 'unit' && kind(at + 1) === 'and' && kind(at + 2) === 'nth' && joined(at + 2)
  }

  /** fifths · vingt-cinquième */
  function denominator(at: number): (Stretch & { certain: boolean }) | null {
    const read = place(at)
    const last = read ? kind(read.end - 1) : undefined
    return read && last !== 'ordinal' ? { ...read, certain: last === 'part' } : null
  }

  /** hundreds · tens of thousands · plusieurs centaines · a few thousand */
  function vague(at: number): Reading | null {
    const several = kind(at) === 'several'
    let end = several ? (kind(at + 1) === 'of' ? at + 2 : at + 1) : at
    const counts =
      kind(end) === 'plural' || (several && (kind(end) === 'scale' || kind(end) === 'hundred' || kind(end) === 'lot' || kind(end) === 'round'))
    if (!counts) return null
    let total = value(end++)
    for (;;) {
      const next = kind(end) === 'of' ? end + 1 : end
      if (kind(next) !== 'plural' && kind(next) !== 'scale') break
      total *= value(next)
      end = next + 1
    }
    return { value: total, end, vague: true, scale: total }
  }

  /** une dizaine · twee dozijn · een twintigtal */
  function round(at: number): Reading | null {
    const article = kind(at) === 'article' || parts[at]?.article === true
    const from = article ? at + 1 : at
    const base = kind(from) === 'round' || kind(from) === 'plural' ? { value: 1, end: from } : belowHundred(from)
    if (!base || (base.end === at && kind(at) !== 'round')) return null
    const round = kind(base.end) === 'round' || (base.end > at && kind(base.end) === 'plural' && value(base.end) < 1000)
    if (!round) return null
    const scale = kind(base.end + 1) === 'of' ? base.end + 2 : base.end + 1
    const scaled = kind(scale) === 'plural' || kind(scale) === 'scale'
    const total = base.value * value(base.end)
    return scaled
      ? { value: total * value(scale), end: scale + 1, round: true, scale: value(scale) }
      : { value: total, end: base.end + 1, round: true }
  }

  /** first · twenty-first · deux centième */
  function ordinal(number: Term | null, at: number): Reading | null {
    const read = place(number ? number.end : at)
    if (!read || kind(read.end - 1) === 'part') return !number && kind(at) === 'leader' ? { value: value(at), end: at + 1, ordinal: true } : null
    if (!number) return { ...read, ordinal: true }
    const { value: step, end } = read
    if (number.value % 10 ** String(step).length === 0) return { value: number.value + step, end, ordinal: true }
    return step >= 100 && number.value < step ? { value: number.value * step, end, ordinal: true } : null
  }

  function positive(at: number): Reading | null {
    const lot = vague(at) ?? round(at)
    if (lot) return lot
    const number = cardinal(at)
    const place = ordinal(number, at)
    const part =
      number && kind(number.end) === 'part' && value(number.end) !== 2 ? { value: number.value / value(number.end), end: number.end + 1 } : null
    const alone = fraction(at)
    if (alone && (!number || alone.end > number.end) && (!place || alone.end >= place.end) && (!part || alone.end > part.end)) {
      return { value: alone.value * alone.scale, end: alone.end, ...(alone.scale > 1 ? { scale: alone.scale } : { fraction: true }) }
    }
    if (part) return { ...part, fraction: true }
    if (place) return place
    if (!number) return null
    return withFraction(number)
  }

  /** three and a half million · un million et demi · 2 1/4 · tweeënhalf */
  function withFraction(number: Term): Reading {
    const from = skipAnd(number.end)
    const more =
      from > number.end || joined(from) || kind(from) === 'unit' || (kind(from) === 'fraction' && parts[from]?.digits) ? fraction(from) : null
    if (!more || more.value >= 1) return number
    if (number.scale === 1) return { value: (number.value + more.value) * more.scale, end: more.end, scale: more.scale }
    const scale = more.scale === 1 && number.scale >= SHARED_SCALE ? number.scale : more.scale
    return { value: number.value + more.value * scale, end: more.end, scale: number.scale }
  }

  return function read(of, start, announced, followed) {
    parts = of
    between = announced
    open = followed
    const alone = kind(start) === 'digits' && (kind(start + 1) === undefined || kind(start + 1) === 'digits')
    if (alone) return { value: value(start), end: start + 1 }
    if (kind(start) !== 'minus') return positive(start)
    const number = positive(start + 1)
    return number && !number.vague && !number.ordinal ? { ...number, value: -number.value } : null
  }
}
