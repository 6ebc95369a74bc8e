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

/** The walk that the demo's office has begun. */
const SLUG = 'une-heure-a-la-chapelle'

let started: MailedVitrine
let vitrine: RunningVitrine
let mail: MailServer
let browser: Browser
let editor: Page
let office: Page
let form: string

beforeAll(async () => {
  started = await startMailedVitrine()
  ;({ vitrine, mail, browser } = started)
  editor = await newPage(browser)
  office = await newPage(browser)
  await enterAdmin(editor, vitrine)
  await enterAdmin(office, vitrine, '/admin/my-space', 'office')
})

afterAll(() => started?.stop())

const panel = () => office.getByRole('region', { name: 'Mise en ligne' })
const ask = () => panel().getByRole('button')
const press = (name: string) => editor.getByRole('button', { name }).click()
const walkFile = () => fetch(`${vitrine.url}/v1/fr/tours/${SLUG}.json`)

async function saveDraft(name: string) {
  await office.locator('#field-name').fill(name)
  await panel().getByText('Enregistrez d’abord le brouillon.').waitFor()
  expect(await ask().isDisabled()).toBe(true)
  await office.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await panel().getByText('Enregistrez d’abord le brouillon.').waitFor({ state: 'detached' })
}

async function openRequest() {
  await editor.goto(`${vitrine.url}/admin/proposals`)
  await editor.getByRole('link', { name: /mise en ligne demandée/ }).click()
  await editor.locator('.costo-proposals__field').first().waitFor()
}

async function openFromList(name: RegExp) {
  // the list writes what it shows into its address once it is there: a press at that moment leads nowhere
  await office.waitForURL(/[?&]limit=/)
  await office.getByRole('link', { name }).click()
}

it('finds its own walk from its space, as a draft that it can’t publish', async () => {
  await office.getByRole('heading', { name: /^Votre espace\s: Office/ }).waitFor()
  await isFine(office)
  await office.locator('main').getByRole('link', { name: 'Mes balades' }).click()
  await openFromList(/^Une heure à la Chapelle$/)
  await panel().getByText('Votre brouillon n’est visible que de vous').waitFor()
  form = office.url()
  expect(await office.getByRole('button', { name: /^Publier/ }).count()).toBe(0)
  await isFine(office, '.costo-publication')
  // another's has no such panel, and nothing to save
  await office.goto(`${vitrine.url}/admin/collections/tours`)
  await openFromList(/le nord du 18e/)
  await office.locator('#field-name').waitFor()
  expect(await office.locator('#field-name').isDisabled()).toBe(true)
  expect(await panel().count()).toBe(0)
})

it('asks for its publication, and the editor sends it back with a reason', async () => {
  await office.goto(form)
  await saveDraft('Une heure à la Chapelle, entre deux trains')
  await ask().click()
  await panel().getByText('C’est demandé').waitFor()
  expect((await walkFile()).status).toBe(404)

  await openRequest()
  await editor.getByText('L’office demande la mise en ligne de cette nouvelle balade').waitFor()
  const name = editor.getByRole('region', { name: 'Nom', exact: true })
  expect(await name.locator('ins').allInnerTexts()).toEqual([
    'Une heure à la Chapelle, entre deux trains',
  ])
  await editor.getByRole('img', { name: /gare/ }).first().waitFor()
  await isFine(editor)
  await press('Renvoyer pour correction')
  await editor.getByText('Dites pourquoi').waitFor()
  await editor.getByLabel(/^Raison/).fill('Il manque la fin.')
  await press('Renvoyer pour correction')
  await editor.getByText('renvoyée pour correction', { exact: true }).waitFor()
  const letter = await letterTo(mail, 'office@vitrine.demo', /à revoir/)
  expect(letter.text).toContain('Il manque la fin.')
})

it('reads the reason, corrects its draft, and can have nothing published that nobody has read', async () => {
  await office.goto(`${vitrine.url}/admin/my-space`)
  const own = office.getByRole('region', { name: 'Mes propositions' })
  await own.getByText('Il manque la fin.').waitFor()
  await own.getByRole('link', { name: 'Corriger et renvoyer' }).click()
  await panel().getByText('Renvoyée par la rédaction').waitFor()
  await panel().getByText('Il manque la fin.').waitFor()
  await saveDraft('Une heure à la Chapelle, avec sa fin')
  await ask().click()
  await panel().getByText('C’est demandé').waitFor()

  await saveDraft('Une heure à la Chapelle, sans relecture')
  await openRequest()
  await editor.getByText('Le brouillon a changé depuis la demande').waitFor()
  const publish = editor.getByRole('button', { name: 'Accepter et publier ce brouillon' })
  expect(await publish.isDisabled()).toBe(true)
  expect(await violations(editor, 'main')).toEqual([])

  await office.reload()
  await panel().getByText('Vous avez changé le brouillon depuis votre demande').waitFor()
  await saveDraft('Une heure à la Chapelle, relue')
  await ask().click()
  await panel().getByText('C’est demandé').waitFor()
})

it('is online once the editor accepts it, and the office is told', async () => {
  await openRequest()
  await press('Accepter et publier ce brouillon')
  await editor.getByText('C’est décidé').waitFor()
  const tour = await until(
    'the walk in the edition',
    async () => {
      const answer = await walkFile()
      return answer.ok ? (await answer.json()).tour : undefined
    },
    60_000,
    250,
  )
  expect(tour.name).toBe('Une heure à la Chapelle, relue')
  const letter = await letterTo(mail, 'office@vitrine.demo', /la réponse/)
  expect(letter.text).toContain('C’est en ligne')
  await office.goto(form)
  await panel().getByText('Ce qui est en ligne est à jour.').waitFor()
  // in its own admin
  await office.goto(`${vitrine.url}/admin/my-space`)
  const own = office.getByRole('region', { name: 'Mes propositions' })
  await own.getByText('Décidée').waitFor()
})
