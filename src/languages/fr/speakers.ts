// French words that name a speaker.
import type { SpeakerLexicon } from '../../speakers/lexicon.ts'
import { each, setOf } from '../words.ts'
import { givenNames } from '../given-names.ts'

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
    ['beaucoup', []],
    ['certains', []],
    ["d'autres", []],
    ['plusieurs', []],
    ['un', []],
    ['une', []],
  ]),
  determiners: new Map([
    ...each("le la l' les ce cet cette ces", true),
    ...each(
      'un une des son sa ses leur leurs notre nos mon ma mes plusieurs quelques certains certaines chaque aucun aucune tous toutes deux trois quatre cinq',
      false,
    ),
  ]),
  articles: new Map([...each('le un ce', 'he'), ...each('la une cette', 'she')]),
  persons: setOf(
    'porte-parole avocat avocate avocats ministre ministres président présidente premier secrétaire maire adjoint directeur directrice patron patronne chef cheffe dirigeant dirigeante dirigeants leader député députée députés sénateur sénatrice élu élue élus candidat candidate conseiller conseillère responsable responsables procureur procureure juge magistrat magistrate policier policiers gendarme officier général colonel chercheur chercheuse chercheurs scientifique scientifiques professeur professeure expert experte experts spécialiste spécialistes analyste analystes économiste économistes journaliste journalistes correspondant rédacteur auteur autrice écrivain réalisateur réalisatrice acteur actrice chanteur chanteuse artiste musicien animateur présentateur entraîneur sélectionneur joueur joueuse joueurs attaquant gardien capitaine footballeur coureur suspect suspects victime victimes témoin témoins accusé homme femme hommes femmes garçon fille mère père parents fils frère sœur soeur époux épouse voisin voisine voisins habitant habitante habitants riverain riverains source sources proche proches médecin médecins docteur chirurgien infirmier infirmière patient patiente enseignant enseignante institutrice instituteur étudiant étudiante étudiants élève élèves agent agents commandant roi reine prince princesse pape évêque prêtre imam militant militante militants manifestant manifestante manifestants manager salarié salariés employé employée ouvrier entrepreneur propriétaire fondateur fondatrice gérant gouverneur ambassadeur diplomate délégué déléguée délégués représentant représentante représentants émissaire intermédiaire intermédiaires inspecteur commissaire agriculteur syndicaliste observateur observateurs critique supporters visiteur lecteur utilisateur client collègue ami amie sociologue historien politologue virologue épidémiologiste psychologue juriste notaire préfet intéressé magnat milliardaire organisateurs organisateur syndicats pompiers secouriste routard lillois adjointe adjoints prédécesseur successeur rival rivale éditorialiste chroniqueur chroniqueuse blogueur blogueuse romancier romancière poète peintre dessinateur dessinatrice architecte ingénieur ingénieure biologiste physicien physicienne astronome climatologue météorologue pédiatre psychiatre infectiologue proviseur principal conseillers maires édile présidents directeurs patrons chefs secrétaires lobbyiste bénévole bénévoles organisatrice survivant survivante survivants rescapé rescapée rescapés grand-mère grand-père tante oncle cousin cousine copain copine compagnon compagne conjoint conjointe fiancé fiancée adolescent adolescente retraité retraitée retraités passager passagère passagers chauffeur chauffeurs conducteur conductrice pilote marin soldat soldats sergent lieutenant commandante vétéran pompier sauveteur sauveteurs sage-femme dentiste vétérinaire pharmacien pharmacienne consultant consultante lanceur inculpé prévenu prévenue plaignant plaignante plaignants juré jurés bâtonnier greffier archevêque cardinal rabbin pasteur moine cuisinier boulanger boucher maçon plombier électricien mécanicien technicien technicienne développeur investisseur investisseurs actionnaire actionnaires banquier comptable commerçant commerçante commerçants restaurateur restauratrice vendeur vendeuse acheteur collectionneur conservateur conservatrice bibliothécaire archéologue anthropologue philosophe mathématicien mathématicienne humoriste danseur danseuse rappeur rappeuse compositeur compositrice producteur productrice scénariste dramaturge comédien comédienne arbitre boxeur nageur nageuse sprinteur cycliste golfeur milieu défenseur buteur cavalier cavalière champion championne vainqueur coach internaute internautes citoyen citoyenne électeur électeurs parlementaire parlementaires eurodéputé eurodéputée vice-président vice-présidente cofondateur cofondatrice numéro directrice-générale enquêteur enquêteurs policière gendarmes surveillant surveillants détenu détenue détenus migrant migrants réfugié réfugiée réfugiés villageois',
  ),
  callings: setOf(
    'acteur actrice chanteur chanteuse rappeur rappeuse musicien musicienne comédien comédienne humoriste animateur animatrice présentateur présentatrice écrivain écrivaine romancier romancière auteur auteure autrice réalisateur réalisatrice cinéaste footballeur footballeuse joueur joueuse attaquant défenseur gardien milieu buteur coureur cycliste nageur nageuse boxeur boxeuse sprinteur sprinteuse champion championne golfeur golfeuse star vedette milliardaire magnat oligarque entrepreneur entrepreneuse sénateur sénatrice député députée élu élue eurodéputé eurodéputée parlementaire mannequin chroniqueur chroniqueuse polémiste philosophe éditorialiste',
  ),
  aliases: new Map<string, readonly string[]>([
    ...each('me', ['avocat', 'avocate']),
    ...each('dr', ['docteur', 'médecin']),
    ...each('député députée', ['élu', 'élue', 'parlementaire']),
    ...each('sénateur sénatrice', ['élu', 'élue', 'parlementaire']),
    ...each('maire', ['édile', 'élu', 'élue']),
  ]),
  copulas: setOf('est était'),
  plural: { endings: [], not: [] },
  pluralVerb: { ending: '', not: new Set() },
  distinctions: setOf('premier première ancien ancienne ex vice adjoint adjointe'),
  former: setOf('ancien ancienne anciens anciennes ex'),
  bodies: new Map([
    ...each(
      'entreprise société compagnie groupe banque firme constructeur fabricant opérateur enseigne filiale assureur éditeur géant plateforme',
      'company',
    ),
    ...each('ministère mairie parquet tribunal cour préfecture commission conseil agence sénat assemblée parlement', 'government'),
    ...each('parti', 'party'),
    ...each('journal quotidien hebdomadaire magazine chaîne radio agence site rédaction média', 'media'),
    ...each('association syndicat fédération collectif ong fondation organisation musée ligue confédération intersyndicale église', 'nonprofit'),
    ...each('instance institution', 'international'),
    ...each('université école lycée collège', 'education'),
    ...each('club équipe', 'sports'),
    ...each(
      'gouvernement police gendarmerie armée ambassade autorité autorités administration région département municipalité diplomatie présidence justice état exécutif hôpital direction famille cabinet institut entourage',
      null,
    ),
  ]),
  texts: setOf(
    'rapport communiqué document déclaration lettre texte article livre arrêté décret jugement note message étude enquête plainte mail courrier tribune dossier verdict tract',
  ),
  titles: new Map([
    ...each(
      'm m. monsieur mr roi prince maître président directeur sénateur député chanteur acteur comédien réalisateur entraîneur sélectionneur joueur attaquant chercheur fondateur père fils frère mari époux',
      'he',
    ),
    ...each(
      'mme mme. madame mlle reine princesse ministre-présidente présidente sénatrice députée directrice avocate conseillère chanteuse actrice comédienne réalisatrice romancière autrice entraîneuse joueuse chercheuse fondatrice candidate mère fille sœur soeur épouse veuve',
      'she',
    ),
    ...each('ministre premier-ministre maire me dr professeur général', null),
  ]),
  givenNames: [givenNames, { he: 'jean claude dominique andrea yannick', she: 'laurence' }],
  times: setOf(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre jour jours semaine semaines mois an ans année années heure heures matin midi soir nuit soirée matinée hier demain veille lendemain fois moment temps',
  ),
  ties: new Set(['de', 'du', 'des', "d'", 'chez', 'aux']),
  bareAppositions: true,
  compounds: false,
}
