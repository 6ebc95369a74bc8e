import { getPayload, type SanitizedConfig } from 'payload'
import { answerShopForm } from '../shop-form/answer'

type Route = (request: Request) => Promise<Response>

/** What the file of such a route exports: the form, and what was filled in. */
export type ShopFormRoute = { GET: Route; POST: Route }

/**
 * The forms that shopkeepers' links open: `app/m/[...path]/route.ts`, at the root of the site.
 * @param config the host's Payload configuration, as its own routes import it
 */
export function shopFormRoute(config: Promise<SanitizedConfig> | SanitizedConfig): ShopFormRoute {
  const answer: Route = async (request) =>
    answerShopForm(request, { payload: await getPayload({ config }) })
  return { GET: answer, POST: answer }
}
