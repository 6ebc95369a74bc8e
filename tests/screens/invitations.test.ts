import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MailServer } from '../support/mail-server'
import { isFine } from '../e2e/admin-looks'
import { enterAdmin, idOf } from '../e2e/editor'
import { letterTo } from '../e2e/letters'
import { type MailedVitrine, startMailedVitrine } from '../e2e/mailed-vitrine'
import { newPage } from '../e2e/partner-page'
import type { RunningVitrine } from '../e2e/running-vitrine'

const LONG = 'lea.une-tres-longue-adresse-de-messagerie@association-des-amis-du-nord-est.test'

let started: MailedVitrine
let vitrine: RunningVitrine
let mail: MailServer
let browser: Browser
let page: Page

beforeAll(async () => {
  started = await startMailedVitrine()
  ;({ vitrine, mail, browser } = started)
  page = await newPage(browser)
  await enterAdmin(page, vitrine)
  const id = await idOf(page, 'partners', 'les-amis-du-nord-est')
  await page.goto(`${vitrine.url}/admin/collections/partners/${id}`)
})

afterAll(() => started?.stop())

const panel = () => page.getByRole('region', { name: 'Accès du partenaire' })
const told = () => panel().getByRole('status')
const address = () => panel().getByLabel('Courriel', { exact: true })
const send = () => panel().getByRole('button', { name: 'Envoyer l’invitation' }).click()
const linkIn = (text: unknown) => /http\S+\/admin\/reset\/\w+/.exec(String(text))?.[0] ?? ''

it('says what is wrong with an address, and keeps what was typed', async () => {
  await address().fill('Léa des Amis')
  await panel().getByLabel('Nom', { exact: true }).fill('Léa')
  await send()
  await told().getByText('prenom@exemple.fr').waitFor()
  expect(await address().inputValue()).toBe('Léa des Amis')
  expect(await panel().getByLabel('Nom', { exact: true }).inputValue()).toBe('Léa')

  // an account of the team's own stays what it is
  await address().fill('editor@vitrine.demo')
  await send()
  await told().getByText(/déjà/).waitFor()

  mail.refuse(1)
  await address().fill('pleine@amis.test')
  await send()
  await told()
    .getByText(/n’est pas parti/)
    .waitFor()
  expect(mail.letters).toEqual([])
})

it('sends another link when asked again, and the first one is worth nothing then', async () => {
  await address().fill(LONG)
  await send()
  await told().getByText(`L’invitation est partie à ${LONG}`).waitFor()
  const first = linkIn((await letterTo(mail, LONG, /Votre accès/)).text)
  expect(first).toMatch(new RegExp(`^${vitrine.url}/admin/reset/`))
  const before = mail.letters.length

  await page.reload()
  await panel()
    .getByText(/^invité le /)
    .waitFor()
  await panel()
    .getByRole('button', { name: `Renvoyer, ${LONG}` })
    .click()
  await told().getByText(`L’invitation est partie à ${LONG}`).waitFor()
  expect(mail.letters).toHaveLength(before + 1)
  const second = linkIn(mail.letters.at(-1)?.text)
  expect(second).not.toBe(first)

  const chosen = (link: string) =>
    fetch(`${vitrine.url}/api/users/reset-password`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: link.split('/').at(-1), password: 'une longue phrase' }),
    })
  expect((await chosen(first)).status).toBe(403)
  expect((await chosen(second)).status).toBe(200)
  expect(await panel().getByRole('listitem').filter({ hasText: LONG }).count()).toBe(1)
})

it('has nothing that axe objects to, and a long address inside it, on a phone and a desk, light and dark', () =>
  isFine(page, '.costo-invitations'))
