import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    core: 'src/core.ts',
    en: 'src/languages/en/index.ts',
    fr: 'src/languages/fr/index.ts',
    nl: 'src/languages/nl/index.ts',
    detect: 'src/detect.ts',
    schemas: 'src/schemas.ts',
    html: 'src/html.ts',
    rows: 'src/rows.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: !process.argv.includes('--no-dts'),
  // ES modules only: a CommonJS caller on Node 20 could not require it.
  noExternal: ['franc-min'],
  splitting: true,
  treeshake: true,
  clean: true,
})
