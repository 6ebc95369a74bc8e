import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { PATHS, frameTag, inFrames, shown } from './in-frames'

const { open } = inFrames()
const SHOP = PATHS['shop-card']

/** Keeps what the frames have said, in `window.said`. */
const LISTEN = '<script>window.said=[];addEventListener("message",(e)=>said.push(e.data))</script>'

/** A page that does as WordPress's wp-embed.js: heights between 200 and 1000, links to the frame's own host. */
const WORDPRESS = `${LISTEN}<script>
addEventListener('message', ({ data, source }) => {
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source)
  if (!frame || !data.secret || frame.dataset.secret !== data.secret) return
  document.querySelector('blockquote').style.display = 'none'
  frame.removeAttribute('style')
  if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
  const isOurs = data.message === 'link' && new URL(data.value).host === new URL(frame.src).host
  if (isOurs && document.activeElement === frame) top.location.href = data.value
})</script>`
const SECRET = 'a1B2c3D4e5'
const wordpress = (path: string, width = 600) =>
  `${WORDPRESS}<blockquote><a href="#">Vitrine</a></blockquote>${frameTag(
    `${path}#?secret=${SECRET}`,
    {
      ...{ width, height: 400 },
      more: `sandbox="allow-scripts" security="restricted" data-secret="${SECRET}" style="position:absolute;clip:rect(1px,1px,1px,1px)"`,
    },
  )}`

type Said = { costo?: string; height?: number; message?: string; value?: unknown; secret?: string }
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said)
const saidMore = (page: Page, count: number) =>
  page.waitForFunction(
    (count) => (window as unknown as { said: Said[] }).said.length > count,
    count,
  )
const heights = async (page: Page) =>
  (await said(page)).filter(({ costo }) => costo === 'height').map(({ height }) => height ?? 0)

/** Until all that has been set off by now is on the screen. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++)
      await new Promise((done) => requestAnimationFrame(done))
  })

describe('heights', () => {
  it('make a frame of WordPress as high as what it shows, and end its waiting', async () => {
    const page = await open(wordpress(SHOP))
    const frame = await shown(page, 'shop-card')
    await saidMore(page, 0)
    await settled(page)
    const { inner, content } = await frame.evaluate(() => ({
      inner: innerHeight,
      content: Math.ceil(document.body.getBoundingClientRect().height),
    }))
    expect(inner).toBe(content)
    expect(await page.locator('blockquote').isVisible()).toBe(false)
    expect(await said(page)).toContainEqual({ message: 'height', value: content, secret: SECRET })
  })

  it('are said again to a WordPress that was not there yet, and to whoever asks', async () => {
    const page = await open(`${LISTEN}${frameTag(SHOP, { more: 'sandbox="allow-scripts"' })}`)
    const frame = await shown(page, 'shop-card')
    await saidMore(page, 0)
    await settled(page)
    const [first] = await heights(page)
    const ask = (question: object) =>
      page.locator('iframe').evaluate((e: HTMLIFrameElement, question) => {
        e.contentWindow?.postMessage(question, '*')
      }, question)

    let count = (await said(page)).length
    await ask({ costo: 'ready' })
    await saidMore(page, count)
    expect((await said(page)).slice(count)).toEqual([{ costo: 'height', height: first }])

    count = (await said(page)).length
    await page.locator('iframe').evaluate((e: HTMLIFrameElement) => {
      e.src += '#?secret=Zz9'
    })
    await saidMore(page, count + 1)
    expect(await said(page)).toContainEqual({ message: 'height', value: first, secret: 'Zz9' })

    count = (await said(page)).length
    await ask({ message: 'ready', secret: 'another' })
    await ask({ message: 'ready', secret: 'Zz9' })
    await saidMore(page, count + 1)
    await settled(page)
    expect((await said(page)).length).toBe(count + 2)
    expect(frame.isDetached()).toBe(false)
  })

  it('follow the content, once for each change', async () => {
    const page = await open(`${LISTEN}${frameTag(SHOP)}`)
    await shown(page, 'shop-card')
    await saidMore(page, 0)
    await settled(page)
    const before = await heights(page)
    expect(before.length).toBeLessThanOrEqual(2)
    await page.locator('iframe').evaluate((e: HTMLIFrameElement) => (e.width = '320'))
    await saidMore(page, before.length)
    await settled(page)
    const after = await heights(page)
    expect(after.at(-1)).toBeGreaterThan(before.at(-1)!)
    expect(after.length - before.length).toBeLessThanOrEqual(2)
  })

  it('come from a frame far below, before anybody scrolls there', async () => {
    const page = await open(`${LISTEN}<div style="height:5000px"></div>${frameTag(SHOP)}`)
    await saidMore(page, 0)
    expect((await heights(page))[0]).toBeGreaterThan(300)
  })

  it('wait until there is something to show', async () => {
    const page = await open(`${LISTEN}${frameTag(SHOP)}`)
    await shown(page, 'shop-card')
    await saidMore(page, 0)
    expect(Math.min(...(await heights(page)))).toBeGreaterThan(300)
  })

  it('tell that a message stands in the place of what is missing', async () => {
    const page = await open(wordpress('/fr/frames/shop-card/?shop=nulle-part'))
    await saidMore(page, 1)
    expect(await page.locator('iframe').getAttribute('height')).toBe('200')
  })

  it('don’t chase a page that always gives more than was asked', async () => {
    const page = await open(
      `${LISTEN}<script>addEventListener('message', ({ data }) => {
        if (data.costo === 'height') document.querySelector('iframe').height = data.height + 40
      })</script>${frameTag(SHOP)}`,
    )
    const frame = await shown(page, 'shop-card')
    // as a style of ours might by mistake: as high as the frame
    await frame.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('main { min-height: 100vh }')
      document.adoptedStyleSheets = [sheet]
    })
    await saidMore(page, 6)
    await settled(page)
    const count = (await heights(page)).length
    await settled(page)
    expect((await heights(page)).length).toBe(count)
    expect(count).toBeLessThan(20)
  })
})

describe('links', () => {
  const press = { mouse: 'click', keyboard: 'Enter' }

  it.each(Object.keys(press))(
    'lead the whole page on from an ordinary frame, by %s',
    async (by) => {
      const page = await open(frameTag(SHOP))
      const link = (await shown(page, 'shop-card')).getByRole('link', {
        name: 'Librairie du Ruisseau',
      })
      await (by === 'mouse' ? link.click() : link.press('Enter'))
      await page.waitForURL('**/fr/shops/librairie-du-ruisseau/')
    },
  )

  it('say to a partner’s own statistics which site a visit comes from', async () => {
    const page = await open(frameTag(PATHS['partner-carousel']))
    const frame = await shown(page, 'partner-carousel')
    await frame.getByRole('link', { name: 'Tudigo' }).click()
    await page.waitForURL(({ protocol }) => protocol === 'https:')
    expect(new URL(page.url()).searchParams.get('utm_source')).toBe('lecarillon.example')
  })

  it('open beside the page with Ctrl, as any link', async () => {
    const page = await open(frameTag(SHOP))
    const link = (await shown(page, 'shop-card')).getByRole('link', {
      name: 'Librairie du Ruisseau',
    })
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ])
    await beside.waitForURL('**/fr/shops/librairie-du-ruisseau/')
    expect(page.url()).toContain('lecarillon.example')
  })

  it('open beside the page from a sandbox that lets them', async () => {
    const page = await open(
      frameTag(SHOP, {
        more: 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
      }),
    )
    const link = (await shown(page, 'shop-card')).getByRole('link', {
      name: 'Librairie du Ruisseau',
    })
    const [beside] = await Promise.all([page.context().waitForEvent('page'), link.click()])
    await beside.waitForURL('**/fr/shops/librairie-du-ruisseau/')
    expect(await beside.evaluate(() => opener)).toBeNull()
  })

  it.each(Object.keys(press))(
    'are followed by WordPress for its sandboxed frame, by %s',
    async (by) => {
      const page = await open(wordpress(SHOP))
      const link = (await shown(page, 'shop-card')).getByRole('link', {
        name: 'Librairie du Ruisseau',
      })
      await (by === 'mouse' ? link.click() : link.press('Enter'))
      await page.waitForURL('**/fr/shops/librairie-du-ruisseau/')
    },
  )

  it('to a walk’s files are downloads, which nobody else is asked to follow', async () => {
    const page = await open(
      LISTEN +
        frameTag(`${PATHS['tour-map']}#?secret=${SECRET}`, {
          more: 'sandbox="allow-scripts allow-downloads"',
        }),
    )
    const frame = await shown(page, 'tour-map')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('link', { name: 'Trace GPX' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('nord-du-18e.gpx')
    await settled(page)
    expect((await said(page)).filter(({ message }) => message === 'link')).toEqual([])
  })

  it('lead from there to our page about a partner, for WordPress follows to no other host', async () => {
    const page = await open(wordpress(PATHS['partner-carousel']))
    const frame = await shown(page, 'partner-carousel')
    await frame.getByRole('link', { name: 'Tudigo' }).click()
    await page.waitForURL('**/fr/partners/tudigo/')
  })

  it('lead from there to our page about a shop, where a link goes to somebody else’s map', async () => {
    const page = await open(wordpress(SHOP))
    const frame = await shown(page, 'shop-card')
    await frame.getByRole('link', { name: 'Itinéraire' }).click()
    await page.waitForURL('**/fr/shops/librairie-du-ruisseau/')
  })
})
