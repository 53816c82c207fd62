// French words around quotations.
import type { CueSense, CueVerb, QuoteLexicon } from '../../entities/quote/lexicon.ts'
import { setOf } from '../words.ts'
import { conjugate } from './conjugate.ts'

const SAY =
  'déclarer indiquer préciser ajouter expliquer annoncer tweeter poster noter rappeler souligner commenter raconter confier continuer observer remarquer signaler informer témoigner rapporter relater évoquer mentionner citer résumer détailler lancer glisser lâcher exclamer interroger demander ironiser plaisanter marteler répéter insister féliciter inquiéter indigner avertir proposer suggérer recommander exiger réclamer exhorter dévoiler révéler notifier communiquer publier affirmer assurer avancer arguer accuser reprocher dénoncer imputer attribuer insinuer plaider jurer certifier garantir prétexter avouer concéder confesser accepter nier rejeter réfuter récuser contester désavouer balayer écarter repousser dénier minimiser relativiser protester opposer confirmer corroborer attester réaffirmer fustiger critiquer pester crier hurler scander clamer proclamer tonner gronder justifier enthousiasmer désoler étonner agacer alarmer moquer railler persifler vanter saluer louer remercier appeler inviter encourager conseiller enchaîner renchérir rétorquer répliquer objecter argumenter théoriser analyser décrypter philosopher tempérer nuancer temporiser rassurer chanter murmurer chuchoter soupirer souffler rager tempêter fulminer appuyer abonder trancher préconiser prôner pointer alerter jubiler écrier étrangler emporter amuser questionner énoncer stipuler titrer revendiquer formuler menacer ordonner tancer tacler cingler exposer relever constater signifier spécifier souhaiter augurer pronostiquer compléter riposter asséner décréter intimer prier implorer applaudir célébrer condamner blâmer réprouver vilipender stigmatiser épingler raisonner chiffrer prophétiser râler enrager insurger lamenter gausser développer embrayer vitupérer minauder grogner bougonner maugréer hasarder'
/** Verbs of opinion. */
const THINK = 'penser considérer trouver espérer redouter estimer juger regretter déplorer apprécier'
const WRITTEN_THINK = ['croit croient croyait croyaient|cru|croire|croyant', 'craint craignent craignait craignaient|craint|craindre|craignant']
const LABEL = 'qualifier désigner appeler nommer surnommer baptiser juger présenter taxer traiter'
const WRITTEN = [
  'dit disent disait disaient dirent dira diront dirait dis|dit dite dits dites|dire|disant',
  'redit redisent redisait|redit|redire|redisant',
  'prédit prédisent prédisait|prédit|prédire|prédisant',
  'écrit écrivent écrivait écrivaient écrivit écrivirent écrira|écrit écrite écrits écrites|écrire|écrivant',
  'répond répondent répondait répondaient répondit répondirent répondra|répondu|répondre|répondant',
  'poursuit poursuivent poursuivait poursuivaient poursuivit poursuivirent|poursuivi|poursuivre|poursuivant',
  'conclut concluent concluait concluaient conclurent conclura|conclu|conclure|concluant',
  'soutient soutiennent soutenait soutenaient soutint soutinrent|soutenu|soutenir|soutenant',
  'maintient maintiennent maintenait maintenaient maintint|maintenu|maintenir|maintenant',
  'prétend prétendent prétendait prétendaient prétendit|prétendu|prétendre|prétendant',
  'reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut|reconnu|reconnaître reconnaitre|reconnaissant',
  'admet admettent admettait admettaient admit|admis|admettre|admettant',
  'promet promettent promettait promettaient promit|promis|promettre|promettant',
  'plaint plaignent plaignait plaignaient|plaint plainte plaints|plaindre|plaignant',
  'dément démentent démentait démentaient démentit|démenti|démentir|démentant',
  'convient conviennent convenait|convenu|convenir|convenant',
  'prévient préviennent prévenait prévenaient prévint|prévenu|prévenir|prévenant',
  'souvient souviennent souvenait souvenaient|souvenu|souvenir|souvenant',
  'défend défendent défendait défendaient|défendu|défendre|défendant',
  'réjouit réjouissent réjouissait|réjoui réjouie réjouis réjouies|réjouir|réjouissant',
  'contredit contredisent contredisait|contredit|contredire|contredisant',
  'allègue allèguent alléguait|allégué|alléguer|alléguant',
  'émeut émeuvent émouvait|ému émue|émouvoir|émouvant',
  'sourit souriait|souri|sourire|souriant',
  'sous-entend sous-entendait|sous-entendu|sous-entendre|sous-entendant',
  'veut|voulu||voulant',
  'lit lisait|||',
  'reprend reprennent reprenait|repris|reprendre|reprenant',
  'surenchérit|surenchéri|surenchérir|surenchérissant',
]
const WRITTEN_LABEL = ['décrit décrivent décrivait décrivaient|décrit décrite décrits décrites|décrire|décrivant']
/** Verbs that speak only with a word of their own. */
const PARTICLES: readonly (readonly [string, string, CueSense])[] = [
  ['fait font faisait faisaient fit firent|fait|faire|faisant', 'savoir valoir remarquer observer part état', 'say'],
  ['met mettent mettait mettaient mit|mis|mettre|mettant', 'garde avant', 'say'],
  [conjugate('laisser'), 'entendre tomber échapper', 'say'],
  [conjugate('parler'), "de d' du des", 'label'],
  ['apprend apprennent apprenait apprenaient|appris|apprendre|apprenant', "que qu'", 'say'],
  ['prévoit prévoient prévoyait prévoyaient|prévu|prévoir|prévoyant', "que qu'", 'think'],
  ['tient tenait|tenu|tenir|tenant', 'préciser souligner rappeler', 'say'],
]

const verbs: CueVerb[] = [
  ...PARTICLES.map(([conjugation, particles, sense]) => ({ conjugation, sense, particles: setOf(particles) })),
  ...[...WRITTEN, ...SAY.split(' ').map(conjugate)].map((conjugation) => ({ conjugation, sense: 'say' as const, particles: null })),
  ...[...WRITTEN_THINK, ...THINK.split(' ').map(conjugate)].map((conjugation) => ({ conjugation, sense: 'think' as const, particles: null })),
  ...[...WRITTEN_LABEL, ...LABEL.split(' ').map(conjugate)].map((conjugation) => ({ conjugation, sense: 'label' as const, particles: null })),
]

export const quote: QuoteLexicon = {
  verbs,
  homographs: setOf(
    'philosophe critique juge poste titre charge pointe avance présente montre cite vante veut lit dit dite dits fait tient met défend menace',
  ),
  sources: [
    'selon',
    "d' après",
    "d'après",
    'à en croire',
    ...['de', 'du', "d'"].flatMap((of) => [
      `de l' avis ${of}`,
      `de l' aveu ${of}`,
      `aux yeux ${of}`,
      `aux dires ${of}`,
      `dans la bouche ${of}`,
      `dans les mots ${of}`,
      `selon les mots ${of}`,
      `selon les termes ${of}`,
      `selon l' expression ${of}`,
      `selon la formule ${of}`,
    ]),
    'peut -on lire dans',
    'peut -on lire sur',
    'lit -on dans',
    'dixit',
  ],
  citing: setOf('cite cité citait citant'),
  addressing: new Set(),
  weakSources: ['pour'],
  echoes: setOf("c' cela ça voilà ainsi telle tel"),
  fillers: setOf('ainsi comme'),
  impersonal: setOf('on -t-on -on faut faudrait fallait faudra suffit consiste agit'),
  naming: setOf(
    'mot mots terme expression dit dite dits dites baptisé baptisée intitulé intitulée surnommé surnommée nommé nommée appelé appelée film livre chanson roman documentaire mémoires titré titrée album émission série programme slogan hashtag opération projet formule titre soi-disant',
  ),
}
