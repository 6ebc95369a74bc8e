import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MailServer } from '../support/mail-server'
import { until } from '../support/publisherProcess'
import { violations } from './admin-axe'
import { isFine } from './admin-looks'
import { enterAdmin } from './editor'
import { letterTo } from './letters'
import { type MailedVitrine, startMailedVitrine } from './mailed-vitrine'
import { newPage } from './partner-page'
import type { RunningVitrine } from './running-vitrine'

const SERVICE = 'Nous racontons le quartier <img src=x onerror="window.hacked=1"> à pied.'
const PASSWORD = 'une longue phrase de passe'
const SLUG = 'les-amis-du-nord-est'

let started: MailedVitrine
let vitrine: RunningVitrine
let mail: MailServer
let browser: Browser
let editor: Page
let partner: Page

beforeAll(async () => {
  started = await startMailedVitrine()
  ;({ vitrine, mail, browser } = started)
  editor = await newPage(browser)
  partner = await newPage(browser)
  await enterAdmin(editor, vitrine)
})

afterAll(() => started?.stop())

it('invites a partner’s contact, who chooses a password and enters a space of its own', async () => {
  const id = await editor.evaluate(async (slug) => {
    const found = await fetch(`/api/partners?where[slug][equals]=${slug}`)
    return (await found.json()).docs[0].id as string
  }, SLUG)
  await editor.goto(`${vitrine.url}/admin/collections/partners/${id}`)
  const panel = editor.getByRole('region', { name: 'Accès du partenaire' })
  await panel.getByLabel('Courriel', { exact: true }).fill('lea@amis.test')
  await panel.getByLabel('Nom', { exact: true }).fill('Léa')
  await panel.getByRole('button', { name: 'Envoyer l’invitation' }).click()
  await panel.getByText('L’invitation est partie à lea@amis.test').waitFor()

  const letter = await letterTo(mail, 'lea@amis.test', /Votre accès/)
  const [link] = /http\S+\/admin\/reset\/\w+/.exec(String(letter.text)) ?? []
  // what is typed before the page's scripts have come is lost
  await partner.goto(String(link), { waitUntil: 'networkidle' })
  await partner.locator('input[name=password]').fill(PASSWORD)
  await partner.locator('input[name=confirm-password]').fill(PASSWORD)
  await partner.locator('button[type=submit]').click()
  await partner.getByRole('heading', { name: /^Votre espace\s: Les Amis/ }).waitFor()
  // nothing else in the menu
  const entries = partner.locator('nav.nav__wrap a, .nav a.nav__link')
  const names = (await entries.allInnerTexts()).map((text) => text.trim()).filter(Boolean)
  expect(names.sort()).toEqual(['Ma visibilité', 'Mon espace'])
  const space = partner.url()
  await partner.goto(`${vitrine.url}/admin/proposals`)
  await partner.getByRole('heading', { name: 'Rien n’a été trouvé' }).waitFor()
  await partner.goto(space)
  await isFine(partner)
})

it('lets it propose, and an editor read it before and after, accept it and see it go online', async () => {
  const card = partner.getByRole('region', { name: 'Ma fiche' })
  await card.getByLabel('Site web', { exact: true }).fill('nulle part')
  await card.getByLabel('Ce que vous proposez').fill(SERVICE)
  await card.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
  await card
    .getByText(/n’est pas une adresse web/)
    .first()
    .waitFor()
  await card.getByLabel('Site web', { exact: true }).fill('https://amis.example')
  await card.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
  await card.getByText('c’est envoyé').waitFor()
  const own = partner.getByRole('region', { name: 'Mes propositions' })
  await own.getByText('En attente de l’équipe').waitFor()

  // what waits may be changed, and is one proposal still
  await own.getByRole('link', { name: 'Modifier' }).click()
  await card.getByText('Vous modifiez une proposition qui attend').waitFor()
  await expect.poll(() => card.getByLabel('Ce que vous proposez').inputValue()).toBe(SERVICE)
  await card.getByLabel('Site web', { exact: true }).fill('https://amis.example/nous')
  await card.getByRole('button', { name: 'Envoyer à l’équipe' }).click()
  await card.getByText('c’est envoyé').waitFor()
  expect(await own.getByText('En attente de l’équipe').count()).toBe(1)

  await editor.goto(`${vitrine.url}/admin/proposals`)
  expect(await violations(editor, 'main')).toEqual([])
  await editor.getByRole('link', { name: /^Les Amis du Nord-Est\s: Service proposé/ }).click()
  const part = editor.getByRole('region', { name: 'Service proposé' })
  await part.locator('ins').first().waitFor()
  expect(await part.locator('dd').last().innerText()).toBe(SERVICE)
  expect(await editor.evaluate(() => 'hacked' in window)).toBe(false)
  await isFine(editor)

  // by keyboard
  const site = editor.getByRole('group', { name: 'Site web' }).getByLabel('Refuser')
  await site.focus()
  await editor.keyboard.press('Space')
  await editor.getByRole('group', { name: 'Service proposé' }).getByLabel('Accepter').focus()
  await editor.keyboard.press('Space')
  await editor.getByLabel(/^Raison/).fill('Cette adresse ne répond pas.')
  await editor.getByRole('button', { name: 'Enregistrer ces décisions' }).press('Enter')
  await editor.getByText('C’est décidé').waitFor()

  const told = await letterTo(mail, 'lea@amis.test', /la réponse/)
  expect(told.text).toContain('Cette adresse ne répond pas.')
  await partner.reload()
  await own.getByText('Décidée').waitFor()
  await own.getByText(/Service proposé \(accepté\), Site web \(non repris\)/).waitFor()
  await until(
    'the accepted words in the edition',
    async () => {
      const { partners } = await (await fetch(`${vitrine.url}/v1/fr/partners.json`)).json()
      return JSON.stringify(partners).includes('Nous racontons le quartier')
    },
    60_000,
    250,
  )
})

it('leaves others out at once, without anybody reading it first', async () => {
  const others = partner.getByRole('region', { name: 'Qui je n’affiche pas' })
  const first = others.getByRole('checkbox').first()
  const name = await others.locator('label').first().innerText()
  await first.check()
  await others.getByRole('button', { name: 'Enregistrer' }).click()
  await others.getByText('C’est enregistré').waitFor()
  await until(
    `${name} is left out in the edition`,
    async () => {
      const { partners } = await (await fetch(`${vitrine.url}/v1/fr/partners.json`)).json()
      type Listed = { slug: string; name: string; excludes?: string[] }
      const slug = partners.find((one: Listed) => one.name === name.trim()).slug
      return partners.find((one: Listed) => one.slug === SLUG).excludes?.includes(slug)
    },
    60_000,
    250,
  )
})
