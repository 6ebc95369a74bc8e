import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { keepPublisher } from '../../../src/commands/keepPublisher'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-'))
  await writeFile(
    join(folder, 'script.cjs'),
    `require('node:fs').writeFileSync(process.env.SAID, JSON.stringify(process.execArgv))
     setInterval(() => {}, 1000)`,
  )
})
afterAll(() => rm(folder, { recursive: true }))

/** The flags of Node with which the publisher's process runs. */
async function flags(more: Record<string, string>): Promise<string[]> {
  const SAID = join(folder, 'said')
  const env = { NODE_ENV: 'test', SAID, ...more } as NodeJS.ProcessEnv
  const kept = keepPublisher({ script: join(folder, 'script.cjs'), env })
  try {
    return await vi.waitFor(async () => JSON.parse(await readFile(SAID, 'utf8')), 10_000)
  } finally {
    await kept.stop()
    await rm(SAID)
  }
}

it('the publisher’s memory is bounded, unless the installation has chosen a bound itself', async () => {
  expect(await flags({})).toEqual(['--max-old-space-size=700'])
  expect(await flags({ NODE_OPTIONS: '--max-old-space-size=2000' })).toEqual([])
})
