// Dutch words of denial.
import type { DenialLexicon } from '../../entities/denial/lexicon.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const speak = 'spreek spreekt spreken sprak spraken'
const point = 'wijs wijst wijzen wees wezen|gewezen|wijzen|wijzend'
const does = 'doe doet doen deed deden|gedaan|doen|'

export const denial: DenialLexicon = {
  verbs: [
    { forms: 'ontken ontkent ontkennen ontkende ontkenden|ontkend|ontkennen|ontkennend', need: 'anything' },
    { forms: 'loochen loochent loochenen loochende loochenden|geloochend|loochenen|', need: 'anything' },
    { forms: 'tegenspreek tegenspreekt tegenspreken tegensprak tegenspraken|tegengesproken|tegenspreken|', need: 'anything' },
    { forms: `${speak}||spreken|`, need: 'anything', tail: ['tegen'] },
    { forms: 'weerspreek weerspreekt weerspreken weersprak weerspraken|weersproken|weerspreken|', need: 'anything' },
    { forms: 'logenstraf logenstraft logenstraffen logenstrafte logenstraften|gelogenstraft|logenstraffen|', need: 'claim' },
    { forms: 'weerleg weerlegt weerleggen weerlegde weerlegden|weerlegd|weerleggen|', need: 'claim' },
    { forms: 'betwist betwisten betwistte betwistten|betwist|betwisten|', need: 'claim' },
    { forms: 'bestrijd bestrijdt bestrijden bestreed bestreden|bestreden|bestrijden|', need: 'accusation' },
    { forms: 'ontkracht ontkrachten ontkrachtte ontkrachtten|ontkracht|ontkrachten|', need: 'claim' },
    { forms: 'ontzenuw ontzenuwt ontzenuwen ontzenuwde|ontzenuwd|ontzenuwen|', need: 'claim' },
    { forms: 'verwerp verwerpt verwerpen verwierp verwierpen|verworpen|verwerpen|', need: 'accusation' },
    { forms: point, need: 'anything', tail: ['van de hand'] },
    { forms: point, need: 'accusation', tail: ['af'] },
    { forms: 'afwijs afwijst afwees afwezen|afgewezen|afwijzen|', need: 'accusation' },
    {
      forms: 'verwijs verwijst verwijzen verwees verwezen|verwezen|verwijzen|',
      need: 'nothing',
      tail: ['naar het rijk der fabelen', 'naar het land der fabelen', 'naar de prullenbak'],
    },
    { forms: 'wuif wuift wuiven wuifde wuifden|gewuifd|wuiven|', need: 'accusation', tail: ['weg'] },
    { forms: 'wegwuif wegwuift wegwuifde|weggewuifd|wegwuiven|', need: 'accusation' },
    { forms: 'lach lacht lachen lachte lachten||lachen|', need: 'accusation', tail: ['weg'] },
    { forms: 'veeg veegt vegen veegde veegden|geveegd|vegen|', need: 'accusation', tail: ['van tafel'] },
    { forms: 'sluit sluiten sloot sloten||sluiten|', need: 'all', tail: ['uit'] },
    {
      forms: 'houd houdt houden hield hielden|gehouden|houden|',
      need: 'nothing',
      tail: ['vol onschuldig te zijn', 'vol dat hij onschuldig is', 'vol dat ze onschuldig is', 'vol dat zij onschuldig is'],
    },
    {
      forms: 'volhoud volhoudt volhouden volhield volhielden|volgehouden|volhouden|',
      need: 'nothing',
      tail: ['onschuldig te zijn', 'dat hij onschuldig is', 'dat ze onschuldig is'],
    },
    {
      forms: 'distantieer distantieert distantiëren distantieerde distantieerden|gedistantieerd|distantiëren|',
      need: 'nothing',
      tail: ['zich', 'mij', 'ons', 'me'],
    },
    { forms: 'neem neemt nemen nam namen|genomen|nemen|', need: 'nothing', tail: ['afstand van'] },
    { forms: 'noem noemt noemen noemde noemden|genoemd|noemen|', need: 'label' },
    { forms: 'bestempel bestempelt bestempelen bestempelde bestempelden|bestempeld|bestempelen|', need: 'label', tail: ['als'] },
    { forms: 'omschrijf omschrijft omschrijven omschreef omschreven|omschreven|omschrijven|', need: 'label', tail: ['als'] },
    { forms: does, need: 'label', tail: ['af als', 'als'] },
    { forms: 'afdoe afdoet afdeed afdeden|afgedaan|afdoen|', need: 'label', tail: ['als'] },
    { forms: 'zet zetten zette|gezet|zetten|', need: 'label', tail: ['weg als'] },
    { forms: 'wegzet wegzetten wegzette|weggezet|wegzetten|', need: 'label', tail: ['als'] },
    { forms: `${speak}|gesproken|spreken|`, need: 'label', tail: ['van'] },
    { forms: 'vind vindt vinden vond vonden|gevonden|vinden|', need: 'label' },
    {
      forms: 'herken herkent herkennen herkende herkenden|herkend|herkennen|',
      need: 'nothing',
      tail: ['zich niet', 'mij niet', 'ons niet', 'me niet', 'zich totaal niet', 'zich absoluut niet'],
    },
  ],
  nouns: set('ontkenning ontkenningen dementi weerlegging'),
  accusations: set(
    'beschuldiging beschuldigingen aantijging aantijgingen verwijt verwijten bewering beweringen gerucht geruchten bericht berichten berichtgeving kritiek verdenking verdenkingen claim claims suggestie suggesties insinuatie insinuaties aanklacht aanklachten betrokkenheid verhaal verhalen lezing conclusie conclusies verantwoordelijkheid schuld theorie theorieën speculatie speculaties zorg zorgen uitspraak uitspraken stelling klacht klachten idee vergelijking aanname banden band verband complottheorie complottheorieën laster aansprakelijkheid',
  ),
  claims: set(
    'cijfer cijfers feit feiten bestaan versie argument argumenten rapport onderzoek schatting juistheid interpretatie analyse verklaring verklaringen beeld bedrag bevinding bevindingen bewijs weergave karakterisering mythe nieuws artikel film bevindingen',
  ),
  refused: set('toegang recht rechten verzoek verzoeken visum hulp genocide holocaust'),
  compounds: true,
  mute: set(
    'cijfers gegevens onderzoek onderzoeken feiten feit resultaten studie studies bewijs bewijzen data beelden rapport documenten wetenschap praktijk realiteit werkelijkheid peiling peilingen wet cijfer geschiedenis patiënt',
  ),
  judges: set(
    'rechter rechters rechtbank hof kamer senaat parlement raad gemeenteraad commissie congres kiezers tribunaal gerechtshof europarlement',
  ),
  generic: set('wie men niemand iedereen mensen je sommigen velen degenen degene'),
  labels: set(
    'leugen leugens laster lasterlijk heksenjacht nepnieuws onwaar onjuist ongegrond hoax verzinsel verzinsels verzonnen fabel fabels fabeltje fabeltjes gelogen lastercampagne hetze vals valse ongefundeerd fabeltjeskrant desinformatie kul larie broodjeaap onzinverhaal lucht smaad kletspraat kolder',
  ),
  softLabels: set(
    'onzin absurd absurde belachelijk belachelijke kletskoek flauwekul propaganda bullshit overdreven misleidend complot grap bespottelijk krankzinnig speculatie speculaties nonsens quatsch klinkklare',
  ),
  all: set('elk elke iedere ieder alle enige'),
  blockers: set(
    'kan kun kunnen kunt weigert weigerde weigeren wil wilde wilden willen valt viel zonder moeilijk onmogelijk noch zou zouden hoeft durft wenst wenste kon konden beschuldigd',
  ),
  pseudo: set('alleen enkel slechts'),
}
