import { afterEach, expect, it, vi } from 'vitest'
import { costo } from '../../../src'
import { type DatabaseKind, onEachDatabase } from '../../support/databases'
import { type Host, optionsIn, startHost } from './host'

onEachDatabase('a host’s database', warned)

function warned(kind: DatabaseKind) {
  let host: Host | undefined
  afterEach(async () => {
    vi.unstubAllEnvs()
    await host?.stop()
    host = undefined
  })

  async function saidAtStart() {
    const said: string[] = []
    host = await startHost(kind, (folder) => ({ plugins: [costo(optionsIn(folder))] }))
    const { payload } = host
    vi.spyOn(payload.logger, 'warn').mockImplementation((line) => void said.push(String(line)))
    await payload.config.onInit?.(payload)
    return said.filter((line) => line.includes('transactions'))
  }

  it('is silent about transactions where it has them, or where they are for the host to ask for', async () => {
    expect(await saidAtStart()).toEqual([])
  })

  if (kind === 'mongodb')
    it('is told of where its address names no replica set, and publishes', async () => {
      const { TEST_MONGODB_URL: url = '' } = process.env
      vi.stubEnv('TEST_MONGODB_URL', url.replace(/replicaSet=[^&]*&?/, ''))
      expect(await saidAtStart()).toEqual([expect.stringContaining('add ?replicaSet=rs0')])
      expect(await (await host!.publish())('/v1/edition.json')).toContain('"v":1')
    })
}
