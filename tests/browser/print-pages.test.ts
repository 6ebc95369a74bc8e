import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { infoOf, isPaperUnread, textOf } from '../support/paper-readers'
import { printedEdition } from '../support/printed'
import { findings } from './axe'
import { startEditionSite } from './edition-site'

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }

describe('the pages to print and the page a code leads to', () => {
  let site: Awaited<ReturnType<typeof startEditionSite>>
  let browser: Browser
  beforeAll(async () => {
    ;[site, browser] = [await startEditionSite(), await launchChromium()]
  })
  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  const since = () => site.paths.find((path) => /^\/fr\/tours\/nord-du-18e\/p\//.test(path))!
  const PAGES = [
    ['to print on A4', () => '/fr/tours/nord-du-18e/print/'],
    ['to print on A3', () => '/en/tours/est-du-18e/print/a3/'],
    ['of what has changed', since],
  ] as const

  it.each(PAGES)(
    '%s: can be read on a phone and on a desk, without a fault that axe finds',
    async (_, path) => {
      for (const viewport of [PHONE, DESK]) {
        const page = await browser.newPage({ viewport })
        const refused: string[] = []
        page.on('console', (message) => {
          if (message.type() === 'error') refused.push(message.text())
        })
        await page.goto(`${site.base}${path()}`)
        expect(await findings(page)).toEqual([])
        if (viewport === PHONE) {
          const width = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(width).toBeLessThanOrEqual(PHONE.width)
        }
        expect(refused).toEqual([])
        expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
        await page.close()
      }
    },
  )

  it.skipIf(isPaperUnread).each(['a4', 'a3'] as const)(
    'give on %s, from any browser, what the PDF gives',
    async (sheet) => {
      const folder = await mkdtemp(join(tmpdir(), 'printed-'))
      const edition = await printedEdition()
      const page = await browser.newPage()
      await page.goto(`${site.base}/fr/tours/nord-du-18e/print/${sheet === 'a4' ? '' : 'a3/'}`)
      const path = join(folder, 'printed.pdf')
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
      const leaflet = await edition.leaflet('nord-du-18e', sheet)
      const ours = textOf(leaflet).replaceAll('https://vitrine.example', site.base)
      expect(lettersOf(textOf(path))).toBe(lettersOf(ours))
      const [printed, made] = [infoOf(path), infoOf(leaflet)]
      expect([printed.Pages, printed['Page size']]).toEqual([made.Pages, made['Page size']])
      await page.close()
      await Promise.all([edition.remove(), rm(folder, { recursive: true })])
    },
  )

  it('leads from the page to print back to the walk, and to the other sheet', async () => {
    const page = await browser.newPage()
    await page.goto(`${site.base}/fr/tours/nord-du-18e/print/`)
    await page.getByRole('link', { name: 'A3 à plier en quatre' }).click()
    expect(page.url()).toBe(`${site.base}/fr/tours/nord-du-18e/print/a3/`)
    await page.getByRole('link', { name: 'Revenir à la balade' }).click()
    expect(page.url()).toBe(`${site.base}/fr/tours/nord-du-18e/`)
    await page.close()
  })
})

// where a long address is broken depends on its length
const lettersOf = (text: string) => text.replaceAll(/[\s\u00ad-]/g, '')
