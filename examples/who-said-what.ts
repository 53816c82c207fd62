// Who said what, and how do we know?
import { extractQuotes } from 'newsfacts'

const article = `„We hebben er alles aan gedaan”, zegt burgemeester Karin Mulder. Volgens brandweercommandant Joost Bakker was het vuur “niet te houden”.`

for (const { content, speaker, cue, kind } of extractQuotes(article)) {
  console.log(`${speaker?.name ?? 'nobody named'}, ${kind}, by “${cue?.text ?? ''}”: ${content.text}`)
}
