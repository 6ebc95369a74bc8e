import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FeedSession } from '../../src/contract/tour'
import { bakedWidgets } from './baked-widgets'
import { serveFilm } from './film-server'
import { inPages } from './in-pages'
import { ATTRIBUTION, PICTURE, serveGround, withTour } from './map-feeds'
import { LOADER, pageWith } from './two-sites'

const { open, sites } = inPages()

type Named = { name: string }
type Declaration = {
  tagName?: string
  attributes: Named[]
  slots: Named[]
  events: Named[]
  cssParts: Named[]
  cssProperties: Named[]
}
type Manifest = {
  schemaVersion: string
  modules: { kind: string; path: string; declarations: Declaration[]; exports: unknown[] }[]
}

/** Every state in which a widget shows something of its own, each with a mark to wait for. */
const STATES: Record<string, [attributes: string, mark: string][]> = {
  'costo-partner-carousel': [
    ['', '[part=all]'],
    ['show="shops" partner="tudigo"', '[part=all]'],
    // one to be played, whose poster then goes, and one that stays
    ['show="videos"', '[part=play]'],
    ['show="videos"', '[part=play]'],
    ['perimeter="nowhere"', 'slot, a'],
  ],
  'costo-shop-card': [
    ['shop="librairie-du-ruisseau"', '[part=state]'],
    ['shop="atelier-de-reparation"', '[part=card]'],
    ['shop="boulangerie-labat" layout="compact"', '[part=card]'],
    ['shop="mercerie-du-marche"', '[part=card]'],
    ['shop="removed"', '[part=gone]'],
    ['shop="nobody"', 'slot, a'],
  ],
  'costo-tour-map': [
    // one to be explored, whose picture then goes, and one that stays
    ['tour="nord-du-18e"', '[part=picture]'],
    ['tour="nord-du-18e"', '[part=picture]'],
    ['tour="est-du-18e"', '[part=notice]'],
    ['tour="nobody"', 'slot, a'],
  ],
}

const SESSION: FeedSession = {
  ...{ uid: 'one', sequence: 0, state: 'scheduled' },
  ...{ startsAt: '2036-12-05T14:30:00+01:00', endsAt: '2036-12-05T16:30:00+01:00' },
}

let manifest: Manifest
beforeAll(() => {
  manifest = JSON.parse(bakedWidgets('https://vitrine.example')['/v1/custom-elements.json'])
})

const declared = (tag: string) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag)!

const names = (all: Named[]) => all.map(({ name }) => name).sort()

/** What the widget really has, gathered from all its states in one page. */
async function met(tag: string): Promise<Record<string, string[]>> {
  sites().answer('/v1/fr/shops/removed.json', (_, response) =>
    response.end(JSON.stringify({ v: 1, locale: 'fr', gone: true, slug: 'removed' })),
  )
  serveFilm(sites())
  serveGround(sites())
  withTour(sites(), (tour) => {
    tour.map = { picture: PICTURE, ...ATTRIBUTION }
    tour.sessions = [SESSION]
  })
  const states = STATES[tag]
  const page = await open(
    pageWith(
      states
        .map(
          ([attributes], index) =>
            `<div id="s${index}"><${tag} ${attributes}><a href="#">x</a></${tag}></div>`,
        )
        .join('') + LOADER,
      GATHER_EVENTS,
    ),
    { viewport: { width: 500, height: 800 } },
  )
  for (const [index, [, mark]] of states.entries()) {
    const state = page.locator(`#s${index} ${tag}`)
    await state.scrollIntoViewIfNeeded()
    await state.locator(mark).first().waitFor()
  }
  if (tag === 'costo-partner-carousel') {
    await page.locator('[part=play]').first().click()
    await page.locator('[part=player]').waitFor()
  }
  if (tag === 'costo-tour-map') {
    await page.getByRole('button', { name: 'Explorer la carte' }).first().click()
    await page.locator('[part=pin]').first().waitFor()
  }
  await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0)
  return gathered(page, tag)
}

const GATHER_EVENTS = `<script>window.heard=[];const send=EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent=function(e){if(e.type.startsWith('costo-'))heard.push(e.type);return send.call(this,e)}</script>`

const gathered = (page: Page, tag: string) =>
  page.evaluate((name) => {
    const roots = [...document.querySelectorAll(name)].map(({ shadowRoot }) => shadowRoot!)
    const own = customElements.get(name) as unknown as { observedAttributes: string[] }
    const sheets = roots.flatMap((root) => root.adoptedStyleSheets)
    const styles = sheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join()
    const all = {
      attributes: own.observedAttributes,
      slots: roots.flatMap((root) => [...root.querySelectorAll('slot')].map((slot) => slot.name)),
      events: (window as unknown as { heard: string[] }).heard,
      cssParts: roots.flatMap((root) =>
        [...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
      ),
      cssProperties: [...styles.matchAll(/--costo-[\w-]+/g)].map(([token]) => token),
    }
    return Object.fromEntries(
      Object.entries(all).map(([kind, found]) => [kind, [...new Set(found)].sort()]),
    )
  }, tag)

describe('custom-elements.json', () => {
  it('follows the schema: version, modules, declarations that are exported and defined', () => {
    expect(manifest.schemaVersion).toBe('1.0.0')
    for (const { kind, path, declarations, exports } of manifest.modules) {
      expect(kind).toBe('javascript-module')
      expect(path).toMatch(/^[\w-]+\.js$/)
      for (const { tagName, ...one } of declarations) {
        expect(one).toMatchObject({ kind: 'class', description: expect.stringMatching(/\w/) })
        if (tagName)
          expect(exports).toContainEqual({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: (one as unknown as Named).name, module: path },
          })
      }
    }
  })

  it.each(Object.keys(STATES))('says of %s all it has, and nothing it has not', async (tag) => {
    const real = await met(tag)
    const { attributes, slots, events, cssParts, cssProperties } = declared(tag)
    expect({
      attributes: names(attributes),
      slots: names(slots),
      events: names(events),
      cssParts: names(cssParts),
      cssProperties: names(cssProperties),
    }).toEqual(real)
  })

  it.each(Object.keys(STATES))(
    'says of %s no attribute that a spot could not pass on',
    async (tag) => {
      const attributes = names(declared(tag).attributes)
      const spot = attributes.map((name) => `data-${name}="2"`).join(' ')
      const page = await open(
        pageWith(`<div data-costo="${tag.replace('costo-', '')}" ${spot}></div>${LOADER}`),
      )
      await page.locator(tag).waitFor({ state: 'attached' })
      expect(await page.locator(tag).evaluate((one) => one.getAttributeNames().sort())).toEqual(
        attributes,
      )
    },
  )

  it('says what each of them is for', () => {
    for (const tag of Object.keys(STATES)) {
      const { attributes, slots, events, cssParts, cssProperties } = declared(tag)
      const all = [attributes, slots, events, cssParts, cssProperties].flat()
      expect(all.filter((one) => !(one as { description?: string }).description)).toEqual([])
    }
  })
})
