import { describe, expect, it } from 'vitest'
import { inFrames, shown } from '../../browser/in-frames'
import { isMissing, php, wordpress } from '../installed'
import { embedded, wpEmbed } from './oembed'

const { base, open } = inFrames()

/** A post of the real WordPress with our page's address in it, and WordPress's own script. */
async function post(path: string) {
  const { html } = await embedded(base() + path)
  if (!html) throw new Error(`WordPress makes nothing of ${path}`)
  return open(`<main><h1>Un billet</h1>${html}</main><script>${wpEmbed()}</script>`)
}

const PAGES = [
  ['shop-card', '/fr/shops/librairie-du-ruisseau/', /\/fr\/shops\/librairie-du-ruisseau\/$/],
  ['tour-map', '/fr/tours/nord-du-18e/', /\/fr\/tours\/nord-du-18e\/$/],
  // a card leads to the partner's own site; WordPress follows to the frame's own host only, so to our page about it
  ['partner-carousel', '/fr/partners/', /\/fr\/partners\/[^/]+\/$/],
] as const

describe.skipIf(isMissing(php, wordpress))('an address pasted into a WordPress post', () => {
  it.each(PAGES)(
    'becomes the %s, as high as it is, whose links lead on',
    async (widget, path, target) => {
      const page = await post(path)
      const frame = await shown(page, widget)
      expect(await frame.evaluate(() => origin)).toBe('null')

      // the link that stands until the frame answers has gone, and WordPress has given the frame its height
      await page.locator('blockquote').waitFor({ state: 'hidden' })
      const content = () =>
        frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
      await expect
        .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
        .toBe(Math.min(1000, await content()))
      expect(await page.locator('iframe').isVisible()).toBe(true)

      await frame.locator('[part=name] a').first().click()
      await page.waitForURL(target)
      expect(new URL(page.url()).origin).toBe(base())
      expect(page.complaints).toEqual([])
    },
  )

  it.each([
    ['a page of a record that is no more', '/fr/shops/horlogerie-ramey/'],
    ['an address that never was', '/fr/shops/nulle-part/'],
  ])('stays a link when it is %s', async (_, path) => {
    expect((await embedded(base() + path)).html).toBe(false)
  })

  it('is asked about as our page says, and for no third party', async () => {
    const { asked } = await embedded(`${base()}/en/tours/nord-du-18e/`)
    expect(asked).toHaveLength(2)
    for (const address of asked) expect(address.startsWith(`${base()}/`), address).toBe(true)
  })
})
