import type { BrowserContext, Page } from 'playwright-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Records } from '../../src/publish/records'
import { createProjection } from '../../src/project/project'
import { findProgram, startNginx } from '../support/nginx'
import { onTheSpot } from './spot-walk'
import { button, NOTHING, says, stop, stored, WALK, walkPages } from './walk-pages'

const { open, site, visitor } = walkPages()

const keep = (page: Page) => button(page, /^Garder hors ligne/)
const forget = (page: Page) => button(page, 'Oublier')

async function keepWalk(page: Page) {
  await keep(page).click()
  await says(page, 'Gardée hors ligne')
}

/** Empties the browser's usual cache, which has what the page loaded: only what was kept is left. */
async function clearUsualCache(context: BrowserContext) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await page.close()
}

/** Runs `visit` while the vitrine answers nobody, in a browser that has nothing but what it keeps. */
async function withoutNetwork(context: BrowserContext, visit: () => Promise<void>) {
  await clearUsualCache(context)
  await site().stop()
  try {
    await visit()
  } finally {
    await site().restart()
  }
}

/** Publishes for the length of `visit`; then the edition of before again. Started again, the vitrine looks for it at once. */
async function published(change: (records: Records) => void, visit: () => Promise<void>) {
  const publish = async (change: (records: Records) => void) => {
    await site().publish(change)
    await site().stop()
    await site().restart()
  }
  await publish((records) => {
    onTheSpot(records)
    change(records)
  })
  try {
    await visit()
  } finally {
    await publish(onTheSpot)
    await answers(200, 'Du pain chaud aux livres')
  }
}

/** Waits until the vitrine answers so: it reads an edition before it answers from it. */
const answers = (status: number, text = '') =>
  expect
    .poll(
      async () => {
        const answer = await fetch(site().base + WALK, { redirect: 'manual' })
        return answer.status === status && (await answer.text()).includes(text)
      },
      { timeout: 30_000, interval: 100 },
    )
    .toBe(true)

const cached = (page: Page) =>
  page.evaluate(async () => {
    const found = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        found.push(new URL(url).pathname)
    return found.sort()
  })

const images = (page: Page) =>
  page.waitForFunction(() =>
    [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
  )

describe('keeping a walk for offline', () => {
  it('stores nothing before the press, that walk alone after it, and nothing once it is forgotten', async () => {
    const page = await open()
    await keep(page).waitFor()
    expect(await stored(page)).toEqual(NOTHING)
    expect(await keep(page).textContent()).toMatch(/\(environ \d+\sko\)/)

    await keepWalk(page)
    const now = await stored(page)
    expect(now).toEqual({ ...NOTHING, workers: [WALK], caches: [expect.any(String)] })
    expect(now.caches[0]).toContain(WALK)
    const files = await cached(page)
    expect(files.filter((path) => path.endsWith('/'))).toEqual([WALK])
    expect(files.filter((path) => /\.(mp3|m4a)$/.test(path))).toHaveLength(2)
    // one rendition of each picture: bakery, bookshop, quay
    expect(files.filter((path) => path.endsWith('.webp'))).toHaveLength(3)
    expect(await keep(page).isVisible()).toBe(false)

    await forget(page).click()
    await says(page, 'Oubliée')
    expect(await stored(page)).toEqual(NOTHING)
    expect(await keep(page).evaluate((element) => element === document.activeElement)).toBe(true)
    await page.reload()
    await keep(page).waitFor()
    expect(await stored(page)).toEqual(NOTHING)
    expect(page.complaints).toEqual([])
  })

  it('opens it without network: pictures in whatever rendition is asked for, style, script, hours and sound', async () => {
    const context = await visitor({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 })
    const page = await open({}, { context })
    await keepWalk(page)
    await page.close()
    await withoutNetwork(context, async () => {
      const later = await open({}, { context, path: `${WALK}?utm_source=affiche#stop-2` })
      await says(later, 'Gardée hors ligne')
      await stop(later, '2').getByText('Ouvert jusqu’à 19').waitFor()
      await images(later)
      const background = await later
        .locator('.number')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor)
      expect(background).toBe('rgb(20, 84, 63)')
      const heard = await stop(later, '1')
        .locator('audio')
        .evaluate(async (element: HTMLAudioElement) => {
          element.muted = true
          await element.play()
          element.currentTime = 1
          await new Promise((resolve) => element.addEventListener('seeked', resolve))
          return element.currentTime
        })
      expect(heard).toBeGreaterThanOrEqual(1)
    })
  })

  it('can be pressed again after "forget", in the same page', async () => {
    const context = await visitor()
    const page = await open({}, { context })
    await keepWalk(page)
    // now the worker answers for the page, and stays until the page is left
    await page.reload()
    await forget(page).click()
    await says(page, 'Oubliée')
    expect(await stored(page)).toEqual(NOTHING)
    await keepWalk(page)
    await withoutNetwork(context, async () => {
      await page.reload()
      await says(page, 'Gardée hors ligne')
      await images(page)
    })
  })

  it('keeps no other page: the list of walks, another walk, another language', async () => {
    const context = await visitor()
    await keepWalk(await open({}, { context }))
    await withoutNetwork(context, async () => {
      const visit = async (path: string) => (await context.newPage()).goto(site().base + path)
      for (const path of ['/fr/tours/', '/fr/tours/est-du-18e/', '/en/tours/nord-du-18e/'])
        await expect(visit(path)).rejects.toThrow(/ERR_CONNECTION_REFUSED/)
      expect((await visit(WALK))?.status()).toBe(200)
    })
  })

  it('shows the new edition at once with network, and keeps it in the place of the old one', async () => {
    const context = await visitor()
    const page = await open({}, { context })
    await keepWalk(page)
    const [before] = (await stored(page)).caches
    const change = (records: Records) => {
      records.tours[0].summary = { fr: 'Le four a déménagé.', en: 'The oven has moved.' }
    }
    await published(change, async () => {
      await answers(200, 'Le four a déménagé.')
      await page.reload()
      await page.getByText('Le four a déménagé.').waitFor()
      const replaced = async () => {
        const { caches } = await stored(page)
        return caches.length === 1 && caches[0] !== before
      }
      await expect.poll(replaced, { timeout: 30_000 }).toBe(true)
      await withoutNetwork(context, async () => {
        await page.reload()
        await page.getByText('Le four a déménagé.').waitFor()
        await images(page)
      })
    })
  })

  it('leaves nothing behind when a file can’t be had, says so, and can be tried again', async () => {
    const page = await open()
    await keep(page).waitFor()
    await page.context().route('**/*.m4a', (route) => route.abort())
    const worker = page.context().waitForEvent('serviceworker')
    await keep(page).click()
    await worker
    await says(page, /rien n’a été gardé/)
    expect(await stored(page)).toEqual(NOTHING)
    await page.context().unroute('**/*.m4a')
    await keepWalk(page)
  })

  it('forgets a walk that is no longer published', async () => {
    const page = await open()
    await keepWalk(page)
    await published(
      (records) => {
        records.tours = records.tours.filter(({ slug }) => slug !== 'nord-du-18e')
        records.addresses.push({ collection: 'tours', slug: 'nord-du-18e' })
      },
      async () => {
        await answers(410)
        await page.reload()
        await page.getByText('Cette page n’est plus publiée.').waitFor()
        expect(await stored(page)).toEqual(NOTHING)
      },
    )
  })

  it('leads on to a walk’s new address, and keeps nothing at the old one', async () => {
    const page = await open()
    await keepWalk(page)
    await published(
      (records) => {
        records.tours[0].slug = 'le-grand-nord'
        records.addresses.push({ collection: 'tours', slug: 'nord-du-18e', movedTo: 'tour-nord' })
      },
      async () => {
        await answers(301)
        await page.reload()
        expect(new URL(page.url()).pathname).toBe('/fr/tours/le-grand-nord/')
        await keep(page).waitFor()
        expect(await stored(page)).toEqual(NOTHING)
      },
    )
  })

  it('shows the kept page when the network takes the request and hardly answers', async () => {
    const context = await visitor()
    await keepWalk(await open({}, { context }))
    await clearUsualCache(context)
    const server = await silent(site().port, () => site().stop())
    try {
      const page = await context.newPage()
      await page.goto(site().base + WALK)
      await says(page, 'Gardée hors ligne')
    } finally {
      await server()
      await site().restart()
    }
  })

  it('is offered in English too, in the folder of that language alone', async () => {
    const page = await open({}, { path: '/en/tours/nord-du-18e/' })
    await button(page, /^Keep for offline\s*\(about \d+\skB\)/).click()
    await says(page, 'Kept for offline')
    expect((await stored(page)).workers).toEqual(['/en/tours/nord-du-18e/'])
  })
})

describe.runIf(findProgram('nginx'))('from plain files, served by nginx', () => {
  it('a walk is kept, opened without network and forgotten as well', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'costo-projection-'))
    await createProjection(site().folder, folder)()
    await site().stop()
    let nginx: Awaited<ReturnType<typeof startNginx>> | undefined
    nginx = await startNginx(folder, '1', undefined, site().port)
    try {
      const context = await visitor()
      const page = await open({}, { context })
      await keepWalk(page)
      await clearUsualCache(context)
      await nginx.close()
      nginx = undefined
      await page.reload()
      await says(page, 'Gardée hors ligne')
      await images(page)
      await forget(page).click()
      await says(page, 'Oubliée')
      expect(await stored(page)).toEqual(NOTHING)
      expect(page.complaints).toEqual([])
    } finally {
      await nginx?.close()
      await site().restart()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** A network that takes connections and never answers, in the place of the vitrine. @returns how to end it */
async function silent(port: number, stopVitrine: () => Promise<void>) {
  await stopVitrine()
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket.on('error', () => {}))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  return () =>
    new Promise<void>((resolve) => {
      for (const socket of open) socket.destroy()
      server.close(() => resolve())
    })
}
