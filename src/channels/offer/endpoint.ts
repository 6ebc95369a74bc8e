import type { Endpoint, PayloadRequest } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { slugsOf } from '../../../collections/slugs'
import { key, text, texts } from '../../publish/read/values'
import type { Sentence } from '../words'
import type { OfferAnswer } from './answer'
import { mailHtml, mailText } from './mail'
import { sharePicture } from './picture'
import { longPost, shortPost } from './post'
import { codeOf, printPage, printText } from './print'
import { pictureBytes, type Placement, type Showing, showingOf } from './shown'
import { ANSWERS, WORDS } from './words'

/**
 * What the form of a placement shows, for those who edit records: `GET /costo/placement?id=`, `GET /costo/placement/picture?id=`, a PNG, and
 * `GET /costo/placement/print?id=`, a page to print.
 * @param folder of the editions: only what is public is handed out
 */
export function offerEndpoints(folder: string): Endpoint[] {
  const get = (path: string, answer: (showing: Showing, placement: Placement) => unknown) =>
    ({
      path: `/costo/placement${path}`,
      method: 'get',
      handler: async (req) => {
        if (!(await editsRecords({ req }))) return refusal(403, ANSWERS.notAllowed, req)
        const placement = await placementIn(req)
        if (!placement) return refusal(404, ANSWERS.noPlacement, req)
        const showing = await showingOf(folder, placement)
        if (!showing?.shown.length) return refusal(409, ANSWERS.notPublic, req)
        return (await answer(showing, placement)) as Response
      },
    }) satisfies Endpoint
  return [
    get('', (showing, { channel }) =>
      Response.json(answerOf(showing, channel), { headers: NOT_KEPT }),
    ),
    get('/picture', async (showing) => {
      const bytes = await sharePicture(showing, (address) => pictureBytes(folder, address))
      return new Response(new Uint8Array(bytes), {
        headers: { ...NOT_KEPT, 'Content-Type': 'image/png' },
      })
    }),
    get('/print', (showing) => {
      const policy = "default-src 'none'; style-src 'unsafe-inline'"
      const type = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy }
      return new Response(printPage(showing), { headers: { ...NOT_KEPT, ...type } })
    }),
  ]
}

const NOT_KEPT = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }

function answerOf(showing: Showing, channel: Placement['channel']): OfferAnswer {
  const { host, shown, missing, language } = showing
  const names = shown.map(({ name }) => name)
  const common = { names, missing }
  switch (channel) {
    case 'newsletter':
      return { ...common, newsletter: { html: mailHtml(showing), text: mailText(showing) } }
    case 'post': {
      const picture = { alt: WORDS[language].alt(host.name, names) }
      return { ...common, post: { short: shortPost(showing), long: longPost(showing), picture } }
    }
    case 'print': {
      const codes = shown.map((one) => ({
        ...{ slug: one.slug, name: one.name, svg: codeOf(one, language) },
      }))
      return { ...common, print: { text: printText(showing), codes } }
    }
  }
}

async function placementIn(req: PayloadRequest): Promise<Placement | undefined> {
  const id = req.searchParams.get('id')
  if (!id) return undefined
  const own = { depth: 0, disableErrors: true, overrideAccess: false, req }
  const placement = await req.payload.findByID({
    collection: slugsOf(req.payload).placements,
    id,
    ...own,
  })
  const partner = key(placement?.partner)
  if (!placement || !partner) return undefined
  const host = await req.payload.findByID({
    collection: slugsOf(req.payload).partners,
    id: partner,
    ...own,
  })
  return {
    host: text(host?.slug) ?? '',
    channel: placement.channel as Placement['channel'],
    language: placement.language === 'en' ? 'en' : 'fr',
    items: texts(placement.items),
  }
}

const refusal = (status: number, message: Sentence, req: PayloadRequest) =>
  Response.json({ errors: [{ message: message[languageOf(req)] }] }, { headers: NOT_KEPT, status })
