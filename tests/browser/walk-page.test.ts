import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { button, NOTHING, stop, stored, WALK, walkPages } from './walk-pages'

const { open, site } = walkPages()

describe('without a script the page of a walk', () => {
  it('shows every stop, and no button that would do nothing', async () => {
    const page = await open({ javaScriptEnabled: false })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('checkbox').count()).toBe(0)
    for (const said of [
      'Comptez 10 min sur place.',
      'Descendez la rue Labat',
      'lun., mar. et jeu.–dim.',
      'Toilettes et eau sur le parcours',
    ])
      await page.getByText(said).waitFor()
    expect(await stop(page, '1').locator('audio').getAttribute('controls')).toBe('')
  })
})

describe('the hours of today', () => {
  it('are those of Paris, for a visitor whose clock is in Tokyo', async () => {
    const page = await open({ timezoneId: 'Asia/Tokyo' })
    await stop(page, '1').getByText('Ouvert jusqu’à 20 h').waitFor()
    expect(await stop(page, '2').locator('.today').textContent()).toMatch(
      /^Ouvert jusqu’à 19\sh\s30 · aujourd’hui 10\sh–19\sh\s30$/,
    )
    expect(page.complaints).toEqual([])
  })

  it('follow the clock while the page stays open, and fall silent when the hours are too old', async () => {
    const page = await open()
    await stop(page, '2').getByText('Ouvert jusqu’à').waitFor()
    const wake = (at: string) =>
      page.clock
        .setFixedTime(at)
        .then(() => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))))
    await wake('2026-11-21T19:10:00+01:00')
    await stop(page, '2').getByText('Ferme bientôt').waitFor()
    await wake('2026-11-21T19:30:00+01:00')
    await stop(page, '2').getByText('Fermé pour aujourd’hui').waitFor()
    await wake('2026-12-21T12:00:00+01:00')
    await stop(page, '2').locator('.today').waitFor({ state: 'hidden' })
    await stop(page, '2').getByText('mar.–sam.').waitFor()
  })
})

describe('the map of the walk', () => {
  const top = (page: Page) =>
    page.locator('.sketch').evaluate((map) => Math.round(map.getBoundingClientRect().top))
  const scrollTo = (page: Page, number: string) =>
    stop(page, number).evaluate((one) => one.scrollIntoView({ block: 'start' }))

  it('stays beside the stops on a desk, which scroll past it, and hides none a link leads to', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } })
    for (const number of ['1', '3']) {
      await scrollTo(page, number)
      expect(await top(page)).toBe(16)
    }
    await page.goto(`${site().base}${WALK}#stop-3`)
    const [map, item] = [
      (await page.locator('.sketch').boundingBox())!,
      (await stop(page, '3').boundingBox())!,
    ]
    expect(item.x + item.width).toBeLessThanOrEqual(map.x)
    expect(item.y).toBeGreaterThanOrEqual(0)
    expect(item.y).toBeLessThan(100)
    await page.emulateMedia({ media: 'print' })
    expect(await top(page)).toBeLessThan(-100)
  })

  it.each([
    ['on a phone', { width: 390, height: 844 }],
    ['on a screen lower than itself', { width: 1280, height: 420 }],
  ])('scrolls away with the page %s', async (_, viewport) => {
    const page = await open({ viewport })
    await scrollTo(page, '3')
    expect(await top(page)).toBeLessThan(-100)
  })
})

it.each(['light', 'dark'] as const)(
  'on a phone what a walk is and what one can do on the spot stand close together, %s',
  async (colorScheme) => {
    const page = await open({ colorScheme })
    const gap = await page.evaluate(() => {
      const edge = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
      return edge('.tools').top - edge('.intro .chips').bottom
    })
    expect(gap).toBeGreaterThanOrEqual(16)
    expect(gap).toBeLessThanOrEqual(32)
  },
)

describe('large type and high contrast', () => {
  it('are two buttons that change the page and store nothing', async () => {
    const page = await open()
    const look = () =>
      page.evaluate(() => {
        const { fontSize, color, backgroundColor } = getComputedStyle(document.body)
        return { fontSize: Number.parseFloat(fontSize), color, backgroundColor }
      })
    const before = await look()
    await button(page, 'Grands caractères').click()
    expect(await button(page, 'Grands caractères').getAttribute('aria-pressed')).toBe('true')
    expect((await look()).fontSize).toBe(before.fontSize * 1.5)
    await button(page, 'Contraste fort').click()
    expect(await look()).toMatchObject({
      ...{ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' },
    })
    expect(await stored(page)).toEqual(NOTHING)
    await page.reload()
    await button(page, 'Grands caractères').waitFor()
    expect(await look()).toEqual(before)
    await button(page, 'Contraste fort').click()
    await button(page, 'Contraste fort').click()
    expect(await look()).toEqual(before)
  })

  it('is high contrast from the start for those whose system asks for it', async () => {
    const page = await open({ contrast: 'more' })
    const ink = await page.evaluate(() => getComputedStyle(document.body).color)
    expect(ink).toBe('rgb(0, 0, 0)')
  })
})

describe('a commentary', () => {
  it('is asked for by a press alone, plays, and comes in parts', async () => {
    const page = await open()
    const asked: string[] = []
    page.on('request', (request) => {
      if (/\.(mp3|m4a)$/.test(request.url())) asked.push(request.url())
    })
    await stop(page, '1').getByText('Ouvert jusqu’à').waitFor()
    expect(asked).toEqual([])
    const audio = stop(page, '1').locator('audio')
    const length = await audio.evaluate(async (element: HTMLAudioElement) => {
      element.muted = true
      await element.play()
      return element.duration
    })
    expect(length).toBeGreaterThan(1.5)
    expect(asked.length).toBeGreaterThan(0)

    const part = await fetch(asked[0], { headers: { Range: 'bytes=100-199' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-type')).toBe('audio/mpeg')
    expect((await part.arrayBuffer()).byteLength).toBe(100)
  })

  it('that can’t be heard leaves the text, and says so', async () => {
    const page = await open()
    await page.route('**/*.mp3', (route) => route.abort())
    await stop(page, '1')
      .locator('audio')
      .evaluate((element: HTMLAudioElement) => void element.play().catch(() => {}))
    await stop(page, '1').getByText('Le commentaire demande du réseau.').waitFor()
  })
})

describe('while it stays open', () => {
  it('goes on without any network: every picture is there, and a stop opens without asking for anything', async () => {
    const page = await open()
    await page.waitForFunction(() =>
      [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    )
    await site().stop()
    try {
      const asked: string[] = []
      const icon = await page.locator('link[rel=icon]').getAttribute('href')
      page.on('request', (request) => {
        // the browser's own, for its tab
        if (new URL(request.url()).pathname !== icon) asked.push(request.url())
      })
      await page.getByRole('link', { name: '3 Les Jardins du Ruisseau' }).click()
      expect(new URL(page.url()).hash).toBe('#stop-3')
      for (const box of await page.getByRole('checkbox').all()) await box.check()
      await button(page, 'Grands caractères').click()
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      expect(asked).toEqual([])
      expect(page.complaints).toEqual([])
    } finally {
      await site().restart()
    }
  })

  it('loads no picture below the first screen for those who save data', async () => {
    const page = await open()
    expect(await page.locator('.stop img').first().getAttribute('loading')).toBe('eager')
    const thrifty = await open({}, { path: '/fr/' })
    await thrifty.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
    await thrifty.goto(site().base + WALK)
    await stop(thrifty, '1').getByText('Ouvert jusqu’à').waitFor()
    expect(await thrifty.locator('.stop img').first().getAttribute('loading')).toBe('lazy')
  })
})

it('moves nothing on the first screen when the script arrives', async () => {
  const page = await open({}, { path: '/fr/' })
  await page.addInitScript(() => {
    const shifts = ((window as unknown as { shifts: number[] }).shifts = [])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (shifts as number[]).push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(site().base + WALK)
  await button(page, 'Où suis-je ?').waitFor()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(0))))
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.01)
})
