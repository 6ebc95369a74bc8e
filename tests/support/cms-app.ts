import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { getPayload, handleEndpoints } from 'payload'
import configured from '../../payload.config'
import { answerShopForm } from '../../src/shop-form/answer'

// The cms without Next, which takes a minute to build and adds nothing to what is written: the REST API and the shopkeepers'
// form of the real configuration, on a port of 127.0.0.1 that is told to the parent.

const config = await configured
const payload = await getPayload({ config, disableOnInit: true })
payload.logger.level = 'silent'

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one)
  const { method = 'GET', url = '/' } = incoming
  const body = method === 'GET' ? undefined : new Uint8Array(await buffer(incoming))
  return new Request(new URL(url, config.serverURL), { method, headers, body })
}

const server = createServer((incoming, outgoing) => {
  void requestOf(incoming)
    .then((request) =>
      new URL(request.url).pathname.startsWith('/m/')
        ? answerShopForm(request, { payload })
        : handleEndpoints({ config, request }),
    )
    .then(async (answer) => {
      outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
      outgoing.end(Buffer.from(await answer.arrayBuffer()))
    })
    .catch((error: unknown) => {
      console.error(error)
      outgoing.writeHead(500).end()
    })
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit(0))
