import { cp, rm } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { costo } from '../../../src'
import { openBucket } from '../../../src/bucket/client'
import { publishedInstallation } from '../../../src/publishing/installation'
import { runRound } from '../../../src/publishing/round'
import { type DatabaseKind, onEachDatabase } from '../../support/databases'
import { startS3Server, type S3Server, whyNoS3 } from '../../support/s3-server'
import { type Host, optionsIn, startHost } from './host'
import { RECORDS } from './records'

const why = await whyNoS3()
if (why) it.skip(why, () => {})
else onEachDatabase('a round whose folder may not outlive it', owed)

function owed(kind: DatabaseKind) {
  let server: S3Server
  let host: Host
  let option: Parameters<typeof openBucket>[0]
  let address: string
  beforeAll(async () => {
    server = await startS3Server()
    const made = await server.bucket(`owed-${kind}`)
    address = made.address
    option = { bucket: made.bucket, acl: 'public-read', config: server.config }
    host = await startHost(kind, (folder) => ({
      plugins: [costo({ ...optionsIn(folder), publisher: 'job', s3: option })],
    }))
  })
  afterEach(() => server.refuse())
  afterAll(async () => {
    await host?.stop()
    await server?.stop()
  })

  const round = () => runRound(host.payload, { publishOnly: true })
  const shops = async () => (await fetch(`${address}/v1/fr/shops.json`)).text()
  const waiting = async () => (await host.payload.db.count({ collection: 'changes' })).totalDocs

  it('leaves what it could not copy to the next one, on whichever machine', async () => {
    const { editions } = publishedInstallation(host.payload)
    await round()
    const before = `${editions}-of-another-machine`
    await cp(editions, before, { recursive: true })
    await RECORDS.shops(host)
    server.refuse(({ method }) => (method === 'PUT' ? 403 : undefined))
    expect((await round())?.failed).toEqual(['copying into the bucket'])
    expect(await shops()).not.toContain('librairie-du-ruisseau')

    server.refuse()
    await rm(editions, { recursive: true })
    await cp(before, editions, { recursive: true })
    expect((await round())?.failed).toEqual([])
    expect(await shops()).toContain('librairie-du-ruisseau')
    expect(await waiting()).toBe(0)
  })

  it('calls it no failure while another machine copies, and leaves it to the next one', async () => {
    const bucket = openBucket(option)
    const lock = (text: string) => bucket.writeIf({ is: 'free' }, '.costo/lock.json', text)
    await lock(JSON.stringify({ by: 'another machine', at: new Date().toISOString() }))
    await RECORDS.partners(host)
    expect((await round())?.failed).toEqual([])
    expect(await waiting()).toBe(1)
    await bucket.remove(['.costo/lock.json'])
    // what is no lock of ours keeps nobody out
    await lock('{}')
    await round()
    bucket.close()
    expect(await (await fetch(`${address}/v1/fr/partners.json`)).text()).toContain('slug')
    expect(await waiting()).toBe(0)
  })
}
