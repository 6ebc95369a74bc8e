import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { violations } from './admin-axe'
import { changeShop, enterAdmin } from './editor'
import { englishIn } from './english'
import { newPage } from './partner-page'
import { type RunningVitrine, startVitrine } from './running-vitrine'

const SHOP = 'Librairie du Ruisseau'
/** One that a walk stops at, and a partner is recommended. */
const USED = 'Thé des Rails'

let vitrine: RunningVitrine
let browser: Browser
let page: Page

beforeAll(async () => {
  vitrine = await startVitrine()
  browser = await launchChromium()
  page = await newPage(browser)
  await enterAdmin(page, vitrine)
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
})

const go = (path: string) => page.goto(`${vitrine.url}/admin${path}`)
const rows = () => page.locator('.table tbody tr')

/** The form of the shop that is used. */
async function openShop() {
  await go(`/collections/shops/${(await live()).id}`)
  await page.locator('#field-name').waitFor()
}

/** How it stands in public. */
async function live(): Promise<Record<'id' | '_status' | 'slug' | 'lifecycle', string>> {
  const path = `/api/shops?where[name][equals]=${encodeURIComponent(USED)}&depth=0`
  return page.evaluate(async (asked) => (await (await fetch(asked)).json()).docs[0], path)
}

describe('what is waiting', () => {
  it.each(['sans photo', 'sans horaires'])(
    'stands on the dashboard as a number that leads to what it counts: %s',
    async (gap) => {
      await go('')
      const board = page.getByRole('region', { name: 'Commerces à compléter' })
      const link = board.getByRole('link', { name: gap })
      const count = Number((await link.locator('strong').innerText()).replace(/\D/g, ''))
      await link.click()
      await page.locator('.costo-filters a[aria-current]', { hasText: gap }).waitFor()
      if (count)
        await rows()
          .nth(Math.min(count, 50) - 1)
          .waitFor()
      expect(await rows().count()).toBe(Math.min(count, 50))
    },
  )

  it('is the first entry of the menu, and a list of records to open', async () => {
    await changeShop(vitrine, 'librairie-du-ruisseau', { verifiedOn: '2020-01-15T12:00:00.000Z' })
    await go('')
    const entries = page.locator('.nav a.nav__link')
    await entries.first().waitFor({ state: 'attached' })
    expect(await entries.first().textContent()).toBe('Ce qui attend')
    await go('/queue')
    await page.getByRole('link', { name: /^Horaires à vérifier/ }).click()
    await page.getByRole('heading', { name: 'Horaires à vérifier' }).waitFor()
    const line = page.locator('.costo-queue__list li', { hasText: SHOP })
    expect(await line.innerText()).toContain('vérifiés le 15 janvier 2020')
    await line.getByRole('link').click()
    await page.locator('#field-name').waitFor()
    expect(await page.locator('#field-name').inputValue()).toBe(SHOP)
  })

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'is readable at %d pixels, %s: nothing that axe objects to, nothing cut off',
    async (width, scheme) => {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: scheme })
      for (const [path, part] of [
        ['/queue?section=hours', '.costo-queue'],
        ['/queue?section=proposals', '.costo-queue'],
        ['', '.costo-queue-board'],
        ['/collections/shops', '.costo-filters'],
      ]) {
        await go(path)
        await page.locator(part).waitFor()
        expect(await violations(page, part), path).toEqual([])
        const overflow = await page
          .locator(part)
          .evaluate((element) => element.scrollWidth - element.clientWidth)
        expect(overflow, path).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
    },
  )
})

describe('a search', () => {
  it.each(['epicerie', 'ÉPICERIE'])('finds with and without accents: %s', async (typed) => {
    await changeShop(vitrine, 'librairie-du-ruisseau', { name: 'Épicerie-librairie du Ruisseau' })
    await go('/collections/shops')
    await page
      .getByRole('textbox', { name: /^Rechercher/ })
      .first()
      .fill(typed)
    await page.getByRole('link', { name: 'Épicerie-librairie du Ruisseau' }).waitFor()
    await changeShop(vitrine, 'librairie-du-ruisseau', { name: SHOP })
  })
})

describe('before many public records leave', () => {
  const choose = async () => {
    await go('/collections/shops?limit=100')
    for (const name of [USED, SHOP])
      await rows()
        .filter({ hasText: name })
        // it can be pressed once the page is alive
        .locator('input[type=checkbox]:not([disabled])')
        .check({ force: true })
  }
  const button = (name: string) => page.locator('.list-selection').getByRole('button', { name })
  const told = () => page.locator('section.costo-many')

  it.each([
    ['Dépublier', /^.*Thé des Rails — .*balade «/m],
    ['Supprimer', /ne peuvent pas aller à la corbeille/],
  ])('says where they are shown in the dialog of “%s”', async (name, line) => {
    await choose()
    await button(name).click()
    await told().waitFor()
    expect(await told().innerText()).toMatch(/2 de ces fiches sont publiques et montrées ailleurs/)
    expect(await told().innerText()).toMatch(line)
    expect(await violations(page, 'section.costo-many')).toEqual([])
    await page.locator('#confirm-cancel').click()
    await told().waitFor({ state: 'detached' })
    expect((await live())._status).toBe('published')
  })

  it('asks before they are published as closed, and lets be what was thought better of', async () => {
    await choose()
    await button('Modifier').click()
    const drawer = page.locator('.edit-many__main')
    await drawer.locator('.field-select .rs__control').click()
    await page.locator('.rs__option', { hasText: 'Vie du commerce' }).click()
    await drawer.locator('#field-lifecycle .rs__control').click()
    await page.locator('.rs__option', { hasText: 'Fermé définitivement' }).click()
    await drawer.locator('.edit-many__publish button, button.edit-many__publish').first().click()
    await told().waitFor()
    expect(await told().innerText()).toContain(USED)
    await page.locator('#confirm-cancel').click()
    await told().waitFor({ state: 'detached' })
    expect((await live()).lifecycle).toBe('open')
    await drawer.locator('.edit-many__publish button, button.edit-many__publish').first().click()
    await told().waitFor()
    await page.locator('#confirm-action').click()
    await expect.poll(async () => (await live()).lifecycle).toBe('closed')
    for (const slug of ['the-des-rails', 'librairie-du-ruisseau'])
      await changeShop(vitrine, slug, { lifecycle: 'open', closedOn: null })
  })
})

describe('what could not be published', () => {
  it('can be saved as a draft at once', async () => {
    await openShop()
    await page.getByRole('button', { name: 'Horaires et accueil' }).click()
    await page.locator('#field-phone').fill('12')
    await page.locator('#action-save').click()
    await page.locator('[data-sonner-toast][data-type=error]').first().waitFor()
    await page.locator('#action-save-draft:not([disabled])').click()
    await page.locator('[data-sonner-toast][data-type=success]').first().waitFor()
    await page.locator('#action-save-draft[disabled]').waitFor()
    await page.locator('#field-phone').fill('01 42 00 00 00')
    await page.locator('#action-save').click()
    await page.locator('.status__value', { hasText: 'Publié' }).waitFor()
    // forms open at the part that was looked at last
    const isKept = page.waitForResponse(/payload-preferences/)
    await page.getByRole('button', { name: 'Présentation' }).click()
    await isKept
  })
})

describe('before a public record leaves', () => {
  const dialog = () => page.locator('dialog.costo-shown, .costo-shown.confirmation-modal')
  const more = () => page.locator('.doc-controls__popup button').first()

  it('says where it is shown, and leaves it alone when one thinks better of it', async () => {
    await openShop()
    await more().click()
    await page.locator('#action-unpublish').click()
    await dialog().getByText('Dépublier cette fiche').waitFor()
    const text = await dialog().innerText()
    expect(text).toMatch(/Étape \d+ de «/)
    expect(text).toMatch(/Recommandée à \d+ partenaire/)
    expect(await violations(page, '.costo-shown')).toEqual([])
    await dialog().getByRole('button', { name: 'Annuler' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect((await live())._status).toBe('published')
  })

  it('refuses the trash while it is used, with no button to press', async () => {
    await more().click()
    await page.locator('#action-delete').click()
    await dialog().getByText('ne peut pas aller à la corbeille').waitFor()
    expect(await dialog().getByRole('button').allInnerTexts()).toEqual(['Annuler'])
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Annuler' }).waitFor({ state: 'detached' })
    expect((await live())._status).toBe('published')
  })

  it('asks before publishing another address, by the keyboard alone, and publishes it then', async () => {
    await openShop()
    await page.locator('#field-slug').fill('the-des-voies')
    await page.locator('#action-save').focus()
    await page.keyboard.press('Enter')
    await dialog().getByText('Changer l’adresse courte').waitFor()
    await dialog().getByRole('button', { name: 'Publier à la nouvelle adresse' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-sonner-toast][data-type=success]').first().waitFor()
    expect((await live()).slug).toBe('the-des-voies')
  })

  it('asks before publishing it as closed, not before any other change', async () => {
    await openShop()
    await page.locator('#field-summary').fill('Des livres et du thé.')
    await page.locator('#action-save').click()
    await page.locator('[data-sonner-toast][data-type=success]').first().waitFor()
    expect(await dialog().count()).toBe(0)
    await page.getByRole('button', { name: 'Horaires et accueil' }).click()
    await page.locator('#field-lifecycle .rs__control').click()
    await page.getByText('Fermé définitivement').last().click()
    await page.locator('#action-save').click()
    await dialog().getByText('comme fermé').first().waitFor()
    await dialog().getByRole('button', { name: 'Annuler' }).click()
    expect((await live()).lifecycle).toBe('open')
  })

  it('unpublishes it once that is confirmed', async () => {
    await openShop()
    await more().click()
    await page.locator('#action-unpublish').click()
    await dialog().getByRole('button', { name: 'Dépublier' }).click()
    await page.getByText('La fiche est dépubliée.').waitFor()
    expect((await live())._status).toBe('draft')
  })
})

describe('every screen', () => {
  it('is in French', async () => {
    await go('')
    const lists = await page.evaluate(async () =>
      Object.keys((await (await fetch('/api/access')).json()).collections),
    )
    const shown = lists.filter((slug) => !slug.startsWith('payload-'))
    const views = ['', '/queue', '/editions', '/import', '/reciprocity', '/visibility', '/account']
    const found: string[] = []
    for (const path of [...views, ...shown.map((slug) => `/collections/${slug}`)]) {
      const answer = await go(path)
      if (!answer?.ok()) continue
      await page.locator('main, .template-default__wrap').first().waitFor()
      found.push(...(await englishIn(page)).map((words) => `${path}: ${words}`))
      const create = page.locator(`a[href="/admin${path}/create"]`).first()
      if (!path.startsWith('/collections') || !(await create.count())) continue
      await go(`${path}/create`)
      await page.locator('.document-fields, .collection-edit').first().waitFor()
      found.push(...(await englishIn(page)).map((words) => `${path}/create: ${words}`))
    }
    expect(found).toEqual([])
  })
})
