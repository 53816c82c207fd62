// Whose words the quotations of a story are. Sentences are written for the test, in the manner of the press.
import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../../src/index.ts'

type Row = readonly [text: string, ...quotes: readonly (readonly [content: string, kind: string, speaker: string | null, cue: string | null])[]]

const rows: Record<'en' | 'fr' | 'nl', readonly Row[]> = {
  en: [
    ['"We will rebuild the bridge," said Mayor Anna Holm on Friday.', ['We will rebuild the bridge,', 'statement', 'Anna Holm', 'said']],
    ['Anna Holm, the mayor of Brint, said: "We will rebuild the bridge."', ['We will rebuild the bridge.', 'statement', 'Anna Holm', 'said']],
    ['Anna Holm said the bridge was "a disgrace" and needed work.', ['a disgrace', 'fragment', 'Anna Holm', 'said']],
    ['The bridge is "a disgrace", according to the ministry.', ['a disgrace', 'fragment', 'the ministry', 'according to']],
    ['"Nobody was hurt," the company said in a statement.', ['Nobody was hurt,', 'statement', 'the company', 'said']],
    [
      '"Nobody was hurt," Peter Lund told reporters. "The road is open again."',
      ['Nobody was hurt,', 'statement', 'Peter Lund', 'told'],
      ['The road is open again.', 'statement', 'Peter Lund', 'told'],
    ],
    [
      'The crew "fell into the sea and were floating there", Li Huan-chang, the head of the coast guard, said on Friday.',
      ['fell into the sea and were floating there', 'statement', 'Li Huan', 'said'],
    ],
    ['The road was named after "advantages long enjoyed by few" in 1890.', ['advantages long enjoyed by few', 'scare', null, null]],
    [
      '"Why was the bridge closed?" one user asked. Another said: "Who will pay for it?"',
      ['Why was the bridge closed?', 'statement', 'one user', 'asked'],
      ['Who will pay for it?', 'statement', 'Another', 'said'],
    ],
    ['Anna Holm - who ran the harbour, until May - told The Brint Post that it was "all over".', ['all over', 'fragment', 'Anna Holm', 'told']],
    ['The lawyer labelled the court "illegal" and walked out.', ['illegal', 'fragment', 'The lawyer', 'labelled']],
    [
      '"They were calmly led away," a worker at the harbour near Brint told Reuters.',
      ['They were calmly led away,', 'statement', 'a worker at the harbour', 'told'],
    ],
    [
      '"She told me: \'They will close the bridge.\' I was stunned," the mayor said.',
      ["She told me: 'They will close the bridge.' I was stunned,", 'statement', 'the mayor', 'said'],
      ['They will close the bridge.', 'statement', 'She', 'told'],
    ],
    [
      '"I mean, he talks about safety, but where is it?" Holm added during a visit to the harbour.',
      ['I mean, he talks about safety, but where is it?', 'statement', 'Holm', 'added'],
    ],
    ['Judge Anna Holm ruled that the bridge was "a danger to the town".', ['a danger to the town', 'fragment', 'Anna Holm', 'ruled']],
    [
      '"The bridge is safe," said Anna Holm. And again: "Nothing changes here," "nobody should be afraid" and "we will be open".',
      ['The bridge is safe,', 'statement', 'Anna Holm', 'said'],
      ['Nothing changes here,', 'statement', 'Anna Holm', 'said'],
      ['nobody should be afraid', 'statement', 'Anna Holm', 'said'],
      ['we will be open', 'statement', 'Anna Holm', 'said'],
    ],
    ['With the "Brint Four" in court, Anna Holm said that the bridge was closed.', ['Brint Four', 'scare', null, null]],
    ['Anna Holm spoke for a firm that has the motto "bridges for all".', ['bridges for all', 'scare', null, null]],
    ['The plan was discussed, with Anna Holm later saying the bridge was "a danger".', ['a danger', 'fragment', 'Anna Holm', 'saying']],
    ['The so-called "bridge tax" was dropped in May.', ['bridge tax', 'scare', null, null]],
    ['A firm called "Fine Bridges" closed in May.', ['Fine Bridges', 'scare', null, null]],
    ['He wanted to clear up what he called "a misunderstanding".', ['a misunderstanding', 'fragment', 'he', 'called']],
    ['The plan was called "a joke" by Anna Holm.', ['a joke', 'fragment', 'Anna Holm', 'called']],
    ['Holm adviser Peter Lund says he has "no regrets" about it.', ['no regrets', 'fragment', 'Peter Lund', 'says']],
    ['"It is over," the Brint Post quoted him as saying on Friday.', ['It is over,', 'statement', 'him', 'quoted']],
    ['The council issued a statement that "the bridge will remain open".', ['the bridge will remain open', 'statement', 'The council', 'issued']],
    ['The harbour boss says the company expects a "seamless" switch.', ['seamless', 'fragment', 'The harbour boss', 'says']],
    ['The minister left early, his deputy adding that it was "a disgrace".', ['a disgrace', 'fragment', 'his deputy', 'adding']],
    ['At the trial of the "Brint Four" in May, the court asked a witness about the bridge.', ['Brint Four', 'scare', null, null]],
  ],
  fr: [
    ['« Le pont sera reconstruit », a déclaré vendredi la maire Anne Morel.', ['Le pont sera reconstruit', 'statement', 'Anne Morel', 'a déclaré']],
    ['« Le pont sera reconstruit », a-t-elle promis.', ['Le pont sera reconstruit', 'statement', 'elle', 'a-t-elle promis']],
    ['Selon la préfecture, le pont est « dangereux ».', ['dangereux', 'fragment', 'la préfecture', 'Selon']],
    ['Anne Morel a dénoncé « une honte pour la ville ».', ['une honte pour la ville', 'fragment', 'Anne Morel', 'a dénoncé']],
    ["Anne Morel : « Le pont n'est pas sûr. »", ["Le pont n'est pas sûr.", 'statement', 'Anne Morel', null]],
    ["Le maire s'est dit « très déçu » du résultat.", ['très déçu', 'fragment', 'Le maire', 'est dit']],
    ['Un projet jugé « dangereux » par les riverains.', ['dangereux', 'fragment', 'les riverains', 'jugé']],
    [
      'Le syndicat regrette que « rien ne soit prévu pour les riverains ».',
      ['rien ne soit prévu pour les riverains', 'statement', 'Le syndicat', 'regrette'],
    ],
    [
      "« Le pont n'est pas sûr », peut-on lire dans un communiqué de la préfecture.",
      ["Le pont n'est pas sûr", 'statement', 'un communiqué de la préfecture', 'peut-on lire dans'],
    ],
    ['« Le pont est sûr », a précisé le ministre des Transports Paul Morel.', ['Le pont est sûr', 'statement', 'Paul Morel', 'a précisé']],
    ["L'une des voisines de Paul Morel parle d'« une honte ».", ['une honte', 'fragment', "L'une des voisines de Paul Morel", 'parle']],
    ["Comme l'a expliqué la maire, « rien ne change ».", ['rien ne change', 'fragment', 'la maire', 'a expliqué']],
    ['Selon les explications de Paul Morel, le pont « ne tiendra pas ».', ['ne tiendra pas', 'fragment', 'les explications de Paul Morel', 'Selon']],
    ['Selon les modalités, le pont « ouvert » sera fermé.', ['ouvert', 'scare', null, null]],
    ["La maire évoque ce qu'on appelle la « Nuit claire ».", ['Nuit claire', 'scare', null, null]],
    [
      'Le journal raconte la soirée en citant la maire Anne Morel : « Le pont tiendra bon. »',
      ['Le pont tiendra bon.', 'statement', 'Anne Morel', 'citant'],
    ],
    ['« Le pont est sûr », nous assure Paul Morel.', ['Le pont est sûr', 'statement', 'Paul Morel', 'assure']],
    ['« Le pont est sûr », soupire une des voisines du maire.', ['Le pont est sûr', 'statement', 'une des voisines du maire', 'soupire']],
    [
      'Le pont rouvre ; « la ville est sûre de ses travaux » indique Paul Morel.',
      ['la ville est sûre de ses travaux', 'statement', 'Paul Morel', 'indique'],
    ],
    [
      "« Le pont n'est pas sûr », explique-t-on au ministère des Transports.",
      ["Le pont n'est pas sûr", 'statement', 'ministère des Transports', 'explique'],
    ],
    [
      '« Le pont est sûr », affirme Paul Morel. Donc : « Rien ne change. »',
      ['Le pont est sûr', 'statement', 'Paul Morel', 'affirme'],
      ['Rien ne change.', 'statement', 'Paul Morel', 'affirme'],
    ],
    ['La maire a accusé le syndicat de vouloir « couper la ville en deux ».', ['couper la ville en deux', 'fragment', 'La maire', 'a accusé']],
    ['Anne Morel nous apprend que « le pont ne rouvrira pas ».', ['le pont ne rouvrira pas', 'statement', 'Anne Morel', 'apprend']],
    ['Le mouvement « Nuit Claire » est né en mars.', ['Nuit Claire', 'scare', null, null]],
  ],
  nl: [
    ['"De brug wordt hersteld", zegt burgemeester Anna Holm.', ['De brug wordt hersteld', 'statement', 'Anna Holm', 'zegt']],
    ['Volgens de gemeente is de brug "een schande".', ['een schande', 'fragment', 'de gemeente', 'Volgens']],
    ['Anna Holm liet gisteren weten dat de brug "een schande" is.', ['een schande', 'fragment', 'Anna Holm', 'liet']],
    [
      '„Er is niemand gewond geraakt”, aldus een woordvoerder van de politie.',
      ['Er is niemand gewond geraakt', 'statement', 'een woordvoerder van de politie', 'aldus'],
    ],
    ['Holm: "De brug is niet veilig."', ['De brug is niet veilig.', 'statement', 'Holm', null]],
    ['Smit daarover: "De brug is niet veilig."', ['De brug is niet veilig.', 'statement', 'Smit', null]],
    ['De brug, door de gemeente omschreven als "een schande", ging dicht.', ['een schande', 'fragment', 'de gemeente', 'omschreven']],
    [
      'De brug is "een schande", zo staat in een persbericht van de gemeente.',
      ['een schande', 'fragment', 'een persbericht van de gemeente', 'staat in'],
    ],
    ['"De brug is veilig", verzekert minister van Mobiliteit Jan Smit.', ['De brug is veilig', 'statement', 'Jan Smit', 'verzekert']],
    ['Anna Holm is niet bang dat de buren het anders zullen uitleggen. "De brug is veilig."', ['De brug is veilig.', 'statement', 'Anna Holm', null]],
    [
      '"De brug is veilig", vertelt een woordvoerder. "Er is niets aan de hand." De gemeente laat weten te wachten.',
      ['De brug is veilig', 'statement', 'een woordvoerder', 'vertelt'],
      ['Er is niets aan de hand.', 'statement', 'een woordvoerder', 'vertelt'],
    ],
    ['De minister heeft het plan "onzin" genoemd.', ['onzin', 'fragment', 'De minister', 'genoemd']],
    ['De buren zijn boos omdat de minister het plan "onzin" noemt.', ['onzin', 'fragment', 'de minister', 'noemt']],
    ['Het voorstel van de partij, die het plan "onzin" noemt, haalde het niet.', ['onzin', 'fragment', 'de partij', 'noemt']],
    ['De buren vinden de brug "een ramp", zei een van hen.', ['een ramp', 'fragment', 'een van hen', 'zei']],
    ['De kwestie kwam van raadslid Smit. Die sprak van een "ramp".', ['ramp', 'fragment', 'Die', 'sprak']],
    [
      'Omdat ze niet waren betaald, twijfelt Jan Smit aan de zaak. "De brug is niet af."',
      ['De brug is niet af.', 'statement', 'Jan Smit', 'twijfelt'],
    ],
    ['"De brug wordt hersteld", zegt men bij de gemeente.', ['De brug wordt hersteld', 'statement', 'de gemeente', 'zegt']],
    [
      '"De brug is veilig", zegt Anna Holm. Dus: "Er verandert niets", "het gaat gewoon door" en "iedereen kan er over".',
      ['De brug is veilig', 'statement', 'Anna Holm', 'zegt'],
      ['Er verandert niets', 'statement', 'Anna Holm', 'zegt'],
      ['het gaat gewoon door', 'statement', 'Anna Holm', 'zegt'],
      ['iedereen kan er over', 'statement', 'Anna Holm', 'zegt'],
    ],
    ["De zogenaamde 'brugtaks' verdween in mei.", ['brugtaks', 'scare', null, null]],
  ],
}

describe.each(['en', 'fr', 'nl'] as const)('quotes in %s', (language) => {
  it.each(rows[language].map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const found = extractQuotes(text, { language }).map(({ content, kind, speaker, cue }) => [
      content.text,
      kind,
      speaker?.mention.text ?? null,
      cue?.text ?? null,
    ])
    expect(found).toEqual(expected)
  })
})

describe('speakers', () => {
  const speakerIn = (text: string, language: 'en' | 'fr' | 'nl') => extractQuotes(text, { language })[0]?.speaker ?? null

  it('go by their fullest name', () => {
    expect(speakerIn('Peter Lund runs the harbour. "It is safe," Lund said.', 'en')).toMatchObject({ name: 'Peter Lund', kind: 'person' })
    expect(speakerIn('Peter Lund runs the harbour. "It is safe," the Lund campaign said.', 'en')).toMatchObject({ name: 'the Lund campaign' })
  })

  it('are found behind pronouns', () => {
    expect(speakerIn('Peter Lund runs the harbour. "It is safe," he said.', 'en')).toMatchObject({ name: 'Peter Lund', kind: 'person' })
  })

  it('have a body they speak for', () => {
    expect(speakerIn('"Wij weten van niets", zegt een woordvoerder van het ministerie van Justitie.', 'nl')?.kind).toBe('person')
  })

  it('are null where nobody is named', () => {
    expect(speakerIn('"Vrijheid" is een groot woord.', 'nl')).toBeNull()
  })
})

it('gives spans that are slices of the text, in order', () => {
  const text = '« Oui », dit-il. “No,” she said. „Nee”, zegt hij. "" \'\' « '
  let last = -1
  for (const language of ['en', 'fr', 'nl'] as const) {
    last = -1
    for (const quote of extractQuotes(text, { language })) {
      for (const span of [quote, quote.content, quote.speaker?.mention, quote.cue]) if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
      expect(quote.start).toBeGreaterThan(last)
      last = quote.start
    }
  }
})
