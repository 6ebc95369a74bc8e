import { defineConfig } from 'vitest/config'

const project = (name: string, settings: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...settings },
})

export default defineConfig({
  test: {
    pool: 'forks',
    // see bin/start/node-flags.js: without it Payload's editor now and then never finishes loading on Node 20
    execArgv: ['--conditions=production'],
    maxWorkers: 2,
    projects: [
      project('unit'),
      project('integration', {
        globalSetup: 'tests/support/mongodb.ts',
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
      }),
      project('browser', { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 }),
      project('e2e', { fileParallelism: false, testTimeout: 240_000, hookTimeout: 600_000 }),
      // not part of `npm test`: they install other people's software, take the machine for themselves, or long
      project('hosts', { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 }),
      project('bench', {
        include: ['tests/bench/**/*.bench.ts'],
        ...{ fileParallelism: false, testTimeout: 1_800_000, hookTimeout: 600_000 },
      }),
      project('crash', {
        globalSetup: 'tests/support/mongodb.ts',
        ...{ fileParallelism: false, testTimeout: 900_000, hookTimeout: 300_000 },
      }),
    ],
  },
})
