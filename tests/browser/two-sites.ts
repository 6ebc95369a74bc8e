import { existsSync, readFileSync } from 'node:fs'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mediaFiles } from './fixture-media'
import { bakedWidgets } from './baked-widgets'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * A vitrine that serves the baked widgets and the frozen public files, and a partner's site at another origin whose
 * pages the test writes. `answer` replaces one public path, `answerBelow` all in a
 * folder; `forget` takes all replacements back.
 */
export async function startTwoSites() {
  const answers = new Map<string, Answer>()
  const below: [folder: string, Answer][] = []
  const pages = new Map<string, { html: string; headers: Record<string, string> }>()
  const asked: string[] = []
  const withCookie: string[] = []
  let files: Record<string, string | Buffer> = {}

  const vitrine = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    asked.push(path)
    if (request.headers.cookie) withCookie.push(path)
    response.setHeader('Access-Control-Allow-Origin', '*')
    const own = answers.get(path) ?? below.find(([folder]) => path.startsWith(folder))?.[1]
    if (own) return own(request, response)
    const body = files[path] ?? publicFile(path, base)
    if (body === undefined) return void response.writeHead(404).end('not found')
    response.writeHead(200, { 'Content-Type': typeOf(path) }).end(body)
  })
  const base = `http://127.0.0.1:${portOf(vitrine)}`
  files = { ...bakedWidgets(base), ...mediaFiles() }
  const pinned = base + /^(.+)\/all\.js$/m.exec(Object.keys(files).join('\n'))?.[1]

  const partner = await listen((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://x').pathname)
    if (!page) return void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
    response.end(page.html)
  })

  return {
    base,
    /** Path of the widgets' module that says `text`. */
    moduleWith: (text: string): string =>
      Object.keys(files).find(
        (path) => path.startsWith('/v1/w/') && String(files[path]).includes(text),
      )!,
    /** Paths asked of the vitrine since the last `forget`. */
    asked,
    /** Those that came with a cookie. */
    withCookie,
    answer: (path: string, answer: Answer) => void answers.set(path, answer),
    answerBelow: (folder: string, answer: Answer) => void below.push([folder, answer]),
    forget() {
      answers.clear()
      below.length = 0
      asked.length = withCookie.length = 0
    },
    /** Publishes a page on the partner's site and tells its address; `{base}` stands for the vitrine's, `{pinned}` for its pinned files'. */
    page(html: string, headers: Record<string, string> = {}) {
      const path = `/page-${pages.size}`
      const whole = html.replaceAll('{pinned}', pinned).replaceAll('{base}', base)
      pages.set(path, { html: whole, headers })
      return `http://localhost:${portOf(partner)}${path}`
    },
    async stop() {
      await Promise.all([close(vitrine), close(partner)])
    },
  }
}

/** A whole page around a snippet. */
export const pageWith = (body: string, head = '', html = 'lang="fr"') =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Partenaire</title>${head}</head><body>${body}</body></html>`

/** The loader, as in the snippet. */
export const LOADER = '<script async src="{base}/v1/embed.js"></script>'

function publicFile(path: string, base: string): string | undefined {
  const file = `tests/fixtures${path}`
  if (!path.startsWith('/v1/') || path.includes('..') || !existsSync(file)) return undefined
  return readFileSync(file, 'utf8').replaceAll('https://vitrine.example', base)
}

const typeOf = (path: string) =>
  path.endsWith('.json')
    ? 'application/json'
    : path.endsWith('.webp')
      ? 'image/webp'
      : 'text/javascript; charset=utf-8'

const portOf = (server: Server) => (server.address() as AddressInfo).port

const listen = (answer: Answer) =>
  new Promise<Server>((resolve) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => resolve(server))
  })

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
