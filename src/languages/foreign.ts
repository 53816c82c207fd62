// Languages that are not installed: what tells a text in them from one in ours. Only detection reads this.
import { wordSet } from '../text/words.ts'
import { trigrams } from './foreign.generated.ts'
import type { DetectionLexicon } from './language.ts'

const language = (iso3: string, sequences: string | null, words: string, credit = 0): DetectionLexicon => ({
  iso3,
  credit,
  functionWords: wordSet(words),
  trigrams: sequences,
})

export const foreign: readonly DetectionLexicon[] = [
  language(
    'deu',
    trigrams.de,
    'der die das und ist nicht ein eine einen einem einer des dem den von zu mit auf für im sich auch es an werden als bei aus wird sind war wurde nach hat haben oder sie er wir ich ihr aber noch nur über so zum zur durch wenn dass kann mehr vor bis um unter wie man',
  ),
  language(
    'spa',
    trigrams.es,
    'el la los las un una de del que y en a se por con no su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ha fue son está han era ser',
  ),
  language(
    'ita',
    trigrams.it,
    'il lo la gli le un una di del della dei delle dello degli che e è a al alla ai alle in nel nella per con su sul sulla non si da dal dalla sono come più anche ma ha questo questa i o se ci hanno essere era stato loro suo sua quando molto dopo tra cui fra nei nelle',
  ),
  language(
    'por',
    trigrams.pt,
    'o a os as um uma de do da dos das que e em no na nos nas por para com não se mais como mas foi ao ele ela são seu sua ou ser quando muito há já está eu também só pelo pela até isso entre era depois sem mesmo aos ter seus quem foram pelos',
  ),
  language(
    'cat',
    trigrams.ca,
    'el la els les un una de del dels que i en a al als per amb no es se és va com més però o seu seva aquest aquesta ha han són entre quan molt sense sobre també fins hi d l n s ser estat tot pel pels on ho què li si',
  ),
  language(
    'ron',
    trigrams.ro,
    'și de la în a cu pe un o din că nu este se care pentru mai sau al ai ale fi sunt fost ca le lui ei dar după prin între această acest au lor îi său sa era iar când doar si in ce nici ar fără',
  ),
  language(
    'dan',
    trigrams.da,
    'og i at det en den til er som på de med af for ikke der var har et han om ved men fra kan sig vi hun jeg skal vil blev så eller over efter også da mod hvor blive været hans deres ud ind når alle',
  ),
  language(
    'swe',
    trigrams.sv,
    'och i att det en som på är av för med den till inte om ett de har var jag han hon vi men sig från vid kan så eller när efter ut under också över skulle detta dessa denna blev bara mer än upp mot sin där hade varit',
  ),
  language(
    'nob',
    trigrams.no,
    'og i å det en den til er som på de med av for ikke der var har et han om ved men fra kan seg vi hun jeg skal vil ble så eller over etter også da mot hvor blitt vært hans deres ut inn når ein ei eit ikkje dei frå vart meir eg ho nokre',
  ),
  language(
    'afr',
    trigrams.af,
    'die nie het vir sy hulle deur word met aan ook ons wees sal wat is van en om te dit was hy haar maar kan as by na uit toe gaan moet baie geen daar mense ek my jou jy sê kom se',
    -3,
  ),
  language(
    'cym',
    trigrams.cy,
    'y yr a i o yn ar ac am ei eu mae oedd gan bod fel wedi ond gyda hyn ni nid na roedd bydd fod ol yw sydd at neu hefyd wrth dros cael un lle rhai mewn iawn hi ef',
  ),
  language(
    'lat',
    null,
    'et in est non ad cum ex de ut qui quae quod ab per sed ac a esse sunt atque aut si nec etiam eius hoc fuit quam vel post inter ante sub pro se quo eum ea neque nam autem ubi anno anni urbs',
  ),
  language(
    'gle',
    null,
    'an na agus ar i is a ag le go do sa bhí den tá leis mar atá ach nó ó san gur sé sí seo sin dá chun ina é iad um faoi cé níl sna nach ba am ní aon',
  ),
  language(
    'eus',
    null,
    'eta da ez bat du zen dira edo den ere baina izan dute ziren hau hori dela zuen egin baino bere beste bi oso dituen zuten honek duen behar daude bezala gabe arte ondoren izango dago dagoen',
  ),
]
