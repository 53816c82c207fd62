// English words that name a speaker.
import type { SpeakerLexicon } from '../../speakers/lexicon.ts'
import { each, setOf } from '../words.ts'
import { givenNames } from '../given-names.ts'

export const speakers: SpeakerLexicon = {
  pronouns: new Map([
    ['he', ['he']],
    ['him', ['he']],
    ['himself', ['he']],
    ['she', ['she']],
    ['her', ['she']],
    ['herself', ['she']],
    ['it', ['it']],
    ['they', ['they']],
    ['them', ['they']],
    ['others', []],
    ['some', []],
    ['many', []],
    ['both', ['they']],
    ['someone', []],
    ['one', []],
    ['another', []],
    ['most', []],
    ['several', []],
  ]),
  determiners: new Map([
    ...each('the this that these those both', true),
    ...each('a an his her its their our my some many several all each every no another two three four five one', false),
  ]),
  articles: new Map(),
  persons: setOf(
    'spokesman spokeswoman spokesperson spokespeople lawyer lawyers attorney attorneys minister ministers premier president secretary mayor chairman chairwoman chair director boss chief executive ceo head leader politician senator congressman congresswoman lawmaker lawmakers mp mps member members official officials officer officers prosecutor prosecutors judge justice researcher researchers scientist scientists professor academic expert experts specialist analyst analysts economist economists correspondent journalist reporter editor author writer filmmaker actor actress singer musician artist presenter host anchor coach manager player players striker goalkeeper captain winger driver rider athlete suspect suspects victim victims witness witnesses accused man woman men women boy girl mother father parents son daughter brother sister husband wife widow neighbour neighbours neighbor neighbors resident residents source sources doctor doctors surgeon nurse patient patients teacher student students agent agents commander general admiral king queen prince princess pope bishop priest imam activist activists protester protesters worker workers employee employees entrepreneur businessman businesswoman trader owner founder co-founder governor ambassador diplomat diplomats delegate envoy inspector commissioner farmer farmers critic critics observers fans supporters visitor reader user users customer customers colleague friend representative representatives candidate nominee aide adviser advisor chancellor treasurer detective sheriff investigator investigators organiser organisers campaigner campaigners broker strategist historian psychologist therapist deputy deputies successor predecessor rival rivals commentator blogger pundit columnist novelist poet painter designer architect engineer engineers scholar academics biologist physicist astronomer climatologist meteorologist epidemiologist virologist pathologist paediatrician pediatrician psychiatrist lecturer principal headteacher headmaster councillor councillors councilman councilwoman alderman lord baroness peer backbencher whip speaker pollster lobbyist organizer organizers volunteer volunteers survivor survivors relative relatives grandmother grandfather aunt uncle cousin girlfriend boyfriend partner fiancé fiancée teenager pensioner passenger passengers drivers pilot sailor soldier soldiers sergeant lieutenant colonel major veteran veterans firefighter firefighters paramedic paramedics midwife carer dentist vet pharmacist consultant consultants insider insiders whistleblower informant defendant plaintiff plaintiffs complainant juror jurors magistrate barrister solicitor counsel registrar archbishop cardinal rabbi pastor vicar reverend monk nun chef cook baker butcher builder plumber electrician mechanic technician programmer developer developers founders investor investors shareholder shareholders traders banker bankers accountant auditor landlord tenant tenants shopkeeper retailer buyer seller collector curator librarian archaeologist anthropologist sociologist philosopher mathematician statistician comedian comic dancer rapper drummer guitarist composer conductor producer producers screenwriter playwright broadcaster newsreader umpire referee boxer swimmer sprinter cyclist golfer skipper midfielder defender forward quarterback pitcher jockey trainer youngster star hero bosses chiefs heads leaders presidents mayors premiers',
  ),
  callings: setOf(
    'actor actress singer rapper musician drummer guitarist comedian comic star superstar footballer striker goalkeeper midfielder defender winger forward player athlete sprinter swimmer cyclist golfer boxer jockey quarterback pitcher skipper champion wrestler presenter broadcaster host author novelist writer filmmaker playwright poet painter artist dj frontman billionaire entrepreneur tycoon mogul magnate oligarch businessman businesswoman politician lawmaker senator congressman congresswoman mp democrat republican whistleblower celebrity youngster designer chef',
  ),
  aliases: new Map<string, readonly string[]>([
    ...each('sen sen.', ['senator', 'lawmaker']),
    ...each('rep rep.', ['congressman', 'congresswoman', 'representative', 'lawmaker']),
    ...each('senator congressman congresswoman mp', ['lawmaker']),
    ...each('gov gov.', ['governor']),
    ...each('gen gen.', ['general']),
    ...each('col col.', ['colonel']),
    ...each('prof prof.', ['professor']),
    ...each('attorney', ['lawyer']),
    ...each('lawyer', ['attorney']),
  ]),
  copulas: setOf('is was'),
  plural: { endings: ['s', 'men', 'people', 'sh', 'ch'], not: ['ss', 'us', 'is', 'coach'] },
  pluralVerb: { ending: '', not: new Set() },
  distinctions: setOf('former ex deputy vice prime acting interim shadow assistant associate first'),
  former: setOf('former ex onetime erstwhile'),
  bodies: new Map([
    ...each(
      'company firm bank group maker manufacturer retailer airline carrier insurer publisher corporation giant supplier operator startup subsidiary platform',
      'company',
    ),
    ...each(
      'ministry department council court commission agency parliament senate committee regulator watchdog office bureau legislature',
      'government',
    ),
    ...each('party', 'party'),
    ...each('newspaper paper magazine broadcaster channel network outlet website site station tabloid', 'media'),
    ...each('union charity association foundation organization organisation museum nonprofit church federation league', 'nonprofit'),
    ...each('university school college academy', 'education'),
    ...each('club team', 'sports'),
    ...each(
      'government police army authority authorities embassy administration military navy cabinet hospital institute family campaign city state body',
      null,
    ),
  ]),
  texts: setOf(
    'report statement letter lawsuit complaint document memo filing indictment article book study paper message email tweet post ruling verdict accounts assessment release affidavit',
  ),
  titles: new Map([
    ...each('mr mr. sir king prince lord duke congressman chairman spokesman businessman husband father son brother uncle grandfather', 'he'),
    ...each(
      'mrs mrs. ms ms. miss queen princess lady dame duchess congresswoman chairwoman spokeswoman businesswoman actress wife widow mother daughter sister aunt grandmother',
      'she',
    ),
    ...each(
      'gen gen. col col. lt lt. sgt sgt. capt capt. pc captain colonel sergeant lieutenant private inspector president senator sen sen. minister dr dr. professor prof prof. judge rep rep. gov gov. governor mayor secretary chancellor',
      null,
    ),
  ]),
  givenNames: [givenNames, { he: 'laurence lindsey robin', she: 'jean jan jo taylor' }],
  times: setOf(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december day days week weeks month months year years hour hours morning afternoon evening night yesterday today tomorrow weekend time moment',
  ),
  ties: new Set(['of', 'for', 'at', 'from']),
  bareAppositions: false,
  compounds: false,
}
