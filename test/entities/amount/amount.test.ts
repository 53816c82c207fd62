// Sums, percentages and measures, as newspapers of three languages write them.
import { extractAmounts, type Amount } from 'newsfacts'
import { describe, expect, test } from 'vitest'

type Code = 'en' | 'fr' | 'nl'

/** Each row: a text with its amounts in brackets, and what each is worth. */
const rows: Record<Code, [string, ...string[]][]> = {
  en: [
    ['The fine of [$4.9 billion] is down from [£75m] and [€3,500].', '4900000000 USD', '75000000 GBP', '3500 EUR'],
    ['about [2bn euros] and more than [A$3.1bn]', '2000000000 EUR approximate', '3100000000 AUD at-least'],
    ['Shares rose [four pence] to [274.5 pence], or [90 cents].', '0.04 GBP', '2.745 GBP', '0.9 USD'],
    ['It rose [3% to 3.5%], as much as [27 percent].', '3-3.5 %', '27 % at-most'],
    ['It went from [£6] to [£10] a leg.', '6 GBP', '10 GBP'],
    ['between [£100m and £200m] a year', '100000000-200000000 GBP'],
    ['[10 to 15 million euros], [$10-15bn]', '10000000-15000000 EUR', '10000000000-15000000000 USD'],
    ['a [3.7-million-square-foot] hall, [85,000 square feet] of it', '3700000 square-foot', '85000 square-foot'],
    ['a [nine-millimetre] pistol, [60 mph], nearly [20 degrees]', '9 millimeter', '60 mile-per-hour', '20 celsius approximate'],
    ['It cost [38 Swiss francs], [USD115] or [42 kuwaiti dinar].', '38 CHF', '115 USD', '42 KWD'],
    ['[5 lakh rupees] and [20 ringgit]', '500000 INR', '20 MYR'],
    ['up [25 basis points] and [two percentage points]', '0.25 %', '2 %'],
    ['losing [millions of pounds]', '1000000 GBP vague'],
    ['a [$1 billion] plan', '1000000000 USD'],
    ['[75 USD million] and [30 MUSD]', '75000000 USD', '30000000 USD'],
    ['some [40 km] or [5 million acres] or more', '40 kilometer approximate', '5000000 acre at-least'],
  ],
  fr: [
    ['près de [2,5 millions d’euros], dont [12 Md€]', '2500000 EUR approximate', '12000000000 EUR'],
    ['[274 000 dollars], plus de [500 000 $]', '274000 USD', '500000 USD at-least'],
    ['de [2.200 à 2.700 euros] brut', '2200-2700 EUR'],
    ['une chute de [15,2 %] ([- 33 %] en 2011)', '15.2 %', '-33 %'],
    ['[40-50 km / h], jusqu’à [110 km/h]', '40-50 kilometer-per-hour', '110 kilometer-per-hour at-most'],
    ['moins de [dix pour cent], soit [deux points de pourcentage]', '10 % at-most', '2 %'],
    ['[3 tonnes] de riz, [20 degrés] et [12 hectares]', '3 tonne', '20 celsius', '12 hectare'],
    ['à [une vingtaine de kilomètres] de Lyon', '20 kilometer'],
    ['[treize euros et quarante-cinq cents], puis [90 centimes]', '13.45 EUR', '0.9 EUR'],
    ['[100 couronnes norvégiennes] ou [38 francs suisses]', '100 NOK', '38 CHF'],
    ['au Sénégal, à Dakar, les Sénégalais paient [500 francs]', '500 XOF'],
    ['entre [30 % et 75 %] des cas', '30-75 %'],
    ['[400 points de base]', '4 %'],
    ['[20 euros] au moins', '20 EUR at-least'],
  ],
  nl: [
    ['zeker [475 miljoen euro] en zo’n [€ 3,5 mln]', '475000000 EUR at-least', '3500000 EUR approximate'],
    ['met [19 procent], naar [71,95 dollar]', '19 %', '71.95 USD'],
    ['[Dertig procent] reed [5 miljoen kilometer] met [120 km/u].', '30 %', '5000000 kilometer', '120 kilometer-per-hour'],
    ['[10 tot 30 miljoen euro], ruim [5 euro 50]', '10000000-30000000 EUR', '5.5 EUR at-least'],
    ['[500 megawatt] uit [12 hectare], maximaal [40 graden]', '500 megawatt', '12 hectare', '40 celsius at-most'],
    ['[Tientallen miljoenen euro’s] aan steun', '10000000 EUR vague'],
    ['[5,7 miljoen vaten] per dag', '5700000 barrel'],
    ['een plus van +[1,1%] en [0,5‰]', '1.1 %', '0.05 %'],
    ['[vijf procentpunten], tussen de [7 en 30 procent]', '5 %', '7-30 %'],
    ['[100 Amerikaanse dollar] voor [90 cent]', '100 USD', '0.9 EUR'],
  ],
}

const silent: Record<Code, string[]> = {
  en: [
    'ALL 5 solutions are wrong and the TOP 10 knows it.',
    'In 2017 the two firms won 3-2.',
    'I tried to call Bob 3 times.',
    'The euro fell.',
    'He came in 100th.',
  ],
  fr: ["L'Euro 2016 et le mètre étalon", 'Le dollar baisse.', 'deux hommes et trois livraisons en 2017', 'la chaîne 24'],
  nl: ['De euro en de dollar', 'Het WK 2018 telt 32 landen.', 'In 2017 won Ajax met 3-2.', 'De ton was te hoog.'],
}

const written = (amount: Amount) =>
  [
    amount.high === undefined ? amount.value : `${amount.value}-${amount.high}`,
    amount.kind === 'money' ? amount.currency : amount.kind === 'measure' ? amount.unit : '%',
    ...(amount.modifier === 'exact' ? [] : [amount.modifier]),
  ].join(' ')
const BRACKETS = /[[\]]/gu
const BRACKETED = /\[[^[\]]*\]/gu

describe.each(['en', 'fr', 'nl'] as const)('amounts (%s)', (code) => {
  test.each(rows[code])('%s', (text, ...worth) => {
    const found = extractAmounts(text.replace(BRACKETS, ''), { language: code })
    expect(found.map((amount) => `[${amount.text}]`)).toEqual(text.match(BRACKETED))
    expect(found.map(written)).toEqual(worth)
  })
  test.each(silent[code])('silent: %s', (text) => expect(extractAmounts(text, { language: code }).map(written)).toEqual([]))
})

test('a word that is a weight, a book or a wreath as well is money where a country pays in it', () => {
  const found = (language: Code, text: string) => extractAmounts(text, { language }).map(written)
  expect(found('en', 'She lost 20 pounds.')).toEqual(['20 pound'])
  expect(found('en', 'In London she lost 20 pounds.')).toEqual(['20 GBP'])
  expect(found('en', 'a million pounds')).toEqual(['1000000 GBP'])
  expect(found('fr', 'Elle a écrit trois livres.')).toEqual([])
  expect(found('fr', 'À Londres, elle paie trois livres.')).toEqual(['3 GBP'])
})

test('a shared currency word is settled by the countries of the article, then by the caller', () => {
  const currency = (text: string, defaultCurrencies = {}) =>
    extractAmounts(text, { language: 'en', defaultCurrencies }).map((amount) => written(amount))
  expect(currency('It cost 10 dollars.')).toEqual(['10 USD'])
  expect(currency('It cost 10 dollars.', { dollar: 'CAD' })).toEqual(['10 CAD'])
  expect(currency('Canada and Ontario agreed in Toronto. Canadians pay $10.')).toEqual(['10 CAD'])
  expect(currency('Norway, Oslo, the Norwegians: 500 kroner')).toEqual(['500 NOK'])
})
