// Who denied which claim, in which words?
import { extractDenials } from 'newsfacts'

const article = `The mayor of Halden denied on Friday that the council had sold the land below its value.
“We never received a better offer,” Ingrid Solberg said.`

for (const { speaker, claim, form, text } of extractDenials(article, { referenceDate: '2024-04-05' })) {
  console.log(`${speaker?.name ?? 'somebody'} (${form}) denies: ${claim?.text ?? 'it'}\n  ${text}`)
}
