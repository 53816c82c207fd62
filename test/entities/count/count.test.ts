// Numbers of things and people, with the noun they count.
import { extractCounts, type Count } from 'newsfacts'
import { describe, expect, test } from 'vitest'

type Code = 'en' | 'fr' | 'nl'

/** Each row: a text with its counts in brackets, and the value, noun and modifier of each. */
const rows: Record<Code, [string, ...string[]][]> = {
  en: [
    ['They shut down [470 “inauthentic” Russia-based accounts] that bought [3,000 social and political ads].', '470 accounts', '3000 ads'],
    ['About [1,250 patients] and more than [120 pupils] were ill.', '1250 patients approximate', '120 pupils at-least'],
    ['[Hundreds of fake accounts] and [tens of thousands of people]', '100 accounts vague', '10000 people vague'],
    ['[Two-thirds of all firms] had [80 staff members].', '0.666666666666667 firms', '80 members'],
    ['There were [200 to 300 protesters] and [37 million members].', '200-300 protesters', '37000000 members'],
    ['[A dozen nurses] and [six Airbus A321 aircraft]', '12 nurses', '6 aircraft'],
    ['Of the visitors, [1,398,084] were exempted.', '1398084 -'],
    ['At least [72] of them died.', '72 - at-least'],
  ],
  fr: [
    ['Plus de [200 Kényans] et [15 000 textos] envoyés', '200 Kényans at-least', '15000 textos'],
    ['des [centaines de faux comptes], [plusieurs milliers de tweets]', '100 comptes vague', '1000 tweets vague'],
    ['[200 à 300 manifestants], quelque [150 conducteurs]', '200-300 manifestants', '150 conducteurs approximate'],
    ['[une quarantaine de personnes] et [deux petites baffes]', '40 personnes approximate', '2 baffes'],
    ['Ses [trois comptes] Twitter ont vu [126 millions d’Américains].', '3 comptes', '126000000 Américains'],
    ['pas moins de [8 000 postes]', '8000 postes at-least'],
  ],
  nl: [
    ['[129 Amerikaanse verkiezingsevenementen], ruim [230 gezinnen]', '129 verkiezingsevenementen', '230 gezinnen at-least'],
    ['naar schatting [126 miljoen Amerikanen]; [62.500] van hen gingen', '126000000 Amerikanen approximate', '62500 -'],
    ['De dienst stopte [honderden toeslagen] en zag [een twintigtal mensen].', '100 toeslagen vague', '20 mensen approximate'],
    ['bijna de [helft van de ouders] en [208 van die prefabwoningen]', '0.5 ouders approximate', '208 prefabwoningen'],
    ['[50 tot 200 deelnemers], [3650 elektrische auto’s]', '50-200 deelnemers', '3650 auto’s'],
  ],
}

const silent: Record<Code, string[]> = {
  en: [
    'He is a 34-year-old man.',
    'They won 3-2 on May 12.',
    'See article 10 and page 12.',
    'A Boeing 737 landed at 7 p.m.',
    'It took three years and two days.',
    'One of them paid $5 million.',
    'She came third.',
    '1. Introduction',
  ],
  fr: [
    'Il a 34 ans depuis deux jours.',
    "L'article 10 de la loi",
    'Ils ont gagné 3-2.',
    'une femme et un homme',
    'le 12 rue de la Paix',
    '20 % en 2017',
  ],
  nl: [
    'Een man van 34 jaar',
    'Ajax won met 3-2.',
    'artikel 10 van de wet',
    'een minister en een wethouder',
    'twee weken later, om 7 uur',
    '5 miljoen euro',
  ],
}

const written = ({ value, high, noun, modifier }: Count) =>
  [high === undefined ? value : `${value}-${high}`, noun?.text ?? '-', ...(modifier === 'exact' ? [] : [modifier])].join(' ')
const BRACKETS = /[[\]]/gu
const BRACKETED = /\[[^[\]]*\]/gu

describe.each(['en', 'fr', 'nl'] as const)('counts (%s)', (code) => {
  test.each(rows[code])('%s', (text, ...counted) => {
    const found = extractCounts(text.replace(BRACKETS, ''), { language: code })
    expect(found.map((count) => `[${count.text}]`)).toEqual(text.match(BRACKETED))
    expect(found.map(written)).toEqual(counted)
  })
  test.each(silent[code])('silent: %s', (text) => expect(extractCounts(text, { language: code }).map(written)).toEqual([]))
})
