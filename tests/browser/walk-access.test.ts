import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Records } from '../../src/publish/records'
import { findings } from './axe'
import { onTheSpot } from './spot-walk'
import { button, stop, walkPages } from './walk-pages'

const LONG = 'Atelier participatif de réparation de bicyclettes anciennes et de machines à coudre'

/** The walk with all there is, and another of thirty stops: long names, no photo, closed doors, a diversion. */
function both(records: Records) {
  onTheSpot(records)
  const [first, second] = records.tours
  Object.assign(second, { state: 'diverted', stepFree: false, photo: undefined, line: undefined })
  second.stops = Array.from({ length: 30 }, (_, index) => ({
    ...first.stops[index === 0 ? 0 : 2],
    ...{ number: index % 7 ? String(index + 1) : `${index + 1} bis`, photo: undefined },
    ...(index && { name: { fr: `${LONG} ${index}` }, lat: 48.89 + index * 0.0004, lng: 2.35 }),
  }))
}

const { open } = walkPages(both)
const LONG_WALK = { path: '/fr/tours/est-du-18e/' }
const LOCATED = {
  permissions: ['geolocation'],
  geolocation: { latitude: 48.8893, longitude: 2.3475, accuracy: 15 },
}

/** Everything in use: the place followed, a stop done, both looks. */
async function inUse(page: Page) {
  await button(page, 'Où suis-je ?').click()
  await page.getByRole('status').getByText('Étape la plus proche').waitFor()
  await page.getByRole('checkbox').nth(1).check()
}

describe('axe finds nothing', () => {
  it.each<[string, BrowserContextOptions]>([
    ['on a phone', {}],
    ['at a desk', { viewport: { width: 1280, height: 900 } }],
    ['on a dark ground', { colorScheme: 'dark' }],
    ['with forced colours', { forcedColors: 'active' }],
    ['with more contrast', { contrast: 'more' }],
  ])('%s', async (_, options) => {
    const page = await open({ ...options, ...LOCATED })
    expect(await findings(page)).toEqual([])
    await inUse(page)
    expect(await findings(page)).toEqual([])
    await button(page, 'Contraste fort').click()
    await button(page, 'Grands caractères').click()
    expect(await findings(page)).toEqual([])
  })

  it('on a diverted walk of thirty stops, nor without JavaScript', async () => {
    expect(await findings(await open({}, LONG_WALK))).toEqual([])
  })
})

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

describe('nothing is cut and nothing scrolls sideways', () => {
  it.each<[string, number, number]>([
    ['at 320 pixels', 320, 640],
    ['enlarged twice', 640, 450],
    ['enlarged fourfold', 320, 225],
  ])('%s', async (_, width, height) => {
    for (const walk of [{}, LONG_WALK]) {
      const page = await open({ viewport: { width, height }, ...LOCATED }, walk)
      await inUse(page)
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      await button(page, 'Grands caractères').click()
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      await page.close()
    }
  })

  it('with the spacing a reader may choose (WCAG 1.4.12)', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } }, LONG_WALK)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets.push(sheet)
    })
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })
})

it('gives fingers 24 pixels at least, and 44 to every button of its own', async () => {
  const page = await open(LOCATED)
  await inUse(page)
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.walk :is(a, button, label, audio)')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const least = element.matches('.tool') ? 44 : 24
        return height < least || width < least
          ? [`${element.outerHTML.slice(0, 80)} ${height}`]
          : []
      }),
  )
  expect(small).toEqual([])
})

it('can be used with the keyboard alone, the focus seen above the bar at the foot', async () => {
  const page = await open(LOCATED)
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let times = 0; times < 60 && !(await until()); times++) await page.keyboard.press(key)
  }
  const focused = (selector: string) => () =>
    page.evaluate((selector) => document.activeElement!.matches(selector), selector)
  await press('Tab', focused('#locate'))
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('Étape la plus proche').waitFor()
  await press('Tab', focused('#stop-2 input'))
  await page.keyboard.press('Space')
  await page.getByRole('status').getByText('Prochaine étape').waitFor()
  const hidden = await page.evaluate(() => {
    const field = document.activeElement!.getBoundingClientRect()
    return field.bottom > document.querySelector('.guide')!.getBoundingClientRect().top
  })
  expect(hidden).toBe(false)
  expect(await stop(page, '2').getByRole('checkbox').isChecked()).toBe(true)
})

it('says in high contrast every text at 7:1 at least', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open({ colorScheme }, LONG_WALK)
    await button(page, 'Contraste fort').click()
    const faint = await page.evaluate(() => {
      const luminance = (colour: string) =>
        colour
          .match(/\d+(\.\d+)?/g)!
          .slice(0, 3)
          .map((value) => Number(value) / 255)
          .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
          .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0)
      const groundOf = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)'
        const { backgroundColor } = getComputedStyle(element)
        return /^rgba.*, 0\)$/.test(backgroundColor)
          ? groundOf(element.parentElement)
          : backgroundColor
      }
      const texts = [...document.querySelectorAll('.walk *')].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      return texts.flatMap((element) => {
        const both = [getComputedStyle(element).color, groundOf(element)].map(luminance)
        const ratio = (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05)
        return ratio < 7 ? [`${ratio.toFixed(1)}: ${element.outerHTML.slice(0, 120)}`] : []
      })
    })
    expect(faint).toEqual([])
  }
})
