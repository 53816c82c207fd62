// How English is written: contractions, hyphens, abbreviations, the words that begin sentences.
import { wordSet } from '../../text/words.ts'
import type { TokenLexicon } from '../language.ts'

const contractions = 'dont doesnt didnt isnt wasnt arent werent wouldnt couldnt shouldnt havent hasnt hadnt wont aint'

export const tokens: TokenLexicon = {
  proclitics: new Set(),
  enclitics: wordSet("'s 'll 're 've 'd 'm n't"),
  clipped: wordSet("'s 'em 'tis 'twas 'til 'till 'cause 'cos 'bout 'round 'n 'n' 'ere 're 've 'll 'd 'm"),
  whole: wordSet("ma'am o'clock y'all ya'll x-ray t-shirt c'est gov't w/o c/o n/a"),
  fused: new Map<string, number>([
    ['cannot', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['wanna', 3],
    ...contractions.split(' ').map((word): [string, number] => [word, word.length - 2]),
  ]),
  compounds: wordSet(
    'e a x non anti pre post co re ex mid semi multi over pro intra inter counter cross mis un sub micro vice arch psycho neo ultra',
    'trans de extra under out bi tri mini mega meta para proto pseudo quasi socio super sur tele ur where hyper infra',
  ),
  suspendedHyphen: false,
  groupSpaces: '\u00A0\u202F\u2009',
  units: wordSet(
    'km m cm mm kg g mg kph mph ft lb lbs oz k K m M mn bn tn MM ml kW MW GW kWh MWh GWh TWh Hz kHz MHz GHz KB MB GB TB am pm AM PM hrs hr min ha sq p',
  ),
  titles: wordSet(
    'mr mrs ms messrs mme dr prof st ste rev fr gen gov lt col capt cpt cmdr maj sgt cpl pvt adm hon pres sen sens rep reps supt insp det amb atty asst assoc',
    'treas sec brig ald cllr msgr mgr v vs viz mt cf e.g i.e eg ie approx dept univ',
  ),
  beforeNumbers: wordSet('no nos rs fig figs art arts ch vol vols pp p ext sect para ver tel ph c ca op'),
  abbreviations: wordSet(
    'jan feb Mar apr jun jul aug sep sept oct nov dec Mon tue tues Wed weds thu thur thurs fri Sat Sun',
    'inc corp co cos ltd llc plc bros etc al jr sr esq phd ave blvd rd hwy ft Apt bldg attn arr arrv dist div est ed eds Lib',
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ind Kan Kans Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que',
    'a.m p.m u.s u.k u.n e.u d.c u.s.a ph.d m.d b.a m.a b.sc m.sc',
  ),
  starters: wordSet(
    'the a an this that these those he she it they we i you his her its their our my your who what when where why how which there here',
    'in on at by for with from as after before during since until while although though if because despite under over between',
    'and but or so yet nor however meanwhile moreover still also then now no not all some many most both each every one two three several other another',
    'did do does is are was were has have had can could will would should may might must let please yes',
    'according although among earlier later last next instead perhaps today yesterday',
  ),
  // Titles and headlines write every word with a capital.
  openers: new Set(),
}
