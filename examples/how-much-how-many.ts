// How much, how many, and how sure was the writer?
import { extractAmounts, extractCounts } from 'newsfacts'

const article = `Environ 350 salariés sont concernés par ce plan, qui coûtera plus de 12,5 millions d’euros, soit 3 % du chiffre d’affaires.`

for (const { text, value, modifier, ...amount } of extractAmounts(article)) {
  console.log(`${text}: ${modifier} ${value} ${amount.kind === 'money' ? amount.currency : amount.kind}`)
}
for (const { number, noun, value, modifier } of extractCounts(article)) {
  console.log(`${number.text} × ${noun?.text ?? '?'}: ${modifier} ${value}`)
}
