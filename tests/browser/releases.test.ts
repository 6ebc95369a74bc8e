import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rendered } from '../support/rendered'
import { builtWidgets } from './baked-widgets'
import { inPages, type Watched } from './in-pages'
import { answerWith, fromTheFuture, release, RELEASES } from './released'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

const ALL = `<costo-shop-card shop="librairie-du-ruisseau"></costo-shop-card>
  <costo-tour-map tour="nord-du-18e"></costo-tour-map>
  <costo-partner-carousel></costo-partner-carousel>`

/** Today's feeds in French, as the tests of the contract have them frozen. */
const today = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync('tests/fixtures/v1/fr', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        `/v1/fr/${name}`,
        readFileSync(join('tests/fixtures/v1/fr', name), 'utf8').replaceAll(
          'https://vitrine.example',
          sites().base,
        ),
      ]),
  )

async function expectAllThree(page: Watched) {
  for (const [widget, text] of [
    ['costo-shop-card', '71 rue du Ruisseau'],
    ['costo-tour-map', 'Librairie du Ruisseau'],
    ['costo-partner-carousel', 'Tudigo'],
  ]) {
    await page.locator(widget).scrollIntoViewIfNeeded()
    await page.locator(widget).getByText(text).filter({ visible: true }).first().waitFor()
  }
  expect(page.complaints).toEqual([])
}

describe.each(RELEASES)('release %s', (version) => {
  const { feeds, scripts, paths } = release(version)
  const pinned = Object.keys(scripts).find((path) => path.endsWith('/all.js'))!
  const wasAsked = (paths: string[]) => sites().asked.filter((path) => paths.includes(path))

  it('has published feeds that today’s widgets read', async () => {
    answerWith(sites(), feeds)
    await expectAllThree(await open(pageWith(ALL + LOADER)))
    expect(wasAsked(Object.keys(feeds)).length).toBeGreaterThan(2)
  })

  it('has widgets that read today’s feeds', async () => {
    answerWith(sites(), scripts)
    await expectAllThree(await open(pageWith(ALL + LOADER)))
    expect(wasAsked(Object.keys(scripts)).length).toBeGreaterThan(4)
  })

  it('has a pinned file that reads today’s feeds', async () => {
    answerWith(sites(), { [pinned]: scripts[pinned] })
    const script = `<script type="module" src="{base}${pinned}"></script>`
    await expectAllThree(await open(pageWith(ALL + script)))
    expect(wasAsked([pinned, '/v1/embed.js'])).toEqual([pinned])
  })

  it('has widgets that leave alone what a feed to come says besides', async () => {
    const feeds = Object.entries(today()).map(([path, feed]) => [path, fromTheFuture(feed)])
    answerWith(sites(), { ...scripts, ...Object.fromEntries(feeds) })
    await expectAllThree(await open(pageWith(ALL + LOADER)))
  })

  it('has published no address that is gone today', async () => {
    const now = new Set((await rendered(() => {}, { widgets: builtWidgets() })).paths)
    // modules and pinned files are named by what is in them: the store keeps those that were published
    const lasting = paths.filter((path) => !/^\/v1\/(w|pinned)\//.test(path))
    expect(lasting.length).toBeGreaterThan(100)
    expect(lasting.filter((path) => !now.has(path))).toEqual([])
  })
})

it('keeps a release to read at least', () => {
  expect(RELEASES).toContain('0.1.0')
})
