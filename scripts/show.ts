// `npm start`: reads articles and prints their facts for a person, or as JSON.
//   npm start                      the articles of the examples
//   npm start -- FILE...           any articles; `-` or a pipe reads standard input
//   npm start -- --json FILE...    one Facts object a line
// Options: --language en|fr|nl, --reference 2017-09-29
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { extract, type Options } from 'newsfacts'
import { renderFacts } from './show/render-facts.ts'

const EXAMPLES = new URL('../examples/articles/', import.meta.url)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, language: { type: 'string' }, reference: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})

interface Input {
  readonly name: string
  readonly text: string
}

function inputs(): Input[] {
  if (positionals.length > 0) return positionals.map((file) => ({ name: basename(file), text: readFileSync(file === '-' ? 0 : file, 'utf8') }))
  const piped = process.stdin.isTTY ? '' : standardInput()
  if (piped.trim()) return [{ name: 'standard input', text: piped }]
  return readdirSync(EXAMPLES).map((name) => ({ name, text: readFileSync(new URL(name, EXAMPLES), 'utf8') }))
}

/** Empty where standard input is closed or not there. */
function standardInput(): string {
  try {
    return readFileSync(0, 'utf8')
  } catch {
    return ''
  }
}

if (values.help) {
  console.log('npm start -- [--json] [--language en|fr|nl] [--reference YYYY-MM-DD] [FILE...]')
} else {
  const options = {
    ...(values.language && { language: values.language }),
    ...(values.reference && { referenceDate: values.reference }),
  } as Options
  const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR']
  try {
    for (const { name, text } of inputs()) {
      const facts = extract(text, options)
      console.log(values.json ? JSON.stringify(facts) : renderFacts(name, text, facts, { colour, width: process.stdout.columns || 100 }))
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
