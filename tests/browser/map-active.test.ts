import { describe, expect, it } from 'vitest'
import { findings } from './axe'
import { GATHER_ERRORS, failures, inPages } from './in-pages'
import { bakedWidgets } from './baked-widgets'
import { manyStops, withTour } from './map-feeds'
import { PHONE, activate, activeMap, closer, middle, openMap, opener, pin } from './map-pages'

const { open, sites } = inPages()

const FIRST = '1. Boulangerie Labat'
const SECOND = '2. Librairie du Ruisseau'
const BELOW = '<div style="height:3000px"></div>'

/** Public path of a part of the map: the one script that holds these words. */
function partPath(words: string) {
  const parts = Object.entries(bakedWidgets(sites().base)).filter(
    ([path, script]) => path.startsWith('/v1/w/') && script.includes(words),
  )
  expect(parts).toHaveLength(1)
  return parts[0][0]
}
const ACTIVE = 'as ActiveMap'

it.each([
  ['7', 8],
  ['7 bis', 0],
])('on a phone the buttons leave room around a stop %s next to them', async (number, room) => {
  withTour(sites(), (tour) => {
    tour.stops = manyStops(8)
    tour.line.coordinates = []
    // east of all others, as high as the buttons
    const [corner, below] = tour.stops.slice(-2)
    Object.assign(corner, { number, lat: 48.8933, lng: 2.346 })
    Object.assign(below, { lat: 48.8924, lng: 2.346 })
  })
  const page = await openMap(open, { ...PHONE, viewport: { width: 390, height: 844 } })
  await activate(page)
  const gaps = await page.locator('costo-tour-map').evaluate(({ shadowRoot }) => {
    const boxes = (selector: string) =>
      [...shadowRoot!.querySelectorAll(selector)].map((one) => one.getBoundingClientRect())
    const gap = (a: DOMRect, b: DOMRect) =>
      Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom)
    const pins = boxes('.map .pin')
    return boxes('.tools button').flatMap((button) => pins.map((one) => gap(one, button)))
  })
  expect(gaps).toHaveLength(4 * 8)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(room)
})

describe('the code that moves the map', () => {
  it('is asked for when the visitor asks for the map, and not before', async () => {
    const page = await openMap(open)
    expect(sites().asked).not.toContain(partPath(ACTIVE))
    await activate(page)
    expect(sites().asked).toContain(partPath(ACTIVE))
    expect(page.complaints).toEqual([])
  })

  it('makes the button say that it is coming while it is slow', async () => {
    let send = () => {}
    const path = partPath(ACTIVE)
    sites().answer(path, (_, response) => {
      send = () =>
        response
          .writeHead(200, { 'Content-Type': 'text/javascript' })
          .end(bakedWidgets(sites().base)[path])
    })
    const page = await openMap(open)
    await opener(page).click()
    const busy = page.getByRole('button', { name: 'Ouverture de la carte' })
    await busy.waitFor()
    expect(await busy.getAttribute('aria-busy')).toBe('true')
    await busy.click()
    send()
    await activeMap(page).waitFor()
    expect(await closer(page).getAttribute('aria-busy')).toBeNull()
  })

  it('leaves the focus to whoever has gone elsewhere while it was on its way', async () => {
    let send = () => {}
    const path = partPath(ACTIVE)
    sites().answer(path, (_, response) => {
      send = () =>
        response
          .writeHead(200, { 'Content-Type': 'text/javascript' })
          .end(bakedWidgets(sites().base)[path])
    })
    const page = await openMap(open)
    await opener(page).click()
    await page.getByRole('button', { name: 'Ouverture de la carte' }).waitFor()
    const stop = page.getByRole('button', { name: `Montrer sur la carte : ${SECOND}` })
    await stop.focus()
    await expect.poll(() => sites().asked).toContain(path)
    send()
    await activeMap(page).waitFor()
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await stop.evaluate((element) => element.matches(':focus'))).toBe(true)
  })

  it('leaves the picture, says so and tells the page when it can’t be had', async () => {
    sites().answer(partPath(ACTIVE), (_, response) => void response.writeHead(404).end())
    const page = await openMap(open, {}, GATHER_ERRORS)
    await opener(page).click()
    await page.getByRole('status').getByText('La carte n’a pas pu s’ouvrir.').waitFor()
    await opener(page).waitFor()
    expect(await page.locator('[part=map] .pin').count()).toBe(4)
    expect(await failures(page)).toHaveLength(1)
  })
})

describe('by finger, on a phone', () => {
  const swipe = async (page: Awaited<ReturnType<typeof openMap>>, dy: number) => {
    const touch = await page.context().newCDPSession(page)
    const box = (await page.locator('[part=map]').boundingBox())!
    const [x, from] = [box.x + 60, Math.min(box.y + box.height, 740) - 60]
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: y ? [{ x, y }] : [] })
    await send('touchStart', from)
    for (let step = 1; step <= 10; step++) await send('touchMove', from + (dy * step) / 10)
    await send('touchEnd')
  }

  it('a picture of the map lets the page scroll', async () => {
    const page = await openMap(open, PHONE, BELOW)
    await page.locator('[part=map]').scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => scrollY)
    await swipe(page, -300)
    await page.waitForFunction((from) => scrollY > from + 100, before)
  })

  it('the active map moves instead, leaves a strip of the page to scroll by and a way out in sight', async () => {
    const page = await openMap(open, PHONE, BELOW)
    await activate(page)
    const from = await middle(page, SECOND)
    const scrolled = await page.evaluate(() => scrollY)
    await swipe(page, -80)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    expect((await middle(page, SECOND)).y).toBeLessThan(from.y - 40)
    expect((await activeMap(page).boundingBox())!.height).toBeLessThanOrEqual(740 * 0.75)
    await closer(page).click()
    await opener(page).waitFor()
    await swipe(page, -300)
    await page.waitForFunction((from) => scrollY > from + 100, scrolled)
  })

  it('two fingers bring it closer', async () => {
    const page = await openMap(open, PHONE)
    await activate(page)
    const apart = async () => (await middle(page, FIRST)).y - (await middle(page, SECOND)).y
    const before = await apart()
    const box = (await activeMap(page).boundingBox())!
    const touch = await page.context().newCDPSession(page)
    const at = { x: box.x + 40, y: box.y + box.height - 40 }
    const fingers = (gap: number) => [
      { x: at.x, y: at.y, id: 0 },
      { x: at.x + gap, y: at.y, id: 1 },
    ]
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: gap ? fingers(gap) : [] })
    await send('touchStart', 60)
    for (const gap of [80, 100, 120]) await send('touchMove', gap)
    await send('touchEnd')
    expect(await apart()).toBeGreaterThan(before * 1.5)
  })
})

describe('without dragging', () => {
  it('a press on the ground brings it to the middle', async () => {
    const page = await openMap(open)
    await activate(page)
    const box = (await activeMap(page).boundingBox())!
    const before = await middle(page, SECOND)
    // the middle stays among the stops: a press between them
    await page.mouse.click(box.x + box.width / 2 + 40, box.y + box.height / 2 + 20)
    const after = await middle(page, SECOND)
    // a mouse presses whole pixels
    expect(Math.abs(after.x - before.x + 40)).toBeLessThan(2)
    expect(Math.abs(after.y - before.y + 20)).toBeLessThan(2)
  })

  it('buttons bring it closer and farther', async () => {
    const page = await openMap(open)
    await activate(page)
    const apart = async () => (await middle(page, FIRST)).y - (await middle(page, SECOND)).y
    const before = await apart()
    await page.getByRole('button', { name: 'Zoomer', exact: true }).click()
    expect(await apart()).toBeCloseTo(before * 1.6, 0)
    await page.getByRole('button', { name: 'Dézoomer' }).click()
    expect(await apart()).toBeCloseTo(before, 0)
  })

  it('a stop chosen in the list comes to the middle and is named on the map', async () => {
    const page = await openMap(open)
    await activate(page)
    await page.getByRole('button', { name: `Montrer sur la carte : ${FIRST}` }).click()
    const box = (await activeMap(page).boundingBox())!
    expect((await middle(page, FIRST)).x).toBeCloseTo(box.x + box.width / 2, 0)
    expect(await page.getByRole('status').innerText()).toContain('12 rue Labat')
  })
})

it('keeps what a visitor has come closer to when the page around it changes its width', async () => {
  const page = await openMap(open)
  await activate(page)
  const apart = async () => (await middle(page, FIRST)).y - (await middle(page, SECOND)).y
  for (let step = 0; step < 3; step++) await activeMap(page).press('+')
  const [before, { width }] = [await apart(), (await activeMap(page).boundingBox())!]
  await page.setViewportSize({ width: 700, height: 800 })
  await expect.poll(async () => (await activeMap(page).boundingBox())!.width).not.toBe(width)
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  expect(await apart()).toBeCloseTo(before, 0)
})

describe('by keyboard', () => {
  it('Tab goes through the map and out of it, and a pin out of sight comes into view', async () => {
    withTour(sites(), (tour) => (tour.stops = manyStops(12)))
    const page = await openMap(open, {}, '<a href="#">Après</a>')
    await opener(page).press('Enter')
    await activeMap(page).waitFor()
    for (let step = 0; step < 6; step++) await page.keyboard.press('+')
    const box = (await activeMap(page).boundingBox())!
    for (let stop = 1; stop <= 12; stop++) {
      await page.keyboard.press('Tab')
      const focused = pin(page, `${stop}. Étape ${stop}`)
      expect(await focused.evaluate((element) => element.matches(':focus'))).toBe(true)
      const { x, y } = await middle(page, `${stop}. Étape ${stop}`)
      expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(true)
    }
    // its source, and the walk as files
    for (let links = 0; links < 12; links++) {
      await page.keyboard.press('Tab')
      if (await page.getByText('Après').evaluate((link) => link.matches(':focus'))) return
    }
    throw new Error('Tab did not leave the map')
  })

  it('Escape leaves it from a pin and from a button, back to the button that opened it', async () => {
    const page = await openMap(open)
    for (const inside of [pin(page, FIRST), page.getByRole('button', { name: 'Dézoomer' })]) {
      await activate(page)
      await inside.focus()
      await page.keyboard.press('Escape')
      await activeMap(page).waitFor({ state: 'detached' })
      expect(await opener(page).evaluate((element) => element.matches(':focus'))).toBe(true)
      expect(await opener(page).getAttribute('aria-expanded')).toBe('false')
    }
  })
})

it('moving the map renders nothing but the map: a hundred stops follow a finger', async () => {
  withTour(sites(), (tour) => (tour.stops = manyStops(100)))
  const page = await openMap(open)
  await activate(page)
  const pins = page.locator('[part=pin]')
  await pins.nth(99).waitFor()
  const changes = await page.evaluate(async () => {
    const root = document.querySelector('costo-tour-map')!.shadowRoot!
    const seen: string[] = []
    new MutationObserver((records) =>
      seen.push(...records.map(({ target }) => (target as Element).className || target.nodeName)),
    ).observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
    root
      .querySelector('.live')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    await new Promise(requestAnimationFrame)
    return seen
  })
  expect([...new Set(changes)]).toEqual(['layer'])
})

it.each([
  ['on a phone', PHONE],
  ['in the dark', { colorScheme: 'dark' as const }],
  ['with forced colours', { forcedColors: 'active' as const }],
])('axe finds nothing on an active map with thirty stops, one chosen, %s', async (_, options) => {
  withTour(sites(), (tour) => (tour.stops = manyStops(30)))
  const page = await openMap(open, options)
  await activate(page)
  await page.getByRole('button', { name: 'Montrer sur la carte : 17. Étape 17' }).click()
  await page.getByRole('status').getByText('17. Étape 17').waitFor()
  expect(await findings(page)).toEqual([])
})
