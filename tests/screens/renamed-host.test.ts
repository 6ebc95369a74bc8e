import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../e2e/admin-axe'
import { isFine } from '../e2e/admin-looks'
import type { City } from '../integration/host/renamed-city'
import { NAMES } from '../integration/host/renamed-slugs'
import { launchChromium } from '../support/browser'
import { startPartnerSite } from '../support/partner-site'
import { startS3Server, type S3Server, whyNoS3 } from '../support/s3-server'
import { emailOf, fillHost, PASSWORD } from './renamed/city'
import { type RunningHost, startRunning } from './renamed/running-host'
import { enter, menuOf, walk } from './renamed/walk'

const why = await whyNoS3()
if (why) console.warn(`a renamed host in the browser is left out: ${why}`)

const VIEWS = [
  ...['', '/queue', '/proposals', '/write-to-shops', '/indicators', '/readings-import'],
  ...['/visibility', '/visibility?partner=tudigo', '/reciprocity', '/editions', '/import'],
]
const OWN_VIEWS = ['/my-space', '/my-site', '/visibility']

describe.skipIf(why)('a host that has given every collection another slug', () => {
  let s3: S3Server
  let site: Awaited<ReturnType<typeof startPartnerSite>>
  let host: RunningHost
  let browser: Browser
  let ids: City
  let token: string

  beforeAll(async () => {
    ;[s3, site, browser] = [await startS3Server(), await startPartnerSite(), await launchChromium()]
    await s3.bucket('city-vitrine')
    host = await startRunning(s3.config.endpoint, async (payload) => {
      ids = await fillHost(payload, site.url)
    })
    const sent = { email: emailOf('editor'), password: PASSWORD }
    const answer = await fetch(`${host.url}/api/${NAMES.users}/login`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify(sent),
    })
    token = (await answer.json()).token
  })
  afterAll(async () => {
    await browser?.close()
    await host?.stop()
    await Promise.all([site?.stop(), s3?.stop()])
  })

  it('tells an editor that no round has come yet, what one has done, and that visitors’ copy is behind', async () => {
    const page = await enter(browser, host.url, 'editor')
    await page.goto(`${host.url}/admin/editions`)
    await page.getByText('Nothing so far. Publishing is done in rounds').waitFor()
    await isFine(page)

    await host.round(token)
    await page.getByText('The edition online is in the bucket “city-vitrine”, checked').waitFor()
    await page.getByText('Up to date').waitFor()

    s3.refuse(({ method }) => (method === 'PUT' ? 403 : undefined))
    await fetch(`${host.url}/api/${NAMES.shops}/${ids.shop}`, {
      ...{
        method: 'PATCH',
        headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      },
      body: JSON.stringify({ summary: 'Books', _status: 'published' }),
    })
    await page.getByText('1 change waits to be published.').waitFor()
    await host.round(token)
    await page.getByText('Copy failing').waitFor()
    await page.getByText('The copy into the bucket “city-vitrine” failed').waitFor()
    await page.getByText('Reason').click()
    await page.getByText('the server answered 403').waitFor()
    await isFine(page)
    s3.refuse()
    await host.round(token)
    await page.getByText('Up to date').waitFor()
  })

  it('leads an editor by its own slugs, in English, with nothing amiss', async () => {
    const page = await enter(browser, host.url, 'editor')
    const menu = (await menuOf(page)).map((path) => path.replace(/^\/admin/, ''))
    const lists = menu.filter((path) => path.startsWith('/collections/'))
    expect(lists).toContain(`/collections/${NAMES.shops}`)
    const { partners, shops, videos, tours, perimeters } = NAMES
    const records = [
      `${partners}/${ids.tudigo}`,
      ...[`${shops}/${ids.shop}`, `${videos}/${ids.film}`, `${tours}/${ids.walk}`],
      `${perimeters}/${ids.north}`,
    ].flatMap((path) => [path, `${path}/embed`, `${path}/versions`])
    const made = [partners, shops, videos, tours, perimeters, NAMES.recommendations]
    const forms = [...records, ...made.map((slug) => `${slug}/create`)]
    const paths = [...VIEWS, ...lists, ...forms.map((path) => `/collections/${path}`)]
    expect(await walk(page, host.url, paths)).toEqual([])
  })

  it('leads a partner and an office through their own, to pages that there are', async () => {
    for (const account of ['partner', 'office'] as const) {
      const page = await enter(browser, host.url, account)
      const views = account === 'office' ? ['/my-space', `/collections/${NAMES.tours}`] : OWN_VIEWS
      expect(await walk(page, host.url, views)).toEqual([])
      await page.goto(`${host.url}/admin/my-space`)
      const links = await page
        .locator('main a[href^=http]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
      expect(links.length).toBeGreaterThan(1)
      for (const link of links) expect((await fetch(link)).status, link).toBe(200)
    }
  })

  it('shows a partner what of its record follows the host’s own collection, and takes the rest', async () => {
    const page = await enter(browser, host.url, 'kept')
    await page.goto(`${host.url}/admin/my-space`)
    const card = page.getByRole('region', { name: 'My record' })
    await card.getByText('Follows “Firms”').first().waitFor()
    await card.getByText('https://carillon.example').waitFor()
    expect(await card.getByLabel('Website').count()).toBe(0)
    expect(await card.getByText('German').getAttribute('href')).toContain('text=de')
    expect(await violations(page, 'main')).toEqual([])
    await card.getByRole('button', { name: 'Add a site' }).click()
    await card.getByRole('textbox', { name: 'Address 1' }).fill('https://blog.example')
    await card.getByRole('button', { name: 'Send to the team' }).click()
    await card.getByText('Thank you: it is sent.').waitFor()
  })

  it('shows an account of the host’s own nothing of the suite', async () => {
    const page = await enter(browser, host.url, 'nobody')
    expect(
      (await menuOf(page)).filter((path) => !/admins|uploads|firms|posts|logout/.test(path)),
    ).toEqual(['/admin'])
    for (const path of [...VIEWS.slice(1), ...OWN_VIEWS, `/collections/${NAMES.shops}`])
      expect((await page.goto(`${host.url}/admin${path}`))?.status(), path).toBe(404)
  })

  it('speaks English to a German admin', async () => {
    const page = await enter(browser, host.url, 'editor', 'de-DE')
    await page.goto(`${host.url}/admin/editions`)
    await page.getByRole('heading', { name: 'Editions', exact: true }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
  })
})
