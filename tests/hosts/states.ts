import type { Frame } from 'playwright-core'
import { serveFilm } from '../browser/film-server'
import { ATTRIBUTION, PICTURE, TILES, serveGround, withTour } from '../browser/map-feeds'
import type { startTwoSites } from '../browser/two-sites'
import { SNIPPETS, shown } from './snippets'

type Sites = Awaited<ReturnType<typeof startTwoSites>>

type Updating = Element & { updateComplete: Promise<void> }

/** A state of a widget that a visitor may see: what is pasted, what the vitrine answers, and what is done and waited for. */
type State = {
  name: string
  tag: string
  snippet: string
  answer?: (sites: Sites) => unknown
  reach: (frame: Frame) => Promise<unknown>
}

const LINK = '<a href="#own">Le lien de l’auteur</a>'
const CAROUSEL = element('partner-carousel', '')
const CARD = element('shop-card', 'shop="l-annexe"')
const MAP = element('tour-map', 'tour="nord-du-18e"')

/** Shown by all hosts that forbid something. To try one more state everywhere, add it here. */
export const STATES: State[] = [
  ...[CAROUSEL, CARD, MAP].flatMap(({ widget, tag, snippet, file }): State[] => [
    {
      ...{ name: `${widget}, loading`, tag, snippet },
      answer: (sites) => sites.answer(file, () => undefined),
      reach: (frame) =>
        frame.evaluate(async (name) => {
          await customElements.whenDefined(name)
          await (document.querySelector(name) as Updating).updateComplete
        }, tag),
    },
    {
      ...{ name: `${widget}, failed`, tag, snippet },
      answer: (sites) =>
        sites.answer(file, (_request, response) => response.writeHead(500).end('no')),
      reach: (frame) => failed(frame, tag),
    },
    {
      ...{ name: `${widget}, gone`, tag, snippet },
      answer: (sites) => sites.answer(file, (_request, response) => response.end(GONE)),
      reach: (frame) => failed(frame, tag),
    },
  ]),
  {
    ...{ name: 'partner-carousel, of partners', ...CAROUSEL },
    reach: async (frame) => {
      await shown(frame, 'partner-carousel').waitFor()
      await frame.getByRole('button', { name: 'Suivants' }).click()
    },
  },
  {
    ...{ name: 'partner-carousel, as a wall', tag: 'costo-partner-carousel' },
    snippet: '<costo-partner-carousel layout="wall"></costo-partner-carousel>',
    reach: (frame) => shown(frame, 'partner-carousel').waitFor(),
  },
  {
    ...{ name: 'partner-carousel, of shops', tag: 'costo-partner-carousel' },
    snippet: '<costo-partner-carousel show="shops"></costo-partner-carousel>',
    reach: (frame) => frame.getByRole('link', { name: 'Boulangerie Labat' }).waitFor(),
  },
  {
    ...{ name: 'partner-carousel, with a film playing', tag: 'costo-partner-carousel' },
    snippet: '<costo-partner-carousel show="videos" partner="tudigo"></costo-partner-carousel>',
    answer: serveFilm,
    reach: async (frame) => {
      await frame.locator('costo-partner-carousel [part=play]').first().click()
      await frame.waitForFunction((tag) => {
        const film = document.querySelector(tag)!.shadowRoot!.querySelector('video')
        return film && film.readyState > 1 && film.textTracks.length > 0
      }, 'costo-partner-carousel')
    },
  },
  {
    ...{
      name: 'shop-card, with its photo',
      tag: 'costo-shop-card',
      snippet: SNIPPETS[1].element.replace(/ style="[^"]*"/, ''),
    },
    reach: async (frame) => {
      await shown(frame, 'shop-card').waitFor()
      await pictures(frame, 'costo-shop-card')
    },
  },
  {
    ...{ name: 'shop-card, compact', tag: 'costo-shop-card' },
    snippet: '<costo-shop-card shop="l-annexe" layout="compact"></costo-shop-card>',
    reach: (frame) => frame.getByRole('link', { name: 'L’Annexe' }).waitFor(),
  },
  {
    ...{ name: 'tour-map, before it is asked for', ...MAP },
    reach: (frame) => shown(frame, 'tour-map').waitFor(),
  },
  {
    ...{ name: 'tour-map, activated, moved and with a stop chosen', ...MAP },
    reach: async (frame) => {
      await shown(frame, 'tour-map').click()
      await frame.getByRole('button', { name: 'Zoomer', exact: true }).click()
      await frame.locator('costo-tour-map [part=map]').press('ArrowLeft')
      await frame.getByRole('button', { name: '2. Librairie du Ruisseau', exact: true }).click()
      await frame.locator('costo-tour-map [part=pin][aria-pressed=true]').waitFor()
      // pins are where the map puts them, and not in its corner: their places are styles set by script
      const [pin, map] = await Promise.all(
        ['3. Les Jardins du Ruisseau', undefined].map((name) =>
          (name
            ? frame.getByRole('button', { name, exact: true })
            : frame.locator('costo-tour-map [part=map]')
          ).boundingBox(),
        ),
      )
      if (pin!.x - map!.x + (pin!.y - map!.y) < 40)
        throw new Error('a pin lies in the map’s corner')
    },
  },
  {
    ...{ name: 'tour-map, as a picture', ...MAP },
    answer: (sites) => {
      serveGround(sites)
      withTour(sites, (tour) => (tour.map = { picture: PICTURE, ...ATTRIBUTION }))
    },
    reach: async (frame) => {
      await frame.locator('costo-tour-map [part=picture]').waitFor()
      await pictures(frame, 'costo-tour-map')
    },
  },
  {
    ...{ name: 'tour-map, activated on its own tiles', ...MAP },
    answer: (sites) => {
      serveGround(sites)
      withTour(sites, (tour) => (tour.map = { tiles: TILES, ...ATTRIBUTION }))
    },
    reach: async (frame) => {
      await shown(frame, 'tour-map').click()
      await frame.locator('costo-tour-map [part=pin]').first().waitFor()
      await pictures(frame, 'costo-tour-map')
    },
  },
  {
    ...{ name: 'shop-card, in colours of the page’s own', ...CARD },
    reach: async (frame) => {
      await frame.getByRole('link', { name: 'L’Annexe' }).waitFor()
      await frame.evaluate(() => {
        const card = document.querySelector<HTMLElement>('costo-shop-card')!
        card.style.setProperty('--costo-ground', '#123456')
        card.after(card)
      })
      // what is readable on that ground is computed, and set by script
      await frame.waitForFunction(() => {
        const root = document.querySelector('costo-shop-card')!.shadowRoot!
        const frame = root.querySelector<HTMLElement>('.w')!
        return frame.style.getPropertyValue('--t') && getComputedStyle(frame).outlineColor
      })
    },
  },
]

/** Of a page of its own only: a sandboxed one may never ask where its visitor is. */
export const LOCATED: State[] = [
  {
    ...{ name: 'tour-map, with the visitor on it', ...MAP },
    reach: async (frame) => {
      const context = frame.page().context()
      await context.grantPermissions(['geolocation'])
      await context.setGeolocation({ latitude: 48.8905, longitude: 2.3402 })
      await locate(frame)
      await frame.locator('costo-tour-map circle.here').waitFor()
    },
  },
  {
    ...{ name: 'tour-map, with the visitor’s place refused', ...MAP },
    reach: async (frame) => {
      await locate(frame)
      await frame.getByText('Votre navigateur refuse de donner la position.').waitFor()
    },
  },
]

const GONE = JSON.stringify({ v: 1, locale: 'fr', gone: true, slug: 'x' })

function element(widget: string, attributes: string) {
  const tag = `costo-${widget}`
  const files: Record<string, string> = {
    'partner-carousel': 'partners',
    'shop-card': 'shops/l-annexe',
    'tour-map': 'tours/nord-du-18e',
  }
  return {
    ...{ widget, tag, file: `/v1/fr/${files[widget]}.json` },
    snippet: `<${tag} ${attributes}>${LINK}</${tag}>`,
  }
}

async function locate(frame: Frame) {
  await shown(frame, 'tour-map').click()
  await frame.getByRole('button', { name: 'Où suis-je ?' }).click()
}

/** The page must hold LISTEN. A failed or removed record leaves what the author wrote in sight. */
async function failed(frame: Frame, tag: string) {
  await frame.waitForFunction(() => (window as unknown as { costoErrors: number }).costoErrors > 0)
  await frame.locator(tag).getByRole('link', { name: 'Le lien de l’auteur' }).waitFor()
}

const pictures = (frame: Frame, tag: string) =>
  frame.waitForFunction(
    (name) =>
      [...document.querySelector(name)!.shadowRoot!.querySelectorAll('img')].some(
        (image) => image.complete && image.naturalWidth > 0,
      ),
    tag,
  )

/** Counts the widgets' errors, as a script of the page. */
export const LISTEN = `window.costoErrors=0;addEventListener("costo-error",()=>costoErrors++);`
