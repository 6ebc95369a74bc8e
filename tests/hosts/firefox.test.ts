import { mkdirSync } from 'node:fs'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { LOADER, pageWith, startTwoSites } from '../browser/two-sites'
import { launchFirefox } from './firefox'
import { firefox, isMissing } from './installed'
import { SNIPPETS } from './snippets'

/** Where the pictures of each run are left, to be looked at. */
const PICTURES = '.tmp/hosts/firefox'

describe.skipIf(isMissing(firefox))('in Firefox', () => {
  let browser: Browser
  let stop: () => Promise<void>
  let sites: Awaited<ReturnType<typeof startTwoSites>>
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    ;({ browser, stop } = await launchFirefox())
    sites = await startTwoSites()
    mkdirSync(PICTURES, { recursive: true })
  })
  afterEach(() => page.close())
  afterAll(() => Promise.all([stop(), sites.stop()]))

  async function open(html: string, width = 1000) {
    page = await browser.newPage()
    complaints.length = 0
    page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    })
    page.setDefaultTimeout(10_000)
    await page.setViewport({ width, height: 900 })
    await page.goto(sites.page(html))
  }

  /** An element inside a widget, once it is there. */
  async function inside(tag: string, selector: string) {
    const found = await page.waitForFunction(
      (name, wanted) => document.querySelector(name)?.shadowRoot?.querySelector(wanted),
      { polling: 100 },
      ...[tag, selector],
    )
    return found as ElementHandle
  }
  const press = async (tag: string, selector: string) => (await inside(tag, selector)).click()
  const of = async <T>(tag: string, selector: string, say: (element: Element) => T) =>
    (await inside(tag, selector)).evaluate(say)

  it('the carousel shows the others and moves by its buttons', async () => {
    const tag = 'costo-partner-carousel'
    await open(pageWith(SNIPPETS[0].element + LOADER), 420)
    expect(await of(tag, '[part=list]', (list) => list.scrollLeft)).toBe(0)
    await press(tag, '[part=next]')
    await page.waitForFunction(
      (name) => {
        const root = document.querySelector(name)!.shadowRoot!
        const position = root.querySelector('[role=status]')!.textContent
        return root.querySelector('[part=list]')!.scrollLeft > 100 && /^2 /.test(position ?? '')
      },
      { polling: 100 },
      tag,
    )
    expect(complaints).toEqual([])
  })

  it('the card shows the shop and its photo', async () => {
    const tag = 'costo-shop-card'
    await open(pageWith(SNIPPETS[1].element + LOADER))
    expect(await of(tag, '[part=name]', (name) => name.textContent?.trim())).toBe(
      'Librairie du Ruisseau',
    )
    await page.waitForFunction(
      (name) => document.querySelector(name)!.shadowRoot!.querySelector('img')?.naturalWidth,
      { polling: 100 },
      tag,
    )
    expect(complaints).toEqual([])
  })

  it('the map is activated, zooms, and lets a stop be chosen', async () => {
    const tag = 'costo-tour-map'
    await open(pageWith(SNIPPETS[2].element + LOADER))
    await press(tag, '[part=toggle]')
    await inside(tag, 'button[part=pin]')
    const line = () => of(tag, 'path.line', (path) => path.getAttribute('d'))
    const before = await line()
    await press(tag, '[aria-label="Zoomer"]')
    await expect.poll(line).not.toBe(before)
    await press(tag, '[aria-label="2. Librairie du Ruisseau"]')
    await inside(tag, '[part=pin][aria-pressed=true]')
    expect(complaints).toEqual([])
  })

  it.each([
    ['light', 'rgb(255, 255, 255)', 'rgb(26, 29, 35)'],
    ['dark', 'rgb(26, 29, 35)', 'rgb(240, 241, 244)'],
  ])('colours follow a page that is %s, and the partner’s accent', async (scheme, ground, text) => {
    await open(
      pageWith(
        `<main>${SNIPPETS.map(({ element }) => element).join('')}</main>${LOADER}`,
        `<style>:root{color-scheme:${scheme};font-family:sans-serif}main{display:grid;gap:2rem}</style>`,
      ),
    )
    for (const { tag } of SNIPPETS) {
      await (await page.waitForSelector(tag))!.scrollIntoView()
      await inside(tag, '[part=card], [part=tour]')
    }
    const colours = await of('costo-shop-card', '[part=card]', (card) => {
      const { backgroundColor, color } = getComputedStyle(card)
      return [backgroundColor, color]
    })
    expect(colours).toEqual([ground, text])
    // a browser that can't compute the colour would fall back to the text's
    const accent = await of('costo-shop-card', 'dd a', (link) => getComputedStyle(link).color)
    expect(accent).not.toBe(text)
    await page.screenshot({ path: `${PICTURES}/${scheme}.png`, fullPage: true })
    expect(complaints).toEqual([])
  })
})
