import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePair } from '../support/free-pair'
import { runVitrine } from './npm-start'

/** What `npm start` makes of an empty folder, and the port it did it on: addresses in the edition name it. */
type FirstStart = { dataDir: string; port: number }

declare module 'vitest' {
  interface ProvidedContext {
    firstStart: FirstStart
  }
}

/**
 * Vitest global setup: one first start, with the build of the admin, the demo and its first edition. Each file of tests has
 * an installation of its own, which begins with a copy of its data.
 */
export default async function setup({ provide }: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'vitrine-first-'))
  const port = await freePair()
  const kept = `${dataDir}-kept`
  const vitrine = await runVitrine(dataDir, port)
  await vitrine.end()
  await cp(dataDir, kept, { recursive: true })
  await vitrine.stop()
  provide('firstStart', { dataDir: kept, port })
  return () => rm(kept, { recursive: true, force: true })
}
