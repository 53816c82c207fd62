// The layers: imports point left only, languages are strangers, each dependency has one door.
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { beforeAll, expect, test } from 'vitest'

/** From left to right; the folders of one layer do not import one another unless they are the same folder. */
const LAYERS = [
  ['src/document', 'src/text'],
  ['src/article', 'src/rules', 'src/model'],
  ['src/numbers', 'src/clauses', 'src/names', 'src/speakers'],
  ['src/entities'],
  ['src/languages'],
  ['src/stages'],
  ['src/options.ts'],
  ['src/extract.ts'],
  ['src/core.ts', 'src/detect.ts', 'src/schemas.ts', 'src/html.ts', 'src/rows.ts'],
  ['src/index.ts'],
]

/** Which files may import which package. */
const DOORS: Readonly<Record<string, RegExp>> = {
  'franc-min': /^src\/detect\.ts$/u,
  compromise: /^src\/languages\/en\//u,
  'chrono-node': /^src\/languages\/(?:en|fr|nl)\//u,
  zod: /^src\/(?:schemas|options)\.ts$/u,
  htmlparser2: /^src\/article\//u,
  'js-yaml': /^src\/article\//u,
}

interface Import {
  readonly from: string
  readonly to: string
  readonly external: boolean
  readonly circular: boolean
}

const imports: Import[] = []

beforeAll(async () => {
  const { output } = await cruise(['src'], { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } })
  for (const module of (output as ICruiseResult).modules) {
    if (!module.source.startsWith('src/')) continue
    for (const { resolved, dependencyTypes, circular } of module.dependencies) {
      const external = dependencyTypes.some((type) => type.startsWith('npm') || type === 'core')
      imports.push({ from: module.source, to: resolved, external, circular })
    }
  }
})

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`)
const layerOf = (path: string) => LAYERS.findIndex((layer) => layer.some((place) => within(path, place)))
const line = ({ from, to }: Import) => `${from} → ${to}`

test('every file has a layer', () => {
  expect(imports.length).toBeGreaterThan(50)
  expect(imports.filter(({ from }) => layerOf(from) < 0).map(line)).toEqual([])
})

test('imports point left', () => {
  expect(imports.filter(({ from, to, external }) => !external && layerOf(to) > layerOf(from)).map(line)).toEqual([])
})

test('there are no circles', () => {
  expect(imports.filter(({ circular }) => circular).map(line)).toEqual([])
})

test('languages are strangers to one another and to the engine', () => {
  const language = (path: string) => /^src\/languages\/(\w\w)\//u.exec(path)?.[1]
  const intruders = imports.filter(({ from, to }) => language(to) && language(to) !== language(from) && from !== 'src/index.ts')
  expect(intruders.map(line)).toEqual([])
})

test('entities do not import one another', () => {
  const entity = (path: string) => /^src\/entities\/(\w+)\//u.exec(path)?.[1]
  expect(imports.filter(({ from, to }) => entity(from) && entity(to) && entity(from) !== entity(to)).map(line)).toEqual([])
})

test('each dependency has one door', () => {
  const strangers = imports.filter(({ from, to, external }) => {
    if (!external) return false
    const name = Object.keys(DOORS).find((name) => to.includes(`node_modules/${name}/`))
    return !name || !DOORS[name]?.test(from)
  })
  expect(strangers.map(line)).toEqual([])
})
