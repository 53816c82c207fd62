// The French pack.
import type { Language } from '../language.ts'
import { amount } from './amount.ts'
import { boilerplate } from './boilerplate.ts'
import { clauses } from './clauses.ts'
import { count } from './count.ts'
import { date } from './date.ts'
import { denial } from './denial.ts'
import { detection } from './detection.ts'
import { numbers } from './numbers.ts'
import { organization } from './organization.ts'
import { quote } from './quote.ts'
import { recognizer } from './recognizer.generated.ts'
import { speakers } from './speakers.ts'
import { tagger } from './tagger.generated.ts'
import { tokens } from './tokens.ts'

/** French, as newspapers write it. */
export const fr: Language = {
  code: 'fr',
  detection,
  boilerplate,
  tokens,
  numbers,
  amount,
  count,
  date,
  organization,
  clauses,
  speakers,
  quote,
  denial,
  tagger,
  recognizer,
}
