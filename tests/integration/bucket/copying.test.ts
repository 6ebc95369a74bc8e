import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Copying, type CopyingOptions, startCopying } from '../../../src/bucket/copying'
import type { BucketStatus } from '../../../src/contract/status'
import { startS3Server, type S3Server, whyNoS3 } from '../../support/s3-server'
import { createEditionFolder } from '../server/edition-folder'

const why = await whyNoS3()
const SOON = { timeout: 15_000, interval: 30 }

describe.skipIf(why)('the process that copies into a bucket', () => {
  let server: S3Server
  const site = createEditionFolder()
  let copying: ReturnType<typeof startCopying> | undefined
  beforeAll(async () => {
    server = await startS3Server()
  })
  afterAll(async () => {
    await copying?.stop()
    await server?.stop()
    site.remove()
  })
  afterEach(() => server.refuse())

  const shops = (text: string) => ({
    '/v1/fr/shops.json': { body: text, type: 'application/json; charset=utf-8' },
  })
  const status = () =>
    JSON.parse(readFileSync(join(site.folder, 'bucket.json'), 'utf8')) as BucketStatus

  it('copies each edition as it is served, tells of what fails, and tries again until it is there', async () => {
    const { bucket, address } = await server.bucket('followed')
    const failures: [unknown, number | undefined][] = []
    const start = (more: Partial<CopyingOptions> = {}) =>
      startCopying({
        ...{ editions: site.folder, timing: { look: 20, retry: 50, longestRetry: 200 } },
        option: { bucket, acl: 'public-read', config: server.config },
        onFailure: (error, retryInMs) => failures.push([error, retryInMs]),
        ...more,
      })
    const read = async () => (await fetch(`${address}/v1/fr/shops.json`)).text()
    const first = site.publish(shops('{"shops":[1]}'))
    copying = start()
    await vi.waitFor(() => expect(status().edition).toBe(first.id), SOON)
    expect(await read()).toBe('{"shops":[1]}')
    expect(status()).toMatchObject({ state: 'copied', bucket, sent: 2, removed: 0 })

    server.refuse(({ method }) => (method === 'PUT' ? 403 : undefined))
    const second = site.publish(shops('{"shops":[1,2]}'))
    await vi.waitFor(() => expect(failures.length).toBeGreaterThan(1), SOON)
    expect(status()).toMatchObject({
      ...{ state: 'failing', edition: first.id },
      failure: { retryAt: expect.any(String), message: 'the server answered 403' },
    })
    expect(failures[1][1]).toBeGreaterThan(failures[0][1] ?? 0)
    expect(await read()).toBe('{"shops":[1]}')

    server.refuse()
    await vi.waitFor(() => expect(status().edition).toBe(second.id), SOON)
    expect(await read()).toBe('{"shops":[1,2]}')
    expect(status()).toMatchObject({ state: 'copied' })
    expect(status().failure).toBeUndefined()
  })

  it('says that another machine has copied a later edition', async () => {
    const { bucket } = await server.bucket('overtaken')
    const option = { bucket, acl: 'public-read' as const, config: server.config }
    site.publish(shops('{"shops":["here"]}'))
    const elsewhere = createEditionFolder()
    await new Promise((resolve) => setImmediate(resolve))
    elsewhere.publish(shops('{"shops":["elsewhere"]}'))
    for (const { folder } of [elsewhere, site]) {
      const once = new Copying({ editions: folder, option })
      await once.once()
      once.close()
    }
    expect(status()).toMatchObject({ state: 'newer', bucket })
    elsewhere.remove()
  })
})
