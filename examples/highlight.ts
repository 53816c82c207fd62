// How do I show an article with its facts marked?
import { extract } from 'newsfacts'
import { toHtml } from 'newsfacts/html'

const article = 'Harlow & Pike paid $2.4 million to 12 officials in March 2023.'

console.log(toHtml(article, extract(article)))
