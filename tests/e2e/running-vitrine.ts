import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type RunningVitrine, runVitrine } from './npm-start'

export type { RunningVitrine }

/** Starts one as the first start has left it (see `first-start.ts`), one at a time, for they have its port. */
export async function startVitrine(): Promise<RunningVitrine> {
  const { dataDir, port } = inject('firstStart')
  const own = await mkdtemp(join(tmpdir(), 'vitrine-journey-'))
  await cp(dataDir, own, { recursive: true })
  return runVitrine(own, port)
}
