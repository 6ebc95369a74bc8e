import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type PartnerSite = {
  /** "127.0.0.1:4321", and the address of its pages. */
  host: string
  url: string
  /** What its pages answer from now on, by path; 404 for any other. */
  pages: Record<string, string>
  /** What those pages are sent with besides, by path. */
  headers: Record<string, Record<string, string>>
  /** Paths that were asked for, and by whom. */
  asked: { path: string; userAgent: string }[]
  /** Waits with every answer until it is let go. */
  hold: () => () => void
  stop: () => Promise<void>
}

/** A partner's own site, on this machine. */
export async function startPartnerSite(): Promise<PartnerSite> {
  const pages: Record<string, string> = {}
  const headers: PartnerSite['headers'] = {}
  const asked: PartnerSite['asked'] = []
  let held: Promise<void> | undefined
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, userAgent: request.headers['user-agent'] ?? '' })
    void Promise.resolve(held).then(() => {
      const type = { 'Content-Type': 'text/html; charset=utf-8' }
      response.writeHead(path in pages ? 200 : 404, { ...type, ...headers[path] })
      response.end(pages[path])
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...{ host, url: `http://${host}`, pages, headers, asked },
    hold: () => {
      let letGo = () => {}
      held = new Promise((go) => (letGo = go))
      return () => {
        held = undefined
        letGo()
      }
    },
    stop: () => new Promise((closed) => server.close(() => closed())),
  }
}
