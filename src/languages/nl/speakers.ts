// Dutch words that name a speaker.
import type { SpeakerLexicon } from '../../speakers/lexicon.ts'
import { each, setOf } from '../words.ts'
import { givenNames } from '../given-names.ts'

export const speakers: SpeakerLexicon = {
  pronouns: new Map([
    ['hij', ['he', 'it']],
    ['hem', ['he', 'it']],
    ['hemzelf', ['he']],
    ['hijzelf', ['he']],
    ['ie', ['he']],
    ['zij', ['she', 'they']],
    ['ze', ['she', 'they']],
    ['haar', ['she']],
    ['haarzelf', ['she']],
    ['zijzelf', ['she', 'they']],
    ['hen', ['they']],
    ['hun', ['they']],
    ['beiden', ['they']],
    ['velen', []],
    ['sommigen', []],
    ['anderen', []],
    ['iemand', []],
    ['die', ['he', 'she']],
  ]),
  determiners: new Map([
    ...each('de het deze die dit dat beide', true),
    ...each(
      'een zijn haar hun ons onze mijn sommige veel vele enkele meerdere verschillende diverse alle elke iedere geen andere meer twee drie vier vijf',
      false,
    ),
  ]),
  articles: new Map(),
  persons: setOf(
    'woordvoerder woordvoerster woordvoerders advocaat advocate advocaten raadsman raadsvrouw minister ministers premier president staatssecretaris burgemeester wethouder voorzitter voorzitster directeur directrice topman topvrouw baas chef hoofd leider leidster politicus politica senator kamerlid kamerleden parlementslid europarlementariër lid leden ambtenaar officier aanklager rechter onderzoeker onderzoekers wetenschapper wetenschappers hoogleraar professor expert experts deskundige deskundigen specialist analist analisten econoom economen correspondent correspondente journalist journaliste redacteur hoofdredacteur verslaggever auteur schrijver schrijfster regisseur acteur actrice zanger zangeres artiest muzikant presentator presentatrice trainer coach bondscoach speler speelster spelers spits keeper aanvoerder doelman renner wielrenner atleet verdachte verdachten slachtoffer slachtoffers getuige getuigen dader man vrouw mannen vrouwen jongen meisje moeder vader ouders zoon dochter broer zus echtgenoot echtgenote buurman buurvrouw buren bewoner bewoners omwonenden bron bronnen betrokkene betrokkenen arts artsen dokter chirurg verpleegkundige patiënt patiënten leraar docent student studente studenten agent agenten politieman commandant generaal koning koningin prins prinses paus bisschop priester imam activist activisten demonstrant demonstranten manager medewerker medewerkers werknemer werknemers ondernemer handelaar eigenaar oprichter bestuurder bestuurslid secretaris gouverneur ambassadeur diplomaat afgevaardigde fractievoorzitter partijleider lijsttrekker vertegenwoordiger gezant inspecteur commissaris boer boeren vakbondsman kenner critici criticus fans supporters bezoeker lezer gebruiker klant klanten collega vriend vriendin bewindsman bewindsvrouw zegsman zegsvrouw strafpleiter viroloog epidemioloog historicus socioloog psycholoog jurist curator notaris adjunct opvolger opvolgster voorganger voorgangster rivaal columnist columniste opiniemaker blogger romanschrijver dichter dichteres schilder tekenaar ontwerper ontwerpster architect ingenieur bioloog biologe natuurkundige sterrenkundige klimatoloog weerman kinderarts psychiater rector decaan schooldirecteur lector lobbyist vrijwilliger vrijwilligers organisator overlevende overlevenden nabestaande nabestaanden familielid grootmoeder grootvader oma opa tante oom neef nicht partner tiener gepensioneerde passagier passagiers chauffeur chauffeurs bestuurster bestuurders piloot schipper militair militairen soldaat soldaten sergeant luitenant kolonel majoor veteraan brandweerman brandweercommandant verloskundige tandarts dierenarts apotheker adviseur adviseurs adviseuse consultant insider klokkenluider informant gedaagde aangever aangeefster jurylid magistraat officieren griffier aartsbisschop kardinaal rabbijn dominee pastoor monnik kok bakker slager bouwvakker loodgieter elektricien monteur technicus programmeur ontwikkelaar belegger beleggers aandeelhouder aandeelhouders bankier boekhouder huurder huurders verhuurder winkelier winkeliers verkoper verkoopster koper kopers verzamelaar conservator bibliothecaris archeoloog antropoloog filosoof filosofe wiskundige cabaretier komiek danser danseres rapper drummer gitarist componist dirigent producent scenarist toneelschrijver nieuwslezer scheidsrechter bokser zwemmer zwemster sprinter golfer middenvelder verdediger aanvaller ruiter amazone schaatser schaatsster tennisser tennisster kopman ploegleider winnaar winnares kampioen kampioene voetballer voetbalster international oefenmeester assistent assistent-trainer raadslid raadsleden gemeenteraadslid gedeputeerde tegenstander tegenstanders voorstander voorstanders statenlid schepen schepenen minister-president vicepremier kanselier oud-minister bewindslieden bewindspersoon topambtenaar korpschef politiechef rechercheur onderzoekster woordvoersters gedetineerde gevangene vluchteling vluchtelingen asielzoeker asielzoekers dorpeling inwoner inwoners burger burgers kiezer kiezers ouderen jongeren leerling leerlingen scholier scholieren meisjes jongens frontman frontvrouw dj',
  ),
  callings: setOf(
    'acteur actrice zanger zangeres rapper muzikant artiest cabaretier komiek dj presentator presentatrice schrijver schrijfster auteur regisseur voetballer voetbalster aanvaller verdediger middenvelder doelman keeper spits international renner wielrenner coureur schaatser schaatsster tennisser tennisster zwemmer zwemster atleet atlete sprinter golfer bokser danser danseres componist drummer gitarist frontman frontvrouw model ondernemer zakenman zakenvrouw miljardair politicus politica senator klokkenluider wereldkampioen wereldkampioene kampioen kampioene oscarwinnaar bewindsman bewindsvrouw bewindspersoon kopman topsporter ster columnist columniste chef-kok ontwerper ontwerpster',
  ),
  aliases: new Map<string, readonly string[]>([
    ...each('minister staatssecretaris', ['bewindsman', 'bewindsvrouw', 'bewindspersoon']),
    ...each('kamerlid', ['parlementariër']),
    ...each('minister-president', ['premier']),
    ...each('premier', ['minister-president']),
    ...each('prof prof.', ['hoogleraar', 'professor']),
    ...each('advocaat', ['raadsman']),
    ...each('advocate', ['raadsvrouw']),
    ...each('woordvoerder', ['zegsman']),
    ...each('woordvoerster', ['zegsvrouw']),
  ]),
  copulas: setOf('is was'),
  plural: { endings: ['en', 's'], not: ['us', 'is', 'as', 'os', 'ss', 'res', 'tes', 'jongen'] },
  pluralVerb: { ending: 'n', not: setOf('kan kon begon won ben verzon overwon gewon') },
  distinctions: setOf('oud voormalig voormalige ex vice plaatsvervangend demissionair waarnemend eerste'),
  former: setOf('oud voormalig voormalige ex gewezen'),
  bodies: new Map([
    ...each(
      'bedrijf onderneming concern bank fabrikant maker producent winkelketen keten groep maatschappij luchtvaartmaatschappij verzekeraar vervoerder aannemer uitgever uitgeverij platform',
      'company',
    ),
    ...each(
      'ministerie parlement rechtbank hof gerechtshof parket dienst inspectie toezichthouder departement raad commissie kamer college',
      'government',
    ),
    ...each('partij fractie', 'party'),
    ...each('krant zender omroep persbureau blad weekblad dagblad tijdschrift magazine website site redactie nieuwssite', 'media'),
    ...each('vakbond bond stichting organisatie vereniging museum koepel actiegroep belangenorganisatie kerk instelling', 'nonprofit'),
    ...each('universiteit hogeschool school academie', 'education'),
    ...each('club voetbalclub ploeg team elftal voetbalbond', 'sports'),
    ...each(
      'gemeente kabinet regering politie leger justitie autoriteit autoriteiten overheid stadsbestuur provincie ambassade bestuur brandweer marine ziekenhuis familie instituut bureau advocatenkantoor directie leiding clubleiding',
      null,
    ),
  ]),
  texts: setOf(
    'rapport verklaring brief bericht persbericht artikel boek aanklacht vonnis document statement studie onderzoek mail tekst reactie tweet advies bijsluiter reportage',
  ),
  titles: new Map([
    ...each('meneer heer dhr dhr. mijnheer koning prins pater vader zoon broer acteur zanger oom opa', 'he'),
    ...each(
      'mevrouw mevr mevr. koningin prinses barones woordvoerster zangeres actrice directrice voorzitster schrijfster presentatrice speelster leidster journaliste correspondente topvrouw moeder dochter zus vriendin weduwe echtgenote tante oma',
      'she',
    ),
    ...each('minister premier president staatssecretaris burgemeester dr dr. prof prof. professor mr mr. drs drs. ir ir. advocaat topman', null),
  ]),
  givenNames: [givenNames, { he: 'jean jo dominique', she: 'maxime' }],
  times: setOf(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december dag dagen week weken maand maanden jaar jaren uur ochtend middag avond nacht morgen gisteren vandaag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond weekend moment keer tijd',
  ),
  ties: new Set(['van', 'bij', 'voor', 'namens', 'aan']),
  bareAppositions: false,
  compounds: true,
}
