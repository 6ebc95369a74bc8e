import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MailServer } from '../support/mail-server'
import { until } from '../support/publisherProcess'
import { isFine } from './admin-looks'
import { changeRecord, enterAdmin } from './editor'
import { letterTo } from './letters'
import { type MailedVitrine, startMailedVitrine } from './mailed-vitrine'
import { newPage } from './partner-page'
import type { RunningVitrine } from './running-vitrine'

const PARTNER = 'les-amis-du-nord-est'
const SHOP = 'librairie-du-ruisseau'

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
  await enterAdmin(partner, vitrine, '/admin/my-space', 'partner')
})

afterAll(() => started?.stop())

/** What the edition says of the partner, once it is as expected. */
const online = (what: string, isSo: (card: { service?: string; website?: string }) => boolean) =>
  until(
    what,
    async () => {
      const { partners } = await (await fetch(`${vitrine.url}/v1/fr/partners.json`)).json()
      const card = partners.find((one: { slug: string }) => one.slug === PARTNER)
      return isSo(card) ? card : undefined
    },
    60_000,
    250,
  )

const card = () => partner.getByRole('region', { name: 'Ma fiche' })
const service = () => card().getByLabel('Ce que vous proposez')
const part = (name: string) => editor.getByRole('region', { name, exact: true })
const choose = (name: string, choice: string) =>
  editor.getByRole('group', { name }).getByLabel(choice).check()
const press = (name: string) => editor.getByRole('button', { name }).click()

async function send() {
  await card().getByRole('button', { name: 'Envoyer à l’équipe' }).click()
  await card().getByText('c’est envoyé').waitFor()
}

async function openNewest(state: string, name: RegExp) {
  await editor.goto(`${vitrine.url}/admin/proposals?state=${state}`)
  await editor.getByRole('link', { name }).first().click()
  await editor.locator('.costo-proposals__field').first().waitFor()
}

it('shows what an editor changed under the partner’s open page as a conflict, and replaces it only after a second look', async () => {
  await service().waitFor()
  const corrected = { service: 'Corrigé par la rédaction.', website: 'https://redaction.example' }
  await changeRecord(vitrine, 'partners', PARTNER, corrected)
  await service().fill('Écrit par le partenaire, sur sa page de ce matin.')
  await send()

  await editor.goto(`${vitrine.url}/admin/queue?section=proposals`)
  await editor.getByRole('link', { name: /^Les Amis du Nord-Est\s: Service proposé$/ }).click()
  await editor.locator('.costo-proposals__field').first().waitFor()
  // the website that he left as he saw it is no proposal to put the old one back
  expect(await editor.locator('.costo-proposals__field h2').allInnerTexts()).toEqual([
    'Service proposé',
  ])
  await part('Service proposé').getByText('La fiche a changé depuis').waitFor()
  await part('Service proposé').getByText(corrected.service).waitFor()
  expect(await editor.getByRole('button', { name: 'Tout accepter et publier' }).isDisabled()).toBe(
    true,
  )
  await isFine(editor)

  await choose('Service proposé', 'Accepter')
  await press('Enregistrer ces décisions')
  await editor.getByText('La fiche a changé depuis cette proposition (Service proposé)').waitFor()
  await part('Service proposé').getByLabel('J’accepte quand même').check()
  await press('Enregistrer ces décisions')
  await editor.getByText('C’est décidé').waitFor()
  const now = await online('what was accepted even so', (one) =>
    Boolean(one.service?.startsWith('Écrit par le partenaire')),
  )
  expect(now.website).toBe(`${corrected.website}/`)
})

it('is decided field by field, sent back with a reason, corrected by the partner and accepted', async () => {
  await partner.goto(`${vitrine.url}/admin/my-space`)
  await service().fill('Trop long à lire.')
  await card().getByLabel('Site web', { exact: true }).fill('https://amis.example')
  await send()

  await openNewest('waiting', /Amis du Nord-Est/)
  await choose('Site web', 'Accepter')
  await press('Enregistrer ces décisions')
  await editor.getByText('Le reste attend encore').waitFor()
  await part('Site web').getByText('Accepté le').waitFor()
  const half = await online('the website alone', (one) => one.website === 'https://amis.example/')
  expect(half.service).toMatch(/^Écrit par le partenaire/)

  await press('Renvoyer pour correction')
  await editor.getByText('Dites pourquoi').waitFor()
  await editor.getByLabel(/^Raison/).fill('Une phrase, s’il vous plaît.')
  await press('Renvoyer pour correction')
  await editor.getByText('renvoyée pour correction', { exact: true }).waitFor()
  const letter = await letterTo(mail, 'partner@vitrine.demo', /à revoir/)
  expect(letter.text).toContain('Une phrase, s’il vous plaît.')

  await partner.goto(`${vitrine.url}/admin/my-space`)
  const own = partner.getByRole('region', { name: 'Mes propositions' })
  await own.getByText('Renvoyée, à corriger').waitFor()
  await own.getByText('Une phrase, s’il vous plaît.').waitFor()
  await own.getByRole('link', { name: 'Corriger et renvoyer' }).click()
  await card().getByText('Vous corrigez une proposition renvoyée.').waitFor()
  expect(await service().inputValue()).toBe('Trop long à lire.')
  await isFine(partner)
  await service().fill('Nous racontons le quartier à pied.')
  await send()
  await own.getByText('En attente de l’équipe').waitFor()

  await openNewest('waiting', /Amis du Nord-Est/)
  await part('Service proposé').getByText('Nous racontons le quartier').waitFor()
  await part('Site web').getByText('Accepté le').waitFor()
  await press('Tout accepter et publier')
  await editor.getByText('C’est décidé').waitFor()
  await online('the corrected words', (one) => one.service === 'Nous racontons le quartier à pied.')
})

it('of a shopkeeper’s hours that went live, puts the former ones back in one press', async () => {
  const hours = async () =>
    (await (await fetch(`${vitrine.url}/v1/fr/shops/${SHOP}.json`)).json()).shop.hours.osm as string
  const before = await hours()
  await changeRecord(vitrine, 'shops', SHOP, { contact: { name: 'Ana', email: 'ana@shops.test' } })
  await editor.goto(`${vitrine.url}/admin/write-to-shops`)
  const row = editor.getByRole('row').filter({ hasText: 'Librairie du Ruisseau' })
  await row.getByRole('checkbox').check()
  await press('Envoyer un courriel')
  const letter = await letterTo(mail, 'ana@shops.test', /./)
  const visitor = await newPage(browser)
  await visitor.goto(/http:\S+\/m\/[0-9a-z]{26}/.exec(letter.text ?? '')?.[0] ?? '')
  const sunday = visitor.getByRole('group', { name: 'Dimanche', exact: true })
  await sunday.getByLabel('Fermé').uncheck()
  await sunday.getByLabel('Dimanche, ouvre à (1)').fill('10:15')
  await sunday.getByLabel('Dimanche, ferme à (1)').fill('12:45')
  await visitor.getByRole('button', { name: 'Envoyer mes corrections' }).click()
  await visitor.getByRole('heading', { name: 'Merci, c’est enregistré' }).waitFor()
  await until('his hours online', async () => (await hours()).includes('10:15'), 60_000, 250)

  await openNewest('live', /Librairie du Ruisseau\s: Horaires/)
  await part('Horaires').getByText('dim. 10 h 15').first().waitFor()
  await part('Horaires').getByText('En ligne d’office depuis le').waitFor()
  await isFine(editor)
  await part('Horaires').getByRole('button', { name: 'Remettre comme avant' }).click()
  await editor.getByText('C’est remis comme avant.').waitFor()
  await part('Horaires').getByText('Remis comme avant le').waitFor()
  expect(await part('Horaires').getByRole('button').count()).toBe(0)
  await until('the former hours online', async () => (await hours()) === before, 60_000, 250)
})
