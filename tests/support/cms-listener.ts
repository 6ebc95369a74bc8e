import type { IncomingMessage, RequestListener } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Payload } from 'payload'
import { answerShopForm } from '../../src/shop-form/answer'

type Cms = { payload: Payload; handle: (request: Request) => Promise<Response> }

/** The cms without Next: the REST API and the shopkeepers' form, as a listener of a Node server. */
export const cmsListener = ({ payload, handle }: Cms): RequestListener =>
  function answer(incoming, outgoing) {
    void requestOf(incoming, payload.config.serverURL)
      .then((request) =>
        new URL(request.url).pathname.startsWith('/m/')
          ? answerShopForm(request, { payload })
          : handle(request),
      )
      .then(async (found) => {
        outgoing.writeHead(found.status, Object.fromEntries(found.headers))
        outgoing.end(Buffer.from(await found.arrayBuffer()))
      })
      .catch((error: unknown) => {
        console.error(error)
        outgoing.writeHead(500).end()
      })
  }

async function requestOf(incoming: IncomingMessage, home: string): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  const { method = 'GET', url = '/' } = incoming
  const body = method === 'GET' ? undefined : new Uint8Array(await buffer(incoming))
  return new Request(new URL(url, home), { method, headers, body })
}
