import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lengthOf } from '../../collections/walking/distances'
import { launchChromium } from '../support/browser'
import { violations } from './admin-axe'
import { openAreaForm } from './area-form'
import { changeShop, enterAdmin } from './editor'
import { newPage } from './partner-page'
import { type RunningVitrine, startVitrine } from './running-vitrine'
import { walkForm } from './walk-form'

const GPX = `<?xml version="1.0"?>
<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">
  <wpt lat="48.8921" lon="2.3441"><name>Lavoir</name></wpt>
  <trk><name>Trace du matin</name><trkseg>
    <trkpt lat="48.8900" lon="2.3400"/><trkpt lat="48.8920" lon="2.3440"/><trkpt lat="48.8940" lon="2.3440"/>
  </trkseg></trk>
</gpx>`

let vitrine: RunningVitrine
let browser: Browser
let page: Page
let form: ReturnType<typeof walkForm>

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
  page = await newPage(browser)
  await enterAdmin(page, vitrine)
  form = walkForm(page, vitrine)
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

it('draws a walk by keyboard alone, takes a step back, and publishes what was drawn', async () => {
  await form.open('tours/create')
  await form.enter('Ajouter un lieu au centre du plan')
  await form.type('Nom du lieu', 'Le lavoir')
  await form.enter('Ajouter un lieu au centre du plan')
  await form.type('Nom du lieu', 'La fontaine')
  await form.press(form.button('Étape 2 : La fontaine'), ...Array(12).fill('Shift+ArrowRight'))
  expect(await form.said()).toBe('Étape 2 : La fontaine : 10 m à l’est')
  await form.map.getByText('120 m', { exact: true }).waitFor()

  await form.map.getByRole('combobox', { name: 'Ajouter un commerce' }).focus()
  await page.keyboard.type('LIBRAIRIE du RUISS')
  await form.map.getByRole('option', { name: /Librairie du Ruisseau/ }).waitFor()
  await page.keyboard.press('Enter')
  await form.button('Étape 3 : Librairie du Ruisseau').waitFor()

  await form.enter('Monter Étape 3 : Librairie du Ruisseau')
  expect(await form.stops()).toEqual([
    'Étape 1 : Le lavoir',
    'Étape 2 : Librairie du Ruisseau',
    'Étape 3 : La fontaine',
  ])
  await form.enter('Annuler')
  expect(await form.said()).toMatch(/^Annulé : Étape 3 : Librairie du Ruisseau, en position 2/)
  expect((await form.stops())[2]).toBe('Étape 3 : Librairie du Ruisseau')

  await form.enter('Tracer la ligne')
  await form.enter('Ajouter un point au centre du plan')
  await form.enter('Ajouter un point au centre du plan')
  await form.press(
    form.map.getByRole('button', { name: /^Vers le sud/ }),
    ...Array(5).fill('Shift+ArrowDown'),
  )
  await form.enter('Étape 3 : Librairie du Ruisseau')
  await form.enter('Faire passer la ligne par cette étape')
  expect(await form.said()).toBe('La ligne passe par : Étape 3 : Librairie du Ruisseau')
  expect(await violations(page, '.costo-map')).toEqual([])

  await form.press(page.getByRole('button', { name: 'Présentation', exact: true }), 'Enter')
  await page.getByLabel(/^Nom/).first().focus()
  await page.keyboard.type('Balade au clavier')
  const { slug } = await form.publish()
  await form.published(
    slug,
    ({ stops, line, straight }) => ({
      stops: stops.map(({ number, name, kind }) => [number, name, kind]),
      apart: lengthOf(stops.slice(0, 2).map(({ lng, lat }) => [lng, lat])),
      points: line.coordinates.length,
      passes: line.coordinates.some(([lng, lat]) => lng === stops[2].lng && lat === stops[2].lat),
      straight,
    }),
    (value) =>
      expect(value).toEqual({
        stops: [
          ['1', 'Le lavoir', 'place'],
          ['2', 'La fontaine', 'place'],
          ['3', 'Librairie du Ruisseau', 'shop'],
        ],
        apart: expect.closeTo(120, 0),
        // the shop lies beyond the line's end, which was led there
        points: 2,
        passes: true,
        straight: undefined,
      }),
  )
})

it('lets the keyboard go on from the map', async () => {
  await form.open(`tours/${await form.idOf('balade-au-clavier')}`)
  const canvas = form.map.getByRole('application')
  await canvas.focus()
  await page.keyboard.press('Tab')
  expect(await canvas.evaluate((map) => map === document.activeElement)).toBe(false)
  await page.keyboard.press('Shift+Tab')
  expect(await canvas.evaluate((map) => map === document.activeElement)).toBe(true)
})

it('keeps printed numbers: without 2 there are 1 and 3, “1 bis” comes between, and 1, 2, 3 only after a warning', async () => {
  const id = await form.idOf('balade-au-clavier')
  await form.open(`tours/${id}`)
  await form.enter('Étape 2 : La fontaine')
  await form.press(form.button('Étape 2 : La fontaine'), 'Delete')
  expect(await form.stops()).toEqual(['Étape 1 : Le lavoir', 'Étape 3 : Librairie du Ruisseau'])
  await form.enter('Étape 1 : Le lavoir')
  await form.enter('Ajouter un lieu juste après (numéro 1 bis)')
  await form.type('Nom du lieu', 'Le kiosque')
  await form.publish()
  const numbers = (tour: { stops: { number: string }[] }) => tour.stops.map(({ number }) => number)
  await form.published('balade-au-clavier', numbers, (value) =>
    expect(value).toEqual(['1', '1 bis', '3']),
  )

  await form.open(`tours/${id}`)
  await form.enter('Renuméroter à partir de 1')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/ils ne correspondront plus/).waitFor()
  await dialog.getByRole('button', { name: 'Renuméroter' }).click()
  await form.publish()
  await form.published('balade-au-clavier', numbers, (value) =>
    expect(value).toEqual(['1', '2', '3']),
  )
})

it('asks what becomes of a stop whose shop has closed, on the dashboard and in the walk', async () => {
  await changeShop(vitrine, 'librairie-du-ruisseau', { lifecycle: 'closed' })
  await page.goto(`${vitrine.url}/admin`)
  const notice = page.getByRole('region', { name: 'Des balades attendent une décision' })
  await notice.getByText(/étape 3, «\sLibrairie du Ruisseau\s» a fermé/).waitFor()
  await notice.getByRole('link', { name: 'Balade au clavier' }).click()
  await page.waitForURL(/collections\/tours\//)
  await form.press(page.getByRole('button', { name: 'Étapes', exact: true }), 'Enter')
  const asking = form.map.getByRole('region', { name: 'Étapes à décider' })
  await asking.getByText('Étape 3 : Librairie du Ruisseau a fermé définitivement.').waitFor()
  expect(await violations(page, '.costo-map')).toEqual([])
  await form.press(asking.getByRole('button', { name: 'En faire un lieu' }), 'Enter')
  await asking.waitFor({ state: 'detached' })
  await form.publish()
  await form.published(
    'balade-au-clavier',
    ({ stops }) => [stops[2].number, stops[2].name, stops[2].kind],
    (value) => expect(value).toEqual(['3', 'Librairie du Ruisseau', 'place']),
  )
})

it('takes a line and stops from a file, after showing them', async () => {
  await form.open(`tours/${await form.idOf('balade-au-clavier')}`)
  await form.enter('Importer un tracé…')
  const before = await form.stops()
  await form.map.getByLabel('Fichier GPX, KML, KMZ ou GeoJSON').setInputFiles({
    name: 'trace.gpx',
    mimeType: 'application/gpx+xml',
    buffer: Buffer.from(GPX),
  })
  await form.map.getByLabel(/^Trace du matin/).waitFor()
  expect(await form.stops()).toEqual(before)
  await form.enter('Utiliser')
  expect(await form.stops()).toEqual([...before, 'Étape 4 : Lavoir'])
  await form.publish()
  await form.published(
    'balade-au-clavier',
    ({ line, stops }) => [line.coordinates, stops.at(-1)?.name],
    (value) =>
      expect(value).toEqual([
        [
          [2.34, 48.89],
          [2.344, 48.892],
          [2.344, 48.894],
        ],
        'Lavoir',
      ]),
  )

  await form.enter('Importer un tracé…')
  await form.map.getByLabel('Fichier GPX, KML, KMZ ou GeoJSON').setInputFiles({
    name: 'trace.gpx',
    mimeType: 'application/gpx+xml',
    buffer: Buffer.from(GPX.replace('</trk>', '')),
  })
  await form.map
    .getByText(/[Ll]igne \d+/)
    .first()
    .waitFor()
})

it('is drawn with a mouse too: places put, pulled and put in order', async () => {
  await form.open(`tours/${await form.idOf('balade-au-clavier')}`)
  const canvas = form.map.getByRole('application')
  const pin = (number: string) => canvas.locator('.costo-map__pin', { hasText: number })
  const frame = (await canvas.boundingBox())!
  /** How far right of the map's edge the middle of a pin is. */
  const acrossOf = async (number: string) => {
    const box = await pin(number).boundingBox() // none while the map is drawn anew
    return box ? box.x + box.width / 2 - frame.x : NaN
  }

  await form.map.getByRole('button', { name: 'Poser un lieu' }).click()
  await canvas.click({ position: { x: 120, y: 90 } })
  await form.button('Étape 5 : sans nom').waitFor()
  await expect.poll(() => acrossOf('5')).toBeCloseTo(120, -1)

  await form.map.getByRole('button', { name: 'Choisir et déplacer' }).click()
  await pin('5').hover()
  await page.mouse.down()
  await page.mouse.move(frame.x + 200, frame.y + 180, { steps: 5 })
  await page.mouse.up()
  await expect.poll(form.said).toBe('Déplacement : Étape 5 : sans nom')
  await expect.poll(() => acrossOf('5')).toBeCloseTo(200, -1)

  // without its warnings the whole list is in sight: one that scrolls under the hand is not pulled from where it was taken
  await form.button('Faire passer la ligne par toutes les étapes').click()
  await form.map
    .getByRole('button', { name: /^Faire passer la ligne ici/ })
    .waitFor({ state: 'detached' })
  const [first, ...rest] = await form.stops()
  await form.map.getByRole('listitem').first().dragTo(form.map.getByRole('listitem').last())
  await expect.poll(form.stops).toEqual([...rest, first])
  await page.keyboard.press('Control+z')
  await expect.poll(form.stops).toEqual([first, ...rest])
})

it('draws a perimeter with a hole by keyboard, refuses one that crosses itself, and lists what is inside', async () => {
  const { enter, points } = await openAreaForm(page, vitrine, form)
  await page.getByLabel(/^Nom/).first().focus()
  await page.keyboard.type('Autour du centre')
  await enter('Commencer un contour')
  await points([
    [-9, -9],
    [9, 9],
    [9, -9],
    [-9, 9],
  ])
  await form.press(page.getByRole('button', { name: /^Publier/ }).first(), 'Enter')
  await page
    .getByText(/Contour 1 se croise lui-même près de|Le contour 1 se croise/)
    .first()
    .waitFor()

  await enter('Annuler')
  await enter('Annuler')
  expect(await violations(page, '.costo-map')).toEqual([])
  await enter('Retirer ce contour')
  await enter('Commencer un contour')
  await points([
    [-9, -9],
    [9, -9],
    [9, 9],
    [-9, 9],
  ])
  await enter('Y faire un trou')
  await points([
    [-2, -2],
    [2, -2],
    [2, 2],
  ])
  const { area: drawn, slug } = await form.publish()
  const { type, coordinates } = drawn as { type: string; coordinates: number[][][] }
  expect(type).toBe('Polygon')
  expect(coordinates.map(({ length }) => length)).toEqual([5, 4])
  expect(coordinates[0][4]).toEqual(coordinates[0][0])
  await expect
    .poll(async () => (await fetch(`${vitrine.url}/v1/fr/perimeters/${slug}/shops.json`)).status, {
      timeout: 30_000,
    })
    .toBe(200)
})

it('shows a name that is markup as the text it is, on the map too', async () => {
  const name = '<img src="x" onerror="alert(1)">'
  await form.open('tours/create')
  await form.enter('Ajouter un lieu au centre du plan')
  await form.type('Nom du lieu', name)
  await form.map.locator('.costo-map__pin').first().hover()
  const tooltip = form.map.locator('.leaflet-tooltip')
  await tooltip.waitFor()
  expect([await tooltip.textContent(), await page.locator('img[src=x]').count()]).toEqual([name, 0])
})
