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
})
