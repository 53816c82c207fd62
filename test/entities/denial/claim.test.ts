// What is denied, word for word.
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../../src/core.ts'
import { en } from '../../../src/languages/en/index.ts'
import { fr } from '../../../src/languages/fr/index.ts'
import { nl } from '../../../src/languages/nl/index.ts'

const { extractDenials } = createExtractor({ languages: [en, fr, nl] })

/** Texts with one denial, and the whole of its claim. */
const claims: Record<'en' | 'fr' | 'nl', readonly (readonly [text: string, claim: string])[]> = {
  en: [
    ['The police accused the brothers of theft. Both men denied all of the charges.', 'all of the charges'],
    ['Anna Lund denied some of the claims.', 'some of the claims'],
    ['The bank dismissed claims of fraud in its books as totally untrue.', 'claims of fraud in its books'],
    ['The senator called the reports that he had lied “a hoax”.', 'the reports that he had lied'],
    ['The bank denied the charges when it was asked about them.', 'the charges'],
    ['The bank is under pressure, a charge that the bank has faced and has always denied.', 'The bank is under pressure'],
    ['The bank “firmly denied” firing the rockets.', 'firing the rockets'],
    ['The bank denied that it had obstructed the inquiry or covered up the loss.', 'it had obstructed the inquiry or covered up the loss'],
    ['“The bank firmly denies the allegations made by the press,” it said.', 'the allegations made by the press'],
    ['The mayor was accused of theft. “I am not guilty, nor will I be judged,” said the mayor.', 'guilty'],
    ['The mayor was accused of theft. The lawsuit is without merit, the mayor said.', 'The lawsuit'],
    ['Many believe the rules led to the deaths, although the ministry denies this.', 'the rules led to the deaths'],
    ['Two papers have accused the bank of hiding its losses, a charge the bank denies.', 'hiding its losses'],
    ['The bank was accused of “cooking” its books, although the ministry denies it.', '“cooking” its books'],
    ['It has long been reported that the mayor will resign, but he has always denied this.', 'the mayor will resign'],
    ['The mayor faces claims that he sold the pool to a friend. The mayor denies this.', 'he sold the pool to a friend'],
    ['The visit came after allegations he sold the pool. The allegations, which he has denied, are not new.', 'he sold the pool'],
    ['Anna Lund has suggested that the mayor sold the pool, something the mayor denies.', 'the mayor sold the pool'],
    ['Anna Lund accused the bank of theft, a claim which was denied by the owners.', 'theft'],
    ['The mayor laughed off suggestions that the pool was in danger saying it was full.', 'suggestions that the pool was in danger'],
    ['The mayor denied a lack of progress on matters such as the pool.', 'a lack of progress on matters such as the pool'],
    ['She rejected the notion that greed, or envy, had led to the sale.', 'the notion that greed, or envy, had led to the sale'],
    ['She denies claims that she acted badly and engaged in a fraud.', 'claims that she acted badly and engaged in a fraud'],
    ['The bank said it had evidence he had tried to rob one of its shops, something he denies.', 'he had tried to rob one of its shops'],
    ['Anna Lund claimed, in a letter to the press, that the mayor sold the pool, which the mayor denies.', 'the mayor sold the pool'],
    ['The mayor is accused of theft. “The papers say that I sold the pool. That is not true,” said the mayor.', 'I sold the pool'],
    ['The mayor denied 60% cuts but not 50%.', '60% cuts'],
    ['The mayor has denied robbing the bank and instead blamed the weather.', 'robbing the bank'],
    ['The mayor pleaded not guilty on Monday to more than two charges.', 'more than two charges'],
    ['The bank dismissed the study as “complete rubbish”.', 'the study'],
    ['The sale raised doubts at the bank, whose staff voiced alarm that the pool was lost – a charge the mayor denied.', 'the pool was lost'],
    ['The papers raised questions about whether the pool was sold to a friend, a charge that the mayor denies.', 'the pool was sold to a friend'],
    ['Anna Lund accused the mayor, on the radio, of selling the pool. The mayor has always denied this.', 'selling the pool'],
    ['(After the staff shared the details of the allegations, which the mayor denies, the talk ended.)', 'the allegations'],
    ['The mayor denied that quote on Wednesday.', 'that quote'],
    ['The club denied involvement in a statement on Monday.', 'involvement'],
    ['The mayor pleaded not guilty to all charges at his first hearing on Friday.', 'all charges'],
    ['The mayor denied that the pool was sold, however, calling the sale a rumour.', 'the pool was sold'],
    ['The mayor denied that the money – a loan from the bank – was stolen.', 'the money – a loan from the bank – was stolen'],
    ['The mayor denied that the pool was sold to his son, which would be a crime.', 'the pool was sold to his son'],
    ['The mayor denied what he called lies about the pool.', 'what he called lies about the pool'],
    ['The mayor denied the incident and her coach insisted it was a trick.', 'the incident'],
  ],
  fr: [
    ['Jean Morel a nié plusieurs de ces accusations.', 'plusieurs de ces accusations'],
    ['Elle a nié les accusations et les experts les ont qualifiées de fallacieuses.', 'les accusations'],
    ['Des experts accusent le Rwanda, qui le nie, de soutenir la rébellion.', 'soutenir la rébellion'],
    [
      'La presse cite un rapport de la police selon lequel le maire a vendu la piscine, une affirmation que le maire dément.',
      'le maire a vendu la piscine',
    ],
    ['La mairie dément ce qu’elle appelle un mensonge.', 'ce qu’elle appelle un mensonge'],
    ['Le maire a rejeté ces accusations par le passé.', 'ces accusations'],
    ['On a rapporté que le maire a vendu la piscine, ce qui a fait scandale, mais il le nie.', 'le maire a vendu la piscine'],
    ['Le maire avait clamé son innocence après avoir été accusé d’avoir vendu la piscine.', 'avoir vendu la piscine'],
    ['La banque a été accusée de bloquer les comptes, ce qu’elle nie.', 'bloquer les comptes'],
    ['L’opposition a accusé la banque d’avoir caché ses pertes, une allégation que la banque dément.', 'avoir caché ses pertes'],
    ['Le maire est accusé de vol. « On dit que j’ai vendu la piscine. C’est faux », a déclaré le maire.', 'j’ai vendu la piscine'],
    ['La presse a rapporté que le maire partirait, ce que dément la mairie.', 'le maire partirait'],
    ['Bien que le prince ait nié toute implication, sa réputation a été fortement ternie.', 'toute implication'],
    ['Le prince a rejeté la suggestion selon laquelle il avait fui, en disant que tout allait bien.', 'la suggestion selon laquelle il avait fui'],
    ['Le prince nie avoir donné une autorisation, a dit son agence.', 'avoir donné une autorisation'],
    ['Le porte-parole a dit que les membres rejettent cette allégation et que le pays ne doit pas s’en servir.', 'cette allégation'],
  ],
  nl: [
    ['Jan Visser ontkent enkele van de aantijgingen.', 'enkele van de aantijgingen'],
    ['De familie bleef achter de zanger staan en noemde de film onwaar en walgelijk.', 'de film'],
    ['Hij geeft toe dat hij een lastig mens is, maar ontkent elke vorm van bedrog.', 'elke vorm van bedrog'],
    ['Hij zei dat de trainer de diefstal en de brand ontkent.', 'de diefstal en de brand'],
    ['De trainer ontkent schuldig te zijn.', 'schuldig te zijn'],
    ['De trainer ontkent in alle toonaarden betrokkenheid bij de ruzie.', 'betrokkenheid bij de ruzie'],
    ['De club beschuldigt de vader van trainer Piet Jansen ervan dronken te zijn, wat de vader ontkent.', 'dronken te zijn'],
    ['De spits beweert in mei beroofd te zijn door een agent, iets wat de agent ontkent.', 'in mei beroofd te zijn door een agent'],
    [
      'In het dorp gaat rond dat de trainer is vertrokken omdat hij ziek is. “Dat is niet waar”, zegt de trainer.',
      'de trainer is vertrokken omdat hij ziek is',
    ],
    ['De krant meldde dat de trainer was vertrokken. Dit werd door de club ontkend.', 'de trainer was vertrokken'],
    ['De club ontkent dat hier sprake van is en toch is er een onderzoek begonnen.', 'hier sprake van is'],
    ['De club beschuldigt de trainer van diefstal, iets wat de trainer ontkent.', 'diefstal'],
    ['De club werd van omkoping beschuldigd, iets wat de trainer ontkent.', 'omkoping'],
    ['De baas wordt verdacht van fraude. “Daar is echt geen sprake van”, zegt de baas.', 'fraude'],
    ['De krant schreef dat de trainer was vertrokken. De club ontkent dit.', 'de trainer was vertrokken'],
    ['De trainer ontkent die bewering, volgens de trainer belde de club hem later.', 'die bewering'],
    [
      'De trainer wordt beschuldigd van mishandeling. Hij beweert dat hij het slachtoffer niet heeft geslagen.',
      'het slachtoffer niet heeft geslagen',
    ],
    ['De geruchten volgen op de ontkenning van Anna de Vries dat er iets speelt.', 'er iets speelt'],
    ['De baas wordt beschuldigd van fraude. Van zetelroof is volgens de baas geen sprake.', 'zetelroof'],
  ],
}

for (const language of ['en', 'fr', 'nl'] as const) {
  describe(language, () => {
    it.each(claims[language])('%s', (text, claim) =>
      expect(extractDenials(text, { language }).map((denial) => denial.claim?.text ?? null)).toEqual([claim]),
    )
  })
}

describe('over sentences', () => {
  it('finds the claim before the denial', () => {
    const text = 'The mayor is said to have taken money from builders. She denied this.'
    const [denial] = extractDenials(text, { language: 'en' })
    expect(denial?.claim?.text).toBe('The mayor is said to have taken money from builders.')
  })
  it('names the charge of one who pleads not guilty', () => {
    const claimOf = (text: string, language: 'en' | 'fr' | 'nl') => extractDenials(text, { language }).at(-1)?.claim?.text
    expect(claimOf('The mayor is on trial for fraud and theft. He pleads not guilty.', 'en')).toBe('fraud and theft')
    expect(claimOf('Les parents sont accusés de vol. Ils plaident non coupable.', 'fr')).toBe('vol')
    expect(claimOf('De trainer werd veroordeeld voor diefstal. Hij houdt vol dat hij onschuldig is.', 'nl')).toBe('diefstal')
    expect(claimOf('The mayor said that the pool was closed. He pleaded not guilty.', 'en')).toBeUndefined()
  })
  it('leaves out what is said of the claims', () => {
    const text = 'The papers say the claims that the mayor sold the pool were untrue. “This is false,” said the mayor.'
    expect(extractDenials(text, { language: 'en' }).at(-1)?.claim?.text).toBe('the mayor sold the pool')
  })
})
