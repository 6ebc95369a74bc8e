import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { addDays, parisDay } from '../../src/publish/paris'
import { launchChromium } from '../support/browser'
import { type GeocoderServer, startGeocoder } from '../support/geocoder-server'
import { violations } from '../e2e/admin-axe'
import { changeShop, enterAdmin } from '../e2e/editor'
import { newPage } from '../e2e/partner-page'
import { type RunningVitrine, startVitrine } from '../e2e/running-vitrine'

const SHOP = 'librairie-du-ruisseau'

let geocoder: GeocoderServer
let vitrine: RunningVitrine
let browser: Browser
let page: Page

beforeAll(async () => {
  geocoder = await startGeocoder()
  process.env.GEOCODER_URL = geocoder.url
  vitrine = await startVitrine()
  browser = await launchChromium()
  page = await newPage(browser)
  await enterAdmin(page, vitrine)
})

afterAll(async () => {
  delete process.env.GEOCODER_URL
  await browser?.close()
  await vitrine?.stop()
  await geocoder?.close()
})

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

const press = async (what: Locator, ...keys: string[]) => {
  await what.focus()
  for (const key of keys) await page.keyboard.press(key)
}

/** Opens the tab of a shop's form that shows what is asked for. */
async function open(tab: string, shown: Locator) {
  const answer = await page.request.get(
    `${vitrine.url}/api/shops?where[slug][equals]=${SHOP}&depth=0`,
    { headers: { origin: vitrine.url } },
  )
  const { id } = (await answer.json()).docs[0]
  await page.goto(`${vitrine.url}/admin/collections/shops/${id}`)
  // a press on a page that isn't alive yet does nothing
  await vi.waitFor(
    async () => {
      await press(page.getByRole('button', { name: tab, exact: true }), 'Enter')
      if (!(await shown.isVisible())) throw new Error(`the tab ${tab} is not open yet`)
    },
    { timeout: 60_000, interval: 250 },
  )
}

/** Presses what saves the shop. @returns what was answered */
async function save(button: string | RegExp, status: number) {
  const saved = page.waitForResponse(
    (answer) => /\/api\/shops\/[^?]/.test(answer.url()) && answer.request().method() === 'PATCH',
  )
  await press(page.getByRole('button', { name: button }).first(), 'Enter')
  const answer = await saved
  expect(answer.status()).toBe(status)
  return answer.text()
}

const publish = (status = 200) => save(/^Publier/, status)

/** The shop's public file, once it is as expected. */
const published = (expected: (shop: PublicShop) => void) =>
  vi.waitFor(
    async () =>
      expected((await (await fetch(`${vitrine.url}/v1/fr/shops/${SHOP}.json`)).json()).shop),
    { timeout: 30_000, interval: 200 },
  )

type PublicShop = { lat: number; lng: number; hours: { osm: string; text: string } }

/** Nothing is wider than a phone. */
const isWithin = (part: Locator) =>
  part.evaluate((element) => element.scrollWidth <= element.clientWidth)

describe('hours filled in as a week', () => {
  const field = () => page.locator('.costo-hours')
  const day = (name: string) => field().getByRole('group', { name, exact: true })
  const at = (name: string, what: 'ouvre' | 'ferme', index = 1) =>
    day(name).getByLabel(new RegExp(`^${name}, créneau ${index}\\s: ${what}`))
  const text = () => field().locator('.costo-hours__text input')
  const ahead = () =>
    field().getByRole('region', { name: 'Les 14 prochains jours' }).getByRole('listitem')

  it('by keyboard alone: another span, copied to another day, public holidays, and is published as OSM text', async () => {
    await changeShop(vitrine, SHOP, { hours: 'Tu-Sa 10:00-19:30', closures: [] })
    await open('Horaires et accueil', field())
    await at('Mardi', 'ferme').fill('13:00')
    await press(day('Mardi').getByRole('button', { name: 'Mardi : ajouter un créneau' }), 'Enter')
    // one goes on in the new span, which isn't reproached to be empty
    await vi.waitFor(async () =>
      expect(
        await at('Mardi', 'ouvre', 2).evaluate((input) => input === document.activeElement),
      ).toBe(true),
    )
    expect(await field().getByRole('alert').count()).toBe(0)
    await at('Mardi', 'ouvre', 2).fill('14:00')
    await at('Mardi', 'ferme', 2).fill('19:00')
    await press(day('Mardi').getByRole('button', { name: /recopier/ }), 'Enter')
    await press(day('Mardi').getByRole('button', { name: 'Jeudi', exact: true }), 'Enter')
    expect(plain(await field().getByRole('status').first().textContent())).toContain(
      'Horaires du mardi recopiés au jeudi.',
    )
    await press(day('Samedi').getByRole('checkbox'), 'Space')
    await day('Jours fériés').getByRole('combobox').selectOption('Fermé')
    await field()
      .getByText('mar. et jeu. 10 h–13 h et 14 h–19 h, mer. et ven. 10 h–19 h 30')
      .waitFor()
    expect(await violations(page, '.costo-hours')).toEqual([])
    await publish()
    await published(({ hours }) =>
      expect(hours.osm).toBe('Tu,Th 10:00-13:00,14:00-19:00; We,Fr 10:00-19:30; PH off'),
    )
  })

  it('says what is wrong where it is, keeps it in a draft, publishes nothing meanwhile, and takes a step back', async () => {
    await at('Mercredi', 'ferme').fill('08:00')
    await at('Mercredi', 'ouvre').fill('20:00')
    // a night: nothing is wrong
    await field().getByText('du lendemain').waitFor()
    await at('Mercredi', 'ferme').fill('14:00')
    const alert = field().getByRole('alert')
    expect(plain(await alert.textContent())).toBe(
      'Mercredi : le créneau ferme à 14:00, avant d’ouvrir à 20:00. Intervertissez les heures, ou corrigez-en une.',
    )
    expect(await at('Mercredi', 'ferme').getAttribute('aria-invalid')).toBe('true')
    await field()
      .getByText('Tant que ce n’est pas corrigé, la fiche ne peut pas être publiée')
      .waitFor()
    await save('Enregistrer le brouillon', 200)
    await open('Horaires et accueil', field())
    expect(await at('Mercredi', 'ouvre').inputValue()).toBe('20:00')
    expect(await publish(400)).toContain('le créneau ferme à 14:00')
    await published(({ hours }) =>
      expect(hours.osm).toBe('Tu,Th 10:00-13:00,14:00-19:00; We,Fr 10:00-19:30; PH off'),
    )
    await press(day('Mercredi').getByRole('button', { name: 'Mercredi : comme mardi' }), 'Enter')
    await alert.waitFor({ state: 'detached' })
    await press(field().getByRole('button', { name: 'Annuler' }), 'Enter')
    await alert.waitFor()
    await at('Mercredi', 'ouvre').fill('10:00')
    await publish()
    await published(({ hours }) =>
      expect(hours.osm).toBe(
        'Tu,Th 10:00-13:00,14:00-19:00; We 10:00-14:00; Fr 10:00-19:30; PH off',
      ),
    )
  })

  it('shows the next fourteen days with the closures of the record', async () => {
    // of Paris, where the shop is: another day than UTC's in its last hour
    const inDays = (days: number) => addDays(parisDay(new Date()), days)
    await changeShop(vitrine, SHOP, {
      hours: '24/7',
      closures: [{ from: inDays(2), to: inDays(3), reason: 'Inventaire' }],
    })
    await open('Horaires et accueil', field())
    await ahead().nth(13).waitFor()
    const lines = (await ahead().allTextContents()).map(plain)
    expect(lines.map((line) => /24 h\/24$|fermé/.exec(line)?.[0])).toEqual([
      ...['24 h/24', '24 h/24', 'fermé', 'fermé'],
      ...Array(10).fill('24 h/24'),
    ])
    expect(lines[2]).toContain('fermeture exceptionnelle : Inventaire')
    expect(lines[0]).toMatch(/^aujourd’hui/)
  })

  it('leaves a text that says more as it is, and says so', async () => {
    const seasons = 'Tu-Sa 10:00-19:00; Aug off'
    await changeShop(vitrine, SHOP, { hours: seasons, closures: [] })
    await open('Horaires et accueil', field())
    await field().getByText('Ces horaires disent plus qu’une semaine ordinaire').waitFor()
    expect(await text().inputValue()).toBe(seasons)
    await text().fill('Tu-Sa 10h-19h30; Aug off')
    await field().getByText('Ici : « 10h-19h30; ».').waitFor()
    await text().fill('Tu-Sa 10:00-18:00; Aug off')
    await publish()
    await published(({ hours }) => expect(hours.osm).toBe('Tu-Sa 10:00-18:00; Aug off'))
    await press(
      field().getByRole('button', { name: 'Remplacer par une semaine ordinaire' }),
      'Enter',
    )
    await press(day('Lundi').getByRole('checkbox'), 'Space')
    await at('Lundi', 'ouvre').fill('09:00')
    await at('Lundi', 'ferme').fill('12:00')
    await expect.poll(() => text().inputValue()).toBe('Mo 09:00-12:00')
  })

  it('fits a phone, and is right in the dark', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await press(day('Lundi').getByRole('button', { name: /recopier/ }), 'Enter')
    expect(await isWithin(field())).toBe(true)
    expect(await violations(page, '.costo-hours')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 1000 })
    await page.emulateMedia({ colorScheme: 'light' })
  })
})

describe('a place picked on a map', () => {
  const picker = () => page.getByRole('group', { name: 'Emplacement sur le plan' })
  const canvas = () => picker().getByRole('application')
  const pin = () => canvas().locator('.costo-map__pin')
  const said = async () => plain(await picker().locator('> .costo-map__spoken').textContent())
  const numbers = async () => [
    Number(await page.getByLabel('Latitude', { exact: true }).inputValue()),
    Number(await page.getByLabel('Longitude', { exact: true }).inputValue()),
  ]
  const openPicker = async () => {
    await open('Où', picker())
    await picker().locator('[data-ready=true]').waitFor()
  }

  it('moves by arrow keys, a metre each time, and is published', async () => {
    await changeShop(vitrine, SHOP, { lat: 48.8947, lng: 2.3407 })
    await openPicker()
    await press(canvas(), 'Enter', ...Array(5).fill('Shift+ArrowUp'))
    expect(await said()).toBe('Repère : 10 m au nord')
    await press(picker().getByRole('button', { name: /^Vers l’est/ }), 'Enter')
    const [lat, lng] = await numbers()
    expect((lat - 48.8947) * 111_195).toBeCloseTo(50, 0)
    expect((lng - 2.3407) * 111_195 * Math.cos((lat * Math.PI) / 180)).toBeCloseTo(1, 0)
    expect(await violations(page, '.costo-place')).toEqual([])
    await publish()
    await published((shop) => expect([shop.lat, shop.lng]).toEqual([lat, lng]))
  })

  it('is put by a press, pulled, taken back and taken away', async () => {
    const before = await numbers()
    const frame = (await canvas().boundingBox())!
    await canvas().click({ position: { x: 120, y: 90 } })
    await expect.poll(said).toMatch(/^Repère déplacé : 48,\d{5} N, 2,\d{5} E$/)
    const pressed = await numbers()
    expect(pressed).not.toEqual(before)

    await pin().hover()
    await page.mouse.down()
    await page.mouse.move(frame.x + 220, frame.y + 190, { steps: 5 })
    await page.mouse.up()
    await expect.poll(async () => (await numbers())[1]).toBeGreaterThan(pressed[1])
    expect((await numbers())[0]).toBeLessThan(pressed[0])

    const undo = picker().getByRole('button', { name: 'Annuler' })
    await press(undo, 'Enter', 'Enter')
    await expect.poll(numbers).toEqual(before)
    await press(picker().getByRole('button', { name: 'Retirer le repère' }), 'Enter')
    await expect.poll(() => pin().count()).toBe(0)
    expect(await page.getByLabel('Latitude', { exact: true }).inputValue()).toBe('')
    await press(picker().getByRole('button', { name: 'Poser au centre du plan' }), 'Enter')
    await pin().waitFor()
  })

  it('finds an address, near the place that the map shows, and puts the mark there', async () => {
    geocoder.will('several')
    await picker().getByLabel('Chercher une adresse').fill('8 bd du port')
    await page.keyboard.press('Enter')
    await picker().getByText('3 adresses trouvées').waitFor()
    expect(geocoder.asked.at(-1)?.url.searchParams.get('lat')).toMatch(/^48\.8/)
    expect(await violations(page, '.costo-place')).toEqual([])
    await press(picker().getByRole('button', { name: /8 Boulevard du Port 95000 Cergy/ }), 'Enter')
    await expect.poll(numbers).toEqual([49.0317, 2.062794])
  })

  it('says when the service does not answer, and goes on without it', async () => {
    geocoder.will('down')
    await press(picker().getByRole('button', { name: /^Chercher « 71 rue du Ruisseau/ }), 'Enter')
    await picker().getByText('Le service d’adresses ne répond pas.').waitFor()
    await canvas().click({ position: { x: 200, y: 120 } })
    await expect.poll(numbers).not.toEqual([49.0317, 2.062794])
  })

  it('fits a phone, and is right in the dark', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    expect(await isWithin(picker())).toBe(true)
    expect(await violations(page, '.costo-place')).toEqual([])
  })
})
