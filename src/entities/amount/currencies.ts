// Currencies in any language: signs, codes, and the words that several currencies share.
import type { Names } from './lexicon.ts'
import { symbols } from './symbols.generated.ts'

/** Currencies that share a word, the one meant without further evidence first. */
export const families: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD'],
  pound: ['GBP', 'EGP', 'LBP', 'SYP', 'SDG', 'SSP'],
  franc: ['CHF', 'XOF', 'XAF', 'CDF', 'RWF', 'BIF', 'GNF', 'DJF', 'KMF', 'XPF'],
  krone: ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU', 'CUP', 'DOP'],
  rupee: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  dinar: ['KWD', 'IQD', 'RSD', 'DZD', 'TND', 'JOD', 'BHD', 'LYD'],
  rial: ['IRR', 'OMR', 'YER'],
  riyal: ['SAR', 'QAR'],
  rouble: ['RUB', 'BYN'],
  shilling: ['KES', 'UGX', 'TZS', 'SOS'],
  dirham: ['AED', 'MAD'],
  won: ['KRW', 'KPW'],
  lira: ['TRY', 'ITL'],
  yen: ['JPY', 'CNY'],
}

/** Signs that the generated table lacks, or has for another currency. */
const signs: Names = {
  dollar: '$',
  pound: '£',
  yen: '¥',
  krone: 'kr|kr.',
  USD: 'usd|$ usd|us dollar|us dollars',
  EUR: 'eur|€ ur',
  GBP: 'gbp|£ gbp',
  CHF: 'chf|sfr|fr.',
  CAD: 'c $|cdn $|cad|$ cad',
  AUD: 'aud|$ aud',
  NZD: 'nzd|$ nzd',
  HKD: 'hkd|$ hkd',
  SGD: 's $|sgd',
  MXN: 'mxn $|mxn',
  CNY: 'rmb|cny',
  JPY: 'jpy|yen',
  INR: 'inr|rs|rs.',
  KRW: '₩',
  MYR: 'rm|myr',
  XOF: 'cfa|f.cfa',
  XBT: '₿|btc',
  PLN: 'pln|zł',
  CZK: 'kč',
  ZAR: 'zar',
}

/** Codes that are words in capitals as well: before a number they are no currency. */
const WORDS = new Set(['ALL', 'TOP', 'CUP', 'MAD', 'TRY', 'BOB', 'PEN', 'SOS', 'COP', 'GEL', 'MOP', 'BAM', 'BAD', 'LAK', 'MAR', 'DOP'])

/** Every phrase of some names, with what it stands for; what comes first stays. */
export function phrases(...tables: readonly Names[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const table of tables) {
    for (const [meaning, names] of Object.entries(table)) for (const name of names.split('|')) if (!found.has(name)) found.set(name, meaning)
  }
  return found
}

/** Signs as phrases, by what they stand for, also in the French order: `$ ca` and `ca $`. */
export function signPhrases(): Map<string, string> {
  const found = phrases(signs)
  for (const [sign, code] of Object.entries(symbols)) if (!found.has(sign)) found.set(sign, code)
  for (const [sign, code] of [...found]) {
    const turned = sign.split(' ').reverse().join(' ')
    if (!found.has(turned)) found.set(turned, code)
  }
  return found
}

/** Whether letters in capitals are the code of one of some currencies. */
export function isCode(letters: string, codes: ReadonlySet<string>, beforeNumber: boolean): boolean {
  return codes.has(letters) && !(beforeNumber && WORDS.has(letters))
}
