import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ROOT } from './root'
import { run } from '../support/run'

declare module 'vitest' {
  interface ProvidedContext {
    tarball: string
  }
}

/** Packs the suite once, as `npm publish` would, for all files of this folder. */
export default async function pack({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'))
  const said = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT })
  provide('tarball', join(folder, said.trim().split('\n').at(-1) ?? ''))
  return () => rm(folder, { recursive: true, force: true })
}
