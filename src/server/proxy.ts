import type { IncomingMessage, ServerResponse } from 'node:http'
import { createProxyServer } from 'httpxy'
import type { Logger } from 'pino'
import type { CmsState } from './cms-state'
import { createGate } from './gate/gate'
import { isLinkPath } from './link-path'
import { sendWaiting } from './pages/waiting'

type Options = {
  /** As visitors see it, without a slash at the end. */
  publicUrl: string
  state: () => CmsState
  log: Logger
}

// a film goes up slowly from a phone
const SILENCE_MS = 10 * 60_000

/** Whether a request target belongs to the admin's world, or is a link by which a shopkeeper corrects his record. */
export const isForCms = (target: string) =>
  /^\/(admin|api|_next)(?=[/?#]|$)/.test(target) || isLinkPath(target)

/**
 * Passes the admin's requests to the cms, bodies streamed both ways. While the cms is away, a browser gets a page that
 * reloads itself and a program 503. The admin under another host name would ignore its own cookies: it is sent home.
 */
export function createCmsProxy({ publicUrl, state, log }: Options) {
  const home = new URL(publicUrl)
  const headers = {
    'x-forwarded-host': home.host,
    'x-forwarded-proto': home.protocol.slice(0, -1),
  }
  const proxy = createProxyServer({ proxyTimeout: SILENCE_MS, headers })
  const refused = createGate()

  return async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isAwayFromHome(request, home)) {
      response.writeHead(307, { Location: home.origin + request.url, 'Cache-Control': 'no-store' })
      response.end()
      return
    }
    const now = state()
    if (now.phase !== 'ready') return sendWaiting(request, response, now)
    if (refused(request, response)) return
    keepToOneHop(request)
    try {
      await proxy.web(request, response, { target: `http://127.0.0.1:${now.port}` })
    } catch (err) {
      if (response.destroyed) return // the visitor has gone
      // whoever reads the log must not be able to open the link
      const path = isLinkPath(request.url) ? '/m/…' : request.url
      log.warn({ err, path }, 'the admin did not answer')
      if (response.headersSent) response.destroy()
      else sendWaiting(request, response, { phase: 'restarting' })
    }
  }
}

/**
 * Takes out what concerns the visitor's connection alone (RFC 9110, 7.6.1). The cms speaks no other protocol than
 * HTTP/1.1: an `Upgrade` is ignored, as a server may (7.8), and the request answered as it is.
 */
function keepToOneHop({ headers }: IncomingMessage) {
  const closes = /\bclose\b/i.test(headers.connection ?? '')
  for (const name of ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade'])
    Reflect.deleteProperty(headers, name)
  if (closes) headers.connection = 'close'
}

function isAwayFromHome({ method, url, headers }: IncomingMessage, home: URL): boolean {
  if (method !== 'GET' || !url?.startsWith('/admin')) return false
  const host = headers['x-forwarded-host'] ?? headers.host
  return host !== undefined && String(host).toLowerCase() !== home.host
}
