// Numbers in digits and words, as newspapers of three languages write them.
import fc from 'fast-check'
import { extractNumbers } from 'newsfacts'
import { describe, expect, test } from 'vitest'

type Code = 'en' | 'fr' | 'nl'

/** Each row: a text, and the numbers in it; ordinals have a full stop behind them. */
const rows: Record<Code, [string, string][]> = {
  en: [
    ['It grew from 1,250 to 1.5 million in 3½ years.', '1250 1500000 3.5'],
    ['Twenty-five hundred people and a million and a half birds', '2500 1500000'],
    ['three hundred and forty-two of nine hundred', '342 900'],
    ['one hundred and three quarters', '100.75'],
    ['Two thirds of the seats, one in five of them', '0.666666666666667 0.2'],
    ['They paid half a million, or three and a half million', '500000 3500000'],
    ['the 21st century, the third time and the twenty-second', '21. 3. 22.'],
    ['twelve point zero five and minus four', '12.05 -4'],
    ['several hundred, tens of thousands', '100 10000'],
    ['a dozen eggs, two dozen more', '12 24'],
    ['It fell to -3.5 in 2017', '-3.5 2017'],
    ['12,34,567.89 rupees', '1234567.89'],
    ['between one hundred and two hundred', '100 200'],
    ['5 lakh, 1.2bn, 800k', '500000 1200000000 800000'],
    ['six trillion and 1.3e6', '6000000000000 1300000'],
  ],
  fr: [
    ['quatre-vingt-dix-sept et soixante et onze', '97 71'],
    ['septante, huitante et nonante', '70 80 90'],
    ['deux cent soixante-six mille', '266000'],
    ['dix-neuf cent quatre-vingt-dix, mille neuf cent quatre-vingt-dix', '1990 1990'],
    ['1 250 000 habitants et 3,5 millions', '1250000 3500000'],
    ['un million et demi, un demi-million', '1500000 500000'],
    ['le XXe siècle, le 2e jour, la troisième fois', '20. 2. 3.'],
    ['deux tiers des voix, un sur trois', '0.666666666666667 0.333333333333333'],
    ['une vingtaine, plusieurs centaines, des dizaines de milliers', '20 100 10000'],
    ['trois virgule quatorze', '3.14'],
    ['moins douze degrés', '-12'],
    ['neuf personnes dans un costume neuf.', '9'],
    ['12 Md et 800k', '12000000000 800000'],
  ],
  nl: [
    ['zevenennegentig, honderddrieënzestig en tweehonderdeenenzeventigduizend', '97 163 271000'],
    ['drieënhalf miljoen en anderhalf', '3500000 1.5'],
    ['negentienhonderd negentig', '1990'],
    ['1.000,50 en 274 000', '1000.5 274000'],
    ['2,5 mln en 3 mld', '2500000 3000000000'],
    ['twee derde en driekwart', '0.666666666666667 0.75'],
    ['de eenentwintigste, de 4e en de honderdste', '21. 4. 100.'],
    ['tientallen, tienduizenden, een paar honderd', '10 10000 100'],
    ['een twintigtal, drie dozijn', '20 36'],
    ['één op de vijf', '0.2'],
    ['min vijf komma vijf', '-5.5'],
    ['zevenhonderd en drie', '703'],
  ],
}

const silent: Record<Code, string[]> = {
  en: ['This one is the one that nobody wanted.', 'She left an hour ago in a hurry.', 'point taken'],
  fr: ["L'un des ministres a un vent de face.", 'Le logement est neuf.', 'Il ne dit point cela, au moins une fois.'],
  nl: ['Een minister en een wethouder namen het in acht.', 'Het gros van de kiezers'],
}

const written = (code: Code, text: string) =>
  extractNumbers(text, { language: code })
    .map(({ value, ordinal }) => `${value}${ordinal ? '.' : ''}`)
    .join(' ')

describe.each(['en', 'fr', 'nl'] as const)('numbers (%s)', (code) => {
  test.each(rows[code])('%s', (text, numbers) => expect(written(code, text)).toBe(numbers))
  test.each(silent[code])('silent: %s', (text) => expect(written(code, text)).toBe(''))

  test('digits mean what they are', () => {
    const decimal = code === 'en' ? '.' : ','
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        const [number] = extractNumbers(`(${whole}${decimal}${part})`, { language: code })
        expect(number?.value).toBe(Number(`${whole}.${part}`))
      }),
      { numRuns: 50 },
    )
  })
})

test('cost grows with the length, whatever the digits', () => {
  for (const text of ['1 '.repeat(5000), '1'.repeat(50_000), 'eenen'.repeat(5000), 'one point '.repeat(3000), 'cent et '.repeat(3000)]) {
    for (const language of ['en', 'fr', 'nl'] as const) expect(Array.isArray(extractNumbers(text, { language }))).toBe(true)
  }
})
