import { type IncomingMessage, request as ask, type ServerResponse } from 'node:http'

/** Passes a request on as it is, and its answer back. */
export function proxyTo(base: string, request: IncomingMessage, response: ServerResponse) {
  const { method, headers, url } = request
  const passed = ask(`${base}${url}`, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  passed.on('error', () => response.destroy())
  request.pipe(passed)
}
