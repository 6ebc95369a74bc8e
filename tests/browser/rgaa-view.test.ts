import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { inPages } from './in-pages'
import { changed, contrast, pictureOf } from './pixels'
import { ALL, WIDGETS, activateMap, inMain, openAll } from './rgaa-pages'

const { open } = inPages()
const TALL = { viewport: { width: 500, height: 900 } }
// what a focus line may take outside its element
const AROUND = 6
const WIDGET_TAGS = WIDGETS.map(([tag]) => tag).join(',')

const opened = (options = {}) => openAll(open, inMain(ALL), options)

describe('the focus', () => {
  it.each([
    ['on a light ground', {}],
    ['on a dark ground', { colorScheme: 'dark' as const }],
    ['with forced colours', { forcedColors: 'active' as const }],
  ])('%s is a line around what has it, 3 : 1 against what was there before', async (_, scheme) => {
    const page = await opened({ ...TALL, ...scheme })
    await activateMap(page)
    await page.getByRole('link', { name: 'Avant' }).focus()
    const weak: string[] = []
    // far more than there is to focus: the walk's own test finds a trap
    for (let times = 0; times < 100; times++) {
      await page.keyboard.press('Tab')
      const one = await focused(page)
      if (one.words === 'Après') break
      const clip = insideWindow(one.box, TALL.viewport)
      const withFocus = await pictureOf(page, clip)
      await blur(page)
      const without = await pictureOf(page, clip)
      await refocus(page)
      const edge = 2 * (Math.min(one.box.width, clip.width) + Math.min(one.box.height, clip.height))
      if (changed(without, withFocus, 3) < edge) weak.push(one.words)
    }
    expect(weak).toEqual([])
  })

  it('goes through the page in the order in which one reads, is trapped nowhere, and comes back the same way', async () => {
    const page = await opened(TALL)
    await activateMap(page)
    await page.getByRole('link', { name: 'Avant' }).focus()
    const there = await walk(page, 'Tab', 'Après')
    const back = await walk(page, 'Shift+Tab', 'Avant')
    expect(there.length).toBeGreaterThan(20)
    expect(back.slice(0, -1).reverse()).toEqual(there.slice(0, -1))
    expect(await againstReading(page)).toEqual([])
  })
})

it.each([
  ['a light ground', {}],
  ['a dark ground', { colorScheme: 'dark' as const }],
])(
  'on %s every button stands out by 3 : 1, by its edge or by its own colour',
  async (_, scheme) => {
    const page = await opened({ ...TALL, ...scheme })
    await activateMap(page)
    const pale: string[] = []
    for (const button of await page.locator(WIDGET_TAGS).locator('button').all()) {
      // what can't be pressed now may be pale
      if ((await button.getAttribute('aria-disabled')) === 'true') continue
      await button.scrollIntoViewIfNeeded()
      const box = (await button.boundingBox())!
      const { data, width } = await pictureOf(page, insideWindow(box, TALL.viewport))
      const ground: [number, number, number] = [data[0], data[1], data[2]]
      let strongest = 1
      // across the middle, from outside to inside the left edge
      const row = (Math.round(box.height / 2) + AROUND) * width * 3
      for (let x = 0; x < 2 * AROUND; x++)
        strongest = Math.max(
          strongest,
          contrast(ground, [...data.subarray(row + x * 3, row + x * 3 + 3)] as [
            number,
            number,
            number,
          ]),
        )
      if (strongest < 3) pale.push(`${await button.textContent()}: ${strongest.toFixed(2)}`)
    }
    expect(pale).toEqual([])
  },
)

it('with the reader’s own spacing no text is cut, and none covers another', async () => {
  const page = await opened(TALL)
  await activateMap(page)
  await page.evaluate(space)
  expect(await page.evaluate(cutOrCovered)).toEqual([])
})

it('in a window of 320 × 256 nothing sticks out or is cut, and the map in use leaves room to scroll past it', async () => {
  const size = { width: 320, height: 256 }
  const page = await opened({ viewport: size })
  await activateMap(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await page.evaluate(cutOrCovered)).toEqual([])
  const map = (await page.locator('costo-tour-map [part=map]').boundingBox())!
  expect(map.height).toBeLessThan(size.height)
})

it('held upright or across, the widgets say the same', async () => {
  const page = await opened({ viewport: { width: 360, height: 740 } })
  const upright = await wordsOf(page)
  await page.setViewportSize({ width: 740, height: 360 })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  expect(await wordsOf(page)).toEqual(upright)
})

it('without style sheets all words are still there, in the same order', async () => {
  const page = await opened(TALL)
  const words = await wordsOf(page)
  expect(await wordsOf(page, true)).toEqual(words)
})

it('a press that is let go elsewhere does nothing', async () => {
  const page = await opened(TALL)
  for (const name of ['Suivants', 'Explorer la carte', /^Montrer sur la carte : 3/]) {
    const button = page.getByRole('button', { name })
    await button.scrollIntoViewIfNeeded()
    const box = (await button.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(250, 450)
    await page.mouse.up()
  }
  expect(await page.locator('costo-partner-carousel ul').evaluate((list) => list.scrollLeft)).toBe(
    0,
  )
  expect(await page.getByRole('group', { name: /^Carte/ }).count()).toBe(0)
  expect(await page.locator('costo-tour-map [aria-current]').count()).toBe(0)
})

it('a plus or an arrow pressed outside the map in use is the page’s own', async () => {
  const page = await opened(TALL)
  await activateMap(page)
  const pin = page.getByRole('button', { name: '2. Librairie du Ruisseau', exact: true })
  const before = await pin.evaluate((element: HTMLElement) => element.style.translate)
  await page.getByRole('button', { name: /^Montrer sur la carte : 3/ }).focus()
  await page.keyboard.press('+')
  await page.keyboard.press('ArrowRight')
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  expect(await pin.evaluate((element: HTMLElement) => element.style.translate)).toBe(before)
})

type Box = { x: number; y: number; width: number; height: number }

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by },
})

/** The box and a little around it, as far as the window shows it. */
function insideWindow(box: Box, window: { width: number; height: number }): Box {
  const { x, y, width, height } = grown(box, AROUND)
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))]
  return {
    ...{ x: left, y: top, width: Math.min(window.width, Math.ceil(x + width)) - left },
    height: Math.min(window.height, Math.ceil(y + height)) - top,
  }
}

/** The element that has the focus, through shadow roots: its words and where it is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    Object.assign(window, { last: element })
    const { x, y, width, height } = element!.getBoundingClientRect()
    const words = element!.getAttribute('aria-label') ?? element!.textContent!.trim()
    return { words, box: { x, y, width, height } }
  })

const blur = (page: Page) => page.evaluate(() => (window as unknown as Last).last.blur())
const refocus = (page: Page) =>
  page.evaluate(() => (window as unknown as Last).last.focus({ preventScroll: true }))

type Last = { last: HTMLElement }

async function walk(page: Page, key: string, end: string): Promise<string[]> {
  const passed: string[] = []
  // far more than there is to focus: a trap ends the walk without its end
  for (let times = 0; times < 100 && passed.at(-1) !== end; times++) {
    await page.keyboard.press(key)
    passed.push((await focused(page)).words)
  }
  expect(passed.at(-1)).toBe(end)
  return passed
}

/** What has a tab order of its own, other than that of the text. */
const againstReading = (page: Page) =>
  page
    .locator(WIDGET_TAGS)
    .locator('[tabindex]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => (element as HTMLElement).tabIndex > 0)
        .map((one) => one.outerHTML),
    )

/** All words of each widget as one sees them, drawings apart; those of the same moment `without` style sheets. */
const wordsOf = (page: Page, without = false) =>
  page.locator(WIDGET_TAGS).evaluateAll(
    (hosts, without) =>
      hosts.map(({ shadowRoot }) => {
        if (without) shadowRoot!.adoptedStyleSheets = []
        const frame = shadowRoot!.querySelector<HTMLElement>('.w')!
        // the scale of the drawing is the drawing's
        for (const drawing of frame.querySelectorAll('svg')) drawing.remove()
        return frame.innerText.replace(/\s+/g, '')
      }),
    without,
  )

/** Runs in the page: the spacing of RGAA 10.12 as a reader's own style sheet sets it, inside the widgets too. */
function space() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-block-end: 2em !important }`,
  )
  document.adoptedStyleSheets = [sheet]
  for (const { shadowRoot } of document.querySelectorAll('*'))
    shadowRoot?.adoptedStyleSheets.push(sheet)
}

/** Runs in the page: texts that an ancestor cuts off, and texts of one widget that lie over each other. */
function cutOrCovered(): string[] {
  const complaints: string[] = []
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    if (!shadowRoot) continue
    const texts: { words: string; box: DOMRect; element: Element }[] = []
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const words = walker.currentNode.nodeValue?.trim()
      const element = walker.currentNode.parentElement
      if (!words || !element || element.closest('.map, .tools, [aria-hidden=true], [role=status]'))
        continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const box = range.getBoundingClientRect()
      if (!box.width) continue
      texts.push({ words, box, element })
      for (let outer: Element | null = element; outer; outer = outer.parentElement) {
        if (!/hidden|clip/.test(getComputedStyle(outer).overflowY)) continue
        const edge = outer.getBoundingClientRect()
        if (box.bottom > edge.bottom + 1 || box.top < edge.top - 1 || box.right > edge.right + 1)
          complaints.push(`cut: ${words}`)
      }
    }
    texts.forEach((one, index) =>
      texts.slice(index + 1).forEach((other) => {
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        const related = one.element.contains(other.element) || other.element.contains(one.element)
        if (wide > 2 && high > 4 && !related)
          complaints.push(`covered: ${one.words} / ${other.words}`)
      }),
    )
  }
  return complaints
}
