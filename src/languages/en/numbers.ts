// English numbers.
import type { NumberLexicon } from '../../numbers/lexicon.ts'

const WORD = /^\p{L}/u
/** Before `one`, these make it a pronoun. */
const POINTERS = new Set(['this', 'that', 'the', 'which', 'no', 'any', 'every', 'each', 'another', 'some', 'such', 'a', 'good', 'last', 'next'])

const ONES = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 }
const NTHS = { third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, thousandth: 1e3, millionth: 1e6, billionth: 1e9, trillionth: 1e12 } // prettier-ignore

export const numbers: NumberLexicon = {
  decimal: '.',
  words: {
    zero: { zero: 0, nought: 0, naught: 0, nil: 0, o: 0, oh: 0 },
    unit: ONES,
    teen: { ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 },
    ten: { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    hundred: { hundred: 100 },
    scale: {
      thousand: 1e3,
      lakh: 1e5,
      lakhs: 1e5,
      lac: 1e5,
      lacs: 1e5,
      lkhs: 1e5,
      million: 1e6,
      crore: 1e7,
      crores: 1e7,
      cr: 1e7,
      krores: 1e7,
      koti: 1e7,
      billion: 1e9,
      trillion: 1e12,
      quadrillion: 1e15,
      quintillion: 1e18,
    },
    lot: { dozen: 12, gross: 144 },
    plural: { tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 },
    ordinal: { first: 1, second: 2 },
    nth: NTHS,
    part: { ...Object.fromEntries(Object.entries(NTHS).map(([word, value]) => [`${word}s`, value])), quarter: 4, quarters: 4, firsts: 1, halves: 2 },
    fraction: { half: 0.5 },
    and: { and: 0 },
    point: { point: 0 },
    minus: { minus: -1, negative: -1 },
    article: { a: 1, an: 1 },
    several: { several: 1, 'a few': 1, few: 1, many: 1 },
    round: { couple: 2, pair: 2 },
    of: { of: 0 },
  },
  compounds: false,
  unitsFirst: false,
  andAfterTens: false,
  hundredsUpTo: 99,
  between: new Set(['between']),
  ranges: new Set(['to', '-', '–', '—', 'or', 'through']),
  proportions: new Set(['in', 'out of', 'in every', 'out of every', 'over']),
  hedgesBefore: {
    approximate:
      'about|around|some|nearly|almost|approximately|roughly|circa|ca|ca.|c.|close to|near|near to|an estimated|estimated|the estimated|estimated at|in the region of|more or less|virtually|perhaps|maybe|around about|about a|an approximate|a rough|well-nigh|just about|about the|nearly a|almost a',
    'at-least':
      'more than|over|at least|no fewer than|not fewer than|no less than|not less than|upwards of|upward of|in excess of|above|exceeding|a minimum of|minimum|just over|well over|more than a|over a|greater than|in more than|minimum of|north of|more than the',
    'at-most':
      'up to|less than|fewer than|under|below|as much as|as many as|at most|at the most|no more than|not more than|a maximum of|maximum of|maximum|just under|well under|lower than|up to a|less than a|as high as|at best',
  },
  hedgesAfter: {
    approximate: 'or so|or thereabouts|give or take|approximately',
    'at-least': 'or more|or higher|at least|and more|and up',
    'at-most': 'or less|or fewer|or lower|at most|maximum|at the most|or under',
  },
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  abbreviations: { mln: 1e6, mn: 1e6, mio: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, k: 1e3, cr: 1e7 },
  glued: { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, b: 1e9 },
  homographs: {
    one: (before, after) => !POINTERS.has(before) && after !== 'another',
    second: (before, after) => WORD.test(after) && before !== 'a' && before !== 'per',
    gross: () => false,
    o: () => false,
    oh: () => false,
    half: (before) => before !== 'first' && before !== 'second',
    point: () => false,
  },
}
