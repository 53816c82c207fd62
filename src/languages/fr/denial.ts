// French words of denial.
import type { DenialLexicon } from '../../entities/denial/lexicon.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** The verbs in -er: `rejet`, and `rejett` where the ending is mute. */
const er = (stem: string, mute = stem) =>
  `${mute}e ${mute}es ${mute}ent ${stem}ons ${stem}ez ${stem}ait ${stem}aient ${stem}ais ${stem}a ${stem}èrent ${mute}era ${mute}eront ${stem}ai|${stem}é ${stem}ée ${stem}és ${stem}ées|${stem}er|${stem}ant`

const self = ['se', "s'", 'me', "m'", 'nous', 'est', 'sont', 'était', 'étaient']

export const denial: DenialLexicon = {
  verbs: [
    {
      forms:
        'démens dément démentons démentez démentent démentait démentaient démentit démentirent démentais démentira démentiront|démenti démentie démentis démenties|démentir|démentant',
      need: 'anything',
    },
    { forms: er('ni'), need: 'anything' },
    { forms: er('réfut'), need: 'anything' },
    { forms: er('récus'), need: 'claim' },
    { forms: er('contest'), need: 'claim' },
    { forms: er('infirm'), need: 'claim' },
    {
      forms:
        'contredis contredit contredisent contredisait contredisaient contredirent|contredit contredite contredits contredites|contredire|contredisant',
      need: 'claim',
    },
    { forms: er('désavou'), need: 'claim' },
    { forms: er('rejet', 'rejett'), need: 'accusation' },
    { forms: er('balay', 'balai'), need: 'accusation' },
    { forms: er('repouss'), need: 'accusation' },
    { forms: er('écart'), need: 'accusation' },
    { forms: er('réprouv'), need: 'accusation' },
    { forms: 'exclus exclut excluent excluait excluaient exclurent|exclu exclue exclus exclues|exclure|excluant', need: 'all' },
    {
      forms: 'défends défend défendent défendait défendaient défendit défendirent|défendu défendue défendus défendues|défendre|défendant',
      need: 'nothing',
      before: self,
      tail: ['de', "d'"],
      near: true,
    },
    {
      forms: 'inscris inscrit inscrivent inscrivait inscrivaient inscrivit|inscrit inscrite inscrits inscrites|inscrire|inscrivant',
      need: 'nothing',
      before: self,
      tail: ['en faux'],
      near: true,
    },
    { forms: er('élev', 'élèv'), need: 'nothing', before: self, tail: ['en faux'], near: true },
    {
      forms: er('plaid'),
      need: 'nothing',
      tail: ['non coupable', 'non coupables', 'non-coupable', 'non-coupables', "l' innocence", 'son innocence', 'leur innocence'],
    },
    { forms: er('clam'), need: 'nothing', tail: ['son innocence', 'leur innocence', 'mon innocence', 'notre innocence'] },
    { forms: er('proclam'), need: 'nothing', tail: ['son innocence', 'leur innocence', 'mon innocence', 'notre innocence'] },
    { forms: er('cri'), need: 'nothing', tail: ['son innocence', 'leur innocence', 'mon innocence'] },
    { forms: er('protest'), need: 'nothing', tail: ['de son innocence', 'de leur innocence', 'de mon innocence'] },
    {
      forms: 'prends prend prennent prenait prenaient prit prirent|pris prise|prendre|prenant',
      need: 'nothing',
      tail: ['ses distances', 'leurs distances'],
      near: true,
    },
    { forms: er('désolidaris'), need: 'nothing', before: self },
    { forms: er('distanci'), need: 'nothing', before: self },
    { forms: er('qualifi'), need: 'label', tail: ['de', "d'"] },
    { forms: er('tax'), need: 'label', tail: ['de', "d'"] },
    { forms: er('trait'), need: 'label', tail: ['de', "d'"] },
    { forms: er('dénonç') + ` ${er('dénonc')}`, need: 'label' },
    { forms: er('parl'), need: 'label', tail: ['de', "d'"], near: true },
    { forms: er('cri'), need: 'label', tail: ['à', 'au'], near: true },
    { forms: er('jug'), need: 'label' },
  ],
  nouns: set('démenti démentis dénégation dénégations'),
  accusations: set(
    'accusation accusations allégation allégations reproche reproches soupçon soupçons rumeur rumeurs information informations affirmation affirmations insinuation insinuations critique critiques thèse thèses version implication responsabilité responsabilités ingérence ingérences complicité culpabilité mensonge mensonges calomnie calomnies collusion lien liens procès attaques attaque argument arguments idée hypothèse interprétation lecture amalgame amalgames imputation imputations griefs grief propos spéculation spéculations suggestion suggestions conclusion conclusions diffamation manquement négligence scénario bruits bruit',
  ),
  claims: set(
    'chiffre chiffres fait faits existence récit témoignage description analyse déclaration déclarations assertion assertions terme termes mot bilan estimation estimations présentation rapport constat paternité qualification tout culpabilité montant',
  ),
  refused: set('droit droits accès entrée visa évidence décision jugement élection résultat amende licenciement'),
  compounds: false,
  mute: set(
    'expérience chiffres données étude études résultats preuve preuves fait faits enquête analyse rapport document documents recherche recherches sondage sondages loi texte histoire réalité images vidéo statistiques',
  ),
  judges: set('tribunal cour juge juges justice députés sénateurs parlement sénat assemblée conseil électeurs magistrats magistrat'),
  generic: set('on nul personne ceux celui celle quiconque certains négationnistes'),
  labels: set(
    'canular mensonge mensonges mensonger mensongère mensongères mensongers calomnie calomnies calomnieux calomnieuse calomnieuses diffamatoire diffamatoires infox intox fake faux fausse fausses infondé infondée infondés infondées inexact inexacte inexactes inexacts fantaisiste fantaisistes affabulation affabulations manipulation sorcières invention fabrication désinformation infondement',
  ),
  softLabels: set(
    'absurde absurdes ridicule ridicules grotesque grotesques complot propagande aberrant aberrante aberrantes scandaleux scandaleuse scandaleuses fallacieux fallacieuse fallacieuses délirant délirante délirantes rumeur rumeurs erroné erronée erronées caricature spéculation spéculations',
  ),
  all: set('tout toute tous toutes'),
  blockers: set(
    'peut peuvent peux pouvait pourrait refuse refusé refusent refusait impossible difficile décliné souhaité sans ni nul accusé accusée accusés veut voulu souhaite faut voulait',
  ),
  pseudo: set('seulement uniquement que cesse cessé cessent cessait'),
}
