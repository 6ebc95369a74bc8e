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

it('a publisher that can’t be started is tried again, and there is nothing to wait for when it is to end', async () => {
  const { execPath } = process
  process.execPath = join(folder, 'no-node')
  try {
    const ends: string[] = []
    const keep = () =>
      keepPublisher({ script: 'any.js', pauses: [1], onEnd: (how) => ends.push(how) })
    const early = keep()
    await early.stop()
    const kept = keep()
    await vi.waitFor(() => expect(ends.length).toBeGreaterThan(1))
    await kept.stop()
    expect(ends[0]).toMatch(/can't be started.*ENOENT/)
  } finally {
    process.execPath = execPath
  }
})
