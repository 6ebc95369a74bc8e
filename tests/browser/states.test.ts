import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { frozen } from './frozen-files'
import { GATHER_ERRORS, failed, failures, inPages, ready } from './in-pages'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

const WIDGETS = [
  ['costo-shop-card', 'shop="l-annexe"', '/v1/fr/shops/l-annexe.json'],
  ['costo-tour-map', 'tour="nord-du-18e"', '/v1/fr/tours/nord-du-18e.json'],
  ['costo-partner-carousel', '', '/v1/fr/partners.json'],
] as const

const HTML = { 'Content-Type': 'text/html' }

const TROUBLES: [trouble: string, answer: (response: ServerResponse) => unknown, says: RegExp][] = [
  ['is missing', (response) => response.writeHead(404).end('not found'), /answered 404/],
  ['is broken on the server', (response) => response.writeHead(500).end('oops'), /answered 500/],
  ['is a busy server’s refusal', (response) => response.writeHead(503).end(), /answered 503/],
  ['is not JSON', (response) => response.end('{"v":1,'), /JSON/],
  ['is a page instead', (r) => r.writeHead(200, HTML).end('<!doctype html><p>Bonjour'), /JSON/],
  ['is nothing at all', (response) => response.end(), /JSON/],
  ['is null', (response) => response.end('null'), /v is undefined/],
  ['is JSON of something else', (response) => response.end('{"v":1,"locale":"fr"}'), /file: /],
  ['is of a newer version', (response) => response.end('{"v":2,"locale":"fr"}'), /v is 2/],
  ['is cut off', (response) => response.write('{', () => response.destroy()), /network|fetch/i],
]

// a file that can't be had is the browser's to tell, once
const ours = ({ complaints }: { complaints: string[] }) =>
  complaints.filter((text) => !text.startsWith('console: Failed to load resource'))

describe.each(WIDGETS)('%s', (tag, attributes, path) => {
  const snippet = `<${tag} ${attributes}><a href="#own">Le lien de l’auteur</a></${tag}>`
  const timesAsked = () => sites().asked.filter((asked) => asked === path).length

  it.each(TROUBLES)(
    'keeps what the author wrote when its file %s, asks once and says so once',
    async (_, answer, says) => {
      sites().answer(path, (_request, response) => void answer(response))
      const page = await open(pageWith(GATHER_ERRORS + snippet + LOADER))
      await failed(page)
      await page.getByRole('link', { name: 'Le lien de l’auteur' }).waitFor()
      // a render too many would say it again; that the browser is online is no reason to ask, for it always was
      await page.evaluate(async (name) => {
        document.querySelector(name)!.setAttribute('heading-level', '2')
        dispatchEvent(new Event('online'))
        await new Promise(requestAnimationFrame)
      }, tag)
      await page.waitForLoadState('networkidle')
      expect(await failures(page)).toEqual([expect.stringMatching(says)])
      expect(timesAsked()).toBe(1)
      expect(ours(page)).toEqual([])
    },
  )

  it('offers a link of its own when the author wrote nothing', async () => {
    sites().answer(path, (_request, response) => response.writeHead(404).end())
    const page = await open(pageWith(`${GATHER_ERRORS}<${tag} ${attributes}> </${tag}>${LOADER}`))
    await failed(page)
    const link = page.locator(tag).getByRole('link')
    expect(await link.getAttribute('href')).toMatch(/^http.+\/fr\/(shops|tours|partners)\//)
    expect((await link.textContent())?.trim()).toMatch(/^Voir /)
  })

  it('is there again by itself when the browser is online again, having asked once more', async () => {
    let isDown = true
    const file = frozen(path.replace('/v1/', ''))
    sites().answer(path, (_request, response) => {
      if (isDown) response.destroy()
      else response.end(JSON.stringify(file).replaceAll('https://vitrine.example', sites().base))
    })
    const offline = `<script>Object.defineProperty(navigator,'onLine',{get:()=>window.isOnline??false})</script>`
    const page = await open(pageWith(offline + GATHER_ERRORS + snippet + LOADER))
    await failed(page)
    expect(await page.getByRole('link', { name: 'Le lien de l’auteur' }).isVisible()).toBe(true)
    const before = timesAsked()
    isDown = false
    await page.evaluate(() => {
      Object.assign(window, { isOnline: true })
      for (let time = 0; time < 5; time++) dispatchEvent(new Event('online'))
    })
    await ready(page, tag)
    expect(await failures(page)).toHaveLength(1)
    expect(timesAsked()).toBe(before + 1)
    expect(ours(page)).toEqual([])
  })

  it('stands initials in for pictures that can’t be fetched, and never shows a broken one', async () => {
    const file = JSON.stringify(frozen(path.replace('/v1/', ''))).replace(
      /https:\/\/vitrine\.example\/v1\/media\//g,
      `${sites().base}/v1/gone/`,
    )
    // a shop that has no picture gets one that is broken
    const shown = JSON.parse(file.replaceAll('https://vitrine.example', sites().base))
    if (shown.shop) shown.shop.photo = { ...BROKEN, src: `${sites().base}/v1/gone/x.webp` }
    if (shown.tour) shown.tour.stops[0].photo = { ...BROKEN, src: `${sites().base}/v1/gone/x.webp` }
    sites().answer(path, (_request, response) => response.end(JSON.stringify(shown)))
    const page = await open(pageWith(GATHER_ERRORS + snippet + LOADER))
    await ready(page, tag)
    await page.waitForFunction((name) => {
      const root = document.querySelector(name)!.shadowRoot!
      return !root.querySelector('img') && root.querySelector('.awning, .monogram')
    }, tag)
    expect(await page.locator(`${tag} small`).filter({ visible: true }).count()).toBe(0)
    expect(await failures(page)).toEqual([])
    expect(ours(page)).toEqual([])
  })
})

const BROKEN = { width: 320, height: 214, alt: 'La devanture', credit: 'Une photographe' }

it('gives up after eight seconds and keeps what the author wrote', async () => {
  const own = (tag: string) => `Le lien de ${tag}`
  for (const [, , path] of WIDGETS) sites().answer(path, () => undefined)
  const snippets = WIDGETS.map(
    ([tag, attributes]) => `<${tag} ${attributes}><a href="#own">${own(tag)}</a></${tag}>`,
  )
  const page = await open(pageWith(GATHER_ERRORS + snippets.join('') + LOADER))
  const allKept = () =>
    Promise.all(
      WIDGETS.map(([tag]) =>
        page
          .locator(tag)
          .getByRole('link', { name: own(tag) })
          .waitFor(),
      ),
    )
  await allKept()
  await failed(page, WIDGETS.length)
  await allKept()
  expect(await failures(page)).toEqual(WIDGETS.map(() => expect.stringContaining('timed out')))
  const { asked } = sites()
  for (const [, , path] of WIDGETS) expect(asked.filter((one) => one === path)).toHaveLength(1)
  expect(ours(page)).toEqual([])
})

it('asks once for code that can’t be had, however much the page changes, and keeps what the author wrote', async () => {
  const page = await open(pageWith('<p>Page</p>'))
  const code = /"shop-card":\["[^"]+(\/v1\/w\/[^"]+)"/
  const loader = await (await fetch(`${sites().base}/v1/embed.js`)).text()
  sites().answer(code.exec(loader)![1], (_request, response) => response.writeHead(503).end())
  await page.goto(
    sites().page(
      pageWith(
        `${GATHER_ERRORS}<costo-shop-card shop="l-annexe"><a href="#own">Lien</a></costo-shop-card>${LOADER}`,
      ),
    ),
  )
  await failed(page)
  for (let change = 0; change < 5; change++)
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          document.body.append(document.createElement('p'))
          requestIdleCallback(() => requestAnimationFrame(() => done()))
        }),
    )
  await page.waitForLoadState('networkidle')
  expect(await failures(page)).toHaveLength(1)
  expect(await page.getByRole('link', { name: 'Lien' }).isVisible()).toBe(true)
})
