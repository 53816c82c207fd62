import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { articleReader } from './src/article/read-article.ts'
import { denialReader } from './src/entities/denial/denial.ts'
import { weight } from './src/entities/denial/signs.ts'
import { quoteReader } from './src/entities/quote/quote.ts'
import { en } from './src/languages/en/index.ts'
import { fr } from './src/languages/fr/index.ts'
import { nl } from './src/languages/nl/index.ts'
import { speakerReader } from './src/speakers/speakers.ts'
import { nameReader } from './src/stages/names.ts'
import { quotationReader } from './src/stages/quotations.ts'
import { segmenter } from './src/stages/segment.ts'
import { tagger } from './src/stages/tag.ts'
import { tokenizer } from './src/stages/tokenize.ts'
// every candidate, its old claim, its new claim -> /tmp/claims-new.json
const arts = JSON.parse(readFileSync('/tmp/claims-art.json', 'utf8'))
const out: any = {}
for (const language of [en, fr, nl] as any[]) {
  const read = articleReader([language.boilerplate]), tokenize = tokenizer(language.tokens), segment = segmenter(language.tokens), tag = tagger(language.tagger)
  const names = nameReader(language.recognizer, language.organization, [], () => []), quotations = quotationReader(), speakers = speakerReader(language.speakers)
  const quotes = quoteReader(language.quote, language.clauses, speakers)
  const denials = denialReader(language.denial, language.clauses, speakers, language.speakers, (signs, token) => weight(signs, token) + Number(process.argv[2] ?? 0))
  for (const [id, [code, text]] of Object.entries(arts) as any) {
    if (code !== language.code) continue
    const { article, view } = read(text, { format: 'auto', boilerplate: 'drop' } as any)
    const doc: any = quotations(names(tag(segment(tokenize({ raw: text, view, article } as any)))))
    for (const d of denials(doc, quotes(doc))) out[id + '@' + d.cue.start] = d.claim?.text ?? null
  }
}
writeFileSync(process.argv[3] ?? '/tmp/claims-new.json', JSON.stringify(out))
