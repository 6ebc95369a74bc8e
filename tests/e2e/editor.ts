import type { Page } from 'playwright-core'
import type { RunningVitrine } from './running-vitrine'

type Account = 'editor' | 'partner' | 'office'

/** Signs one of the demo's accounts in, its editor's, with the form of the admin, and leads to the page asked for. */
export async function enterAdmin(
  page: Page,
  vitrine: RunningVitrine,
  path = '/admin',
  account: Account = 'editor',
) {
  await page.goto(`${vitrine.url}${path}`)
  await page.getByLabel('E-mail').fill(`${account}@vitrine.demo`)
  await page.getByLabel('Mot de passe').fill(vitrine.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  // of two sign-ins of one account at the same time Payload keeps one session only
  await page.waitForURL(({ pathname }) => !pathname.endsWith('/login'))
}

/** Id of a record of the demo's, as whoever is signed in may read it. */
export async function idOf(page: Page, collection: string, slug: string): Promise<string> {
  const path = `/api/${collection}?where[slug][equals]=${slug}&depth=0`
  return page.evaluate(async (asked) => (await (await fetch(asked)).json()).docs[0].id, path)
}

/** Publishes this one-line summary of the demo's bookshop, by REST as its editor. */
export const publishSummary = (vitrine: RunningVitrine, summary: string) =>
  changeShop(vitrine, 'librairie-du-ruisseau', { summary })

/** Publishes other values of one of the demo's shops, by REST as its editor. */
export const changeShop = (vitrine: RunningVitrine, slug: string, values: object) =>
  changeRecord(vitrine, 'shops', slug, values)

/** Publishes other values of one of the demo's records, by REST as its editor. */
export async function changeRecord(
  vitrine: RunningVitrine,
  collection: string,
  slug: string,
  values: object,
) {
  const headers = {
    Authorization: `JWT ${await signIn(vitrine)}`,
    'Content-Type': 'application/json',
  }
  const found = await fetch(
    `${vitrine.url}/api/${collection}?where[slug][equals]=${slug}&depth=0`,
    {
      headers,
    },
  )
  if (!found.ok) throw new Error(`the record was not found: ${found.status} ${await found.text()}`)
  const { id } = (await found.json()).docs[0]
  const saved = await fetch(`${vitrine.url}/api/${collection}/${id}?locale=fr`, {
    method: 'PATCH',
    headers,
    body: JSON.stringify({ ...values, _status: 'published' }),
  })
  if (!saved.ok) throw new Error(`the record could not be saved: ${saved.status}`)
}

async function signIn({ url, password }: RunningVitrine): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'editor@vitrine.demo', password }),
  })
  const token = /payload-token=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!token) throw new Error(`the editor could not sign in: ${answer.status}`)
  return token
}
