// English verb forms from the infinitive.
import type { Conjugation } from '../../clauses/verb.ts'

/** Past and participle of verbs that are not regular. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['read', ['read', 'read']],
  ['speak', ['spoke', 'spoken']],
  ['think', ['thought', 'thought']],
  ['feel', ['felt', 'felt']],
  ['put', ['put', 'put']],
  ['make', ['made', 'made']],
  ['see', ['saw', 'seen']],
  ['hold', ['held', 'held']],
  ['swear', ['swore', 'sworn']],
  ['sing', ['sang', 'sung']],
  ['quip', ['quipped', 'quipped']],
  ['refer', ['referred', 'referred']],
  ['admit', ['admitted', 'admitted']],
  ['regret', ['regretted', 'regretted']],
  ['rebut', ['rebutted', 'rebutted']],
  ['blog', ['blogged', 'blogged']],
  ['brag', ['bragged', 'bragged']],
  ['dub', ['dubbed', 'dubbed']],
  ['slam', ['slammed', 'slammed']],
  ['sum', ['summed', 'summed']],
  ['beg', ['begged', 'begged']],
  ['label', ['labelled', 'labelled']],
  ['signal', ['signalled', 'signalled']],
  ['marvel', ['marvelled', 'marvelled']],
  ['snap', ['snapped', 'snapped']],
  ['concur', ['concurred', 'concurred']],
  ['deadpan', ['deadpanned', 'deadpanned']],
  ['hit', ['hit', 'hit']],
  ['shoot', ['shot', 'shot']],
])

const SIBILANT = /(?:[sxzo]|ch|sh)$/u
const CONSONANT_Y = /[^aeiou]y$/u
/** `deny`: third person, past, participle, infinitive, gerund. */
export function conjugate(verb: string): Conjugation {
  const third = SIBILANT.test(verb) ? `${verb}es` : CONSONANT_Y.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
  const regular = verb.endsWith('e') ? `${verb}d` : CONSONANT_Y.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
  const [past, participle] = IRREGULAR.get(verb) ?? [regular, regular]
  const doubled = past.endsWith('ed') && past.length === verb.length + 3
  const stem = doubled
    ? past.slice(0, -2)
    : verb === 'put' || verb === 'hit'
      ? `${verb}t`
      : verb.endsWith('e') && !verb.endsWith('ee')
        ? verb.slice(0, -1)
        : verb
  return `${verb} ${third} ${past}|${participle}|${verb}|${stem}ing`
}
