// Who the words for a speaker stand for. Sentences are written for the test, in the manner of the press.
import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/index.ts'

type Row = readonly [text: string, mention: string, name: string, kind: string, affiliation: string | null]

const rows: Record<'en' | 'fr' | 'nl', readonly Row[]> = {
  en: [
    ['Google was asked about it. "We obey the law," the company said.', 'the company', 'Google', 'organization', null],
    ['"We obey the law," said Peter Lund, a spokesman for Google.', 'Peter Lund', 'Peter Lund', 'person', 'Google'],
    ['Peter Lund of the Labour Party was there. "We obey the law," Lund said.', 'Lund', 'Peter Lund', 'person', 'Labour Party'],
    ['"We obey the law," said Peter Lund, a professor of law and history at Acme Media.', 'Peter Lund', 'Peter Lund', 'person', 'Acme Media'],
    ['"We obey the law," said former Google lawyer Peter Lund.', 'Peter Lund', 'Peter Lund', 'person', null],
    ['Peter Lund Jr. was there. "We obey the law," Lund said.', 'Lund', 'Peter Lund Jr.', 'person', null],
    ['"We obey the law," said James Thomson-Boston.', 'James Thomson-Boston', 'James Thomson-Boston', 'person', null],
    ['President Anna Holm arrived. "We obey the law," the president said.', 'the president', 'Anna Holm', 'person', null],
    ['Google was asked about it. "We obey the law," the government said.', 'the government', 'the government', 'organization', null],
    ['Deputy Prime Minister Anna Holm left. "We obey the law," the prime minister said.', 'the prime minister', 'the prime minister', 'person', null],
    ['Diane Holm spoke with Peter Lund. "We obey the law," she said.', 'she', 'Diane Holm', 'person', null],
    ['Diane Holm came with Peter Lund. "We obey the law," he said.', 'he', 'Peter Lund', 'person', null],
    ['Diane\'s brother works at Google. "We obey the law," he said.', 'he', 'he', 'person', null],
    ['Google objects. The government is accused of fraud. "We obey the law," it said.', 'it', 'The government', 'organization', null],
    ['Peter Lund left. He called the doctor of Jan Holm. He was calm. "We obey the law," he said.', 'he', 'Peter Lund', 'person', null],
    ['Iran denies the attack. "We obey the law," it said.', 'it', 'Iran', 'place', null],
    ['"We obey the law," someone said.', 'someone', 'someone', 'other', null],
    [
      '"We obey the law," said the 41-year-old skipper of the ferry.',
      'the 41-year-old skipper of the ferry',
      'the 41-year-old skipper of the ferry',
      'person',
      null,
    ],
    ['Senator Anna Holm spoke. "We obey the law," the two-term senator said.', 'the two-term senator', 'Anna Holm', 'person', null],
    ['"We obey the law," the growers\' lawyer said.', "the growers' lawyer", "the growers' lawyer", 'person', null],
    ['Civil and military leaders said they "obey the law".', 'Civil and military leaders', 'Civil and military leaders', 'person', null],
    ['Anna Holm sat down. Holm and Peter Lund said they "obey the law".', 'Holm and Peter Lund', 'Anna Holm and Peter Lund', 'person', null],
    ['Ireland and Munster captain Peter Lund said: "We obey the law."', 'Peter Lund', 'Peter Lund', 'person', 'Munster'],
    ['"We obey the law," one of the drivers said.', 'one of the drivers', 'one of the drivers', 'person', null],
    ['Voters blamed Google. "We obey the law," the Californian company said.', 'the Californian company', 'Google', 'organization', null],
    ['"The law was obeyed," the report said.', 'the report', 'the report', 'other', null],
  ],
  fr: [
    ["Le ministre des Finances, Jean Morel, est venu. « C'est faux », a-t-il dit.", 'il', 'Jean Morel', 'person', null],
    ["« C'est faux », a dit Jean Morel, de la CGT.", 'Jean Morel', 'Jean Morel', 'person', 'CGT'],
    ["« C'est faux », a dit Jean Morel, ancien directeur de Renault.", 'Jean Morel', 'Jean Morel', 'person', null],
    [
      "« C'est faux », a dit Anne Morel, directrice de la recherche et du développement chez Renault.",
      'Anne Morel',
      'Anne Morel',
      'person',
      'Renault',
    ],
    ["« C'est faux », explique à Radio Morel Anne Petit.", 'Anne Petit', 'Anne Petit', 'person', null],
    ["Hélène Morel travaille chez Google. « C'est faux », a-t-elle dit.", 'elle', 'Hélène Morel', 'person', null],
    ["La ministre Camille Morel a reçu Paul Petit. « C'est faux », a-t-elle dit.", 'elle', 'Camille Morel', 'person', null],
    ["« C'est faux », a déclaré le porte-parole de Google, Jean Morel.", 'Jean Morel', 'Jean Morel', 'person', 'Google'],
    [
      "Google a répondu. « C'est faux », affirment les autorités chinoises.",
      'les autorités chinoises',
      'les autorités chinoises',
      'organization',
      null,
    ],
    [
      "Le président Jean Morel est venu. « C'est faux », a dit le président de l'association.",
      "le président de l'association",
      "le président de l'association",
      'person',
      null,
    ],
    ["Anne Morel a écrit. Le gouvernement fédéral a réagi. « C'est faux », a-t-il dit.", 'il', 'Le gouvernement fédéral', 'organization', null],
    ["Anne Morel et la direction ont parlé d'une « erreur ».", 'Anne Morel et la direction', 'Anne Morel et la direction', 'other', null],
    ["« C'est faux », affirme la direction.", 'la direction', 'la direction', 'organization', null],
  ],
  nl: [
    ['Projectleider Jan Visser van bureau Pro Facto was er. „Dat klopt niet”, zei Visser.', 'Visser', 'Jan Visser', 'person', 'Pro Facto'],
    ['„Dat klopt niet”, zei oud-directeur van Philips Jan Visser.', 'Jan Visser', 'Jan Visser', 'person', null],
    ['„Dat klopt niet”, zei oud-minister Jan Visser (PvdA).', 'Jan Visser', 'Jan Visser', 'person', 'PvdA'],
    ['„Dat klopt niet”, zegt de hoogleraar aan de UvA, Anna Visser.', 'Anna Visser', 'Anna Visser', 'person', 'UvA'],
    ['"Dat klopt niet", zegt Jan Smit, woordvoerder van Google.', 'Jan Smit', 'Jan Smit', 'person', 'Google'],
    ['Femke Smit is topvrouw van Google. "Dat klopt niet", zegt ze.', 'ze', 'Femke Smit', 'person', null],
    ['Jan Smit was topman bij Google. "Dat klopt niet", zei hij.', 'hij', 'Jan Smit', 'person', null],
    ['Google kreeg vragen. "Dat klopt niet", aldus het bedrijf.', 'het bedrijf', 'Google', 'organization', null],
    ['Jan Smit en Anna Mulder noemen dat "een vergissing".', 'Jan Smit en Anna Mulder', 'Jan Smit en Anna Mulder', 'person', null],
    ['Google kreeg vragen. "Dat klopt niet", aldus de regering.', 'de regering', 'de regering', 'organization', null],
    [
      '"Dat klopt niet", zegt een woordvoerder van de rechtbank.',
      'een woordvoerder van de rechtbank',
      'een woordvoerder van de rechtbank',
      'person',
      null,
    ],
  ],
}

describe.each(['en', 'fr', 'nl'] as const)('speakers in %s', (language) => {
  it.each(rows[language])('%s', (text, mention, name, kind, affiliation) => {
    const speaker = extractQuotes(text, { language })[0]?.speaker
    expect({ ...speaker, mention: speaker?.mention.text }).toEqual({ mention, name, kind, affiliation })
  })
})
