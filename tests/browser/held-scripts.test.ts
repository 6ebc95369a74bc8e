import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()
const TAG = '<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>'
const name = 'Librairie du Ruisseau'

it('waits while a consent manager has turned a script tag off', async () => {
  const page = await open(
    pageWith(
      `${TAG}${LOADER}<script type="text/plain" data-costo="shop-card" data-shop="l-annexe"></script>`,
    ),
  )
  await ready(page, 'costo-shop-card')
  expect(await page.locator('costo-shop-card').count()).toBe(1)
})

describe('a script that a consent manager or an optimiser has taken in hand', () => {
  const off = (attributes: string) =>
    `<script ${attributes} data-costo="shop-card" data-shop="l-annexe"></script>`
  /** Puts the script there again as it was meant, as these tools do: a copy, for a script that is only changed never runs. */
  const restore = (page: Page, type: string) =>
    page.evaluate((restored) => {
      const script = document.querySelector('script[data-costo]')!
      const copy = document.createElement('script')
      for (const { name, value } of script.attributes) copy.setAttribute(name, value)
      copy.setAttribute('type', restored)
      copy.src = script.getAttribute('data-rocket-src') ?? script.getAttribute('data-src')!
      script.replaceWith(copy)
    }, type)

  it.each([
    ['WP Rocket', 'type="rocketlazyloadscript" data-rocket-src="{base}/v1/embed.js"'],
    ['LiteSpeed', 'type="litespeed/javascript" data-src="{base}/v1/embed.js"'],
    ['Cookiebot', 'type="text/plain" data-cookieconsent="marketing" data-src="{base}/v1/embed.js"'],
    ['Complianz', 'type="text/plain" data-category="marketing" data-src="{base}/v1/embed.js"'],
    ['Rocket Loader', 'type="0a1b2c-text/javascript" data-src="{base}/v1/embed.js"'],
    ['Yett', 'type="javascript/blocked" data-src="{base}/v1/embed.js"'],
  ])('waits while %s holds it back, and appears once when it is let go', async (_, attributes) => {
    // another tag of the page has brought the loader already
    const page = await open(pageWith(`<main>${off(attributes)}</main>${TAG}${LOADER}`))
    await page.getByRole('link', { name }).waitFor()
    expect(await page.locator('main > costo-shop-card').count()).toBe(0)
    await restore(page, 'text/javascript')
    await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('main > script + costo-shop-card').count()).toBe(1)
    expect(await page.locator('costo-shop-card').count()).toBe(2)
    expect(page.complaints).toEqual([])
  })

  it('appears when it is the page’s only one and its type is changed in place', async () => {
    const page = await open(pageWith(`<main>${off('type="text/plain"')}</main>${TAG}${LOADER}`))
    await page.getByRole('link', { name }).waitFor()
    await page.evaluate(() => document.querySelector('main script')!.setAttribute('type', ''))
    await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
  })

  it('gives the widget none of their attributes', async () => {
    const theirs = `data-cookieconsent="ignore" data-category="functional" data-service="costo" data-cfasync="false"
      data-no-optimize="1" data-no-defer="1" data-no-minify="1" nowprocket data-nowprocket data-id="x" data-class="y"
      data-hidden data-src="z" data-slot="s" data-rocket-status="executed" data-wp-strategy="async" data-tabindex="3"`
    const page = await open(
      pageWith(
        `<script async src="{base}/v1/embed.js" data-costo="shop-card" data-shop="l-annexe" ${theirs}></script>`,
      ),
    )
    await ready(page, 'costo-shop-card')
    expect(await page.locator('costo-shop-card').evaluate((e) => e.getAttributeNames())).toEqual([
      'shop',
    ])
  })

  it('appears where it stands, once, from a bundle that has swallowed the loader', async () => {
    const loader = await (await fetch(`${sites().base}/v1/embed.js`)).text()
    sites().answer('/bundle.js', (_request, response) =>
      response.end(`"use strict";var a=1;\n${loader}\n;${loader};document.currentScript.remove()`),
    )
    const page = await open(
      pageWith(
        '<div data-costo="shop-card" data-shop="l-annexe"></div>',
        '<script defer src="{base}/bundle.js" crossorigin></script>',
      ),
    )
    await page.getByRole('link', { name: 'L’Annexe' }).waitFor()
    expect(await page.locator('costo-shop-card').count()).toBe(1)
    expect(page.complaints).toEqual([])
  })
})
