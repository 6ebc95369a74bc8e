import { BEACON_PATH } from '../contract/beacon'
import type { Beacons } from '../server/beacons/beacons'
import { countingEdition } from '../server/beacons/counting-edition'
import { nearest } from '../server/beacons/daily-allowance'
import { createEditionHandler, type EditionHandler } from '../server/edition/handler'
import { createLog } from '../server/log'

/** What Next calls with a catch-all segment `[[...path]]`. */
type Route = (
  request: Request,
  context: { params: Promise<{ path?: string[] }> },
) => Promise<Response>

/** What the file of such a route exports: `POST` takes what widgets have counted, and nothing without a journal. */
export type EditionRoute = { GET: Route; HEAD: Route; OPTIONS: Route; POST: Route }

/** What a route does besides serving. */
export type EditionRouteOptions = {
  /** Absolute folder of what widgets have counted, the suite's option of that name: `POST` takes it then. Left out, it takes nothing. */
  journal?: string
}

const log = () => createLog('warn')

/**
 * Serves an edition's files and pages below a folder of the host's Next app, without Payload and without the database:
 * `app/vitrine/[[...path]]/route.ts` for a `publicUrl` that ends in `/vitrine`.
 * @param editions absolute folder of the editions, as in the suite's option of that name; it may still be empty
 */
export function editionRoute(
  editions: string,
  { journal }: EditionRouteOptions = {},
): EditionRoute {
  let handler: EditionHandler | undefined
  let counting: Promise<Beacons> | undefined

  const count: Route = async (request, context) => {
    const { path = [] } = await context.params
    if (!journal || `/${path.join('/')}` !== BEACON_PATH) return answer(request, context)
    const edition = (handler ??= createEditionHandler(editions, log()))
    counting ??= countingEdition({ journal, editions, edition, log: log() }).catch(
      (error: unknown) => {
        // a folder that can't be written now may be later
        counting = undefined
        throw error
      },
    )
    // Next tells nothing of the socket where the header has come with the request: a proxy before it must name the client
    return (await counting).fetch(request, nearest(request.headers.get('X-Forwarded-For') ?? ''))
  }

  const answer: Route = async (request, { params }) => {
    handler ??= createEditionHandler(editions, log())
    await handler.ready
    const { path = [] } = await params
    const url = new URL(request.url)
    const matched = pathOf(url, path)
    const own = ownPath(matched || '/', handler)
    const { method } = request
    const headers = new Headers(request.headers)
    // Next takes an answer's Content-Encoding away, and compresses by itself: what it passes on must be as it is
    headers.delete('Accept-Encoding')
    const answered = await handler.fetch(
      new Request(`${url.origin}${own}${url.search}`, { method, headers }),
    )
    return ledBelow(answered, url.pathname.slice(0, url.pathname.length - matched.length))
  }
  return { GET: answer, HEAD: answer, OPTIONS: answer, POST: count }
}

/** The segments that Next has matched, as they were written. */
function pathOf({ pathname }: URL, path: string[]): string {
  const segments = pathname.split('/').filter(Boolean)
  return path.length ? `/${segments.slice(segments.length - path.length).join('/')}` : ''
}

/**
 * The path as an edition knows it. Next takes away the slash at the end of an address, and pages have one: sent there, a
 * visitor would be sent back for ever.
 */
function ownPath(own: string, { entry }: EditionHandler): string {
  return own !== '/' && !entry(own) && entry(`${own}/`) ? `${own}/` : own
}

/** Where an answer leads elsewhere in the edition: there below the route, whose folder the edition may not know. */
function ledBelow(answered: Response, base: string): Response {
  const location = answered.headers.get('Location')
  if (!base || !location?.startsWith('/') || location.startsWith(`${base}/`)) return answered
  const headers = new Headers(answered.headers)
  headers.set('Location', `${base}${location}`)
  const { status, statusText, body } = answered
  return new Response(body, { status, statusText, headers })
}
