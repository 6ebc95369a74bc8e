import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { answerShopForm } from '../../src/shop-form/answer'
import { askedShop } from '../integration/shop-links/asked-shops'
import { listen } from '../integration/server/http'
import { openLink } from '../integration/shop-form/opened-link'
import { launchChromium } from '../support/browser'
import { type Installation, start } from '../support/databases'

const PHONE: BrowserContextOptions = {
  ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  ...{ deviceScaleFactor: 2, locale: 'fr-FR', timezoneId: 'Europe/Paris' },
}

/** The form behind a port, as the web process shows it; one browser and one database for a whole file. */
export function formSite() {
  let installation: Installation
  let browser: Browser
  let site: Awaited<ReturnType<typeof listen>>

  beforeAll(async () => {
    installation = await start()
    browser = await launchChromium()
    site = await listen((request, response) => void pass(request, response))
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
    await installation?.stop()
  })

  async function pass(request: IncomingMessage, response: ServerResponse) {
    const asked = new Request(`${site.url}${request.url}`, {
      method: request.method,
      headers: request.headers as Record<string, string>,
      ...(request.method === 'POST' && {
        ...{ body: Readable.toWeb(request) as ReadableStream, duplex: 'half' },
      }),
    })
    const answer = await answerShopForm(asked, { payload: installation.payload })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  }

  return {
    payload: () => installation.payload,
    /** A page on a phone: the link of a new shop with these values. */
    open: async (values: object = {}, options: BrowserContextOptions = {}, query = '') => {
      const { id } = await askedShop(installation, 'Librairie du Ruisseau', { ...SHOP, ...values })
      const { secret } = await openLink(installation, id)
      const context = await browser.newContext({ ...PHONE, ...options })
      const page: Page = await context.newPage()
      await page.goto(`${site.url}/m/${secret}${query}`)
      return { page, id }
    },
    /** A page of another address. */
    visit: async (path: string, options: BrowserContextOptions = {}) => {
      const context = await browser.newContext({ ...PHONE, ...options })
      const page = await context.newPage()
      await page.goto(site.url + path)
      return page
    },
  }
}

const SHOP = {
  ...{ hours: 'Tu-Sa 10:00-13:00,14:00-19:30; PH off', phone: '01 42 00 00 00' },
  summary: 'Des livres pour tous les âges, et un fauteuil pour les lire.',
  closures: [
    { from: '2031-08-01T12:00:00.000Z', to: '2031-08-20T12:00:00.000Z', reason: 'Congés d’été' },
  ],
}
