import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Files that measure time: theirs is the machine, so they run one by one after the others of their kind. */
const MEASURING = ['busy-page', 'layout-shift', 'long-tasks', 'walk-presses'].map(
  (name) => `tests/browser/${name}.test.ts`,
)

/** Files whose tests are the same on each database. */
const ON_EACH_DATABASE = readdirSync('tests/integration', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('tests/integration', name))
  .filter((path) =>
    /[eE]achDatabase\(|DATABASES|TEST_POSTGRES_URL/.test(readFileSync(path, 'utf8')),
  )

const project = (name: string, settings: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...settings },
})

const inBrowser = { globalSetup: 'tests/support/built-widgets.ts' }

/** A worker loads Payload and what else is large once, and not for each of its files, which took half or a third of the time. */
const loadedOnce = { isolate: false }

/** One file after the other, when those of the groups before are done. */
const oneByOne = { fileParallelism: false, sequence: { groupOrder: 1 } }

const inAdmin = {
  globalSetup: 'tests/e2e/first-start.ts',
  // what a poll waits for may be a page of the admin's; a second is for what is computed
  ...{ testTimeout: 240_000, hookTimeout: 600_000, expect: { poll: { timeout: 30_000 } } },
  ...oneByOne,
}

export default defineConfig({
  // the suite by its public name is these sources
  resolve: { alias: { 'costo-vitrine': fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  test: {
    pool: 'forks',
    // see bin/start/node-flags.js: without it Payload's editor now and then never finishes loading on Node 20
    execArgv: ['--conditions=production'],
    maxWorkers: 2,
    // a program that reads our files may be read from a cold disk first; what has to be quick is measured, not timed out
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      project('unit', loadedOnce),
      project('integration', { globalSetup: 'tests/support/mongodb.ts', ...loadedOnce }),
      project('browser', { ...inBrowser, exclude: MEASURING }),
      project('measuring', { ...inBrowser, include: MEASURING, ...oneByOne }),
      project('e2e', inAdmin),
      // not part of `npm test`: they install other people's software, take the machine for themselves, or long
      project('screens', inAdmin),
      project('postgres', {
        include: ON_EACH_DATABASE,
        globalSetup: 'tests/support/postgres.ts',
        ...loadedOnce,
      }),
      project('hosts', oneByOne),
      project('bench', {
        include: ['tests/bench/**/*.bench.ts'],
        ...{ testTimeout: 1_800_000, hookTimeout: 600_000, ...oneByOne },
      }),
      project('stranger', {
        globalSetup: ['tests/support/mongodb.ts', 'tests/stranger/pack.ts'],
        ...{ testTimeout: 900_000, hookTimeout: 600_000 },
      }),
      project('crash', {
        globalSetup: 'tests/support/mongodb.ts',
        ...{ testTimeout: 900_000, hookTimeout: 300_000, ...oneByOne },
      }),
    ],
  },
})
