import type { Endpoint, PayloadRequest, Where } from 'payload'
import { languageOf } from '../../collections/messages'
import { inTransaction } from '../database/in-transaction'
import { forEditors, htmlAnswer, jsonAnswer, refusal } from '../endpoints/answers'
import { bodyOf } from '../endpoints/body'
import { canSendMail } from '../mail-set-up'
import { lettersPage } from './letter/page'
import { changeLinks, linksWhere, OPEN_STATES } from './link'
import { type Made, makeLinks } from './make'
import { isDue, newestOf } from './newest'
import type { LinkedShop } from './shops'
import { LINK_WORDS } from './words'
import { bilingual } from '../texts/texts'

const FORBIDDEN = bilingual(LINK_WORDS, 'forbidden')

/** More than a city has. */
const MOST = 5000

/**
 * What the view of links asks, for those who edit records and nobody else. `POST /costo/shop-links/{send,letters,remind,revoke}
 * {shops: ids, language}`; letters are answered with their `batch`, which `GET /costo/shop-links/letters?batch=` prints.
 */
export const shopLinkEndpoints = ({ contact }: { contact?: string }): Endpoint[] => [
  order('send', async (req, asked) => {
    const words = LINK_WORDS[languageOf(req)]
    if (!canSendMail(req.payload)) return refusal(409, words.noMail)
    const made = await make(req, { ...asked, channel: 'email' })
    return jsonAnswer({ message: told(req, words.queued(made.made.length), made) })
  }),
  order('letters', async (req, asked) => {
    const words = LINK_WORDS[languageOf(req)]
    const made = await make(req, { ...asked, channel: 'letter' })
    const batch = made.made.length ? made.batch : undefined
    return jsonAnswer({ batch, message: told(req, words.lettersMade(made.made.length), made) })
  }),
  order('remind', async (req, { shops }) => {
    const words = LINK_WORDS[languageOf(req)]
    if (!canSendMail(req.payload)) return refusal(409, words.noMail)
    return jsonAnswer({ message: words.reminded(await remind(req, shops)) })
  }),
  order('revoke', async (req, { shops }) => {
    const open: Where = { and: [{ shop: { in: shops } }, { state: { in: OPEN_STATES } }] }
    const count = await changed(req, open, { state: 'revoked' })
    return jsonAnswer({ message: LINK_WORDS[languageOf(req)].revoked(count) })
  }),
  {
    path: '/costo/shop-links/letters',
    method: 'get',
    handler: forEditors(FORBIDDEN, async (req) => {
      const page = await lettersPage(req, req.searchParams.get('batch') ?? '', contact)
      if (!page) return refusal(404, LINK_WORDS[languageOf(req)].noLetters)
      return htmlAnswer(page)
    }),
  },
]

/** Has the shopkeepers reminded who may be, each by the link he was sent last. @returns how many */
const remind = ({ payload }: PayloadRequest, shops: Asked['shops'], now = new Date()) =>
  inTransaction(payload, async (req) => {
    const links = await linksWhere(payload, { shop: { in: shops } }, req)
    const due = [...newestOf(links).values()].filter((link) => isDue(link, now))
    const where: Where = { id: { in: due.map(({ id }) => id) } }
    if (due.length) await changeLinks(payload, where, { state: 'waiting', reminders: 1 }, req)
    return due.length
  })

type Asked = { shops: (number | string)[]; language: 'fr' | 'en' }

function order(
  name: string,
  handler: (req: PayloadRequest, asked: Asked) => Promise<Response>,
): Endpoint {
  return {
    path: `/costo/shop-links/${name}`,
    method: 'post',
    handler: forEditors(FORBIDDEN, async (req) => {
      const words = LINK_WORDS[languageOf(req)]
      const { shops, language } = await bodyOf(req)
      const ids = Array.isArray(shops) ? shops.filter(isId) : []
      if (!ids.length) return refusal(400, words.choose)
      if (ids.length > MOST) return refusal(400, words.tooMany(MOST))
      return handler(req, { shops: ids, language: language === 'en' ? 'en' : 'fr' })
    }),
  }
}

const isId = (id: unknown): id is number | string =>
  typeof id === 'string' || typeof id === 'number'

const make = (req: PayloadRequest, asked: Asked & { channel: 'email' | 'letter' }): Promise<Made> =>
  inTransaction(req.payload, (own) =>
    makeLinks(own, { ...asked, by: req.user?.id, now: new Date() }),
  )

function told(req: PayloadRequest, first: string, made: Made): string {
  const words = LINK_WORDS[languageOf(req)]
  const said = (shops: LinkedShop[], say: (names: string[]) => string) =>
    shops.length ? say(shops.map(({ name }) => name)) : undefined
  return [
    first,
    said(made.without, words.without),
    said(made.waiting, words.waiting),
    said(made.notAsked, words.notAsked),
  ]
    .filter(Boolean)
    .join(' ')
}

/** How many links were changed. */
const changed = (
  { payload }: PayloadRequest,
  where: Where,
  data: Parameters<typeof changeLinks>[2],
): Promise<number> =>
  inTransaction(payload, async (req) => {
    const { length } = await linksWhere(payload, where, req)
    if (length) await changeLinks(payload, where, data, req)
    return length
  })
