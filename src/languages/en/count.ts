// English counts.
import type { CountLexicon } from '../../entities/count/lexicon.ts'
import { wordSet } from '../../text/words.ts'
import { amount } from './amount.ts'

export const count: CountLexicon = {
  nounsBefore: 'all',
  of: wordSet('of'),
  among: wordSet(''),
  members: wordSet('them us you whom'),
  pluralEndings: ['s', 'men', 'children', 'people', 'folk', 'media', 'feet', 'teeth', 'mice', 'craft'],
  plurals: wordSet(
    'police troops staff crew personnel data dead fish sheep deer cattle alumni criteria phenomena fungi cacti geese oxen dice offspring series species cod salmon bison squid',
  ),
  nominal: wordSet('unemployed homeless'),
  uncounted: wordSet(
    // A number of units is a measure.
    ...Object.values(amount.units).map((names) => names.replaceAll('|', ' ')),
    'second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months quarter quarters year years decade decades century centuries season seasons fortnight fortnights',
    "a.m p.m a.m. p.m. am pm gmt bst est time times point points percent % o'clock january february march april may june july august september october november december",
    'monday tuesday wednesday thursday friday saturday sunday',
  ),
  labels: wordSet(
    'article section chapter page pages paragraph clause line part phase stage step level grade class room route highway interstate flight channel no no. number nos nr version volume issue episode season series week day year division group gate platform terminal unit bus area zone category type title rule act amendment resolution proposition psalm figure table appendix question item lot age aged ages top world size model iphone galaxy',
  ),
  others: wordSet('others other more'),
}
