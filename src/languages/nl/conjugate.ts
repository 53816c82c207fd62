// Dutch verb forms from the infinitive of regular verbs.
import type { Conjugation } from '../../clauses/verb.ts'

/** Prefixes that take no `ge-`. */
const UNSTRESSED = /^(?:be|ge|her|ont|ver|er|onder|weer|voorsp|aanv)/u
/** Vowel, single consonant, `en`: the vowel is long and written double in a closed syllable. */
const OPEN_SYLLABLE = /(?:^|[^aeiou])([aeou])[^aeiouwy]en$/u
/** Endings whose vowel is weak: `mopperen`, `stamelen`; but `reageren` and `delen` have long ones. */
const WEAK_ENDING = /(?:([bdgk-nprst])\1er|[aeiou][^aeiou]+el|(?:weig|zek|schamp|cijf|foet|count|luist|sputt)er|eken|ochen)en$/u
/** What needs a diaeresis after `ge`: `geëist`, `geïnformeerd`. */
const HIATUS = /^[ei]/u
const VOICELESS = /(?:[tkfspx]|ch)$/u

/** Finite forms of the third person, participle, infinitive and gerund of a regular verb. */
export function conjugate(verb: string): Conjugation {
  const stem = stemOf(verb)
  const spoken = verb.slice(0, -2)
  const past = VOICELESS.test(spoken) ? 't' : 'd'
  const third = stem.endsWith('t') ? stem : `${stem}t`
  const root = UNSTRESSED.test(verb) ? stem : `ge${stem.replace(HIATUS, (vowel) => (vowel === 'e' ? 'ë' : 'ï'))}`
  const participle = root + (stem.endsWith(past) ? '' : past)
  return `${third} ${verb} ${stem}${past}e ${stem}${past}en|${participle}|${verb}|${verb}d`
}

function stemOf(verb: string): string {
  const open = OPEN_SYLLABLE.exec(verb)
  let stem = verb.slice(0, -2)
  if (open && !WEAK_ENDING.test(verb)) stem = stem.slice(0, -1) + (open[1] ?? '') + stem.slice(-1)
  else if (stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1)
  return stem.replace(/v$/u, 'f').replace(/z$/u, 's')
}
