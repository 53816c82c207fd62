// Dutch words around quotations.
import type { CueSense, CueVerb, QuoteLexicon } from '../../entities/quote/lexicon.ts'
import { setOf } from '../words.ts'
import { conjugate } from './conjugate.ts'

const SAY =
  'stellen verklaren melden vertellen twitteren tweeten antwoorden reageren constateren concluderen benadrukken beklemtonen onderstrepen voorspellen onthullen rapporteren berichten citeren herhalen eisen adviseren beloven betreuren klagen grappen getuigen formuleren specificeren nuanceren relativeren oordelen redeneren beweren betogen beschuldigen suggereren insinueren claimen pretenderen verzekeren opperen erkennen bekennen onderkennen aanvaarden ontkennen betwisten ontkrachten ontzenuwen loochenen bagatelliseren minimaliseren protesteren bevestigen beamen staven weigeren jubelen fulmineren mopperen sneren schamperen verzuchten zuchten foeteren mailen appen bloggen posten noteren loven bekritiseren hekelen veroordelen verwelkomen juichen twijfelen gillen schreeuwen mompelen stamelen mijmeren filosoferen analyseren becommentariëren informeren signaleren verdedigen rechtvaardigen motiveren beargumenteren verduidelijken preciseren typeren corrigeren repliceren counteren countert riposteren speculeren vermelden argumenteren pleiten zeuren briesen tieren sakkeren luiden dreigen smeken bedanken feliciteren danken troosten herinneren verontschuldigen vergelijken glimlachen grijnzen grinniken knikken brullen snauwen snikken scanderen resumeren sputteren peinzen verklappen koppen bestempelen kwalificeren karakteriseren reppen gewagen schetsen spotten schertsen becijferen berekenen wensen betwijfelen garanderen roemen bepleiten poneren verkondigen declameren prediken'
/** Verbs of opinion. */
const THINK = 'menen geloven verwachten hopen vrezen schatten vermoeden'
const WRITTEN_THINK = ['vindt vinden vond vonden|gevonden|vinden|vindend', 'denkt denken dacht dachten|gedacht|denken|denkend', 'ziet|||']
const LABEL = 'noemen dopen betitelen bestempelen typeren kwalificeren karakteriseren'
const WRITTEN = [
  'zegt zeg zeggen zei zeiden zegde zegden|gezegd|zeggen|zeggend',
  'schrijft schrijven schreef schreven|geschreven|schrijven|schrijvend',
  'vraagt vragen vroeg vroegen|gevraagd|vragen|vragend',
  'zweert zweren zwoer zwoeren|gezworen|zweren|zwerend',
  'bezweert bezwoer|bezworen|bezweren|bezwerend',
  'verwijt verwijten verweet verweten|verweten|verwijten|verwijtend',
  'verwerpt verwerpen verwierp verwierpen|verworpen|verwerpen|verwerpend',
  'weerspreekt weerspreken weersprak weerspraken|weersproken|weerspreken|weersprekend',
  'bestrijdt bestrijden bestreed bestreden|bestreden|bestrijden|bestrijdend',
  'weerlegt weerlegde weerlegden|weerlegd|weerleggen|weerleggend',
  'verzoekt verzoeken verzocht verzochten|verzocht|verzoeken|verzoekend',
  'beveelt bevelen beval bevalen|bevolen|bevelen|bevelend',
  'spreekt spreken sprak spraken|gesproken|spreken|sprekend',
  'besluit besloot besloten|besloten|besluiten|besluitend',
  'klinkt klinken klonk klonken|geklonken|klinken|klinkend',
  'roept roepen riep riepen|geroepen|roepen|roepend',
  'waarschuwt waarschuwen waarschuwde waarschuwden|gewaarschuwd|waarschuwen|waarschuwend',
  'fluistert fluisteren fluisterde|gefluisterd|fluisteren|fluisterend',
  'prijst prijzen prees prezen|geprezen|prijzen|prijzend',
  'lacht lachen lachte lachten|gelachen|lachen|lachend',
  'zingt zingen zong zongen|gezongen|zingen|zingend',
  'onderschrijft onderschrijven onderschreef onderschreven|onderschreven|onderschrijven|onderschrijvend',
  'vervolgt vervolgde vervolgden|||',
  'dixit|||',
]
const WRITTEN_LABEL = [
  'omschrijft omschrijven omschreef omschreven|omschreven|omschrijven|omschrijvend',
  'beschrijft beschrijven beschreef|beschreven|beschrijven|beschrijvend',
]
/** Verbs that speak only with a word of their own; the word may be written onto the verb. */
const PARTICLES: readonly (readonly [string, string, CueSense])[] = [
  ['deelt delen deelde deelden|gedeeld|delen|delend', 'mee mede', 'say'],
  ['laat laten liet lieten|gelaten|laten|latend', 'weten optekenen ontvallen vallen horen blijken', 'say'],
  ['geeft geven gaf gaven|gegeven|geven|gevend', 'aan toe', 'say'],
  ['voegt voegen voegde voegden|gevoegd|voegen|voegend', 'toe', 'say'],
  [conjugate('vullen'), 'aan', 'say'],
  ['legt leggen legde legden|gelegd|leggen|leggend', 'uit voor', 'say'],
  ['licht lichten lichtte lichtten|gelicht|lichten|lichtend', 'toe', 'say'],
  [conjugate('merken'), 'op', 'say'],
  [conjugate('stippen'), 'aan', 'say'],
  [conjugate('haken'), 'in', 'say'],
  ['werpt werpen wierp wierpen|geworpen|werpen|werpend', 'tegen', 'say'],
  [conjugate('kaatsen'), 'terug', 'say'],
  ['stelt stellen stelde stelden|gesteld|stellen|stellend', 'gerust', 'say'],
  ['stelt stellen stelde stelden|gesteld|stellen|stellend', 'vast voor', 'say'],
  [conjugate('kondigen'), 'aan', 'say'],
  [conjugate('maken'), 'bekend duidelijk', 'say'],
  ['raadt raden raadde ried|geraden|raden|radend', 'aan af', 'say'],
  ['zegt zei|gezegd|zeggen|zeggend', 'toe', 'say'],
  ['wijst wijzen wees wezen|gewezen|wijzen|wijzend', 'erop hand af', 'say'],
  ['brengt brengen bracht brachten|gebracht|brengen|brengend', 'naar uit in', 'say'],
  ['vat vatten vatte vatten|gevat|vatten|vattend', 'samen', 'say'],
  ['houdt houden hield hielden|gehouden|houden|houdend', 'vol voor staande', 'say'],
  ['voert voeren voerde voerden|gevoerd|voeren|voerend', 'aan', 'say'],
  ['klaagt klagen klaagde|geklaagd|klagen|klagend', 'aan', 'say'],
  ['ziet zien zag zagen|gezien|zien|ziend', 'in', 'say'],
  ['biecht biechtte|gebiecht|biechten|biechtend', 'op', 'say'],
  ['spreekt spreken sprak spraken|gesproken|spreken|sprekend', 'tegen van', 'say'],
  ['doet doen deed deden|gedaan|doen|doend', 'af', 'say'],
  ['wuift wuifde|gewuifd|wuiven|wuivend', 'weg', 'say'],
  ['sluit sluiten sloot sloten|gesloten|sluiten|sluitend', 'uit', 'say'],
  ['neemt nemen nam namen|genomen|nemen|nemend', 'afstand', 'say'],
  ['valt vallen viel vielen|gevallen|vallen|vallend', 'bij uit', 'say'],
  ['roept riep riepen|geroepen|roepen|roepend', 'op uit', 'say'],
  ['haalt halen haalde haalden|gehaald|halen|halend', 'uit aan', 'say'],
  ['vult vullen vulde|gevuld|vullen|vullend', 'aan', 'say'],
  ['gaat ging|gegaan|gaan|gaand', 'verder door', 'say'],
  ['staat staan stond stonden|gestaan|staan|staand', 'in', 'say'],
]

const verbs: CueVerb[] = [
  ...[...WRITTEN, ...SAY.split(' ').map(conjugate)].map((conjugation) => ({ conjugation, sense: 'say' as const, particles: null })),
  ...[...WRITTEN_THINK, ...THINK.split(' ').map(conjugate)].map((conjugation) => ({ conjugation, sense: 'think' as const, particles: null })),
  ...[...WRITTEN_LABEL, ...LABEL.split(' ').map(conjugate)].map((conjugation) => ({ conjugation, sense: 'label' as const, particles: null })),
  ...PARTICLES.flatMap(([conjugation, particles, sense]) => [
    { conjugation, sense, particles: setOf(particles) },
    { conjugation: joined(conjugation, particles), sense, particles: null },
  ]),
]

/** `legt uit` written as one: `uitlegt`, `uitgelegd`, `uit te leggen` → `uitleggen`. */
function joined(conjugation: string, particles: string): string {
  return conjugation
    .split('|')
    .map((slot) =>
      particles
        .split(' ')
        .flatMap((particle) =>
          slot
            .split(' ')
            .filter(Boolean)
            .map((form) => particle + form),
        )
        .join(' '),
    )
    .join('|')
}

export const quote: QuoteLexicon = {
  verbs,
  homographs: setOf(
    'bericht verwijt besluit zucht groet prijst schat luidt stelt weet ziet staat gaat valt geeft brengt legt houdt neemt doet haalt maakt voert sluit laat deelt roept app post mailt klinkt dixit vond weten zien vroeg',
  ),
  sources: [
    'volgens',
    'aldus',
    'luidens',
    'in de woorden van',
    'in de ogen van',
    'bij monde van',
    'naar eigen zeggen van',
    'klinkt het bij',
    'klonk het bij',
    'luidt het bij',
    'staat in',
    'staat te lezen in',
    'valt te lezen in',
    'is te lezen in',
    'blijkt uit',
    'dixit',
  ],
  citing: setOf('citeert citeren citeerde citeerden'),
  addressing: new Set(),
  weakSources: [],
  echoes: setOf('dat dit zo aldus'),
  fillers: setOf('zo aldus zoals'),
  impersonal: setOf('het er men'),
  naming: setOf(
    'zogenaamde zogenoemde zogeheten woord woorden term begrip uitdrukking genaamd getiteld titel film boek liedje lied album programma serie podcast project app slogan hashtag bijnaam heet heten bekend motto thema documentaire roman musical',
  ),
}
