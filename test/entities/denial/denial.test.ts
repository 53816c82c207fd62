// Denials in single sentences and short articles: who denies, in what words.
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../../src/core.ts'
import { en } from '../../../src/languages/en/index.ts'
import { fr } from '../../../src/languages/fr/index.ts'
import { nl } from '../../../src/languages/nl/index.ts'

const { extractDenials } = createExtractor({ languages: [en, fr, nl] })

/** Text, who denies, a word of the cue, a word of the claim, and the form when it is not indirect. */
type Row = readonly [text: string, speaker: string, cue: string, claim: string | null, form?: 'direct' | 'mixed']

const rows: Record<'en' | 'fr' | 'nl', readonly Row[]> = {
  en: [
    ['The shipyard denied that it had paid the inspectors.', 'The shipyard', 'denied', 'paid the inspectors'],
    ['The mayor on Monday denied that the bridge had been unsafe.', 'The mayor', 'denied', 'the bridge had been unsafe'],
    ['Harbour officials have repeatedly denied receiving gifts.', 'Harbour officials', 'denied', 'receiving gifts'],
    ['The claims were denied by the airline on Monday.', 'the airline', 'denied', 'The claims'],
    ['The mayor dismissed the charges as baseless.', 'The mayor', 'dismissed', 'the charges'],
    ['Minister Anna Lund-Berg denied the report.', 'Anna Lund-Berg', 'denied', 'the report'],
    ['The senator called the report a hoax.', 'The senator', 'called', 'the report'],
    ['The bank dismissed the allegations as baseless.', 'The bank', 'dismissed', 'the allegations'],
    ['Anna Reed rested in May. The Reed campaign denied that she had been ill.', 'The Reed campaign', 'denied', 'she had been ill'],
    ['Reed, Lund and Holm, who have all denied the charges, left.', 'Reed, Lund and Holm', 'denied', 'the charges'],
    ['The bank sued a clerk who said that the mayor had lied, calling the report a hoax.', 'The bank', 'calling', 'the report'],
    ['In the weeks after the talks with Reed, Lund continued to pay for the pool, denying the reports.', 'Lund', 'denying', 'the reports'],
    ['The state-backed group denied the attack.', 'The state-backed group', 'denied', 'the attack'],
    ['The brothers pleaded not guilty.', 'The brothers', 'not guilty', null],
    ['The minister, who was accused of lying, rejected the accusations.', 'The minister', 'rejected', 'the accusations'],
    ['“We have nothing to do with the fire,” the landlord said.', 'the landlord', 'nothing to do with', 'the fire', 'direct'],
    ['The actor released a statement, printed on Monday, refuting the allegations.', 'The actor', 'refuting', 'the allegations'],
    [
      'Anna Lund, the government, and the newspaper have denied the charges.',
      'Anna Lund, the government, and the newspaper',
      'denied',
      'the charges',
    ],
    ['The brothers, who have all denied the charges, go on trial in May.', 'The brothers', 'have all denied', 'the charges'],
    ['The trader was jailed on fraud charges that he and his employer deny.', 'he and his employer', 'deny', 'fraud charges'],
    ['A trader close to Anna Lund denied the report.', 'A trader close to Anna Lund', 'denied', 'the report'],
    ['The shipyard named in the lawsuit denied the allegations.', 'The shipyard named in the lawsuit', 'denied', 'the allegations'],
    ['One of the drivers who waited on the quay denied the charges.', 'One of the drivers', 'denied', 'the charges'],
    ['Since taking office, Lund has cut spending, rejecting criticism of his plans.', 'Lund', 'rejecting', 'criticism of his plans'],
    ['Although the shipyard has denied doing so, it sent three letters.', 'the shipyard', 'denied', 'doing so'],
    ['Company dismisses reports of layoffs', 'Company', 'dismisses', 'reports of layoffs'],
    ['Former driver accused of hitting a cyclist pleads not guilty', 'Former driver', 'not guilty', 'hitting a cyclist'],
    ['Clerk accused of leaking letters denies opening them', 'Clerk', 'denies', 'opening them'],
    ['Anna Reed, 52, of Hull, denies two counts of theft.', 'Anna Reed', 'denies', 'two counts of theft'],
    ['The trial of Anna Reed, who denies all charges, goes on.', 'Anna Reed', 'denies', 'all charges'],
    ['The mayor dismissed that suggestion in a letter.', 'The mayor', 'dismissed', 'that suggestion'],
    ['The bridge was said to be unsafe, but that is not true, the mayor said.', 'the mayor', 'not true', 'The bridge was said to be unsafe'],
    ['Reed declined to comment but has denied the charges.', 'Reed', 'denied', 'the charges'],
    ['Reed was said to be ill. “That’s a lie,” his brother said.', 'his brother', 'lie', 'Reed was said to be ill', 'direct'],
    ['They all deny the charges.', 'They', 'deny', 'the charges'],
    ['The mayor disputes the idea that the bridge is unsafe.', 'The mayor', 'disputes', 'the idea that the bridge is unsafe'],
    ['Reed entered a not guilty plea to all charges.', 'Reed', 'not guilty', 'all charges'],
    ['The shipyard has rebuffed the claims.', 'The shipyard', 'rebuffed', 'the claims'],
    ['The mayor disagreed with the allegations.', 'The mayor', 'disagreed', 'the allegations'],
    ['“The idea that we pollute the river is untrue,” the manager said.', 'the manager', 'untrue', 'The idea that we pollute the river', 'direct'],
    ["Reed's lawyers said their client was innocent.", "Reed's lawyers", 'innocent', 'their client'],
    ['Despite his denial that he knew of the gifts, Reed was charged.', 'his', 'denial', 'he knew of the gifts'],
    ['Minister: no truth in bribery report', 'Minister', 'no truth in', 'bribery report'],
    ['The bank was accused of fraud. “These accusations are absurd,” a spokeswoman said.', 'a spokeswoman', 'absurd', 'These accusations', 'direct'],
    ['Reed, who is accused of theft, insists he never saw the money.', 'Reed', 'never', 'saw the money'],
    ['The former coach has denied about a dozen other allegations of cheating.', 'The former coach', 'denied', 'allegations of cheating'],
    ['We never said people were on deck, but he denied that they were at work.', 'he', 'denied', 'they were at work'],
  ],
  fr: [
    ['Jean Morel et Anne Petit, qui ont toujours nié les faits, seront jugés.', 'Jean Morel et Anne Petit', 'nié', 'les faits'],
    ['Les dirigeants mis en cause nient les faits.', 'Les dirigeants mis en cause', 'nient', 'les faits'],
    ['La mairie dément avoir fermé la piscine.', 'La mairie', 'dément', 'avoir fermé'],
    ['Le maire a démenti lundi avoir vendu le terrain.', 'Le maire', 'a démenti', 'avoir vendu le terrain'],
    ['Le trésorier a toujours nié les faits.', 'Le trésorier', 'nié', 'les faits'],
    ['Son accusation est réfutée par le ministère.', 'le ministère', 'réfutée', 'accusation'],
    ['L’usine polluerait la rivière, ce que nie la direction.', 'la direction', 'nie', 'L’usine polluerait la rivière'],
    ['Le suspect continue pourtant de tout nier.', 'Le suspect', 'nier', null],
    ['La direction conteste formellement ces affirmations.', 'La direction', 'conteste', 'ces affirmations'],
    ['Le maire conteste avoir vendu le terrain.', 'Le maire', 'conteste', 'avoir vendu le terrain'],
    ['Le gouvernement balaie d’un revers de main les accusations de fraude.', 'Le gouvernement', 'balaie', 'les accusations de fraude'],
    ['Des accusations que le groupe rejette.', 'le groupe', 'rejette', 'Des accusations'],
    ['La mairie a jugé ces accusations infondées.', 'La mairie', 'jugé', 'ces accusations'],
    ['Le trésorier se dit étranger à cette vente.', 'Le trésorier', 'étranger', 'cette vente'],
    ['Le joueur s’est toujours dit innocent.', 'Le joueur', 'innocent', null],
    ['Le club a tordu le cou à la rumeur de son départ.', 'Le club', 'tordu le cou', 'la rumeur de son départ'],
    ['La ville vendrait le port. Le maire assure qu’il n’en est rien.', 'Le maire', 'en est rien', null],
    ['Le maire : ces accusations sont fausses', 'Le maire', 'fausses', 'ces accusations'],
    ['Malgré ses démentis sur sa présence, les voisins voient des soldats.', 'ses', 'démentis', 'sa présence'],
    ["Un homme accusé d'avoir volé des bijoux nie les faits.", 'Un homme', 'nie', 'les faits'],
    ["Accusé de vol, le trésorier jure qu'il n'a jamais touché d'argent.", 'le trésorier', "n'", 'jamais touché'],
    ['La joueuse se défend d’avoir triché.', 'La joueuse', 'défend', 'avoir triché'],
    ['Le patron affirme n’avoir jamais touché cet argent.', 'Le patron', 'n', 'touché cet argent'],
    ['« Nous n’avons rien à voir avec ce vol », a assuré la gérante.', 'la gérante', 'rien à voir', 'ce vol', 'direct'],
    ['Certains ont crié au coup monté (qu’elle dément) tandis que d’autres en rient.', 'elle', 'dément', 'crié au coup monté'],
    ["Le patron a nié que lui-même ou l'un de ses fils, Paul, soit impliqué dans la vente.", 'Le patron', 'nié', 'impliqué dans la vente'],
  ],
  nl: [
    ['De gemeente ontkent dat er geheime plannen zijn.', 'De gemeente', 'ontkent', 'geheime plannen'],
    ['Het stadion werd gesloten. De aannemer heeft dat altijd ontkend.', 'De aannemer', 'ontkend', 'Het stadion werd gesloten'],
    ['De verdachte ontkent elke betrokkenheid.', 'De verdachte', 'ontkent', 'elke betrokkenheid'],
    ['De brug zou onveilig zijn, maar dat sprak de wethouder met klem tegen.', 'de wethouder', 'sprak', 'De brug zou onveilig zijn'],
    ['De brug zou onveilig zijn. Maar dat betwist wethouder Anna Kok.', 'Anna Kok', 'betwist', 'De brug zou onveilig zijn'],
    ['De zangeres sprak al die geruchten tegen in een brief.', 'De zangeres', 'sprak', 'al die geruchten'],
    ['Anna Kok (37), actief in de wijkraad, ontkende dat deze week.', 'Anna Kok', 'ontkende', 'dat'],
    ['De man die wordt verdacht van de diefstal, ontkent elke betrokkenheid.', 'De man', 'ontkent', 'elke betrokkenheid'],
    ['Er zou druk zijn uitgeoefend, iets dat door de gemeente ontkend wordt.', 'de gemeente', 'ontkend', 'Er zou druk zijn uitgeoefend'],
    ['De brug zou onveilig zijn, maar dat werd via Twitter ontkend door de gemeente.', 'de gemeente', 'ontkend', 'De brug zou onveilig zijn'],
    ['De aannemer bestrijdt dat de brug onveilig was.', 'De aannemer', 'bestrijdt', 'de brug onveilig was'],
    ['Er is een man aangehouden, die elke betrokkenheid ontkent.', 'een man', 'ontkent', 'elke betrokkenheid'],
    ['De brug zou onveilig zijn. Dinsdagavond ontkende de wethouder dat.', 'de wethouder', 'ontkende', 'De brug zou onveilig zijn'],
    ['De brug zou onveilig zijn, maar dat klopt volgens een woordvoerder niet.', 'een woordvoerder', 'klopt', 'De brug zou onveilig zijn'],
    ['De directeur heeft maandag gezegd onschuldig te zijn.', 'De directeur', 'onschuldig', null],
    ['De gemeente vindt de kritiek ongegrond.', 'De gemeente', 'vindt', 'de kritiek'],
    ['De bankier pleitte maandag in de rechtbank onschuldig.', 'De bankier', 'pleitte', null],
    ['Zelf zegt ze onschuldig te zijn.', 'ze', 'onschuldig', null],
    ['De bestuurder verklaarde zich niet schuldig.', 'De bestuurder', 'niet schuldig', null],
    ['De club drukt geruchten over een vertrek de kop in.', 'De club', 'drukt', 'geruchten'],
    ['De advocaten laten weten dat hun cliënt onschuldig is.', 'De advocaten', 'onschuldig is', 'hun cliënt'],
    ['Minister: geen sprake van fraude', 'Minister', 'geen sprake van', 'fraude'],
    ['De ploeg zou stoppen, maar volgens de trainer is daar geen sprake van.', 'de trainer', 'geen sprake van', 'De ploeg zou stoppen'],
    ['Er zou druk zijn, al wordt dat vanuit het ministerie met klem ontkend.', 'het ministerie', 'ontkend', 'Er zou druk zijn'],
    ['Ondanks zijn ontkenning dat hij van de giften wist, werd Kok vervolgd.', 'zijn', 'ontkenning', 'hij van de giften wist'],
    [
      'De bank wordt beticht van fraude. „Deze beschuldigingen zijn absurd”, zegt een woordvoerder.',
      'een woordvoerder',
      'absurd',
      'Deze beschuldigingen',
      'direct',
    ],
    ['De boekhouder houdt vol dat hij geen fraude heeft gepleegd.', 'De boekhouder', 'geen fraude', 'gepleegd'],
    ['Ook toen ontkende de aannemer elke betrokkenheid.', 'de aannemer', 'ontkende', 'elke betrokkenheid'],
    ['De trainer spreekt de geruchten over zijn vertrek tegen.', 'De trainer', 'spreekt', 'de geruchten'],
    ['Het bedrijf zou belasting ontduiken, iets wat de directie ontkent.', 'de directie', 'ontkent', 'belasting ontduiken'],
    ['De omkoping wordt door de wethouder met klem ontkend.', 'de wethouder', 'ontkend', 'De omkoping'],
    ['De zanger heeft de beschuldigingen altijd ontkend.', 'De zanger', 'ontkend', 'de beschuldigingen'],
    ['De boer wijst alle kritiek van de hand.', 'De boer', 'wijst', 'kritiek'],
    ['De vereniging zegt niet betrokken te zijn bij de diefstal.', 'De vereniging', 'niet betrokken', 'bij de diefstal'],
    ['De kritiek dat de tent oud is, wijst de voormalige coureur van de hand.', 'de voormalige coureur', 'wijst', 'de tent oud is'],
    ['“Wij hebben dat nooit gedaan”, zegt de bakker.', 'de bakker', 'nooit', 'gedaan', 'direct'],
    ['De zanger zou zijn buren treiteren. Hij ontkent dat en zegt zelf slachtoffer te zijn.', 'Hij', 'ontkent', 'zijn buren treiteren'],
    ['In een column ontkende hij dom of intolerant te zijn.', 'hij', 'ontkende', 'dom of intolerant te zijn'],
    ['Hoewel hij de straat kende, ontkent hij het voorval.', 'hij', 'ontkent', 'het voorval'],
    ['Jan Smit en Piet Bakker, die alles ontkennen, stapten naar de rechter.', 'Jan Smit en Piet Bakker', 'ontkennen', 'alles'],
    ['De bakker, die alles ontkent, stapte naar de rechter.', 'De bakker', 'ontkent', 'alles'],
    ['De drie bedrijven ontkennen iets misdaan te hebben.', 'De drie bedrijven', 'ontkennen', 'iets misdaan te hebben'],
    ['De zege geeft rust, maar gisteren ontkende de trainer dat hij blijft.', 'de trainer', 'ontkende', 'hij blijft'],
    ['De rechter sprak de manager aan, maar die ontkent dat hij duwde.', 'die', 'ontkent', 'hij duwde'],
    ['De zanger heeft in een rechtbank in Luik elf nieuwe aanklachten ontkend.', 'De zanger', 'ontkend', 'elf nieuwe aanklachten'],
    ['Het bestaan van die kampen werd lang door het land ontkend.', 'het land', 'ontkend', 'Het bestaan van die kampen'],
    ['Zij hebben geruchten hierover altijd ontkend.', 'Zij', 'ontkend', 'geruchten'],
    ['“Ik wil benadrukken dat deze beschuldiging geheel onwaar is”, zei de zanger.', 'de zanger', 'onwaar', 'deze beschuldiging', 'direct'],
  ],
}

for (const language of ['en', 'fr', 'nl'] as const) {
  describe(language, () => {
    it.each(rows[language].map((row) => ({ row, text: row[0] })))('$text', ({ row: [text, speaker, cue, claim, form = 'indirect'] }) => {
      const [denial, ...more] = extractDenials(text, { language })
      expect(more).toEqual([])
      expect(denial?.speaker?.mention.text).toBe(speaker)
      expect(denial?.cue.text).toContain(cue)
      if (claim === null) expect(denial?.claim).toBeNull()
      else expect(denial?.claim?.text).toContain(claim)
      expect(denial?.form).toBe(form)
    })
  })
}

describe('over sentences', () => {
  it('tells a negated allegation from plain negation', () => {
    const accused =
      'De club wordt beschuldigd van het betalen van scheidsrechters. “Wij hebben nooit scheidsrechters betaald”, zegt voorzitter Piet Jansen.'
    expect(extractDenials(accused, { language: 'nl' })).toHaveLength(1)
    expect(extractDenials('Het regende de hele dag. “Wij hebben niemand gezien”, zegt voorzitter Piet Jansen.', { language: 'nl' })).toEqual([])
  })
  it('answers any string', () => {
    for (const text of ['', '\uD800', '“'.repeat(2000), 'denied '.repeat(3000), 'not '.repeat(3000), 'X said Y denied, '.repeat(500)]) {
      for (const { start, end, text: slice } of extractDenials(text, { language: 'en' })) expect(text.slice(start, end)).toBe(slice)
    }
  })
})
