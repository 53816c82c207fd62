// French verb forms from the infinitive: third persons, participles, infinitive, gerund.
import type { Conjugation } from '../../clauses/verb.ts'

/** relever, répéter, célébrer, but not accepter */
const OPEN_E = /(?:[eé][^aeiouyéèêâîôû]|é(?:[bcdfgptv][lr]|gn|ch))er$/u

/** Regular verbs in `-er` and, like `finir`, in `-ir`. */
export function conjugate(verb: string): Conjugation {
  const stem = verb.slice(0, -2)
  if (verb.endsWith('ir')) {
    return forms(
      `${stem}it ${stem}issent ${stem}issait ${stem}issaient ${stem}irent ${stem}ira ${stem}iront ${stem}irait`,
      `${stem}i`,
      verb,
      `${stem}issant`,
    )
  }
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
  // rappeler → rappelle, jeter → jette; répéter → répète, relever → relève
  const strong = /(?:ppel|jet)er$/u.test(verb) ? stem + stem.slice(-1) : OPEN_E.test(verb) ? stem.replace(/[eé]([^eé]{1,2})$/u, 'è$1') : stem
  const present = stem.endsWith('y') ? `${strong} ${stem.slice(0, -1)}i` : strong
  const presents = present.split(' ').map((one) => `${one}e ${one}ent`)
  return forms(
    `${presents.join(' ')} ${soft}ait ${soft}aient ${soft}a ${stem}èrent ${strong}era ${strong}eront ${strong}erait`,
    `${stem}é`,
    verb,
    `${soft}ant`,
  )
}

function forms(finite: string, participle: string, infinitive: string, gerund: string): Conjugation {
  const participles = participle.endsWith('s')
    ? `${participle} ${participle}e ${participle}es`
    : `${participle} ${participle}e ${participle}s ${participle}es`
  return `${finite}|${participles}|${infinitive}|${gerund}`
}
