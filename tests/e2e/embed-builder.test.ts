import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/browser'
import { type MailServer, startMailServer } from '../support/mail-server'
import { type PartnerSite, startPartnerSite } from '../support/partner-site'
import { violations } from './admin-axe'
import { enterAdmin } from './editor'
import { newPage } from './partner-page'
import { type RunningVitrine, startVitrine } from './running-vitrine'

const SETTINGS = ['SMTP_URL', 'MAIL_FROM', 'SITE_CHECK_ALSO'] as const
const before = SETTINGS.map((name) => [name, process.env[name]] as const)

let vitrine: RunningVitrine
let browser: Browser
let page: Page
let mail: MailServer
let site: PartnerSite

beforeAll(async () => {
  mail = await startMailServer()
  site = await startPartnerSite()
  Object.assign(process.env, {
    ...{ SMTP_URL: mail.url, MAIL_FROM: 'CoSto <vitrine@mail.example>' },
    SITE_CHECK_ALSO: site.host,
  })
  vitrine = await startVitrine()
  browser = await launchChromium()
  page = await newPage(browser)
  await page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: vitrine.url })
  await enterAdmin(page, vitrine)
})

afterAll(async () => {
  await browser?.close()
  await vitrine?.stop()
  await Promise.all([mail?.stop(), site?.stop()])
  for (const [name, value] of before)
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
})

/** Asks the admin's own interface, as the page that is open does. */
const ask = (path: string, data?: object) =>
  page.evaluate(
    async ([address, body]) => {
      const answer = await fetch(address, {
        ...(body && {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body,
        }),
      })
      return answer.json()
    },
    [`/api/${path}`, data && JSON.stringify(data)] as const,
  )

async function idOf(collection: string, slug: string): Promise<string> {
  const { docs } = await ask(`${collection}?where[slug][equals]=${slug}&depth=0`)
  return docs[0].id
}

const copied = () => page.evaluate(() => navigator.clipboard.readText())

it('an editor sees the draft in the real widget, copies the snippet, and it works on another site', async () => {
  const id = await idOf('shops', 'librairie-du-ruisseau')
  await ask(`shops/${id}?draft=true&locale=fr`, { summary: 'Un brouillon que nul ne voit.' })
  await page.goto(`${vitrine.url}/admin/collections/shops/${id}`)
  await page.getByRole('link', { name: 'Sur un site' }).click()
  const preview = page.frameLocator('.costo-embed iframe')
  await preview.locator('costo-shop-card').getByText('Un brouillon que nul ne voit.').waitFor()
  await page.getByText('Le brouillon a changé depuis la publication').waitFor()
  const drawn = await preview
    .locator('costo-shop-card img')
    .first()
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
  expect(drawn).toBeGreaterThan(100)
  expect(await violations(page, '.costo-embed')).toEqual([])

  await page.getByLabel('Choisir la couleur\u00a0: Accent').check()
  await page.getByLabel('Accent', { exact: true }).last().fill('#b3005e')
  await expect
    .poll(() =>
      preview
        .locator('costo-shop-card')
        .evaluate((card) => getComputedStyle(card).getPropertyValue('--costo-accent')),
    )
    .toBe('#b3005e')

  await page.getByRole('button', { name: 'Copier\u00a0: Code' }).first().click()
  await page.getByText('Copié.').first().waitFor()
  site.pages['/article'] =
    `<!doctype html><html lang="fr"><title>Un blog</title><h1>Un article</h1>${await copied()}`
  const visitor = await newPage(browser)
  await visitor.goto(`${site.url}/article`)
  const card = visitor.locator('costo-shop-card')
  await card.getByRole('heading', { name: 'Librairie du Ruisseau' }).waitFor()
  expect(await card.getByText('Un brouillon que nul ne voit.').count()).toBe(0)
  expect(await card.evaluate((one) => one.style.getPropertyValue('--costo-accent'))).toBe('#b3005e')
  // nobody who is not signed in opens the preview
  const address = await page.locator('.costo-embed iframe').getAttribute('src')
  const answer = await visitor.goto(vitrine.url + address)
  expect(answer?.status()).toBe(404)
  await visitor.close()
})

it('the recipe reaches a webmaster, whose answer comes back to the editor', async () => {
  await page.getByLabel('Avec quoi le site est-il fait').selectOption({ label: 'WordPress' })
  await page.getByText('Vous êtes auteur ou contributeur').waitFor()
  await page.getByLabel('Son adresse de courriel').fill('webmestre@office.example')
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
  await page.getByText('Envoyé à webmestre@office.example.').waitFor()
  const [letter] = mail.letters
  expect(letter.replyTo?.text).toBe('editor@vitrine.demo')
  expect(letter.text).toContain(`src="${vitrine.url}/v1/embed.js"></script>`)
  expect(letter.text).toContain(`${vitrine.url}/fr/embed/wordpress/`)
})

it('a walk and a partner are shown live as well', async () => {
  const walk = await idOf('tours', 'nord-du-18e')
  await page.goto(`${vitrine.url}/admin/collections/tours/${walk}/embed`)
  const preview = page.frameLocator('.costo-embed iframe')
  await preview.locator('costo-tour-map').getByText('Le Hasard Ludique').first().waitFor()
  const partner = await idOf('partners', 'tudigo')
  await page.goto(`${vitrine.url}/admin/collections/partners/${partner}/embed`)
  await preview.locator('costo-partner-carousel').getByRole('listitem').first().waitFor()
  await page.getByLabel('Que montrer').selectOption('seen')
  const cards = preview.locator('costo-partner-carousel').getByRole('listitem')
  await expect.poll(() => cards.allInnerTexts()).toEqual([expect.stringContaining('Tudigo')])
  await page.getByText('il n’y a rien à coller').waitFor()
})

it('“check a page” finds what a CMS has taken away, gives the line to paste, and sees it mended', async () => {
  await page.getByLabel('Que montrer').selectOption('others')
  const link = `<a href="${vitrine.url}/fr/shops/librairie-du-ruisseau/">Librairie du Ruisseau</a>`
  site.pages['/blog'] = `<!doctype html><title>Blog</title><h1>Blog</h1><p>${link}</p>`
  await page.getByLabel('Adresse de la page').fill(`${site.url}/blog`)
  await page.getByRole('button', { name: 'Vérifier', exact: true }).click()
  const result = page.locator('.costo-check__page')
  const found = result.getByRole('listitem')
  await found.getByText('Il ne reste que le lien de secours').waitFor()
  await result.getByText('À réparer').waitFor()
  expect(await violations(page, '.costo-check')).toEqual([])
  await result.getByRole('button', { name: 'Copier\u00a0: À copier' }).click()
  await result.getByText('Copié.').waitFor()

  await page.goto(`${vitrine.url}/admin`)
  const notice = page.locator('.costo-check__notice')
  await notice.getByText('1 site a quelque chose à réparer').waitFor()
  await notice.getByRole('link', { name: /Tudigo · 127\.0\.0\.1/ }).click()
  await found.getByText('Il ne reste que le lien de secours').waitFor()

  site.pages['/blog'] = `<!doctype html><html lang="fr"><title>Blog</title>${await copied()}`
  const visitor = await newPage(browser)
  await visitor.goto(`${site.url}/blog`)
  await visitor.locator('costo-shop-card').getByText('Itinéraire').waitFor()
  await visitor.close()
  await page.getByRole('button', { name: `Revoir la page ${site.url}/blog` }).click()
  await found.getByText('Un module est en place sur cette page (bloc).').waitFor()
  await found.getByText('n’est pas déclaré').waitFor()
  await page.goto(`${vitrine.url}/admin`)
  await page.getByText('Partenaires').first().waitFor()
  expect(await notice.count()).toBe(0)
})

it('a partner checks his own site from his own space, and nobody else’s', async () => {
  site.pages['/rien'] = '<!doctype html><title>Un site</title><h1>Un site</h1>'
  const own = await newPage(browser)
  await own.goto(`${vitrine.url}/admin`)
  await own.getByLabel('E-mail').fill('partner@vitrine.demo')
  await own.getByLabel('Mot de passe').fill(vitrine.password)
  await own.getByRole('button', { name: 'Se connecter' }).click()
  await own.waitForURL(({ pathname }) => !pathname.endsWith('/login'))
  await own.getByRole('link', { name: 'Mon site' }).click()
  await own.frameLocator('.costo-embed iframe').locator('costo-partner-carousel').waitFor()
  await own.getByLabel('Adresse de la page').fill(`${site.url}/rien`)
  await own.getByRole('button', { name: 'Vérifier', exact: true }).click()
  await own
    .getByRole('listitem')
    .getByText('Rien de la vitrine ne se trouve sur cette page.')
    .waitFor()
  expect(await violations(own, '.costo-embed')).toEqual([])
  await own.setViewportSize({ width: 390, height: 844 })
  expect(
    await own.locator('.costo-embed').evaluate((part) => part.scrollWidth <= part.clientWidth),
  ).toBe(true)

  await own.goto(`${vitrine.url}/admin`)
  const notice = own.getByRole('region', { name: 'Sur votre site, quelque chose est à réparer' })
  await notice.getByRole('link', { name: /^127\.0\.0\.1/ }).click()
  await own.waitForURL(/\/admin\/my-site/)
  await own.getByRole('button', { name: `Revoir la page ${site.url}/rien` }).waitFor()

  const other = await idOf('partners', 'tudigo')
  const refused = await own.evaluate(async (partner) => {
    const answer = await fetch(`/api/costo/site-check?partner=${partner}`)
    return answer.status
  }, other)
  expect(refused).toBe(404)
  await own.close()
})
