import { statSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { ASSETS } from '../../src/shop-form/assets'
import { lettersPage } from '../../src/shop-links/letter/page'
import { linksWhere } from '../../src/shop-links/link'
import { findings } from './axe'
import { formSite } from './form-site'

const { open, visit, payload } = formSite()

const LONG = {
  name: 'Atelier participatif de réparation de bicyclettes anciennes et de machines à coudre du quartier',
  hours: 'Mo-Fr 08:00-09:30,10:00-12:00,14:00-18:00,20:00-22:00; Sa-Su 10:00-02:00; PH 11:00-13:00',
}

const inEveryLook: [string, BrowserContextOptions][] = [
  ['on a phone', {}],
  ['at a desk', { viewport: { width: 1280, height: 900 } }],
  ['on a dark ground', { colorScheme: 'dark' }],
  ['with forced colours', { forcedColors: 'active' }],
  ['without JavaScript', { javaScriptEnabled: false }],
]

const send = (page: Page) => page.getByRole('button', { name: 'Envoyer mes corrections' })
const day = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
const record = async (id: string) =>
  (await payload().findByID({ collection: 'shops', id, depth: 0 })) as unknown as Record<
    string,
    unknown
  >

describe('axe finds nothing', () => {
  it.each(inEveryLook.filter(([, { javaScriptEnabled = true }]) => javaScriptEnabled))(
    '%s',
    async (_, options) => {
      const { page } = await open(LONG, options)
      expect(await findings(page)).toEqual([])
      await page.getByLabel('Téléphone').fill('12')
      await send(page).click()
      await page.getByRole('alert').filter({ hasText: 'Rien n’est encore envoyé' }).waitFor()
      expect(await findings(page)).toEqual([])
      await page.getByLabel('Téléphone').fill('01 42 00 00 01')
      await send(page).click()
      await page.getByRole('heading', { name: 'Merci, c’est enregistré' }).waitFor()
      expect(await findings(page)).toEqual([])
    },
  )

  it('on a page of a link that leads nowhere', async () => {
    expect(await findings(await visit('/m/nowhere'))).toEqual([])
  })
})

describe('nothing scrolls sideways, and fingers find everything', () => {
  it.each([
    ['at 320 pixels', 320],
    ['enlarged twice', 195],
  ])('%s', async (_, width) => {
    const { page } = await open(LONG, { viewport: { width, height: 640 } })
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })

  it('and every control is 44 pixels high', async () => {
    const { page } = await open()
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, textarea, .language a')]
        .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
        .map((one) => (one.matches('[type=radio], [type=checkbox]') ? one.closest('label')! : one))
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML),
    )
    expect(small).toEqual([])
  })
})

it('weighs less than 30 kB, all in all', async () => {
  const { page } = await open()
  const html = (await page.content()).length
  const script = statSync('dist/widgets/shop-form.js').size
  expect(html + script + ASSETS.style.body.length + ASSETS.icon.body.length).toBeLessThan(30_000)
})

it('is one press when all is right', async () => {
  const { page, id } = await open()
  await page.getByRole('button', { name: 'Tout est encore juste' }).click()
  await page.getByText('Votre fiche est notée comme vérifiée aujourd’hui.').waitFor()
  expect((await record(id)).verifiedOn).toBeTruthy()
})

it('changes hours without JavaScript: two lines a day', async () => {
  const { page, id } = await open({}, { javaScriptEnabled: false })
  await page.getByLabel('Fermé').first().uncheck()
  await page.getByLabel('Lundi, ouvre à (1)').fill('09:00')
  await page.getByLabel('Lundi, ferme à (1)').fill('12:00')
  await page.getByLabel('Lundi, ouvre à (2)').fill('13:00')
  await page.getByLabel('Lundi, ferme à (2)').fill('12:30')
  await send(page).click()
  const alert = page.getByRole('alert').filter({ hasText: 'Rien n’est encore envoyé' })
  await alert.getByRole('link', { name: /^Lundi/ }).click()
  await page.getByLabel('Lundi, ferme à (2)').fill('18:00')
  await send(page).click()
  await page.getByRole('heading', { name: 'Merci, c’est enregistré' }).waitFor()
  expect((await record(id)).hours).toBe(
    'Mo 09:00-12:00,13:00-18:00; Tu-Sa 10:00-13:00,14:00-19:30; PH off',
  )
})

describe('with JavaScript', () => {
  it('shows of a day what is needed, and copies it to the others', async () => {
    const { page, id } = await open({ hours: 'Mo 10:00-19:00' })
    const [monday, tuesday] = [day(page, 'Lundi'), day(page, 'Mardi')]
    expect(await tuesday.getByLabel('Mardi, ouvre à (1)').isVisible()).toBe(false)
    expect(await monday.getByLabel('Lundi, ouvre à (2)').isVisible()).toBe(false)
    await monday.getByLabel('Lundi, ferme à (1)').fill('13:00')
    await monday.getByRole('button', { name: 'Ajouter des heures' }).click()
    await monday.getByLabel('Lundi, ouvre à (2)').fill('14:00')
    await monday.getByLabel('Lundi, ferme à (2)').fill('18:00')
    await monday.getByRole('button', { name: 'Recopier sur les autres jours' }).click()
    await day(page, 'Dimanche').getByLabel('Fermé').check()
    await page.getByRole('button', { name: 'Lire mes horaires en mots' }).click()
    await page.getByText(/lun\.–sam\. 10\sh–13\sh et 14\sh–18\sh/).waitFor()
    await send(page).click()
    await page.getByRole('heading', { name: 'Merci, c’est enregistré' }).waitFor()
    expect((await record(id)).hours).toBe('Mo-Sa 10:00-13:00,14:00-18:00')
  })

  it('keeps the photo that is chosen when something is wrong, and leads to what is', async () => {
    const { page } = await open()
    const photo = 'tests/fixtures/media/librairie-640.webp'
    await page.getByLabel('La photo').setInputFiles(photo)
    await send(page).click()
    const problems = page.locator('#problems')
    await problems.waitFor()
    expect(await problems.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.getByLabel('Ce qu’elle montre').fill('La vitrine')
    await page.getByLabel(/J’ai pris cette photo/).check()
    await send(page).click()
    await page.getByRole('heading', { name: 'Relu par l’équipe avant d’être montré' }).waitFor()
    const { docs } = await payload().find({ collection: 'proposed-photos' })
    expect(docs).toMatchObject([{ alt: 'La vitrine' }])
  })

  it('says that the network is gone, and loses nothing', async () => {
    const { page } = await open()
    await page.getByLabel('Téléphone').fill('01 42 00 00 02')
    await page.context().setOffline(true)
    await send(page).click()
    await page.getByText('Le réseau n’a pas répondu.').waitFor()
    expect(await page.getByLabel('Téléphone').inputValue()).toBe('01 42 00 00 02')
    await page.context().setOffline(false)
    await send(page).click()
    await page.getByRole('heading', { name: 'Merci, c’est enregistré' }).waitFor()
  })
})

it('is printed as a letter whose address stands in the window of its envelope', async () => {
  const { page, id } = await open({}, { isMobile: false, deviceScaleFactor: 1 })
  const batch = (await linksWhere(payload(), { shop: { equals: id } }))[0].batch ?? ''
  const letter = await lettersPage(
    await createLocalReq({}, payload()),
    batch,
    'equipe@vitrine.test',
  )
  // the width of an A4 sheet at 96 pixels per inch
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.emulateMedia({ media: 'print' })
  await page.goto('about:blank')
  await page.setContent(letter ?? '')
  const mm = (pixels: number) => Math.round((pixels * 25.4) / 96)
  const { x, y, width, height } = (await page.locator('address').boundingBox())!
  expect([x, y, width, height].map(mm)).toEqual([110, 50, 82, 32])
  const sheet = (await page.locator('article').boundingBox())!
  expect([sheet.width, sheet.height].map(mm)).toEqual([210, 297])
  await page.emulateMedia({ media: 'screen' })
  expect(await findings(page)).toEqual([])
})

it('breaks no rule of its own policy', async () => {
  const { page } = await open()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.reload()
  await page.getByLabel('Téléphone').fill('12')
  await send(page).click()
  await page.locator('#problems').waitFor()
  expect(said.filter((text) => /Content Security Policy/.test(text))).toEqual([])
})
