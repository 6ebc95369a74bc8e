import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { violations } from './admin-axe'

const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [390, 1280]

/**
 * Nothing that axe objects to, nothing wider than the page, on a phone and on a desk, light and dark; it ends on a desk.
 * @param part of the page that is ours
 */
export async function isFine(page: Page, part = 'main') {
  const { origin } = new URL(page.url())
  for (const scheme of [...SCHEMES].reverse())
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.context().addCookies([{ name: 'payload-theme', value: scheme, url: origin }])
      await page.reload()
      await page.locator(`html[data-theme=${scheme}]`).waitFor()
      await page.locator(part).first().waitFor()
      expect(await violations(page, part), `${scheme} ${width}`).toEqual([])
      const isCut = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(isCut, `${scheme} ${width}`).toBe(false)
    }
}
