// Dates: rows of newspaper prose in three languages, with the days they mean, and prose that holds none.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../../src/core.ts'
import { en } from '../../../src/languages/en/index.ts'
import { fr } from '../../../src/languages/fr/index.ts'
import { nl } from '../../../src/languages/nl/index.ts'

const extractor = createExtractor({ languages: [nl, fr, en] })
type Code = 'en' | 'fr' | 'nl'

/** Spans and values, read on Wednesday 12 June 2019. */
const read = (language: Code, text: string, referenceDate: string | null = '2019-06-12') =>
  extractor.extractDates(text, { language, ...(referenceDate ? { referenceDate } : {}) }).map(({ text: span, value }) => [span, value])

type Row = readonly [text: string, ...dates: readonly (readonly [string, string | null])[]]

const rows: Record<Code, readonly Row[]> = {
  nl: [
    ['De bakkerij sloot op 8 januari de deuren.', ['8 januari', '2019-01-08']],
    ['De brug werd in 1987 gebouwd en eind mei 2016 gesloopt.', ['1987', '1987'], ['eind mei 2016', '2016-05']],
    ['Vrijdag werd de burgemeester beëdigd.', ['Vrijdag', '2019-06-07']],
    ['Vrijdag begint het festival.', ['Vrijdag', '2019-06-14']],
    ['De winkel is maandag voor het eerst opengegaan.', ['maandag', '2019-06-10']],
    ['Gisteravond om 18.30 uur viel de stroom uit.', ['Gisteravond om 18.30 uur', '2019-06-11T18:30']],
    ['Het kabinet viel vorige week, een jaar eerder dan verwacht.', ['vorige week', '2019-W23'], ['een jaar eerder', 'P1Y']],
    [
      'In oktober vorig jaar verhuisde zij, twee maanden later keerde ze terug.',
      ['oktober vorig jaar', '2018-10'],
      ['twee maanden later', '2018-12'],
    ],
    ['Hij zat vier jaar geleden anderhalf uur vast.', ['vier jaar geleden', '2015'], ['anderhalf uur', 'PT1H30M']],
    [
      'Tussen 2 en 4 maart vorig jaar telde de stad elke ochtend de fietsen.',
      ['2 en 4 maart vorig jaar', '2018-03-02/2018-03-04'],
      ['elke ochtend', 'XXXX-XX-XXTMO'],
    ],
    ['In de nacht van woensdag op donderdag sneeuwde het.', ['de nacht van woensdag op donderdag', '2019-06-12TNI']],
    ['De omzet steeg in het eerste kwartaal van 2018.', ['het eerste kwartaal van 2018', '2018-Q1']],
    ['Sinds de jaren tachtig woont ze hier.', ['de jaren tachtig', '198']],
    ['De komende twee weken blijft de weg dicht.', ['De komende twee weken', 'P2W']],
    ['Na het weekend hervatten de partijen het overleg.', ['het weekend', '2019-W23-WE']],
    ['Afgelopen zaterdagnacht brandde de schuur af.', ['Afgelopen zaterdagnacht', '2019-06-08TNI']],
    ['In de jaren 60 en 70 groeide de haven, in het boekjaar 2018 kromp zij.', ['de jaren 60', '196'], ['70', '197'], ['het boekjaar 2018', '2018']],
    ['De ketel is in zeven jaar terug te verdienen, drie jaar terug duurde dat langer.', ['zeven jaar', 'P7Y'], ['drie jaar terug', '2016']],
    ['„Gisteren was het nog droog”, zei de boer maandag.', ['Gisteren', '2019-06-09'], ['maandag', '2019-06-10']],
    ['Maandagavond verloor de ploeg, een avond eerder won ze nog.', ['Maandagavond', '2019-06-10TEV'], ['een avond eerder', '2019-06-09TEV']],
    ['De kermis duurt van maandag 17 tot zondag 23 juni.', ['maandag 17 tot zondag 23 juni', '2019-06-17/2019-06-23']],
    ['De opnamen zijn verspreid over 21 dagen; over drie weken is er meer.', ['21 dagen', 'P21D'], ['over drie weken', '2019-W27']],
    ['Zij woont er sinds een jaar of vijf.', ['een jaar of vijf', 'P5Y']],
    ['We verwachten begin oktober open te gaan.', ['begin oktober', '2019-10']],
    ["Om zes uur 's middags ging het licht uit.", ["zes uur 's middags", '2019-06-12T18:00']],
    ['Zij moest dinsdagavond het veld verlaten.', ['dinsdagavond', '2019-06-11TEV']],
  ],
  fr: [
    ['Le musée a rouvert le 1er mars 2018.', ['1er mars 2018', '2018-03-01']],
    ['Elle a quitté la mairie en janvier, fin 2017 son parti gagnait encore.', ['janvier', '2019-01'], ['fin 2017', '2017']],
    ['Le maire a démissionné lundi.', ['lundi', '2019-06-10']],
    ['Le procès s’ouvrira lundi.', ['lundi', '2019-06-17']],
    ['Ce matin à 7h44, la terre a tremblé.', ['Ce matin à 7h44', '2019-06-12T07:44']],
    [
      'Le pont a fermé il y a deux semaines, la semaine dernière il a rouvert.',
      ['il y a deux semaines', '2019-W22'],
      ['la semaine dernière', '2019-W23'],
    ],
    ['Le 3 mai, il était à Lille ; le lendemain à Lyon.', ['3 mai', '2019-05-03'], ['le lendemain', '2019-05-04']],
    ['Le salon se tient du 3 au 5 mai.', ['3 au 5 mai', '2019-05-03/2019-05-05']],
    ['À la mi-mars, le chantier durait depuis 18 mois.', ['la mi-mars', '2019-03'], ['18 mois', 'P18M']],
    ['Tous les lundis, le marché ouvre à 14 h 30.', ['Tous les lundis', 'XXXX-WXX-1'], ['14 h 30', '2019-06-12T14:30']],
    ['Au premier semestre 2016, les ventes ont doublé.', ['premier semestre 2016', '2016-H1']],
    ['En juin dernier, la cour a tranché.', ['juin dernier', '2018-06']],
    ['Dans les années 1970, la région comptait dix mines.', ['les années 1970', '197']],
    ['Le film est resté trois ans à l’affiche ces derniers mois.', ['trois ans', 'P3Y'], ['ces derniers mois', 'PAST_REF']],
    ['Dans les années 1950 et 1960, la ville doublait.', ['les années 1950', '195'], ['1960', '196']],
    ['Il y a tout juste un mois, le quai s’effondrait.', ['Il y a tout juste un mois', '2019-05']],
    ['Le guichet ouvre 13h-15h ces jours-ci.', ['13h-15h', '2019-06-12T13:00/2019-06-12T15:00'], ['ces jours-ci', 'PRESENT_REF']],
    ['Aujourd\u02bchui, l’exercice 2016-2017 est clos.', ['Aujourd\u02bchui', '2019-06-12'], ['l’exercice 2016-2017', '2016/2017']],
    ['« Demain, nous fermons », a déclaré le maire lundi.', ['Demain', '2019-06-11'], ['lundi', '2019-06-10']],
    [
      'Le salon ouvre samedi 15 et dimanche 16 juin, puis lundi 17.',
      ['samedi 15', '2019-06-15'],
      ['dimanche 16 juin', '2019-06-16'],
      ['lundi 17', '2019-06-17'],
    ],
    ['Hier mardi, le maire déplora la casse.', ['Hier mardi', '2019-06-11']],
    ['Le bail, signé il y a plus d’un an, est contesté. Le chantier a pris fin en mars.', ['il y a plus d’un an', '2018'], ['mars', '2019-03']],
    ['Résultats de samedi et dimanche : 1 à 0.', ['samedi', '2019-06-08'], ['dimanche', '2019-06-09']],
    ['Cela dure entre 20 et 40 ans, interrompu par 82 jours de pause.', ['20 et 40 ans', 'P20Y/P40Y'], ['82 jours', 'P82D']],
    ['Une fête à la veille des Jeux.', ['la veille', null]],
    [
      'Ce 11 avril dernier, depuis une dizaine de jours, la foule attendait.',
      ['Ce 11 avril dernier', '2019-04-11'],
      ['une dizaine de jours', 'P10D'],
    ],
    ['Une peine de 24 ans de prison, trois millions d’années.', ['24 ans', 'P24Y'], ['trois millions d’années', 'P3000000Y']],
    ['Il a défilé lundi pour dénoncer la loi, à six heures du soir.', ['lundi', '2019-06-10'], ['six heures du soir', '2019-06-10T18:00']],
    ['La halle date de 1966 ; un demi siècle plus tard, elle ferme.', ['1966', '1966'], ['un demi siècle plus tard', '2016']],
    [
      'J’écrirai ce 1er septembre 2012 ; le train part à quatre heures et demie.',
      ['ce 1er septembre 2012', '2012-09-01'],
      ['quatre heures et demie', '2012-09-01T04:30'],
    ],
  ],
  en: [
    ['The bakery closed on January 8.', ['January 8', '2019-01-08']],
    ['The bridge opened in late 2017. It shut in May.', ['late 2017', '2017'], ['May', '2019-05']],
    ['The mayor resigned Friday.', ['Friday', '2019-06-07']],
    ['The two are due to appear in court on Friday.', ['Friday', '2019-06-14']],
    ['It rained on Friday night and at 10:30 am on Monday.', ['Friday night', '2019-06-07TNI'], ['10:30 am on Monday', '2019-06-10T10:30']],
    ['The firm was founded two years ago and will close in three weeks.', ['two years ago', '2017'], ['in three weeks', '2019-W27']],
    ['It was the worst drought in seven years.', ['seven years', 'P7Y']],
    ['Sales fell in the fourth quarter of 2018, while in 2016 they rose.', ['the fourth quarter of 2018', '2018-Q4'], ['2016', '2016']],
    ['They trained for a week-long race, twice a week.', ['week-long', 'P1W'], ['twice a week', 'P1W']],
    ['He played from 2015 to 2017 and in the 1990s.', ['2015 to 2017', '2015/2017'], ['the 1990s', '199']],
    ['Over the past year rents rose; last year they fell.', ['the past year', 'P1Y'], ['last year', '2018']],
    ['She was born on 8 October, 1932, and left in the 2010 elections.', ['8 October, 1932', '1932-10-08'], ['2010', '2010']],
    ['Stores were closed on Thanksgiving and on Christmas Day.', ['Thanksgiving', '2018-11-22'], ['Christmas Day', '2018-12-25']],
    ['The last quarter of 2004 was weak and prices may fall in 2005.', ['The last quarter of 2004', '2004-Q4'], ['2005', '2005']],
    ['The show starts at 8 tonight.', ['8 tonight', '2019-06-12T20:00']],
    ['Posted 3h ago, 8:23 AM · Jul 9, 2018', ['3h ago', '2019-06-12'], ['8:23 AM · Jul 9, 2018', '2018-07-09T08:23']],
    ['She left in 2018-August. Her son was born on May twenty-fourth.', ['2018-August', '2018-08'], ['May twenty-fourth', '2019-05-24']],
    ['The strike began on October 8.', ['October 8', '2018-10-08']],
    ['“We met yesterday,” the minister told reporters on Monday.', ['yesterday', '2019-06-09'], ['Monday', '2019-06-10']],
    ['“We met yesterday,” said the man who was arrested on Monday.', ['yesterday', '2019-06-11'], ['Monday', '2019-06-10']],
    ['It was cold on Monday night, warm a night earlier.', ['Monday night', '2019-06-10TNI'], ['a night earlier', '2019-06-09TNI']],
    ['In fiscal 2016 profits fell.', ['fiscal 2016', '2016']],
    ['The match is on Friday the 14th at 10 a.m. Eastern time.', ['Friday the 14th at 10 a.m. Eastern time', '2019-06-14T10:00']],
    ['A December report and an October poll on July the 22nd.', ['December', '2018-12'], ['October', '2018-10'], ['July the 22nd', '2019-07-22']],
    ['The past decade has been hard since the Arab Spring in 2011.', ['The past decade', 'P1DE'], ['2011', '2011']],
    ['According to papers filed Friday, nobody was hurt.', ['Friday', '2019-06-07']],
    ['All eyes are on the vote in September; a crew gets there in 29 minutes.', ['September', '2019-09'], ['29 minutes', 'PT29M']],
    ['Theresa May lost. She left in May.', ['May', '2019-05']],
    ['They gave the talks a boost on Friday by pledging to help.', ['Friday', '2019-06-07']],
    ["It opened on Friday night at 9 o'clock; it shuts this summer.", ["Friday night at 9 o'clock", '2019-06-07T21:00'], ['this summer', '2019-SU']],
    ['The fee rose to $14 in January, a 1920s tale.', ['January', '2019-01'], ['1920s', '192']],
    ['On August 10, 345 BC, a comet was seen.', ['August 10, 345 BC', '-0345-08-10']],
  ],
}

const silent: Record<Code, readonly string[]> = {
  nl: [
    'De 34-jarige verdachte is 34 jaar oud.',
    'Een man van 52 jaar raakte gewond.',
    'Dat schrijft De Morgen.',
    'Ajax won met 3-1 van PSV.',
    'Er komen 1740 plaatsen bij, voor 2000 euro per stuk.',
    'De Boeing 737 landde veilig.',
    'In de tweede helft viel geen doelpunt.',
    'Op een dag ziet hij het in.',
    'Twee kinderen van zeven en negen jaar.',
    'Mannen van 18 tot en met 75 jaar en jongeren tussen de 15 en 18 jaar.',
    'Begin de dag goed met een ontbijt.',
  ],
  fr: [
    'Le suspect, âgé de 34 ans, a nié.',
    'Un homme de 34 ans a été arrêté.',
    'La marée monte et l’équipe a été battue.',
    'Selon Le Soir, il gagne 2 000 euros.',
    'Une industrie de sept milliards.',
    'Lyon a gagné 3 à 1.',
    'Une enquête auprès de femmes de 20 à 44 ans.',
    'Ses clients ont généralement entre 20 et 40 ans, elle a maintenant 20 ans.',
    'Trois personnes de 18, 24 et 26 ans, un enfant de 18 mois, en tenue de soirée.',
    'Chez les 18-25 ans, un livreur de 38 ans de la zone, et Paul Martin, de 62 ans.',
    'Les suspects sont âgés d’environ 18 ans.',
    'En hiver, la mairie a depuis été fermée.',
    'Louise n’a que 3 ans mais elle lit.',
    'Elle m’a dit un jour que tout irait bien.',
  ],
  en: [
    'The 34-year-old teacher is 34 years old.',
    'Theresa May may march with her party.',
    'The Sunday Times said so.',
    'They won 3-1 in the second half.',
    'A zero-day flaw was found.',
    'Women in their early 20s watch “This Week,” she said.',
    'Theresa May lost; the rejection of May’s deal quoted Romans 8:31.',
    'This image was released by 20th Century Fox.',
    'One day she may win; this may take a while.',
    'She spoke on ABC’s “This Week” about it.',
    'Some 2000 homes lost power.',
    'The second term began with version 1.1.3.',
  ],
}

describe.each(Object.keys(rows) as Code[])('dates in %s', (language) => {
  it.each(rows[language].map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    expect(read(language, text)).toEqual(dates)
  })

  it.each(silent[language].map((text) => ({ text })))('nothing in: $text', ({ text }) => {
    expect(read(language, text)).toEqual([])
  })
})

describe('without a day to count from', () => {
  it.each([
    [
      'nl',
      'Vrijdag viel het kabinet, in 2016 ook.',
      [
        ['Vrijdag', null],
        ['2016', '2016'],
      ],
    ],
    [
      'fr',
      'Le 5 mai, puis le 6 mai 2014.',
      [
        ['5 mai', null],
        ['6 mai 2014', '2014-05-06'],
      ],
    ],
    [
      'en',
      'He left two years ago, on 3 May 2010.',
      [
        ['two years ago', null],
        ['3 May 2010', '2010-05-03'],
      ],
    ],
  ] as const)('%s: %s', (language, text, dates) => expect(read(language, text, null)).toEqual(dates))
})

describe('intervals', () => {
  it.each([
    ['It opened on 3 May 2010.', '2010-05-03', '2010-05-04'],
    ['It opened in February 2016.', '2016-02-01', '2016-03-01'],
    ['It opened in the summer of 2016.', '2016-06-01', '2016-09-01'],
    ['It ran from 2015 to 2017.', '2015-01-01', '2018-01-01'],
    ['It fell on 31 December 2016 at 23:59.', '2016-12-31T23:59', '2017-01-01T00:00'],
    ['She waited for two years.', null, null],
  ])('%s', (text, from, to) => {
    const [date] = extractor.extractDates(text, { language: 'en', referenceDate: '2019-06-12' })
    expect([date?.from, date?.to]).toEqual([from, to])
  })
})

const pieces = [
  'May',
  'mars',
  '12',
  '2016',
  'twee',
  'jaar',
  'ago',
  'il y a',
  'du',
  'au',
  '-',
  ':',
  '10:30',
  'lundi',
  'next',
  'week',
  'of',
  ',',
  '31',
  'februari',
  '05/13/2019',
  '\uD800',
  '',
]

describe('any text', () => {
  it.each(['nl', 'fr', 'en'] as const)('gives spans that lie apart, in order, and equal their text (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (list) => {
        const text = list.join(' ')
        let end = 0
        for (const date of extractor.extractDates(text, { language, referenceDate: '2019-06-12' })) {
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(date.start, date.end)).toBe(date.text)
          if (date.from !== null && date.to !== null) expect(date.from < date.to).toBe(true)
          end = date.end
        }
      }),
      { numRuns: 150 },
    )
  })
})
