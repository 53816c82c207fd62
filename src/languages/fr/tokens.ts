// How French is written: elisions, inversions, hyphens, abbreviations, the words that begin sentences.
import { wordSet } from '../../text/words.ts'
import type { TokenLexicon } from '../language.ts'

export const tokens: TokenLexicon = {
  proclitics: wordSet('l d n s c j m t y qu jusqu lorsqu puisqu quoiqu'),
  enclitics: wordSet(
    '-je -tu -il -elle -on -nous -vous -ils -elles -ce -moi -toi -lui -leur -y -en -le -la -les -t-il -t-elle -t-on -t-ils -t-elles',
    '-ci -là -même -mêmes',
  ),
  clipped: new Set(),
  whole: wordSet(
    "aujourd'hui quelqu'un quelqu'une l'on presqu'île entr'ouvert grand'chose c'est-à-dire prud'homme prud'hommes prud'homal prud'homale",
    'celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là au-delà par-delà en-deçà au-dessus au-dessous là-bas jusque-là par-là',
    'moi-même toi-même lui-même elle-même soi-même nous-mêmes vous-mêmes eux-mêmes elles-mêmes nous-même vous-même rendez-vous laissez-passer chez-soi chez-moi',
    'on-dit qui-vive va-et-vient peut-être',
  ),
  fused: new Map(),
  compounds: 'whole',
  suspendedHyphen: false,
  groupSpaces: ' \u00A0\u202F\u2009',
  units: wordSet('km m cm mm kg g mg k K M Mds Md md mds ml cl kW MW GW kWh MWh GWh TWh Hz kHz MHz GHz Ko Mo Go To h min ha ans'),
  titles: wordSet('m mm mr mrs dr pr mgr st ste gal gén col cdt lt cap cf p.ex vs'),
  beforeNumbers: wordSet('sept no nos n art fig p pp vol chap t tél ch l r d'),
  abbreviations: wordSet(
    'janv févr avr juil oct nov déc',
    'etc env ex av apr hab éd coll dép bd boul c-à-d cie inc corp ltd co jr sr réf al',
    'j.-c p.-s s.a s.a.s u.e o.n.u',
  ),
  starters: wordSet(
    'le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je j tu c son sa ses leur leurs notre nos votre vos mon ma mes',
    'en dans à au aux par pour avec sans sous sur selon après avant depuis pendant lors dès chez entre vers malgré contre',
    'et mais ou donc or car si quand comme lorsque puisque alors ainsi aussi enfin puis cependant toutefois pourtant ensuite',
    'qui que quel quelle quels quelles où pourquoi comment tout tous toute toutes plusieurs certains certaines aucun aucune chaque deux trois',
  ),
  openers: wordSet(
    'le la les l un une des dans sur pour nous vous on avec sans par chez vers entre avant cela ceci',
    'il elle ils elles ce cet cette ces puis ensuite ainsi enfin cependant toutefois lorsque quand après selon dès si malgré parmi depuis pendant',
  ),
}
