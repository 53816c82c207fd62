// English words around quotations.
import type { CueSense, CueVerb, QuoteLexicon } from '../../entities/quote/lexicon.ts'
import { setOf } from '../words.ts'
import { conjugate } from './conjugate.ts'

const SAY =
  'say tell state add note report announce write tweet post explain reply respond answer comment remark mention recall continue observe ask inquire testify conclude declare reveal disclose indicate suggest stress emphasize emphasise underline highlight argue warn urge advise recommend promise pledge vow joke quip laugh exclaim shout cry whisper mutter demand insist complain lament apologize apologise repeat reiterate clarify elaborate summarize summarise interject retort claim allege contend maintain assert purport accuse charge blame profess boast speculate imply insinuate admit acknowledge concede confess recognize recognise deny reject dismiss refute rebut dispute contest repudiate contradict debunk disagree decry confirm verify affirm reaffirm attest swear caution counter protest agree proclaim assure praise thank criticize criticise condemn denounce slam blast hail welcome applaud credit quote cite read sing chant scream yell brag blog grouse grumble bemoan muse opine reason surmise wonder plead beg propose signal inform remind reassure regret rejoice enthuse gush fume rage rant sneer mock scoff tease text email message recount relate express voice outline specify tout chide rebuke implore vent sigh snap posit theorize theorise stipulate postulate cheer lecture concur chuckle deadpan bristle marvel'
/** Verbs of opinion. */
const THINK = 'believe think feel expect hope fear worry predict estimate consider regard reckon'
const LABEL = 'call describe label brand dub term characterize characterise portray depict compare liken deem style'
/** Verbs that speak only with a word of their own. */
const PARTICLES: readonly (readonly [string, string, CueSense])[] = [
  ['point', 'out', 'say'],
  ['put', 'it', 'say'],
  ['make', 'clear', 'say'],
  ['sum', 'up', 'say'],
  ['refer', 'to', 'label'],
  ['call', 'for', 'say'],
  ['speak', 'of', 'say'],
  ['talk', 'of about', 'say'],
  ['hit', 'back', 'say'],
  ['shoot', 'back', 'say'],
  ['fire', 'back', 'say'],
  ['push', 'back', 'say'],
  ['spell', 'out', 'say'],
  ['lay', 'out', 'say'],
  ['own', 'up', 'say'],
  ['chime', 'in', 'say'],
  ['rule', 'out', 'say'],
  ['hold', 'that', 'say'],
  ['see', 'as', 'think'],
]

const verbs: CueVerb[] = [
  // a court ruled that, but not: rules that
  { conjugation: 'ruled|ruled||', sense: 'say', particles: setOf('that') },
  // American spellings
  ...['labels labeled|labeled|label|labeling'].map((conjugation) => ({ conjugation, sense: 'label' as const, particles: null })),
  ...['signals signaled|signaled|signal|signaling', 'marvels marveled|marveled|marvel|marveling'].map((conjugation) => ({
    conjugation,
    sense: 'say' as const,
    particles: null,
  })),
  ...PARTICLES.map(([verb, particles, sense]) => ({ conjugation: conjugate(verb), sense, particles: setOf(particles) })),
  ...SAY.split(' ').map((verb) => ({ conjugation: conjugate(verb), sense: 'say' as const, particles: null })),
  ...THINK.split(' ').map((verb) => ({ conjugation: conjugate(verb), sense: 'think' as const, particles: null })),
  ...LABEL.split(' ').map((verb) => ({ conjugation: conjugate(verb), sense: 'label' as const, particles: null })),
]

export const quote: QuoteLexicon = {
  verbs,
  homographs: setOf(
    'reports claims notes comments demands charges answers questions states posts tweets texts messages emails fears hopes estimates remarks pledges promises credits rages rants signals quotes mentions cries shouts whispers laughs jokes quips protests counters contests disputes thanks reasons wonders boasts praises hails teases blogs expects thought read put felt alleged reported feels thinks believes made makes held holds calls called refers points spoke speaks talks talked',
  ),
  sources: ['according to', 'in the words of', 'in the eyes of'],
  citing: setOf('quote quotes quoted quoting cite cites cited citing'),
  addressing: setOf('tell tells told telling inform informs informed assure assures assured remind reminds reminded'),
  weakSources: [],
  echoes: setOf('that this so such these those'),
  fillers: setOf('so as thus'),
  impersonal: setOf('it there'),
  naming: setOf(
    'so-called word words term phrase dubbed titled entitled named nicknamed called known film movie book song album show series programme program episode slogan hashtag headlined headline nickname labelled labeled called documentary novel musical motto',
  ),
}
