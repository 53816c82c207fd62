// What the grammar reads: a calendar expression before it is tied to a day.

export type Grain =
  'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** Parts of the day as TIMEX3 names them: morning, midday, afternoon, evening, night. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

export type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

/** Wall-clock time, in no zone. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  /** Null where seconds are not told. */
  readonly second: number | null
  /** Told on a dial of twelve hours: `4:30pm`. */
  readonly dial?: true
}

/** A feast by its date, by its distance in days from Easter Sunday, or as the nth weekday of a month. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }

/** The day relative expressions count from: that of the article, or the one the text last told. */
export type Anchor = 'reference' | 'told'

/** A move of the anchor by whole units: `last week`, `two years ago`, `the next day`. */
export interface Shift {
  readonly from: Anchor
  readonly grain: Grain
  readonly by: number
  /** Smaller units moved on top: `1 year and 2 months ago`. */
  readonly rest?: readonly { readonly grain: Grain; readonly by: number }[]
}

/**
 * Which of the weekdays, months or feasts of a name is meant: the last, the one about now, the one to come,
 * or (`next`) the one of next week.
 */
export type Lean = 'past' | 'near' | 'coming' | 'next'

/** A point or stretch of the calendar, by the fields that are told. */
export interface Point {
  readonly kind: 'point'
  readonly shift?: Shift
  readonly century?: number
  /** First year of it. */
  readonly decade?: number
  /** First and last year of a season, school or fiscal year: `2011-12`. */
  readonly span?: readonly [number, number]
  readonly year?: number
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  /** 1..12 */
  readonly month?: number
  /** ISO week of the year. */
  readonly week?: number
  /** nth week, weekend or weekday of its month; -1 is the last. */
  readonly nth?: { readonly grain: 'day' | 'week' | 'weekend'; readonly by: number }
  /** Day of the month. */
  readonly day?: number
  /** ISO weekday, 1 is Monday. */
  readonly weekday?: number
  readonly holiday?: Holiday
  readonly part?: Part
  readonly clock?: Clock
  readonly lean?: Lean
  /** The word alone may mean something else (`May`, `mars`, `2000`): the context must speak for it. */
  readonly weak?: 'name' | 'year' | 'season' | 'part' | 'bare'
}

export type Fields = Omit<Point, 'kind'>

export const point = (fields: Fields): Point => ({ kind: 'point', ...fields })

export interface Duration {
  readonly kind: 'duration'
  /** TIMEX3. */
  readonly value: string
}

export interface Repetition {
  readonly kind: 'set'
  /** TIMEX3. */
  readonly value: string
}

export interface Vague {
  readonly kind: 'reference'
  readonly value: Reference
}

export interface Stretch {
  readonly kind: 'range'
  readonly from: Point
  readonly to: Point
}

/** A point where something speaks for it, else the duration in it: `in five years` when the sentence looks forward, `ten minutes later` when a clock is known. */
export interface Either {
  readonly kind: 'either'
  readonly needs: 'future' | 'clock'
  readonly point: Point
  readonly duration: Duration
  /** Token the duration begins with, where it is not the first. */
  readonly at?: number
}

export type Expression = Point | Duration | Repetition | Vague | Stretch | Either

/** An expression and the tokens `[from, to)` that make its span. */
export interface Reading {
  readonly expression: Expression
  readonly from: number
  readonly to: number
}

/** What a window says, with its place in it, in code units, and only the fields that are told. */
export interface ForeignReading {
  readonly start: number
  readonly end: number
  readonly point: Point
}

/** A calendar library, as far as it reads a window of text. */
export type ForeignReader = (window: string) => readonly ForeignReading[]
