// French words that name a speaker.
import type { SpeakerLexicon } from '../../speakers/lexicon.ts'
import { each, setOf } from '../words.ts'

export const speakers: SpeakerLexicon = {
  pronouns: new Map([
    ['il', ['he', 'it']],
    ['-il', ['he', 'it']],
    ['-t-il', ['he', 'it']],
    ['lui', ['he', 'it']],
    ['lui-même', ['he']],
    ['celui-ci', ['he', 'it']],
    ['elle', ['she', 'it']],
    ['-elle', ['she', 'it']],
    ['-t-elle', ['she', 'it']],
    ['elle-même', ['she']],
    ['celle-ci', ['she', 'it']],
    ['ils', ['they']],
    ['-ils', ['they']],
    ['-t-ils', ['they']],
    ['eux', ['they']],
    ['elles', ['they']],
    ['-elles', ['they']],
    ['-t-elles', ['they']],
    ['ceux-ci', ['they']],
    ['beaucoup', ['they']],
    ['certains', ['they']],
    ["d'autres", ['they']],
  ]),
  determiners: new Map([
    ...each("le la l' les ce cet cette ces", true),
    ...each(
      'un une des son sa ses leur leurs notre nos mon ma mes plusieurs quelques certains certaines chaque aucun aucune tous toutes deux trois quatre cinq',
      false,
    ),
  ]),
  bodies: new Map([
    ...each('entreprise société compagnie groupe banque firme constructeur fabricant opérateur enseigne filiale assureur éditeur géant', 'company'),
    ...each(
      'ministère mairie gouvernement parquet tribunal cour police gendarmerie armée préfecture ambassade autorité autorités commission conseil agence sénat assemblée parlement administration région département municipalité diplomatie présidence justice état exécutif',
      'government',
    ),
    ...each('parti', 'party'),
    ...each('journal quotidien hebdomadaire magazine chaîne radio agence site rédaction média', 'media'),
    ...each('association syndicat fédération collectif ong fondation organisation musée ligue confédération intersyndicale église', 'nonprofit'),
    ...each('université école lycée collège', 'education'),
    ...each('club équipe', 'sports'),
    ...each('instance institution hôpital direction famille cabinet institut entourage plateforme', null),
  ]),
  texts: setOf(
    'rapport communiqué document déclaration lettre texte article livre arrêté décret jugement note message étude enquête plainte mail courrier tribune dossier verdict tract',
  ),
  titles: new Map([
    ...each('m m. monsieur mr roi prince maître', 'he'),
    ...each('mme mme. madame mlle reine princesse ministre-présidente sénatrice députée directrice avocate', 'she'),
    ...each('ministre président premier-ministre maire me dr professeur général', null),
  ]),
  times: setOf(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre jour jours semaine semaines mois an ans année années heure heures matin midi soir nuit soirée matinée hier demain veille lendemain fois moment temps',
  ),
  ties: new Set(['de', 'du', 'des', "d'", 'chez', 'à', 'au', 'aux', 'pour']),
  compounds: false,
}
