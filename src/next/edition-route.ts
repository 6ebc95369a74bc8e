import { createEditionHandler, type EditionHandler } from '../server/edition/handler'
import { createLog } from '../server/log'

/** What Next calls with a catch-all segment `[[...path]]`. */
type Route = (
  request: Request,
  context: { params: Promise<{ path?: string[] }> },
) => Promise<Response>

export type EditionRoute = { GET: Route; HEAD: Route; OPTIONS: Route }

/**
 * Serves an edition's files and pages below a folder of the host's Next app, without Payload and without the database:
 * `app/vitrine/[[...path]]/route.ts` for a `publicUrl` that ends in `/vitrine`.
 * @param editions absolute folder of the editions, as in the suite's option of that name; it may still be empty
 */
export function editionRoute(editions: string): EditionRoute {
  let handler: EditionHandler | undefined

  const answer: Route = async (request, { params }) => {
    handler ??= createEditionHandler(editions, createLog('warn'))
    await handler.ready
    const { path = [] } = await params
    return handler.fetch(new Request(within(new URL(request.url), path, handler), request))
  }
  return { GET: answer, HEAD: answer, OPTIONS: answer }
}

/**
 * The same address as an edition knows it: the segments that Next has matched, as they were written. Next takes away the
 * slash at the end of an address, and pages have one: sent there, a visitor would be sent back for ever.
 */
function within(
  { origin, pathname, search }: URL,
  path: string[],
  { has }: EditionHandler,
): string {
  const segments = pathname.split('/').filter(Boolean)
  const own = `/${segments.slice(segments.length - path.length).join('/')}`
  const isPage = own !== '/' && !has(own) && has(`${own}/`)
  return `${origin}${isPage ? `${own}/` : own}${search}`
}
