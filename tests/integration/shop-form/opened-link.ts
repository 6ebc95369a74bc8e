import { inTransaction } from '../../../src/database/in-transaction'
import { answerShopForm } from '../../../src/shop-form/answer'
import { linksWhere, type ShopLink } from '../../../src/shop-links/link'
import { makeLinks } from '../../../src/shop-links/make'
import { secretOf } from '../../../src/shop-links/secret'
import type { Installation } from '../../support/databases'

export const ORIGIN = 'http://localhost:3000'

export type Opened = {
  secret: string
  link: () => Promise<ShopLink>
  /** The page as a browser asks for it. */
  get: (query?: string, now?: Date) => Promise<{ status: number; html: string; headers: Headers }>
  /** Sends a form of the page, with these fields and the files among them. */
  post: (
    fields: Record<string, string | File>,
    more?: { headers?: Record<string, string>; now?: Date; query?: string },
  ) => Promise<{ status: number; html: string; headers: Headers }>
}

/** A link made for a shop, and what its shopkeeper's browser does with it. */
export async function openLink(
  { payload }: Installation,
  shop: string,
  channel: 'email' | 'letter' = 'letter',
): Promise<Opened> {
  const { batch } = await inTransaction(payload, (req) =>
    makeLinks(req, { shops: [shop], channel, language: 'fr', now: new Date() }),
  )
  const link = async () => (await linksWhere(payload, { batch: { equals: batch } }))[0]
  const secret = secretOf(payload, (await link()).messageId)
  return { secret, link, ...browserOf({ payload } as Installation, secret) }
}

/** The same for a secret that somebody has made up. */
export function browserOf({ payload }: Installation, secret: string): Pick<Opened, 'get' | 'post'> {
  const ask = async (request: Request, now?: Date) => {
    const answer = await answerShopForm(request, { payload, now })
    return { status: answer.status, html: await answer.text(), headers: answer.headers }
  }
  const url = `${ORIGIN}/m/${secret}`
  return {
    get: (query = '', now) => ask(new Request(url + query), now),
    post: (fields, { headers = {}, now, query = '' } = {}) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.append(name, value)
      // as a browser sends it from a page under "no-referrer"
      const own = { origin: 'null', 'sec-fetch-site': 'same-origin', ...headers }
      return ask(new Request(url + query, { method: 'POST', body, headers: own }), now)
    },
  }
}

/** Every field of the page's form as it is filled in. */
export function filledIn(html: string): Record<string, string> {
  const fields: Record<string, string> = {}
  const unescaped = (text: string) =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const at = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
    const isChoice = /type="(radio|checkbox)"/.test(tag)
    const name = at('name')
    if (!name || at('type') === 'file' || (isChoice && !/\schecked/.test(tag))) continue
    fields[name] = unescaped(at('value') ?? '')
  }
  const text = /<textarea[^>]*name="summary"[^>]*>\n?([^<]*)<\/textarea/.exec(html)?.[1]
  return { ...fields, summary: unescaped(text ?? ''), answer: 'changes' }
}
