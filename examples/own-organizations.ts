// How do I make it know the organizations of my own beat?
import { createExtractor } from 'newsfacts/core'
import { nl } from 'newsfacts/nl'

const { extractOrganizations } = createExtractor({
  languages: [nl],
  organizations: [{ name: 'Stichting Het Groene Hart', kind: 'nonprofit', aliases: ['SHGH', 'Groene Hart'] }],
})

for (const { name, kind, mentions } of extractOrganizations('De gemeente steunt de SHGH. Het Groene Hart plant dit jaar 400 bomen.')) {
  console.log(`${name} (${kind}): ${mentions.map(({ text }) => text).join(', ')}`)
}
