import type { Page } from 'playwright-core'
import { fitting } from './xss-corpus'
import { requestsOf, tokenOf } from './xss-requests'

type Requests = ReturnType<typeof requestsOf>

/** Writes letters to these shops. @returns the path that prints them, and the addresses in them, one a shop */
export async function lettersTo(requests: Requests, shops: string[]) {
  const path = 'costo/shop-links/letters'
  const { status, body } = await requests.send('POST', path, { shops, language: 'fr' })
  const { batch, message } = body as { batch?: string; message?: string }
  const print = `/api/${path}?batch=${batch}`
  const { text } = await requests.get(print)
  // in groups, as one types them
  const links = text.match(/\/m\/[0-9a-z-]{31}(?=<)/g) ?? []
  if (links.length !== shops.length)
    throw new Error(`${links.length} of ${shops.length} letters: ${status} ${message}`)
  return { print, links }
}

/** Writes payloads in the shopkeeper's form that is open, and sends it. */
export async function answerShopForm(page: Page, group: number) {
  await page.locator('#summary').fill(fitting(group, 200).replaceAll(/\s+/g, ' '))
  const send = page.locator('#correct button[name=answer][value=changes]:not([tabindex])')
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    send.click(),
  ])
  if (answer.status() < 400) return
  const problems = await page.locator('#problems').innerText()
  throw new Error(`the form is refused: ${problems.slice(0, 1000)}`)
}

/** Makes an account for a partner, and proposes payloads for its card. @returns the account's token */
export async function proposeAsPartner(
  url: string,
  { requests, partner, group }: { requests: Requests; partner: string; group: number },
): Promise<string> {
  const email = `xss-${group}@vitrine.test`
  const password = 'a long pass phrase'
  const account = { name: fitting(group), email, password, role: 'partner', partner }
  const made = await requests.send('POST', 'users', account)
  if (made.status !== 201) throw new Error(`no account: ${JSON.stringify(made.body)}`)
  const token = await tokenOf(url, email, password)
  const values = { service: fitting(group, 400, 3) }
  const proposal = { values, language: 'fr' }
  const { status, body } = await requestsOf(url, token).send('POST', 'costo/proposals', proposal)
  if (status !== 200) throw new Error(`nothing proposed: ${JSON.stringify(body)}`)
  return token
}
