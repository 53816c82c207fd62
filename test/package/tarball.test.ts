// The package as a user gets it: packed, installed, imported both ways, bundled.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const SUBPATHS = Object.keys(manifest.exports).filter((path) => path !== './package.json')
const project = realpathSync('.')
let home = ''

/** What each subpath must export at least. */
const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'extract', 'extractOrganizations', 'extractAmounts', 'extractCounts', 'extractDates', 'extractQuotes', 'extractDenials',
    'extractNumbers', 'tokenize', 'detectLanguage', 'readArticle', 'createExtractor',
  ],
  './core': ['createExtractor'],
  './en': ['en'],
  './fr': ['fr'],
  './nl': ['nl'],
  './detect': ['detect'],
  './schemas': ['Facts'],
  './html': ['toHtml'],
  './rows': ['toRows'],
} // prettier-ignore

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'newsfacts-'))
  const tarball = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', home], { encoding: 'utf8' }).trim()
  const installed = join(home, 'node_modules', manifest.name)
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(home, tarball), '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(manifest.dependencies)) symlinkSync(join(project, 'node_modules', name), join(home, 'node_modules', name))
})

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

/** Runs a program among the installed packages and reads the JSON it prints. */
function run(file: string, code: string): unknown {
  writeFileSync(join(home, file), code)
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: home, encoding: 'utf8' }))
}

const specifier = (path: string) => manifest.name + path.slice(1)

describe('the packed tarball', () => {
  test.each(SUBPATHS)('%s is importable and requirable, with the same exports', (path) => {
    const esm = run('esm.mjs', `import * as all from '${specifier(path)}'; console.log(JSON.stringify(Object.keys(all).sort()))`) as string[]
    const cjs = run(
      'cjs.cjs',
      `console.log(JSON.stringify(Object.keys(require('${specifier(path)}')).filter((name) => name !== '__esModule').sort()))`,
    )
    expect(cjs).toEqual(esm)
    expect(esm).toEqual(expect.arrayContaining([...(EXPORTS[path] ?? ['unknown subpath'])]))
  })

  test('ESM and CommonJS read the same facts', () => {
    const text = JSON.stringify('The company denied on Monday that it had paid $2.4 million to 12 officials.')
    const esm = run('esm.mjs', `import { extract } from 'newsfacts'; console.log(JSON.stringify(extract(${text})))`)
    expect(run('cjs.cjs', `console.log(JSON.stringify(require('newsfacts').extract(${text})))`)).toEqual(esm)
    expect(esm).toMatchObject({ language: { code: 'en' }, amounts: [{ value: 2_400_000, currency: 'USD' }] })
  })
})

/** Words of our own data for one language; chrono brings some English with every language. */
const SIGNATURES = { en: ['spokeswoman', 'allegations'], fr: ['avant-hier', 'porte-parole'], nl: ['eergisteren', 'woordvoerder'] } as const

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: home, sourcefile: 'app.mjs' },
    bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', charset: 'utf8', logLevel: 'error',
  }) // prettier-ignore
  return outputFiles[0]?.text ?? ''
}

const kilobytes = (code: string) => gzipSync(code, { level: 9 }).length / 1024

const withPack = (code: string) =>
  `import { createExtractor } from 'newsfacts/core'; import { ${code} } from 'newsfacts/${code}'; console.log(createExtractor({ languages: [${code}] }))`

describe('a bundle', () => {
  test.each([
    ['nl', 346],
    ['fr', 352],
    ['en', 346],
  ] as const)('of the core and %s holds no other language and at most %i KB gzipped', async (code, ceiling) => {
    const bundled = await bundle(withPack(code))
    expect(kilobytes(bundled)).toBeLessThan(ceiling)
    for (const [language, words] of Object.entries(SIGNATURES)) {
      for (const word of words) expect(bundled.includes(word), `${word} in the bundle of ${code}`).toBe(language === code)
    }
  })

  test('of the core alone holds no language', async () => {
    const bundled = await bundle(`import { createExtractor } from 'newsfacts/core'; console.log(createExtractor({}))`)
    for (const word of Object.values(SIGNATURES).flat()) expect(bundled.includes(word), word).toBe(false)
    expect(kilobytes(bundled)).toBeLessThan(152)
  })

  test('of everything is at most 760 KB gzipped', async () => {
    expect(kilobytes(await bundle(`import { extract } from 'newsfacts'; console.log(extract(''))`))).toBeLessThan(760)
  })
})
