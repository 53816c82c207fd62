// English words of denial.
import type { DenialLexicon } from '../../entities/denial/lexicon.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const regular = (stem: string) => `${stem} ${stem}s ${stem}ed|${stem}ed|${stem}|${stem}ing`
const mute = (stem: string) => `${stem}e ${stem}es ${stem}ed|${stem}ed|${stem}e|${stem}ing`

export const denial: DenialLexicon = {
  verbs: [
    { forms: 'deny denies denied|denied|deny|denying', need: 'anything' },
    { forms: mute('refut'), need: 'anything' },
    { forms: 'rebut rebuts rebutted|rebutted|rebut|rebutting', need: 'claim' },
    { forms: mute('disput'), need: 'claim' },
    { forms: regular('contest'), need: 'claim' },
    { forms: mute('repudiat'), need: 'claim' },
    { forms: regular('disavow'), need: 'anything' },
    { forms: regular('disown'), need: 'claim' },
    { forms: regular('disclaim'), need: 'anything' },
    { forms: regular('contradict'), need: 'claim' },
    { forms: regular('debunk'), need: 'claim' },
    { forms: regular('reject'), need: 'accusation' },
    { forms: 'dismiss dismisses dismissed|dismissed|dismiss|dismissing', need: 'accusation' },
    { forms: 'rubbish rubbishes rubbished|rubbished|rubbish|rubbishing', need: 'accusation' },
    { forms: 'quash quashes quashed|quashed|quash|quashing', need: 'accusation' },
    { forms: 'scotch scotches scotched|scotched|scotch|scotching', need: 'accusation' },
    { forms: regular('counter'), need: 'accusation' },
    { forms: 'brush brushes brushed|brushed|brush|brushing', need: 'accusation', tail: ['off', 'aside'] },
    { forms: 'shrug shrugs shrugged|shrugged|shrug|shrugging', need: 'accusation', tail: ['off'] },
    { forms: regular('laugh'), need: 'accusation', tail: ['off'] },
    { forms: mute('wav'), need: 'accusation', tail: ['off', 'away', 'aside'] },
    { forms: 'bat bats batted|batted|bat|batting', need: 'accusation', tail: ['away'] },
    { forms: 'shoot shoots shot|shot|shoot|shooting', need: 'accusation', tail: ['down'] },
    { forms: 'knock knocks knocked|knocked|knock|knocking', need: 'accusation', tail: ['down'] },
    { forms: regular('pour'), need: 'nothing', tail: ['cold water on', 'cold water over', 'scorn on'] },
    { forms: regular('scoff'), need: 'accusation', tail: ['at'], near: true },
    { forms: 'push pushes pushed|pushed|push|pushing', need: 'accusation', tail: ['back against', 'back on', 'back at'], near: true },
    { forms: 'hit hits|hit|hit|hitting', need: 'accusation', tail: ['back at'], near: true },
    { forms: mute('rul'), need: 'all', tail: ['out'], near: true },
    { forms: regular('plead') + ' pled|pled', need: 'nothing', tail: ['not guilty'] },
    {
      forms: regular('maintain'),
      need: 'nothing',
      tail: ['his innocence', 'her innocence', 'their innocence', 'its innocence', 'my innocence', 'our innocence'],
    },
    { forms: regular('protest'), need: 'nothing', tail: ['his innocence', 'her innocence', 'their innocence', 'its innocence', 'my innocence'] },
    { forms: regular('proclaim'), need: 'nothing', tail: ['his innocence', 'her innocence', 'their innocence', 'its innocence', 'my innocence'] },
    {
      forms: mute('distanc'),
      need: 'nothing',
      tail: ['himself from', 'herself from', 'itself from', 'themselves from', 'myself from', 'ourselves from'],
      near: true,
    },
    { forms: regular('call'), need: 'label' },
    { forms: regular('brand'), need: 'label' },
    { forms: 'label labels labelled labeled|labelled labeled|label|labelling labeling', need: 'label' },
    { forms: mute('describ'), need: 'label', tail: ['as'] },
    { forms: mute('denounc'), need: 'label', tail: ['as'] },
    { forms: 'slam slams slammed|slammed|slam|slamming', need: 'label', tail: ['as'] },
    { forms: 'blast blasts blasted|blasted|blast|blasting', need: 'label', tail: ['as'] },
    { forms: mute('characteriz'), need: 'label', tail: ['as'] },
    { forms: mute('characteris'), need: 'label', tail: ['as'] },
    { forms: mute('decri') + ' decry|decried', need: 'label', tail: ['as'] },
  ],
  nouns: set('denial denials rebuttal rebuttals'),
  accusations: set(
    'claim claims allegation allegations accusation accusations charge charges report reports rumour rumours rumor rumors suggestion suggestions assertion assertions speculation insinuation insinuations notion idea criticism criticisms complaint complaints story stories contention narrative theory theories talk wrongdoing involvement responsibility blame collusion complicity link links characterization characterisation conclusion conclusions finding findings gossip innuendo slur slurs smear smears lie lies concern concerns fear fears comparison comparisons implication version hint hints',
  ),
  claims: set(
    'account accounts timeline figure figures number numbers fact facts statement statements testimony evidence interpretation description assessment estimate estimates argument arguments premise verdict memo study video analysis depiction portrayal data remarks comments aspects details knowledge amount accuracy authenticity',
  ),
  refused: set(
    'entry access bail visa visas permission request requests motion motions appeal appeals parole asylum coverage benefits benefit right rights opportunity opportunities chance chances service services funding application applications petition treatment licence license permit care justice freedom citizenship freedoms status place promotion admission release goal goals penalty victory win equaliser equalizer points point spot boarding passage aid food water medicine credit loan tenure custody clemency immunity accreditation registration protection comment compensation visitation contact space title them him her',
  ),
  compounds: false,
  mute: set(
    'data figures numbers evidence study studies research experiment results result test tests facts fact analysis survey poll polls documents document report reports records findings video footage science history law bill policy decision system rule rules images testimony reality statistics',
  ),
  judges: set(
    'court courts judge judges jury tribunal magistrate magistrates panel appeals justices voters senate congress parliament lawmakers mps',
  ),
  generic: set('those anyone anybody nobody people one everyone you skeptics sceptics deniers critics whoever none'),
  labels: set(
    'hoax lie lies fabrication fabrications fiction baseless unfounded groundless untrue false fake bogus slander slanderous libel libellous defamatory smear smears witch-hunt hunt falsehood falsehoods fabricated disinformation misinformation meritless fairytale inaccurate incorrect unsubstantiated unjustified myth frivolous',
  ),
  softLabels: set(
    'nonsense absurd ridiculous ludicrous preposterous rubbish propaganda outrageous laughable misleading wrong malicious politically speculation speculative garbage sham fantasy exaggerated joke conspiracy rumor rumors rumours gossip unfair cynical garbage',
  ),
  all: set('any all'),
  blockers: set(
    'refuse refuses refused refusing decline declines declined declining fail fails failed failing unable impossible hard difficult likely unlikely expected cannot stop stopped want wants wanted trying try tries able easy possible free right ready neither nor without accused prepared reluctant quick careful willing chose ceased going',
  ),
  pseudo: set('only just merely simply'),
}
