import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { findings } from './axe'
import { startEditionSite } from './edition-site'
import { SATURDAY_EVENING } from './in-pages'

let browser: Browser
let site: Awaited<ReturnType<typeof startEditionSite>>
const opened: BrowserContext[] = []

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), startEditionSite()])
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((context) => context.close()))
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

type Watched = Page & { complaints: string[] }

/** A page of the edition under its own headers; errors and violations are gathered in `complaints`. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
  opened.push(context)
  const page = Object.assign(await context.newPage(), { complaints: [] as string[] })
  page.on('pageerror', (error) => page.complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') page.complaints.push(message.text())
  })
  await page.clock.setFixedTime(SATURDAY_EVENING)
  await page.goto(site.base + path)
  return page
}

const WIDGETS = 'costo-partner-carousel, costo-shop-card, costo-tour-map'

async function untilShown(page: Page) {
  for (const widget of await page.locator(WIDGETS).all()) {
    await widget.scrollIntoViewIfNeeded()
    await widget.locator('[part=card], [part=tour]').first().waitFor()
  }
}

const embedPages = (locale: string) =>
  site.paths.filter((path) => path.startsWith(`/${locale}/embed/`))

const snippet = (page: Page) => page.locator('#snippet').textContent()

describe('every page on how to use the widgets', { timeout: 240_000 }, () => {
  const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }
  it.each([
    ['fr', 'on a desk', {}, embedPages],
    // recipes are made alike: the one with the longest lines stands for them
    [
      'en',
      'on a phone, dark',
      PHONE,
      (locale: string) => [...embedPages(locale).slice(0, 4), '/en/embed/csp/'],
    ],
  ])(
    'in %s, %s: axe finds nothing, its policy is kept, nothing sticks out',
    async (locale, _, options, pages) => {
      expect(embedPages(locale).length).toBe(13)
      for (const path of pages(locale)) {
        const page = await open(path, options)
        await untilShown(page)
        expect([path, await findings(page)]).toEqual([path, []])
        expect([path, page.complaints]).toEqual([path, []])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect([path, wide]).toEqual([path, 0])
        await page.context().close()
      }
    },
  )

  it('is whole without JavaScript: what there is to read is there, what needs a script is not', async () => {
    const page = await open('/fr/embed/shop-card/', { javaScriptEnabled: false })

    expect(await page.getByRole('row', { name: /^layout full/ }).isVisible()).toBe(true)
    expect(await page.locator('.stage a').isVisible()).toBe(true)
    expect(await snippet(page)).toContain('<costo-shop-card shop="atelier-de-reparation"')
    expect(await page.locator('input, select, button').filter({ visible: true }).count()).toBe(0)
  })
})

describe('on a widget’s page', () => {
  it('a control changes the widget and the snippet, and all can be put back', async () => {
    const page = await open('/fr/embed/shop-card/')
    await untilShown(page)
    const card = page.locator('costo-shop-card')
    const before = await snippet(page)

    // the shops' names are known once their list has come, which is asked for when the field is entered
    await page.getByLabel('Essayer shop').focus()
    await page
      .locator('datalist option[value="librairie-du-ruisseau"]')
      .waitFor({ state: 'attached' })
    await page.getByLabel('Essayer shop').fill('librairie-du-ruisseau')
    await card.getByText('Ouvert jusqu’à 19 h 30').waitFor()
    expect(await snippet(page)).toContain(
      '/fr/shops/librairie-du-ruisseau/">Librairie du Ruisseau</a>',
    )
    await page.getByLabel('Essayer layout').selectOption('compact')
    await page.getByLabel('Essayer --costo-accent').fill('#c00000')
    await page.getByLabel('Essayer --costo-radius').fill('2')
    await page.getByLabel('Texte du lien').fill('Une librairie « & plus »')

    expect(await card.getAttribute('layout')).toBe('compact')
    expect(await snippet(page)).toContain(
      '<costo-shop-card shop="librairie-du-ruisseau" layout="compact" style="display:block;min-height:clamp(150px,(680px - 100vw)*999,200px);--costo-accent:#c00000;--costo-radius:2em">',
    )
    expect(await snippet(page)).toContain('>Une librairie « &amp; plus »</a>')
    expect(
      await card
        .locator('[part=card]')
        .evaluate((one) => getComputedStyle(one).borderTopLeftRadius),
    ).toBe('34px')

    await page.getByRole('button', { name: 'Tout remettre' }).click()
    await page.waitForFunction(
      (text) => document.querySelector('#snippet')!.textContent === text,
      before,
    )
    expect(await card.getAttribute('layout')).toBe(null)
    expect(page.complaints).toEqual([])
  })

  it('the snippet can be had in every way of writing it', async () => {
    const page = await open('/en/embed/tour-map/')
    const way = page.getByLabel('How to write it')
    const written: string[] = []
    for (const one of await way.locator('option').all()) {
      await way.selectOption(await one.getAttribute('value'))
      written.push((await snippet(page))!)
    }
    expect(written.map((text) => /^<[a-z-]*( async| data-costo| src)?/.exec(text)![0])).toEqual([
      '<costo-tour-map',
      '<script async',
      '<div data-costo',
      '<iframe src',
      '<',
      '<costo-tour-map',
    ])
    // whichever is copied works alone: only a frame needs no script
    expect(written.map((text) => text.includes('<script'))).toEqual(
      written.map((text) => !text.startsWith('<iframe')),
    )
    expect(written.at(-1)).toMatch(/integrity="sha384-[^"]{64}"/)
  })

  it('a switch outlines each part that is in the picture', async () => {
    const page = await open('/fr/embed/shop-card/')
    await untilShown(page)
    await page.getByLabel('Entourer name', { exact: true }).check()

    const outline = (part: string) =>
      page
        .locator(`costo-shop-card [part=${part}]`)
        .evaluate((one) => getComputedStyle(one).outlineStyle)
    expect(await outline('name')).toBe('dashed')
    expect(await outline('card')).toBe('none')
  })

  it('missing content can be simulated: the fallback is shown and the event is in the log', async () => {
    const page = await open('/fr/embed/shop-card/')
    await untilShown(page)
    await page.getByRole('button', { name: 'Simuler un contenu introuvable' }).click()

    await page.getByRole('log').getByText('costo-error · ').waitFor()
    expect(await page.getByRole('log').textContent()).toContain('shops/nobody.json answered 404')
    expect(await page.locator('costo-shop-card > a').isVisible()).toBe(true)

    await page.getByRole('button', { name: 'Revenir au contenu' }).click()
    await page.locator('costo-shop-card [part=card]').waitFor()
  })

  it('the link follows what is shown, and fields that take a slug propose what is published', async () => {
    const page = await open('/fr/embed/partner-carousel/')
    await page.getByLabel('Essayer show').selectOption('shops')
    expect(await snippet(page)).toContain('/fr/shops/">Commerces</a>')
    await page.getByLabel('Essayer perimeter').focus()
    await page.locator('#list-perimeter option').waitFor({ state: 'attached' })
    expect(
      await page
        .locator('#list-perimeter option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
    ).toEqual(['autour-du-ruisseau'])
  })

  it('the record whose page led here is shown, and stands in the snippet by its name', async () => {
    const page = await open('/fr/shops/librairie-du-ruisseau/')
    await page.getByRole('link', { name: 'Ce commerce sur votre site' }).click()
    await page.locator('costo-shop-card').getByText('Ouvert jusqu’à 19 h 30').waitFor()
    expect(await page.getByLabel('Essayer shop').inputValue()).toBe('librairie-du-ruisseau')
    await page.waitForFunction(() =>
      document
        .querySelector('#snippet')!
        .textContent.includes('/fr/shops/librairie-du-ruisseau/">Librairie du Ruisseau</a>'),
    )
    expect(await snippet(page)).toContain('<costo-shop-card shop="librairie-du-ruisseau"')
  })

  it('an address that asks for what there is not changes nothing but what it may', async () => {
    const page = await open('/fr/embed/partner-carousel/?show=nothing&video=souvenirs&other=1')
    expect(await page.getByLabel('Essayer show').inputValue()).toBe('partners')
    expect(await page.getByLabel('Essayer video').inputValue()).toBe('souvenirs')
    expect(await snippet(page)).toContain('<costo-partner-carousel video="souvenirs" style')
    expect(page.complaints).toEqual([])
  })

  it('the example is whole where it stands, and small in sight of the tables; nothing moves', async () => {
    const page = await open('/fr/embed/tour-map/')
    await untilShown(page)
    const stage = page.locator('.stage')
    const cut = () => stage.evaluate((one) => one.scrollHeight - one.clientHeight)
    await expect.poll(cut).toBe(0)
    const heading = page.getByRole('heading', { name: 'Couleurs et tailles' })
    const place = () => heading.evaluate((one) => one.getBoundingClientRect().top + scrollY)
    const before = await place()

    await heading.scrollIntoViewIfNeeded()
    await page.locator('.stage.aside').waitFor()
    expect((await stage.boundingBox())!.y).toBe(0)
    expect((await stage.boundingBox())!.height).toBeLessThanOrEqual(0.45 * 900 + 1)
    expect(await place()).toBeCloseTo(before, 0)

    await page.evaluate(() => scrollTo(0, 0))
    await page.locator('.stage.aside').waitFor({ state: 'detached' })
    expect(await cut()).toBe(0)
  })

  it('the snippet is copied, and the page says so', async () => {
    const page = await open('/fr/embed/shop-card/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copier' }).click()
    await page.getByText('Copié', { exact: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page))
  })

  it('where copying isn’t allowed the snippet is selected', async () => {
    const page = await open('/fr/embed/shop-card/')
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
    })
    await page.getByRole('button', { name: 'Copier' }).click()
    await page.getByText('faites Ctrl + C').waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toBe(await snippet(page))
  })
})

describe('on a recipe', () => {
  it('another widget can be chosen: every snippet, the letter and the e-mail follow', async () => {
    const page = await open('/fr/embed/wordpress/')
    await page.getByLabel('Quel module choisir').selectOption('tour-map')

    const all = await page.locator('pre').allTextContents()
    expect(all[0]).toContain('<costo-tour-map tour="nord-du-18e"')
    expect(all[1]).toContain('<div data-costo="tour-map" data-tour="nord-du-18e"')
    const letter = await page.locator('#letter').textContent()
    expect(letter).toContain('data-cookieconsent="ignore"')
    expect(letter).toContain(`${site.base}/fr/embed/wordpress/`)
    const link = await page.getByRole('link', { name: 'Envoyer par courriel' }).getAttribute('href')
    expect(new URL(link!).searchParams.get('body')!.replaceAll('\r', '')).toBe(letter)
  })

  it('another shop and another width can be chosen, and the snippets are about them', async () => {
    const page = await open('/fr/embed/wordpress/')
    await page.getByLabel('Quel commerce').focus()
    await page
      .locator('#list-shop option[value=librairie-du-ruisseau]')
      .waitFor({ state: 'attached' })
    await page.getByLabel('Quel commerce').fill('librairie-du-ruisseau')
    await page.getByLabel('Largeur de la colonne').selectOption('desk')

    const all = await page.locator('pre').allTextContents()
    expect(all[1]).toBe(
      `<div data-costo="shop-card" data-shop="librairie-du-ruisseau" style="min-height:440px"><a href="${site.base}/fr/shops/librairie-du-ruisseau/">Librairie du Ruisseau</a></div>`,
    )
    expect(await page.getByLabel('Quelle balade').isVisible()).toBe(false)
    await page.getByLabel('Quel module choisir').selectOption('partner-carousel')
    await page.getByLabel('Votre fiche').fill('tudigo')
    expect(await page.locator('pre').nth(1).textContent()).toContain('data-partner="tudigo"')
  })

  it('paper gets the steps and what to copy, and nothing one would press', async () => {
    const page = await open('/fr/embed/joomla/')
    await page.emulateMedia({ media: 'print' })

    expect(await page.locator('.steps li').first().isVisible()).toBe(true)
    expect(await page.locator('pre').first().isVisible()).toBe(true)
    expect(
      await page.locator('button, select, nav, footer').filter({ visible: true }).count(),
    ).toBe(0)
  })
})
