import { describe, expect, test } from 'vitest'
import type { LanguageCode, OrganizationKind } from '../../../src/document/facts.ts'
import { extractOrganizations } from '../../../src/index.ts'

type Row = [text: string, expected: Record<string, OrganizationKind>]

/** Sentences of our own in the manner of the press; an empty record is a silent row. */
const rows: Record<LanguageCode, Row[]> = {
  nl: [
    ['De Tweede Kamer stemde dinsdag over het voorstel, meldt persbureau Reuters.', { 'Tweede Kamer': 'government', Reuters: 'media' }],
    ['Volgens ABN Amro en Rabobank stijgen de huizenprijzen dit jaar opnieuw.', { 'ABN Amro': 'company', Rabobank: 'company' }],
    [
      'Het ministerie van Financiën wil niet reageren op het bericht in De Telegraaf.',
      { 'ministerie van Financiën': 'government', 'De Telegraaf': 'media' },
    ],
    ['Feyenoord won zondag met 3-1 van FC Utrecht.', { Feyenoord: 'sports', 'FC Utrecht': 'sports' }],
    ['De PvdA en de VVD willen dat de Europese Commissie ingrijpt.', { PvdA: 'party', VVD: 'party', 'Europese Commissie': 'international' }],
    [
      'Amnesty International sprak met onderzoekers van de Universiteit Utrecht.',
      { 'Amnesty International': 'nonprofit', 'Universiteit Utrecht': 'education' },
    ],
    ['Het aandeel is volgens ING. Daarna daalde de koers weer.', { ING: 'company' }],
    ['Mark de Vries woont al jaren in Rotterdam en fietst graag door Nederland.', {}],
    ['De politie hield in Amsterdam drie mannen aan.', {}],
    ['Volgens De Telegraaf was er haast bij. Jansen: “De rekening kwam later.”', { 'De Telegraaf': 'media' }],
  ],
  fr: [
    ["L'Assemblée nationale a adopté le texte mardi, selon l'AFP.", { 'Assemblée nationale': 'government', AFP: 'media' }],
    ['Les actions de Renault et de Air France ont reculé.', { Renault: 'company', 'Air France': 'company' }],
    [
      "Le Parti socialiste et l'UMP réclament une enquête de la Commission européenne.",
      { 'Parti socialiste': 'party', UMP: 'party', 'Commission européenne': 'international' },
    ],
    ["Le ministère de l'Intérieur n'a pas souhaité répondre aux questions du Figaro.", { "ministère de l'Intérieur": 'government', Figaro: 'media' }],
    ['Une enquête a été ouverte, selon Greenpeace et Amnesty International.', { Greenpeace: 'nonprofit', 'Amnesty International': 'nonprofit' }],
    ['La CGT appelle à la grève à la SNCF.', { CGT: 'nonprofit', SNCF: 'company' }],
    ['Marie Dupont habite à Lyon depuis deux ans.', {}],
    ['Un Canadair CL-415 a survolé la plage dimanche.', {}],
    ['La caisse finance la procréation médicalement assistée (PMA) depuis mars ; la PMA reste rare.', {}],
    ['Des milliers de personnes ont défilé dimanche à Marseille.', {}],
    ['Le Figaro publie une enquête. Selon Le Figaro, la mairie a payé. Pierre : « Le maire savait, dit-il. »', { 'Le Figaro': 'media' }],
  ],
  en: [
    [
      'The Justice Department sued Google on Tuesday, The New York Times reported.',
      { 'Justice Department': 'government', Google: 'company', 'The New York Times': 'media' },
    ],
    ['Shares of General Motors fell after Goldman Sachs cut its rating.', { 'General Motors': 'company', 'Goldman Sachs': 'company' }],
    ['Labour accused the BBC of bias.', { Labour: 'party', BBC: 'media' }],
    ['NATO and the World Health Organization declined to comment.', { NATO: 'international', 'World Health Organization': 'international' }],
    ['Researchers at Stanford University worked with Greenpeace on the report.', { 'Stanford University': 'education', Greenpeace: 'nonprofit' }],
    ['Arsenal beat Chelsea 2-1 on Saturday.', { Arsenal: 'sports', Chelsea: 'sports' }],
    ['AT&amp;T said the outage was over.', { 'AT&T': 'company' }],
    ['John Smith moved to London with his family last year.', {}],
    ['Sales of sport utility vehicles (SUV) rose; an SUV now costs more than a house did.', {}],
    ['Police in Chicago arrested two men on Friday.', {}],
    [
      'The Guardian reported it first. Editors at The Guardian declined to comment. **Robin:** The first thing is the price.',
      { 'The Guardian': 'media' },
    ],
  ],
}

test('no name keeps a small article before it', () => {
  const found = extractOrganizations("Selon l'armée syrienne, la ville est calme.", { language: 'fr' })
  expect(found.map(({ name }) => name)).toEqual(['armée syrienne'])
})

test.each<[LanguageCode, string, string[]]>([
  ['en', 'Shares of Kelbo Technologies fell. The judge asked why Kelbo had lied to investors.', ['Kelbo Technologies', 'Kelbo']],
  ['nl', 'De aandelen van Straalman Media daalden. Volgens de rechter had Straalman gelogen.', ['Straalman Media', 'Straalman']],
  ['fr', 'Les actions de Ravello Technologies ont reculé. Selon le juge, Ravello avait menti.', ['Ravello Technologies', 'Ravello']],
  // A person of the name is in the text, or the name is one that persons have
  ['fr', 'Les actions de Ravello Technologies ont reculé. Marco Ravello a souri. Selon le juge, Ravello avait menti.', ['Ravello Technologies']],
  ['en', 'Lawyers for the Trump Organization came on Monday. Trump said he was not there.', ['Trump Organization']],
])('a word that opens the name of a body and no person has names the body, in %s: %s', (language, text, expected) => {
  expect(extractOrganizations(text, { language }).flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toEqual(expected)
})

/** The mentions of organizations as written. */
const mentionsIn = (text: string, language: LanguageCode) =>
  extractOrganizations(text, { language })
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map((mention) => mention.text)

describe('a noun beside a name describes it, and is no part of it', () => {
  test.each<[LanguageCode, string, string[], OrganizationKind | null]>([
    ['fr', "L'association Lueur a porté plainte. Lueur réclame des excuses.", ['Lueur', 'Lueur'], 'nonprofit'],
    ['fr', "Selon l'ONG Maribel, la rivière est morte.", ['Maribel'], 'nonprofit'],
    ['fr', 'Le studio de développement Ondine prépare un jeu.', ['Ondine'], null],
    ['fr', 'Le quotidien Sirius a publié la lettre.', ['Sirius'], 'media'],
    ['fr', 'Le site Internet de la ville est en panne.', [], null],
    ['fr', "L'entreprise de Marc Delvaux a fermé.", [], null],
    ['nl', 'De stichting Morgenrood vraagt geld. Morgenrood helpt kinderen.', ['Morgenrood', 'Morgenrood'], 'nonprofit'],
    ['nl', 'Volgens het chemieconcern Valdor is de schade klein.', ['Valdor'], 'company'],
    ['nl', 'Het bedrijf van Jan de Boer is gesloten.', [], null],
    ['en', 'The NGO Brightwater said the river was dead.', ['Brightwater'], 'nonprofit'],
    ['en', 'He told the newspaper on Sunday that he would resign.', [], null],
    ['en', 'Staff at Velmora, a charity for sailors, were told on Monday.', ['Velmora'], 'nonprofit'],
    ['nl', 'Volgens Velmora, een bedrijf uit Zwolle, is er niets mis.', ['Velmora'], 'company'],
    ['fr', 'Velmora (une association de marins) confirme.', ['Velmora'], 'nonprofit'],
    ['fr', 'À Tournai, une association aide les sinistrés.', [], null],
  ])('%s: %s', (language, text, expected, kind) => {
    expect(mentionsIn(text, language)).toEqual(expected)
    if (kind) expect(extractOrganizations(text, { language })[0]?.kind).toBe(kind)
  })
})

describe('a name is as long as the abbreviation behind it spells', () => {
  test.each<[LanguageCode, string, string[]]>([
    [
      'fr',
      "Selon l'Office national de veille contre la fraude et les trafics maritimes (ONVFTM), il y a trois suspects.",
      ['Office national de veille contre la fraude et les trafics maritimes', 'ONVFTM'],
    ],
    ['fr', 'Il dirige le Parti agricole wallon (PAW) depuis un an.', ['Parti agricole wallon', 'PAW']],
    ['nl', 'De Vereniging voor behoud van bossen (VBB) is boos.', ['Vereniging voor behoud van bossen', 'VBB']],
    ['en', 'The Agency for Cooperation and Trade in Europe (ACTE) met on Monday.', ['Agency for Cooperation and Trade in Europe', 'ACTE']],
  ])('%s: %s', (language, text, expected) => {
    expect(mentionsIn(text, language)).toEqual(expected)
  })
})

describe('what is counted is not the body itself', () => {
  test.each<[string, string[]]>([
    ['La compagnie a commandé 40 Airbus à Toulouse.', []],
    ['Plusieurs Renault ont brûlé dans la nuit.', []],
    ['Le contrat avec Airbus date de mai.', ['Airbus']],
    ['Depuis 2019 Renault a fermé deux usines.', ['Renault']],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text, 'fr')).toEqual(expected)
  })
})

describe.each(Object.entries(rows))('organizations in %s', (language, cases) => {
  test.each(cases)('%s', (text, expected) => {
    const found = extractOrganizations(text, { language: language as LanguageCode })
    expect(Object.fromEntries(found.map(({ name, kind }) => [name, kind]))).toEqual(expected)
    for (const { start, end, text: written, confidence } of found.flatMap(({ mentions }) => mentions)) {
      expect(text.slice(start, end)).toBe(written)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})

describe('one organization, many names', () => {
  test.each<[LanguageCode, string, string, string[]]>([
    [
      'nl',
      'Het Openbaar Ministerie (OM) eist twee jaar cel. Het OM acht de zaak bewezen.',
      'Openbaar Ministerie',
      ['Openbaar Ministerie', 'OM', 'OM'],
    ],
    [
      'fr',
      'La Confédération générale du travail (CGT) proteste. La CGT demande une réunion.',
      'Confédération générale du travail',
      ['Confédération générale du travail', 'CGT', 'CGT'],
    ],
    ['en', 'Exxon Mobil Corp. reported a profit. Exxon said it would invest more.', 'Exxon Mobil Corp.', ['Exxon Mobil Corp.', 'Exxon']],
  ])('%s: %s', (language, text, name, mentions) => {
    const found = extractOrganizations(text, { language })
    expect(found.map((organization) => [organization.name, organization.mentions.map((mention) => mention.text)])).toEqual([[name, mentions]])
  })
})

describe('any string gives an answer, soon', () => {
  const size = 12_000
  test.each([
    ['capitals', 'A'.repeat(size)],
    ['short capitalised words', 'Ab '.repeat(size / 3)],
    ['acronyms in brackets', 'NAVO (VN) '.repeat(size / 10)],
    ['heads without names', 'Ministère de la '.repeat(size / 16)],
    ['lone surrogates', '\uD800 A\uDC00 '.repeat(size / 5)],
    ['NULs', '\0'.repeat(size)],
  ])('%s', (_, text) => {
    for (const language of ['nl', 'fr', 'en'] as const) {
      for (const { mentions } of extractOrganizations(text, { language }))
        for (const { start, end, text: written } of mentions) expect(text.slice(start, end)).toBe(written)
    }
  })
})
