import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FeedShopSummary } from '../../src/contract/shop'
import { PERIMETERS } from '../../src/seed/data/perimeters'
import { launchChromium } from '../support/browser'
import { codesOn, infoOf, isPaperUnread, textOf } from '../support/paper-readers'
import { gpxOf, point } from '../unit/import/files'
import { violations } from './admin-axe'
import { enterAdmin } from './editor'
import { newPage } from './partner-page'
import { type RunningVitrine, startVitrine } from './running-vitrine'

const UNTIL = { timeout: 60_000, interval: 200 }
const NAME = 'Balade des trois boutiques'

let vitrine: RunningVitrine
let browser: Browser
let page: Page
let shops: FeedShopSummary[]

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
  page = await newPage(browser)
  await enterAdmin(page, vitrine)
  const all = await feed('shops.json')
  shops = all.shops.filter(({ lat }: FeedShopSummary) => lat !== undefined).slice(0, 3)
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

const feed = async (path: string) => (await fetch(`${vitrine.url}/v1/fr/${path}`)).json()

/** How many records there are, drafts included, by what the admin's own lists are told. */
const count = (collection: string): Promise<number> =>
  page.evaluate(
    async (path) => (await (await fetch(path)).json()).totalDocs,
    `/api/${collection}?draft=true&limit=1&depth=0`,
  )

const choose = (name: string, text: string) =>
  page
    .getByLabel('Choisir des fichiers')
    .setInputFiles([{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }])

const walk = () =>
  gpxOf(
    [
      ...shops.map(({ name, lat, lng }) =>
        point(lat!, lng!, 'wpt', `<name>${name.replaceAll('&', '&amp;')}</name>`),
      ),
      point(0, 0, 'wpt', '<name>Perdu</name>'),
      `<trk><name>Trace du matin</name><trkseg>${shops.map(({ lat, lng }) => point(lat!, lng!)).join('')}</trkseg></trk>`,
    ].join('\n'),
  )

it('refuses a broken file with line and reason, and writes nothing', async () => {
  await page.goto(`${vitrine.url}/admin`)
  await page.getByRole('button', { name: /menu/i }).first().click()
  await page.locator('#nav-import').click()
  await page.getByRole('heading', { name: 'Importer' }).waitFor()
  const before = await count('tours')
  await choose('coupée.gpx', walk().slice(0, -20))
  await page.getByRole('heading', { name: '« coupée.gpx » ne peut pas être importé' }).waitFor()
  await page.getByText(/^Ligne \d+\s: .*le fichier s’arrête trop tôt/).waitFor()
  expect(await page.getByRole('button', { name: /Créer/ }).count()).toBe(0)
  expect(await violations(page, 'main')).toEqual([])
  await page.getByRole('button', { name: 'Retirer « coupée.gpx »' }).click()
  expect(await count('tours')).toBe(before)
})

it('shows what is in a walk’s file before it writes a draft, which is published with its three shops', async () => {
  const before = await count('tours')
  await choose('trois.gpx', walk())
  await page.getByText(/«\sPerdu\s»\s: 1 point laissé de côté \(ligne 6\)/).waitFor()
  await page.getByText(/3 points$/).waitFor()
  for (const { name } of shops)
    expect(await page.getByLabel(`« ${name} » est`).inputValue()).toBe('shop')
  await page.getByLabel('Nom de la balade').fill(NAME)
  await page.getByText(/Sera créé\s: .* et 3 commerces|Sera créé\s: .*, 3 commerces/).waitFor()
  expect(await violations(page, 'main')).toEqual([])
  expect(await count('tours')).toBe(before)

  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  const link = page.getByRole('status').getByRole('link', { name: NAME })
  await link.waitFor()
  expect(await count('tours')).toBe(before + 1)
  expect((await feed('tours.json')).tours.map(({ name }: { name: string }) => name)).not.toContain(
    NAME,
  )

  await link.click()
  await page.getByRole('button', { name: 'Publier les modifications' }).click()
  await expect
    .poll(
      async () =>
        (await fetch(`${vitrine.url}/v1/fr/tours/balade-des-trois-boutiques.json`)).status,
      UNTIL,
    )
    .toBe(200)
  const { tour } = await feed('tours/balade-des-trois-boutiques.json')
  expect(tour.stops.map(({ slug }: { slug: string }) => slug)).toEqual(
    shops.map(({ slug }) => slug),
  )
  expect(tour.line.coordinates).toEqual(shops.map(({ lng, lat }) => [lng, lat]))

  const visitor = await newPage(browser)
  await visitor.goto(`${vitrine.url}/fr/frames/tour-map/?tour=balade-des-trois-boutiques`)
  for (const { name } of shops)
    await visitor
      .locator('costo-tour-map')
      .getByText(name)
      .filter({ visible: true })
      .first()
      .waitFor()
})

it.skipIf(isPaperUnread)(
  'prints the walk from its page, with a code that leads to what has changed',
  async () => {
    const visitor = await newPage(browser)
    await visitor.goto(`${vitrine.url}/fr/tours/balade-des-trois-boutiques/`)
    await visitor.getByRole('link', { name: /imprimer.*A4/i }).click()
    await visitor.getByRole('heading', { level: 1, name: NAME }).waitFor()
    const pdf = await visitor.pdf({ preferCSSPageSize: true, printBackground: true })
    const folder = await mkdtemp(join(tmpdir(), 'costo-print-'))
    try {
      const path = join(folder, 'walk.pdf')
      await writeFile(path, pdf)
      const said = await textOf(path)
      for (const name of [NAME, ...shops.map((shop) => shop.name)]) expect(said).toContain(name)
      const last = Number(infoOf(path).Pages)
      const [code] = Array.from({ length: last }, (_, page) => codesOn(path, page + 1)).flat()
      expect(code).toMatch(
        new RegExp(`^${vitrine.url}/fr/tours/balade-des-trois-boutiques/p/[\\w-]+/$`),
      )
      await visitor.goto(code)
      await visitor.getByText('Rien n’a changé depuis l’impression.').first().waitFor()
    } finally {
      await rm(folder, { recursive: true })
    }
  },
)

it('finds the walk again when the same file comes back', async () => {
  await page.goto(`${vitrine.url}/admin/import`)
  await choose('trois.gpx', walk())
  await page.getByRole('heading', { name: 'Déjà dans les balades ?' }).waitFor()
  const again = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: NAME }) })
  await again
    .getByText(/même tracé/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Retirer « trois.gpx »' }).click()
})

it('writes several perimeters at once, named by a property, and says which are there already', async () => {
  const square = (west: number) => [
    [
      [west, 48.88],
      [west + 0.01, 48.88],
      [west + 0.01, 48.89],
      [west, 48.89],
      [west, 48.88],
    ],
  ]
  const quarter = (nom: string, west: number) => ({
    type: 'Feature',
    properties: { code: `q${west}`, nom },
    geometry: { type: 'Polygon', coordinates: square(west) },
  })
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [quarter('Quartier Un', 2.33), quarter('Quartier Deux', 2.35)],
  })
  const before = await count('perimeters')
  await choose('quartiers.geojson', text)
  await page.getByLabel('Leur nom vient de').selectOption('code')
  expect(await page.getByLabel('Nom du contour 1').inputValue()).toBe('q2.33')
  await page.getByLabel('Leur nom vient de').selectOption('nom')
  await page.getByText('Seront créés : 2 brouillons de périmètres.').waitFor()
  expect(await violations(page, 'main')).toEqual([])
  await page.getByRole('button', { name: 'Créer les brouillons' }).click()
  await page.getByRole('status').getByRole('link', { name: 'Quartier Deux' }).waitFor()
  expect(await count('perimeters')).toBe(before + 2)

  await page.getByText('existe déjà').first().waitFor()
  expect(await page.getByText('existe déjà').count()).toBe(2)
  await page.getByRole('button', { name: 'Créer les brouillons' }).click()
  await page
    .getByRole('status')
    .getByText(/Laissé comme il était/)
    .waitFor()
  expect(await count('perimeters')).toBe(before + 2)
})

it('shows beside a shop in which perimeters it lies', async () => {
  const id = await page.evaluate(
    async (slug) =>
      (await (await fetch(`/api/shops?where[slug][equals]=${slug}&depth=0`)).json()).docs[0].id,
    'librairie-du-ruisseau',
  )
  await page.goto(`${vitrine.url}/admin/collections/shops/${id}`)
  const list = page.getByRole('navigation', { name: 'Dans les périmètres' })
  const names = await list.getByRole('link').allTextContents()
  const within = await Promise.all(
    PERIMETERS.map(async ({ slug, name }) => {
      const { shops: all } = await feed(`perimeters/${slug}/shops.json`)
      return all.some((shop: FeedShopSummary) => shop.slug === 'librairie-du-ruisseau')
        ? [name.fr]
        : []
    }),
  )
  expect(within.flat().length).toBeGreaterThan(0)
  expect(names).toEqual(within.flat().sort())
})

it('keeps the way to the import from those who don’t edit', async () => {
  const partner = await newPage(browser)
  await partner.goto(`${vitrine.url}/admin/import`)
  await partner.getByLabel('E-mail').fill('partner@vitrine.demo')
  await partner.getByLabel('Mot de passe').fill(vitrine.password)
  await partner.getByRole('button', { name: 'Se connecter' }).click()
  await partner.waitForURL(/\/admin\/import$/)
  await partner
    .getByRole('heading', { name: 'Introuvable' })
    .or(partner.getByText(/trouv/))
    .first()
    .waitFor()
  expect(await partner.locator('#nav-import').count()).toBe(0)
  expect(await partner.getByLabel('Choisir des fichiers').count()).toBe(0)
})
