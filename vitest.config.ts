// `source` tests run on src; `package` tests run on the built package, as a user gets it.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^newsfacts$/u, replacement: src('index.ts') },
      { find: /^newsfacts\/(en|fr|nl)$/u, replacement: src('languages/$1/index.ts') },
      { find: /^newsfacts\/(core|detect|schemas|html|rows)$/u, replacement: src('$1.ts') },
    ],
  },
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'source', include: ['test/**/*.test.ts'], exclude: ['test/package/**'] } },
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
