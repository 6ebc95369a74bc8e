import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pageHeaders } from '../../src/server/pages/policy'
import { rendered } from '../support/rendered'
import { builtWidgets } from './baked-widgets'

/** A whole edition of the fixtures, with the widgets' build, served under its own address with the pages' own headers. */
export async function startEditionSite() {
  let file: Awaited<ReturnType<typeof rendered>>['file'] = () => undefined
  const server = createServer((request, response) => {
    const found = file(new URL(request.url ?? '/', 'http://x').pathname)
    if (!found) return void response.writeHead(404).end('not found')
    const { type, body } = found
    response.setHeader('Content-Type', type)
    if (type.startsWith('text/html')) {
      const headers = pageHeaders(found.path, base)
      for (let at = 0; at < headers.length; at += 2)
        response.setHeader(headers[at], headers[at + 1])
    }
    const isText = typeof body === 'string' || body instanceof Uint8Array
    response.end(isText ? body : 'path' in body ? readFileSync(body.path) : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const edition = await rendered(() => {}, { publicUrl: base, widgets: builtWidgets() })
  const head = JSON.stringify({ ...edition.edition, edition: '0' })
  file = (path) =>
    path === '/v1/edition.json'
      ? { path, type: 'application/json', body: head }
      : edition.file(path)
  return {
    base,
    ...edition,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
