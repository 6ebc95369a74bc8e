import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findings } from '../browser/axe'
import { launchChromium } from '../support/browser'
import { type MailServer, startMailServer } from '../support/mail-server'
import { until } from '../support/publisherProcess'
import { violations } from './admin-axe'
import { changeShop, enterAdmin } from './editor'
import { newPage } from './partner-page'
import { type RunningVitrine, startVitrine } from './running-vitrine'

const SHOP = 'librairie-du-ruisseau'
const VIEW = '/admin/write-to-shops'

let mail: MailServer
let vitrine: RunningVitrine
let browser: Browser
let editor: Page
let link: string

beforeAll(async () => {
  mail = await startMailServer()
  Object.assign(process.env, { SMTP_URL: mail.url, MAIL_FROM: 'CoSto <costo@vitrine.test>' })
  vitrine = await startVitrine()
  browser = await launchChromium()
  await changeShop(vitrine, SHOP, { contact: { name: 'Ana Ruiz', email: 'ana@shops.test' } })
  editor = await newPage(browser)
  await enterAdmin(editor, vitrine, VIEW)
})

afterAll(async () => {
  for (const name of ['SMTP_URL', 'MAIL_FROM']) Reflect.deleteProperty(process.env, name)
  await browser?.close()
  await vitrine?.stop()
  await mail?.stop()
})

const row = () => editor.getByRole('row').filter({ hasText: 'Librairie du Ruisseau' })
const published = async () =>
  (await (await fetch(`${vitrine.url}/v1/fr/shops/${SHOP}.json`)).json()).shop

it('sends a link to the shops that the editor has chosen', async () => {
  await editor.getByRole('heading', { name: 'Écrire aux commerçants' }).waitFor()
  expect(await violations(editor, 'main')).toEqual([])
  await row().getByRole('checkbox').check()
  await editor.getByText('Un commerce choisi').waitFor()
  await editor.getByRole('button', { name: 'Envoyer un courriel' }).click()
  await editor.getByText('Un courriel part maintenant.').waitFor()
  const letter = await until('the e-mail', async () => mail.letters[0], 60_000)
  expect([letter.to].flat()[0]?.text).toBe('ana@shops.test')
  link = /http:\S+\/m\/[0-9a-z]{26}/.exec(letter.text ?? '')?.[0] ?? ''
  expect(link).toMatch(new RegExp(`^${vitrine.url}/m/`))
})

it('survives whoever looks at it on its way, and is told to nobody', async () => {
  for (const method of ['HEAD', 'GET', 'GET'])
    expect((await fetch(link, { method })).status).toBe(200)
  const { headers } = await fetch(link)
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cache-control')).toContain('no-store')
  expect(headers.get('x-robots-tag')).toContain('noindex')
  expect((await fetch(`${vitrine.url}/m/${'0'.repeat(26)}`)).status).toBe(404)
})

it('opens on a phone: hours are in the edition at once, the photo waits for the editor', async () => {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
  const page = await (await browser.newContext(phone)).newPage()
  await page.goto(link)
  await page.getByRole('heading', { name: 'Librairie du Ruisseau' }).waitFor()
  expect(await findings(page)).toEqual([])
  const sunday = page.getByRole('group', { name: 'Dimanche', exact: true })
  await sunday.getByLabel('Fermé').uncheck()
  await sunday.getByLabel('Dimanche, ouvre à (1)').fill('10:15')
  await sunday.getByLabel('Dimanche, ferme à (1)').fill('12:45')
  await page.getByLabel('La photo').setInputFiles('tests/fixtures/media/librairie-640.webp')
  await page.getByLabel('Ce qu’elle montre').fill('La vitrine, le soir')
  await page.getByLabel(/J’ai pris cette photo/).check()
  const before = await published()
  await page.getByRole('button', { name: 'Envoyer mes corrections' }).click()
  await page.getByRole('heading', { name: 'Merci, c’est enregistré' }).waitFor()
  await page.getByText(/Horaires\s: .*dim\. 10\sh\s15–12\sh\s45/).waitFor()
  expect(await findings(page)).toEqual([])

  const now = await until(
    'the hours in the edition',
    async () => {
      const shop = await published()
      return JSON.stringify(shop.hours).includes('10:15-12:45') ? shop : undefined
    },
    60_000,
  )
  expect(now.photos).toEqual(before.photos)
})

it('works once, and the editor sees that it was answered', async () => {
  const page = await newPage(browser)
  await page.goto(link)
  await page.getByText('Ce lien a servi').waitFor()
  await editor.goto(`${vitrine.url}${VIEW}?show=answered`)
  await row()
    .getByText(/a répondu le/)
    .waitFor()
  await editor.goto(`${vitrine.url}/admin/proposals`)
  await editor
    .getByText(/Librairie du Ruisseau.*Photos/)
    .first()
    .waitFor()
})

it.each([
  ['light', 1280],
  ['dark', 390],
] as const)('is sent from a view without a fault, %s, %d pixels wide', async (scheme, width) => {
  await editor.setViewportSize({ width, height: 900 })
  await editor.context().addCookies([{ name: 'payload-theme', value: scheme, url: vitrine.url }])
  await editor.goto(`${vitrine.url}${VIEW}?show=all`)
  await editor.getByRole('table').waitFor()
  expect(await violations(editor, 'main')).toEqual([])
  expect(await editor.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
