import type { Endpoint, PayloadRequest } from 'payload'
import { languageOf } from '../../collections/messages'
import { slugsOf } from '../../collections/slugs'
import { createAllowance } from '../server/gate/allowance'
import { jsonAnswer, refusal } from '../endpoints/answers'
import { bodyOf } from '../endpoints/body'
import { type Viewer, viewerOf } from '../sheet/viewer'
import { answerOf } from './answer'
import { checkPage, type CheckPlace, NothingPublished, pageAddress } from './check'
import { checksOf, forgetCheck } from './rows'
import { ANSWERS } from './words'

/** Pages one account may have looked at in a row; one more comes back each half minute. */
const PAGES = { atOnce: 2, burst: 20, everyMs: 30_000, clients: 10_000 }

/** Pages of one partner that are kept, and looked at each week. */
const MOST_PAGES = 50

/**
 * "Check my site", for the team and for a partner's own account: `GET /costo/site-check?partner=` tells what was found on a
 * partner's pages, `POST /costo/site-check` with `partner` and `url` looks at one now, `POST /costo/site-check/forget` takes it
 * off the list. Nobody else is told that there is anything.
 */
export function siteCheckEndpoints(place: CheckPlace): Endpoint[] {
  const allowance = createAllowance(PAGES)
  return [
    {
      path: '/costo/site-check',
      method: 'get',
      handler: forOwners(
        (req) => req.searchParams.get('partner'),
        async (req, partner) => {
          const checks = await checksOf(req.payload, partner.id)
          return jsonAnswer({ checks: checks.map((one) => answerOf(one, languageOf(req))) })
        },
      ),
    },
    {
      path: '/costo/site-check',
      method: 'post',
      handler: forOwners(partnerIn, async (req, partner, { url: typed }) => {
        const words = ANSWERS[languageOf(req)]
        const url = typeof typed === 'string' ? pageAddress(typed) : undefined
        if (!url) return refusal(400, words.url)
        const pages = (await checksOf(req.payload, partner.id)).map((one) => one.url)
        if (pages.length >= MOST_PAGES && !pages.includes(url)) return refusal(409, words.full)
        const admission = allowance.enter(String(req.user?.id))
        if ('retryAfterSeconds' in admission) return refusal(429, words.tooMany)
        try {
          const check = await checkPage(req.payload, place, { partner, url })
          return jsonAnswer({ check: answerOf(check, languageOf(req)) })
        } catch (error) {
          if (error instanceof NothingPublished) return refusal(409, words.nothing)
          throw error
        } finally {
          admission.leave()
        }
      }),
    },
    {
      path: '/costo/site-check/forget',
      method: 'post',
      handler: forOwners(partnerIn, async (req, partner, { url }) => {
        await forgetCheck(req.payload, partner.id, String(url))
        return jsonAnswer({ forgotten: true })
      }),
    },
  ]
}

type Body = Record<string, unknown>
type Partner = { id: string; slug: string }

function forOwners(
  partnerOf: (req: PayloadRequest, body: Body) => unknown,
  handler: (req: PayloadRequest, partner: Partner, body: Body) => Promise<Response>,
): Endpoint['handler'] {
  return async (req) => {
    const viewer = viewerOf(req)
    const body = req.method === 'POST' ? await bodyOf(req) : {}
    const partner = viewer && (await ownPartner(req, viewer, partnerOf(req, body)))
    return partner ? handler(req, partner, body) : refusal(404, ANSWERS[languageOf(req)].none)
  }
}

const partnerIn = (_: PayloadRequest, { partner }: Body): unknown => partner

/** The partner asked for, when it is there and the asker's to ask for. */
async function ownPartner(
  req: PayloadRequest,
  viewer: Viewer,
  id: unknown,
): Promise<Partner | undefined> {
  if (typeof id !== 'string' || !id) return undefined
  if (viewer.reader === 'partner' && viewer.partner !== id) return undefined
  const found = await req.payload.findByID({
    collection: slugsOf(req.payload).partners,
    id,
    ...{ depth: 0, disableErrors: true, overrideAccess: false, user: req.user },
    select: { slug: true },
  })
  return found ? { id, slug: String(found.slug) } : undefined
}
