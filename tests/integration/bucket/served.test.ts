import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { costo } from '../../../src'
import { launchChromium } from '../../support/browser'
import { startS3Server, type S3Server, whyNoS3 } from '../../support/s3-server'
import { type Host, optionsIn, startHost } from '../host/host'
import { RECORDS } from '../host/records'

const why = await whyNoS3()
const SOON = { timeout: 60_000, interval: 100 }

describe.skipIf(why)('a host whose editions lie in a bucket', () => {
  let server: S3Server
  let host: Host
  let browser: Browser
  let partner: Server
  let address: string
  beforeAll(async () => {
    server = await startS3Server()
    const made = await server.bucket('vitrine')
    address = made.address
    host = await startHost('sqlite', (folder) => ({
      plugins: [
        costo({
          ...{ ...optionsIn(folder), publicUrl: address, publisher: 'job' },
          s3: { bucket: made.bucket, acl: 'public-read', config: server.config },
        }),
      ],
    }))
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    partner?.close()
    await host?.stop()
    await server?.stop()
  })

  it('shows a widget in a partner’s page, out of the bucket by plain HTTP', async () => {
    await RECORDS.shops(host)
    const { payload } = host
    await payload.jobs.queue({ task: 'costoPublish', queue: 'costo', input: {} } as never)
    const { jobStatus } = await payload.jobs.run({ queue: 'costo' })
    expect(Object.values(jobStatus ?? {})).toEqual([{ status: 'success' }])

    partner = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(
        `<!doctype html><title>A partner</title><costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>
        <script async src="${address}/v1/embed.js"></script>`,
      )
    })
    await new Promise<void>((listening) => partner.listen(0, '127.0.0.1', listening))
    const page = await browser.newPage()
    const failed: string[] = []
    page.on('requestfailed', (request) => failed.push(request.url()))
    await page.goto(`http://127.0.0.1:${(partner.address() as AddressInfo).port}/`)
    const text = () =>
      page.locator('costo-shop-card').evaluate((card) => card.shadowRoot?.textContent)
    await vi.waitFor(async () => expect(await text()).toContain('Librairie du Ruisseau'), SOON)
    expect(failed).toEqual([])

    const feed = await fetch(`${address}/v1/fr/shops/librairie-du-ruisseau.json`)
    expect((await feed.json()).shop.name).toBe('Librairie du Ruisseau')
    expect((await fetch(`${address}/fr/shops/librairie-du-ruisseau/index.html`)).status).toBe(200)
  })

  it('tells no browser how the bucket is reached', async () => {
    const { payload } = host
    const { createClientConfig } = await import('payload')
    const client = createClientConfig({
      config: payload.config,
      i18n: { language: 'en', translations: {}, t: (key: string) => key } as never,
      importMap: {},
      user: { collection: 'users' } as never,
    })
    expect(JSON.stringify(client)).not.toContain('secretAccessKey')
    expect(JSON.stringify(payload.config.custom)).toContain('secretAccessKey')
  })
})
