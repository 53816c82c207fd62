// French numbers, as written in France, Belgium and Switzerland.
import type { NumberLexicon } from '../../numbers/lexicon.ts'

const WORD = /^\p{L}/u
/** What can stand after a noun and its adjective, and not between a number and its noun. */
const NO_NOUN = new Set(['et', 'ou', 'de', 'du', 'des', 'à', 'au', 'aux', 'en', 'dans', 'pour', 'par', 'qui', 'que', 'est', 'sur', 'avec'])

/** Before `moins`, these make it less of something. */
const LESS = new Set(['au', 'du', 'ou', 'à', 'de', "d'", 'pas', 'tout'])

const NTHS: Record<string, number> = {
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
  vingtième: 20,
  trentième: 30,
  quarantième: 40,
  cinquantième: 50,
  soixantième: 60,
  centième: 100,
  millième: 1e3,
  millionième: 1e6,
  milliardième: 1e9,
  billionième: 1e12,
}

const SCALES: Record<string, number> = { million: 1e6, milliard: 1e9, billion: 1e12, trillion: 1e18 }

export const numbers: NumberLexicon = {
  decimal: ',',
  words: {
    zero: { zéro: 0 },
    unit: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
    teen: {
      dix: 10,
      onze: 11,
      douze: 12,
      treize: 13,
      quatorze: 14,
      quinze: 15,
      seize: 16,
      'dix sept': 17,
      'dix huit': 18,
      'dix neuf': 19,
    },
    ten: { vingt: 20, trente: 30, quarante: 40, cinquante: 50, septante: 70, huitante: 80, octante: 80, nonante: 90 },
    vigesimal: { soixante: 60, 'quatre vingt': 80, 'quatre vingts': 80 },
    hundred: { cent: 100, cents: 100 },
    scale: { mille: 1e3, milles: 1e3, lakh: 1e5, ...SCALES },
    lot: { douzaine: 12 },
    round: {
      huitaine: 8,
      dizaine: 10,
      quinzaine: 15,
      vingtaine: 20,
      trentaine: 30,
      quarantaine: 40,
      cinquantaine: 50,
      soixantaine: 60,
      centaine: 100,
      millier: 1e3,
    },
    plural: {
      dizaines: 10,
      douzaines: 12,
      vingtaines: 20,
      centaines: 100,
      milliers: 1e3,
      ...Object.fromEntries(Object.entries(SCALES).map(([word, value]) => [`${word}s`, value])),
    },
    ordinal: { deuxième: 2, deuxièmes: 2 },
    leader: { premier: 1, première: 1, premiers: 1, premières: 1, second: 2, seconde: 2 },
    nth: { ...NTHS, unième: 1 },
    part: { ...Object.fromEntries(Object.entries(NTHS).map(([word, value]) => [`${word}s`, value])), tiers: 3, quart: 4, quarts: 4 },
    fraction: { demi: 0.5, demie: 0.5, moitié: 0.5 },
    and: { et: 0 },
    point: { virgule: 0, point: 0 },
    minus: { moins: -1, négatif: -1, négative: -1 },
    several: { plusieurs: 1, quelques: 1 },
    of: { de: 0, "d'": 0 },
    article: { un: 1, une: 1 },
  },
  compounds: false,
  unitsFirst: false,
  andAfterTens: true,
  hundredsUpTo: 19,
  between: new Set(['entre']),
  ranges: new Set(['à', '-', '–', '—', 'ou', "jusqu' à", 'ou bien', 'voire']),
  proportions: new Set(['sur']),
  hedgesBefore: {
    approximate:
      "environ|ordre de|ordre d'|près de|près d'|quelque|quelques|presque|à peu près|approximativement|autour de|autour d'|autour des|aux alentours de|aux alentours des|aux environs de|avoisinant|avoisinant les|de l' ordre de|l' ordre de|dans l' ordre de|quasiment|quasi|près des|estimé à|estimée à|estimés à|estimées à|vers|environ les|environ le|peut-être|plus ou moins|grosso modo|une petite|une bonne|pas loin de|pas loin d'|proche de|proches de|dans les",
    'at-least':
      "plus de|plus d'|plus des|plus du|plus que|au moins|au minimum|minimum|à partir de|pas moins de|pas moins d'|supérieur à|supérieure à|supérieurs à|supérieures à|au-delà de|au-delà des|dépassant|dépassant les|un minimum de|plus de la|au bas mot|bien plus de|excédant|au dessus de|au-dessus de|au-dessus des",
    'at-most':
      "moins de|moins d'|moins des|moins du|jusqu' à|jusqu' aux|jusqu' au|au plus|tout au plus|au maximum|maximum|pas plus de|pas plus d'|inférieur à|inférieure à|inférieurs à|inférieures à|un maximum de|en-dessous de|en dessous de|à peine|moins que|sous les|sous la barre des",
  },
  hedgesAfter: {
    approximate: 'environ|à peu près|approximativement',
    'at-least': 'au moins|ou plus|au minimum|minimum|et plus|voire plus|ou davantage',
    'at-most': 'au plus|au maximum|maximum|ou moins|tout au plus|maxi',
  },
  ordinalEndings: new Set(['er', 'ère', 'ere', 're', 'e', 'è', 'ème', 'eme', 'ième', 'ieme', 'nd', 'nde', 'ᵉ']),
  abbreviations: { mln: 1e6, mio: 1e6, md: 1e9, mds: 1e9, mrd: 1e9, mrds: 1e9, mia: 1e9, k: 1e3 },
  glued: { k: 1e3, K: 1e3, M: 1e6, b: 1e9 },
  homographs: {
    un: (before, after) => (!WORD.test(after) || after === 'sur') && before !== "l'",
    une: (before, after) => (!WORD.test(after) || after === 'sur') && before !== "l'",
    neuf: (before, after) => (WORD.test(after) && !NO_NOUN.has(after)) || !WORD.test(before) || before === 'le' || before === 'numéro',
    second: (_, after) => WORD.test(after),
    seconde: (before, after) => WORD.test(after) && before === 'la',
    demi: (before) => !WORD.test(before),
    moins: (before, after) => !LESS.has(before) && after !== 'un' && after !== 'une',
    point: () => false,
  },
}
