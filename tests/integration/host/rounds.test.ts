import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { costo } from '../../../src'
import { publishedInstallation } from '../../../src/publishing/installation'
import { currentEdition } from '../../../src/publish/store/editions'
import { type Host, optionsIn, startHost } from './host'
import { RECORDS } from './records'
import { onEachDatabase } from '../../support/databases'

// leaflets are tried with a browser elsewhere
vi.stubEnv('CHROME_PATH', '/no/browser')
afterAll(() => void vi.unstubAllEnvs())

onEachDatabase('the task of a host that publishes by its queue', (kind) => {
  let host: Host
  beforeAll(async () => {
    host = await startHost(kind, (folder) => ({
      plugins: [costo({ ...optionsIn(folder), publisher: 'job', roundSeconds: 60 })],
    }))
  })
  afterAll(() => host?.stop())

  const run = async () => {
    const { payload } = host
    await payload.jobs.queue({ task: 'costoPublish', queue: 'costo', input: {} } as never)
    return payload.jobs.run({ queue: 'costo' })
  }

  it('publishes what was saved since it ran last, and says when that was', async () => {
    await RECORDS.shops(host)
    const { jobStatus } = await run()
    expect(Object.values(jobStatus ?? {})).toEqual([{ status: 'success' }])
    const { editions } = publishedInstallation(host.payload)
    const edition = await currentEdition(editions)
    expect(edition?.find('/v1/fr/shops/librairie-du-ruisseau.json')).toBeDefined()
    const status = JSON.parse(await readFile(join(editions, 'status.json'), 'utf8'))
    expect(status).toMatchObject({ rounds: true, state: 'idle', pending: 0 })
  })

  const MINUTE_MS = 60_000

  /** A round that has been under way for so many minutes, as the process that ran it left it. */
  const endedIn = async (minutes: number) => {
    const { db } = host.payload
    await db.deleteMany({ collection: 'payload-jobs', where: {} })
    const at = new Date(Date.now() - minutes * MINUTE_MS).toISOString()
    await db.create({
      collection: 'payload-jobs',
      data: {
        ...{ taskSlug: 'costoPublish', queue: 'costo', processing: true, totalTried: 0 },
        ...{ input: {}, meta: { scheduled: true }, createdAt: at, updatedAt: at },
      },
    })
    await host.payload.jobs.handleSchedules({ queue: 'costo' })
    return host.payload.jobs.run({ queue: 'costo' })
  }

  it('does the round again whose process was ended, and none beside one that is under way', async () => {
    expect((await endedIn(10)).jobStatus ?? {}).toEqual({})
    const { jobStatus } = await endedIn(12)
    expect(Object.values(jobStatus ?? {})).toEqual([{ status: 'success' }])
  })
})
