// Denials in single sentences and short articles, and the look-alikes that must stay silent.
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
  ],
  fr: [
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
    ['De bakker, die alles ontkent, stapte naar de rechter.', 'De bakker', 'ontkent', 'alles'],
    ['De drie bedrijven ontkennen iets misdaan te hebben.', 'De drie bedrijven', 'ontkennen', 'iets misdaan te hebben'],
    ['De zege geeft rust, maar gisteren ontkende de trainer dat hij blijft.', 'de trainer', 'ontkende', 'hij blijft'],
    ['De rechter sprak de manager aan, maar die ontkent dat hij duwde.', 'die', 'ontkent', 'hij duwde'],
    ['De zanger heeft in een rechtbank in Luik elf nieuwe aanklachten ontkend.', 'De zanger', 'ontkend', 'elf nieuwe aanklachten'],
    ['Het bestaan van die kampen werd lang door het land ontkend.', 'het land', 'ontkend', 'Het bestaan van die kampen'],
    ['Zij hebben geruchten hierover altijd ontkend.', 'Zij', 'ontkend', 'geruchten'],
  ],
}

/** Texts with one denial, and the whole of its claim. */
const claims: Record<'en' | 'fr' | 'nl', readonly (readonly [text: string, claim: string])[]> = {
  en: [
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

const silent: Record<'en' | 'fr' | 'nl', readonly string[]> = {
  en: [
    'The harbour master declined to confirm or deny the story.',
    'The judge denied her bail.',
    'Three reporters were denied access to the stadium.',
    'Did the mayor deny the meeting?',
    'The company did not deny the leak.',
    'The club no longer denies the transfer.',
    'Parliament rejected the budget.',
    'The new figures contradict the forecast.',
    'If she denies it, the case goes to court.',
    'The council said the pool would not open on Monday.',
    'The players were denied by the post in the last minute.',
    'The ferry operator denied Jones further help.',
    'A custom deny topic blocks such requests.',
    'The nominating contest has become a long one.',
    'The harbour laws were passed to deny smugglers their profits.',
    'The treasurer promised to reject unfair deals.',
    'The new survey contradicts the claim of the council.',
    'The verdict would have been milder had he denied the charge.',
    'The judge denied the bid of the shipyard.',
    'The firm did not admit or deny the findings.',
    'The captain called the minister a fake.',
    'The club sued over the denial of access to its own ground.',
    'It takes a day to refute a foolish claim.',
    'Deep in stoppage time the keeper denied the striker from close range.',
    'The senator distanced himself from the estimate of the bank.',
    'According to the text, there were no attacks in the area last year.',
    'The duke denied both his wife and his daughters large parts of the estate.',
    'The council denies residents of the old harbour full rights.',
    'The prosecutor dismissed the charges after a week.',
    'The mayor rejected the idea that the stadium should move.',
    'The goalkeeper dived to deny Anna Lund two minutes from time.',
    'The sentence came in what his family has dismissed as a sham trial.',
    'The nurse said they had no reason to think the reports were false.',
    'Climate denial is on the rise.',
    'The guests told the paper they slept outside because they had not paid the fines.',
    'The clerk told the paper that detectives think the rumours are false.',
    'The lawyers claimed the state had not shared the file.',
    'The minister brushed off criticism of the new bridge.',
    'The new entry was denied by an editor.',
    'The claim was dismissed as “ridiculous” by Justice Anna Lund.',
    'The lawyers argued the state had denied his right to a second hearing.',
    'When the mayor says so, I call that a lie.',
    'The plugin ignores the security deny rules of the user.',
    'The coach insisted it had not spoiled his summer.',
    'Guests fear the inn because they cannot afford it, they have not paid their bills, or they need more help to maintain a home.',
    '“This is the lie that the mayor was elected on,” the baker said.',
    'Some even called the blast a false flag.',
    'The coach looks ahead to contests that are harder.',
    'The minister left the room without confirming or denying the report.',
    'The judge said the operator did not play down or deny the leak.',
    'The harbour firm usually denies all responsibility.',
    'People were asked about the fire and they deny it.',
    'The mayor called for fake news to be banned.',
    'The engineer said he believed some figures were not accurate.',
    'The Press Standards Authority said the claim was unfounded.',
    'The claim was rejected by a series of inquiries.',
    'The manager shunned her afterwards, denying her assignments.',
    'Claim denials in Norway rose to new heights, the union said.',
    'The umpire rejected the accusation.',
  ],
  fr: [
    'Le procureur n’a ni confirmé ni démenti la nouvelle.',
    'Nul ne peut nier que la mer monte.',
    'Le conseil a rejeté le budget.',
    'L’accusé ne nie plus les faits.',
    'La maire a-t-elle démenti la rumeur ?',
    'La mairie a dit que la piscine n’ouvrirait pas lundi.',
    'L’équipe se défend bien.',
    'Le témoignage contredit la version du patron.',
    'Le style s’écarte des accusations habituelles.',
    'La mairie et le port se rejettent la responsabilité du retard.',
    'Le cri dément du corbeau réveille le village.',
    'Le maire a pris ses distances avec le président du club.',
    'La ministre a pris ses distances par rapport à cette recommandation.',
    'Le préfet a assuré qu’il ne tolérerait aucune violence aux abords du stade.',
    'Le hameau vit au rythme d’un chantier dément.',
    'C’est un argument que le maire conteste.',
    'La philosophe réfute l’immutabilité des espèces.',
    'La gérante oublie de démentir la rumeur.',
    'Le syndicat promet de ne pas bloquer le port.',
    'La ministre balaie les critiques des pêcheurs.',
    '« Nous ne devrions pas vendre le port », a dit le maire.',
    'Le maire rejette l’idée que le stade devrait déménager.',
    'Une étude réfutant l’existence du courant a été publiée.',
    'Quand on en parle aux gens, ils nient.',
    'Les voisins nient souvent les faits.',
    'Le voisin a dit que c’est le mensonge sur lequel le maire a été élu.',
    'Le médiateur a dit que l’accusation est infondée.',
    'Le jury a rejeté l’accusation.',
  ],
  nl: [
    'Hierin bestrijden de ploegen elkaar met waterpistolen.',
    'De minister ontkent niet dat er een brief was.',
    'Het valt niet te ontkennen dat het warmer wordt.',
    'De raad verwierp het voorstel.',
    'De wethouder wuift de kritiek weg.',
    'De gezant zei dat de koning wegblijft, aangezien zijn land niet betrokken was bij de slag.',
    'De trainer wijst de suggestie dat hij moet opstappen van de hand.',
    'De koning spreekt tegen de menigte.',
    'Als zij ontkent, komt er een proces.',
    'De cijfers spreken dat beeld tegen.',
    'De stad zegt dat het zwembad maandag niet opengaat.',
    'Dat kan de renner doen door als eerste boven te komen.',
    'De havenmeester nam afstand van zijn oude partij.',
    'De rechtbank wees de klacht van de visser van de hand.',
    'De schipper sprak Van Dam uitvoerig toe.',
    'De meting spreekt het verhaal van de schipper tegen.',
    'De zanger bevestigt of ontkent niets.',
    'De schipper betwist de feiten niet.',
    'Volgens de tekst is er al drie jaar geen sprake meer van aanslagen.',
    'De visser betwist het argument van de buurman.',
    'Het Openbaar Ministerie zegt dat de visser niet betrokken was bij de diefstal.',
    'De keeper benadrukt dat het zijn zomer niet heeft bedorven.',
    'De rector zegt dat er nepnieuws wordt verspreid.',
    'De politie meldt dat het nepnieuws via een app is verspreid.',
    '“Het is mooi, maar het is niet waar het om gaat”, zei de trainer.',
    'De schipper betwist de feiten die hem worden verweten niet.',
    'De minister wil het leed niet verkleinen of ontkennen.',
    'De verzekeraar wees de claim van de boer af.',
    'De dorpen wezen het akkoord van de hand.',
    'De bond verwees het voorstel naar de prullenbak.',
    'Volgens de bond kunnen die verhalen naar het rijk der fabelen verwezen worden.',
    'De partijen ontkennen het meestal.',
    '“We willen zeker weten dat we onze renners geen kwaad doen”, zei de arts.',
    'De omwonenden noemden het een valse start.',
    'De arbiter verwierp de beschuldiging.',
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
    it.each(claims[language])('%s', (text, claim) =>
      expect(extractDenials(text, { language }).map((denial) => denial.claim?.text ?? null)).toEqual([claim]),
    )
    it.each(silent[language])('silent: %s', (text) => expect(extractDenials(text, { language })).toEqual([]))
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
