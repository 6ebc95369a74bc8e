import { describe, expect, it } from 'vitest'
import { inPages } from './in-pages'
import { ATTRIBUTION, TILES, serveGround, withTour } from './map-feeds'
import { activate, activeMap, closer, openMap, opener } from './map-pages'

const { open, sites } = inPages()

const withTiles = () => withTour(sites(), (tour) => (tour.map = { tiles: TILES, ...ATTRIBUTION }))

/** Waits until the whole map has ground under it, and tells the tiles: where they lie, and how large they are. */
const grounded = (page: Awaited<ReturnType<typeof openMap>>) =>
  page
    .waitForFunction(() => {
      const map = document.querySelector('costo-tour-map')!.shadowRoot!.querySelector('.live')!
      const { left, top, right, bottom } = map.getBoundingClientRect()
      const images = [...map.querySelectorAll('img')]
      const covers = (x: number, y: number) =>
        images.some((image) => {
          const box = image.getBoundingClientRect()
          const holds = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
          return holds && image.complete && image.naturalWidth > 0
        })
      const xs = [left + 1, (left + right) / 2, right - 1]
      const ys = [top + 1, (top + bottom) / 2, bottom - 1]
      if (!xs.every((x) => ys.every((y) => covers(x, y)))) return undefined
      return images.map(({ src, width }) => ({ src, width }))
    })
    .then(async (handle) => (await handle.jsonValue()) ?? [])

describe('the ground under an active map', () => {
  it('comes from the address in the feed, once the map is active, without a cookie or a violation', async () => {
    const tiles = serveGround(sites())
    withTiles()
    const policy = `default-src 'none'; script-src ${sites().base}; img-src ${sites().base}; connect-src ${sites().base}`
    const page = await openMap(open, { headers: { 'Content-Security-Policy': policy } })
    await opener(page).scrollIntoViewIfNeeded()
    expect(tiles()).toEqual([])
    await activate(page)
    const shown = await grounded(page)
    expect(shown.every(({ src }) => src.startsWith(`${sites().base}/tiles/16/`))).toBe(true)
    expect(sites().withCookie).toEqual([])
    expect(page.complaints).toEqual([])
    await page.getByRole('link', { name: '© IGN' }).waitFor()
  })

  it('is where the stops are: the walk’s first stop lies in its own tile', async () => {
    serveGround(sites())
    withTiles()
    const page = await openMap(open)
    await activate(page)
    await grounded(page)
    const under = await page.evaluate(() => {
      const map = document.querySelector('costo-tour-map')!.shadowRoot!.querySelector('.live')!
      const line = map.querySelector<SVGPathElement>('.line')!
      const start = line.getPointAtLength(0).matrixTransform(line.getScreenCTM()!)
      return [...map.querySelectorAll('img')].find((image) => {
        const { left, right, top, bottom } = image.getBoundingClientRect()
        return left <= start.x && start.x < right && top <= start.y && start.y < bottom
      })?.src
    })
    // 48.8893, 2.3489 at zoom 16, by wiki.openstreetmap.org/wiki/Slippy_map_tilenames
    expect(under).toBe(`${sites().base}/tiles/16/33195/22537.svg`)
  })

  it('is sharp on a dense screen: twice the tiles across, each half as wide', async () => {
    serveGround(sites())
    withTiles()
    const page = await openMap(open, { deviceScaleFactor: 2 })
    await activate(page)
    for (const { src, width } of await grounded(page)) {
      expect(src).toContain('/tiles/17/')
      expect(width * 2).toBeLessThanOrEqual(256 * 1.2)
    }
  })

  it('is kept while the map is moved to and fro: no tile is asked for twice', async () => {
    const tiles = serveGround(sites())
    withTiles()
    const page = await openMap(open)
    await activate(page)
    await grounded(page)
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
      for (let step = 0; step < 3; step++) await activeMap(page).press(key)
      await grounded(page)
    }
    expect(tiles().length).toBe(new Set(tiles()).size)
  })

  it('is of one zoom level again once it is whole: what lay under it is let go', async () => {
    serveGround(sites())
    withTiles()
    const page = await openMap(open)
    await activate(page)
    await grounded(page)
    await activeMap(page).press('+')
    await activeMap(page).press('+')
    await grounded(page)
    const levels = () =>
      page
        .locator('.live img')
        .evaluateAll((all) => [
          ...new Set((all as HTMLImageElement[]).map(({ src }) => src.split('/')[4])),
        ])
    await expect.poll(levels).toEqual(['17'])
  })

  it('stays plain where a tile can’t be had, and that tile is not asked for again', async () => {
    const tiles = serveGround(sites(), (tile) => tile.startsWith('16/33194/'))
    withTiles()
    const page = await openMap(open)
    await activate(page)
    const refused = () => tiles().filter((path) => path.includes('/16/33194/'))
    await page.waitForFunction(
      () =>
        document.querySelector('costo-tour-map')!.shadowRoot!.querySelectorAll('.live img').length,
    )
    await activeMap(page).press('ArrowRight')
    await activeMap(page).press('ArrowLeft')
    await expect.poll(() => refused().length).toBeGreaterThan(0)
    await activeMap(page).press('ArrowRight')
    const broken = await page
      .locator('.live img')
      .evaluateAll(
        (images) =>
          (images as HTMLImageElement[]).filter((one) => one.complete && !one.naturalWidth).length,
      )
    expect(broken).toBe(0)
    expect(refused().length).toBe(new Set(refused()).size)
  })

  it('is loaded a few tiles at once, and no more once the map is left', async () => {
    const waiting: (() => void)[] = []
    const asked: string[] = []
    serveGround(sites())
    withTiles()
    const page = await openMap(open, { deviceScaleFactor: 2 })
    await page.route('**/tiles/**', (route) => {
      asked.push(route.request().url())
      waiting.push(() => void route.continue())
    })
    await activate(page)
    await expect.poll(() => asked.length).toBe(6)
    waiting.shift()!()
    await expect.poll(() => asked.length).toBe(7)
    await closer(page).click()
    for (const send of waiting.splice(0)) send()
    await opener(page).waitFor()
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(asked.length).toBe(7)
  })
})
