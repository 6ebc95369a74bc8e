import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { freePair } from '../support/free-pair'
import { until } from '../support/publisherProcess'
import { type Editor, firstEditor } from './content'
import { type Host, installHost, startProject } from './host'
import { ROOT } from './root'

let folder: string
let browser: Browser
let host: Host
let editor: Editor

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blog-'))
  const app = join(folder, 'app')
  await installHost(app, inject('tarball'), { from: join(ROOT, 'examples/blog') })
  const url = `http://localhost:${await freePair()}`
  ;[host, browser] = await Promise.all([
    startProject(app, url, `file:${join(folder, 'blog.db')}`),
    launchChromium(),
  ])
  editor = await firstEditor(host)
  await write()
}, 1_500_000)

afterAll(async () => {
  await browser?.close()
  await host?.stop()
  await rm(folder, { recursive: true, force: true })
})

async function write() {
  const picture = async (background: string) =>
    new Uint8Array(
      await sharp({ create: { width: 1200, height: 700, channels: 3, background } })
        .png()
        .toBuffer(),
    )
  const front = await editor.upload('A green shop front', await picture('#2f5d50'))
  const cover = await editor.upload('A street in the morning', await picture('#c9a46a'))
  const shop = await editor.create('shops', {
    ...{ name: 'Librairie du Ruisseau', category: 'bookshop', photos: [front.id] },
    address: { street: '71 rue du Ruisseau', postcode: '75018', city: 'Paris' },
    ...{ lat: 48.8947, lng: 2.3407, hours: 'Tu-Sa 10:00-19:30', summary: 'Rare books.' },
  })
  const walk = await editor.create('tours', {
    ...{ name: 'Le nord du 18e', loop: false, state: 'open' },
    stops: [
      { number: '1', kind: 'shop', shop: shop.id },
      { number: '2', kind: 'place', name: 'Le Petit Ney', lat: 48.8978, lng: 2.3446 },
    ],
  })
  const author = await editor.create('authors', { name: 'Ana Lopes' })
  const draft = { name: 'Pas encore', category: 'other', _status: 'draft' }
  const hidden = await editor.create('shops?draft=true', draft)
  const about = { author: author.id, cover: cover.id, lead: 'A morning among second-hand books.' }
  await editor.create('posts', {
    ...{ title: 'The bookshop on rue du Ruisseau', slug: 'bookshop', ...about },
    ...{ shop: shop.id, walk: walk.id },
  })
  await editor.create('posts', { title: 'Not yet', slug: 'not-yet', shop: hidden.id })
  const feed = `${host.url}/vitrine/v1/en/tours/le-nord-du-18e.json`
  const published = async () => {
    const answer = await fetch(feed)
    return answer.ok && (await answer.text()).includes('Librairie du Ruisseau')
  }
  await until('the walk in an edition', published).catch((error: unknown) => {
    throw new Error(`${error}; the blog has said: ${host.said()}`)
  })
}

describe.each([390, 1280])('a post of the example blog, %i pixels wide', (width) => {
  it('shows its shop and its walk as widgets, and nothing on either side of the window', async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const failed: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
    })
    await page.goto(`${host.url}/posts/bookshop`)
    await page.getByText('By Ana Lopes').waitFor()
    const card = page.locator('costo-shop-card')
    await card.scrollIntoViewIfNeeded()
    await card.getByText('71 rue du Ruisseau').waitFor()
    await card.getByRole('img', { name: 'A green shop front' }).waitFor()
    const walk = page.locator('costo-tour-map')
    await walk.scrollIntoViewIfNeeded()
    await walk.getByText('Le Petit Ney').filter({ visible: true }).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(failed.filter((one) => !one.endsWith('/favicon.ico'))).toEqual([])
    await page.close()
  })
})

it('says its own texts in the admin, from the first HTML on', async () => {
  const draft = { name: 'Labat', category: 'other', _status: 'draft' }
  const { id } = await editor.create('shops?draft=true', draft)
  const address = `${host.url}/admin/collections/shops/${id}`
  const open = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' })
    await context.addCookies([{ name: 'payload-token', value: editor.token, url: host.url }])
    const page = await context.newPage()
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('console', (message) => {
      // a picture of the account is asked of another site, by Payload's default
      const isLoading = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isLoading) wrong.push(message.text())
    })
    await page.goto(address)
    return { page, wrong, end: () => context.close() }
  }
  const first = await open(false)
  expect(await first.page.content()).toContain('In a sentence, for readers')
  await first.end()
  const { page, wrong, end } = await open(true)
  await page.getByText('In a sentence, for readers').waitFor()
  await page.getByRole('button', { name: 'Hours and welcome' }).click()
  await page.getByLabel('When to find somebody in').waitFor()
  expect(wrong).toEqual([])
  await end()
})

it('shows links to their pages where there is no JavaScript', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${host.url}/posts/bookshop`)
  for (const name of ['Librairie du Ruisseau', 'Le nord du 18e']) {
    const link = page.locator('aside').getByRole('link', { name })
    expect((await fetch((await link.getAttribute('href'))!)).status, name).toBe(200)
  }
  await page.close()
})

it('shows nothing in a post whose shop isn’t published', async () => {
  const page = await browser.newPage()
  await page.goto(`${host.url}/posts/not-yet`)
  await page.getByRole('heading', { name: 'Not yet' }).waitFor()
  expect(await page.locator('costo-shop-card').count()).toBe(0)
  expect(await page.content()).not.toContain('Pas encore')
  await page.close()
})
