import type { Frame } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from './axe'
import { PATHS, frameTag, inFrames, shown } from './in-frames'

const { base, newPage, open } = inFrames()
const widgets = Object.entries(PATHS)

describe.each(widgets)('a frame of the %s', (widget, path) => {
  it('shows it in anybody’s page, and there is nothing to complain about', async () => {
    const page = await open(frameTag(path))
    await shown(page, widget)
    expect(page.complaints).toEqual([])
  })

  it('shows it in a sandbox that allows scripts alone, and in a frame of such a sandbox', async () => {
    const inner = frameTag(path).replaceAll('"', '&quot;')
    const page = await open(
      frameTag(path, { more: 'sandbox="allow-scripts"' }) +
        `<iframe sandbox="allow-scripts" width="700" height="700" srcdoc="${inner}"></iframe>`,
    )
    for (const index of [0, 1]) {
      const frame = await shown(page, widget, index)
      expect(await frame.evaluate(() => origin)).toBe('null')
    }
    expect(page.complaints).toEqual([])
  })

  it('fits or scrolls at any size: nothing is cut, and there is one bar at most', async () => {
    const page = await open('')
    for (const width of [320, 600])
      for (const height of [200, 400, 600, 1000]) {
        await page.setContent(
          `<body style="margin:0">${frameTag(path, { width, height }).replace('{base}', base())}`,
        )
        const seen = await measured(await shown(page, widget))
        expect(seen, `${width} × ${height}`).toEqual({ sideways: 0, hidden: 0, bars: [] })
      }
  })

  it('has a title, its language, no place in search engines, and nothing axe objects to', async () => {
    const page = await newPage()
    await page.goto(base() + path)
    await shown(page, widget)
    expect(await page.title()).toMatch(/ · La Vitrine CoSto$/)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    // a frame has no heading of its own: the widget's belongs to the outline of the page around
    const found = await findings(page)
    expect(found.filter((text) => !text.startsWith('page-has-heading-one:'))).toEqual([])
  })

  it('is a real link where there is no JavaScript', async () => {
    const page = await open(frameTag(path), { javaScriptEnabled: false })
    const link = page.frameLocator('iframe').getByRole('link')
    await link.click()
    await page.waitForURL(/\/fr\/(shops\/|tours\/)?$/)
    expect(await page.locator('h1').count()).toBe(1)
  })
})

it('gives a widget the attributes it knows, and nothing else that an address may say', async () => {
  const page = await open(
    frameTag(
      '/fr/frames/shop-card/?shop=librairie-du-ruisseau&layout=compact&onclick=alert(1)&style=color:red&class=x&partner=y',
    ),
  )
  const frame = await shown(page, 'shop-card')
  const names = await frame.locator('costo-shop-card').evaluate((e) => e.getAttributeNames())
  expect(names.sort()).toEqual(['layout', 'shop'])
})

it('wears the colours of its address, on a transparent ground unless one is named', async () => {
  const page = await open(
    frameTag(`${PATHS['shop-card']}&accent=%23a33b20&radius=0&font-size=20px`) +
      frameTag(`${PATHS['shop-card']}&ground=222222`),
  )
  const [first, second] = [await shown(page, 'shop-card'), await shown(page, 'shop-card', 1)]
  expect(await looks(first)).toEqual({
    ground: 'rgba(0, 0, 0, 0)',
    radius: '0px',
    size: '20px',
    scheme: 'light',
  })
  expect(
    await first.evaluate(() => document.documentElement.style.getPropertyValue('--costo-accent')),
  ).toBe('#a33b20')
  expect(await looks(second)).toMatchObject({ ground: 'rgb(34, 34, 34)', scheme: 'dark' })
})

it('speaks the language of its address', async () => {
  const page = await open(frameTag(PATHS['shop-card'].replace('/fr/', '/en/')))
  const frame = await shown(page, 'shop-card')
  await frame.getByText('Open until').waitFor()
})

it.each([
  ['a shop that never was', 'shop-card/?shop=nulle-part', 'ce contenu n’est pas publié'],
  ['a shop that is gone', 'shop-card/?shop=horlogerie-ramey', 'ce contenu n’est pas publié'],
  ['an address that names no shop', 'shop-card/', 'ajoutez ?shop=…'],
  ['an address that names no walk', 'tour-map/?shop=l-annexe', 'ajoutez ?tour=…'],
])('says in words what is wrong with %s, above a link that leads on', async (_, path, words) => {
  const page = await open(frameTag(`/fr/frames/${path}`))
  const frame = page.frames()[1]
  await frame.getByRole('status').getByText(words).waitFor()
  const section = path.startsWith('shop') ? 'shops' : 'tours'
  expect(await frame.getByRole('link').getAttribute('href')).toBe(`${base()}/fr/${section}/`)
})

it('leaves out the partner on whose site it stands, and nobody who isn’t', async () => {
  const page = await open(frameTag(PATHS['partner-carousel']))
  const frame = await shown(page, 'partner-carousel')
  expect(await frame.getByRole('link', { name: 'Tudigo' }).count()).toBe(1)
  expect(await frame.getByRole('link', { name: 'Le Carillon' }).count()).toBe(0)
})

const looks = (frame: Frame) =>
  frame.evaluate(() => {
    const root = getComputedStyle(document.documentElement)
    const inside = document.querySelector('costo-shop-card')!.shadowRoot!
    const style = (selector: string) => getComputedStyle(inside.querySelector(selector)!)
    return {
      ground: root.backgroundColor,
      scheme: root.colorScheme,
      radius: style('.card').borderRadius,
      size: style('.w').fontSize,
    }
  })

/** How much is out of reach: sideways, below the end; and what scrolls downwards besides the page itself. */
const measured = (frame: Frame) =>
  frame.evaluate(() => {
    const { documentElement: root, body } = document
    const inside = [...document.querySelector('main > *')!.shadowRoot!.querySelectorAll('*')]
    const bars = inside.filter((element) => {
      const { overflowY } = getComputedStyle(element)
      return /auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
    })
    const end = body.getBoundingClientRect().bottom + scrollY
    return {
      sideways: root.scrollWidth - root.clientWidth,
      hidden: Math.max(0, Math.floor(end - root.scrollHeight)),
      bars: bars.map(({ className }) => className),
    }
  })

it('shows partners in a browser of 2022 too, which has no URL.canParse', async () => {
  const page = await newPage()
  await page.addInitScript(() => delete (URL as Partial<typeof URL>).canParse)
  await page.goto(base() + PATHS['partner-carousel'])
  await shown(page, 'partner-carousel')
  expect(page.complaints.filter((one) => one.startsWith('error'))).toEqual([])
})
