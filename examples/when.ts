// When, counted from the day of the article?
import { extractDates } from 'newsfacts'

const article = `The talks began last week and will end on 3 May. Since 2021 the two sides have met every summer.`

for (const { text, type, value, from, to } of extractDates(article, { referenceDate: '2024-04-18' })) {
  console.log(`${text}: ${type} ${value ?? '?'}${from && to ? `, from ${from} until ${to}` : ''}`)
}
