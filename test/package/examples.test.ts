// Every example runs, and prints something.
import { readdirSync, readFileSync } from 'node:fs'
import { extract } from 'newsfacts'
import { describe, expect, test, vi } from 'vitest'
import { renderFacts } from '../../scripts/show/render-facts.ts'

const folder = new URL('../../examples/', import.meta.url)
const articles = new URL('articles/', folder)

describe('the examples', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.ts')))('%s answers its question', async (name) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    await import(new URL(name, folder).pathname)
    const printed = log.mock.calls.flat().join('\n')
    log.mockRestore()
    expect(printed.trim()).not.toBe('')
    expect(printed).not.toContain('undefined')
  })
})

describe('the example articles', () => {
  test.each(readdirSync(articles))('%s is read, and shown at any width', (name) => {
    const raw = readFileSync(new URL(name, articles), 'utf8')
    const facts = extract(raw)
    expect(facts.language.code).toBe(name.slice(0, 2))
    for (const width of [20, 80, 200]) {
      const shown = renderFacts(name, raw, facts, { colour: true, width })
      expect(shown).toContain(facts.metadata.title ?? name)
    }
  })
})
