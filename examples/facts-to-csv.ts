// How do I get a table out of thousands of articles?
import { extract } from 'newsfacts'
import { toRows } from 'newsfacts/rows'

const articles = ['Reuters reported that 40 ships had left the port.', 'Le groupe Batinor a démenti lundi toute fraude.']

const rows = articles.flatMap((article) => toRows(extract(article, { referenceDate: '2024-04-18' })))
const cell = (value: unknown) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`)
console.log(Object.keys(rows[0] ?? {}).join(','))
for (const row of rows) console.log(Object.values(row).map(cell).join(','))
