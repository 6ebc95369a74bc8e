import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLinkPath } from '../link-path'
import { type Refusal, refuse } from './refusals'
import { createAllowance } from './allowance'

// each of these costs the cms a slow hash, a mail or a wait for the database, and needs no session
const OPEN_POSTS =
  /^\/api\/[^/]+\/(login|forgot-password|reset-password|unlock|first-register|verify(\/.*)?)$/

// a name, a password: what comes as one form field each
const BODY_MAX = 64 * 1024
const BODY_MS = 15_000

/** A person who mistypes is far below; a whole office behind one address, or one reverse proxy, still gets in. */
const LIMITS = { atOnce: 2, burst: 20, everyMs: 3000, clients: 10_000 }

/** All else that is written without a session is refused by the cms, or is the form of the first account: cheap, yet not free. */
const OTHER_LIMITS = { atOnce: 4, burst: 100, everyMs: 500, clients: 10_000 }

/** Links of shopkeepers: a photo comes with an answer, slowly from a phone; only those that lead nowhere are counted. */
const LINK_LIMITS = { atOnce: 8, burst: 30, everyMs: 4000, clients: 10_000 }
const LINK_BODY_MAX = 21 * 1024 * 1024
const LINK_BODY_MS = 5 * 60_000

/**
 * Keeps floods from the cms: what anybody may post there comes seldom and small, and an upload without a session is
 * not read at all; nobody guesses his way through links. A client is the address of its socket; `X-Forwarded-For` is not believed, for anybody may write it:
 * behind a reverse proxy all its visitors share one allowance, and the proxy should have limits of its own.
 * @returns whether the request was refused, and answered
 */
export function createGate(limits = LIMITS, otherLimits = OTHER_LIMITS, linkLimits = LINK_LIMITS) {
  const allowance = createAllowance(limits)
  const otherAllowance = createAllowance(otherLimits)
  const linkAllowance = createAllowance(linkLimits)

  return function refused(request: IncomingMessage, response: ServerResponse): boolean {
    const refusal = refusalOf(request, response)
    if (refusal) refuse(request, response, refusal)
    return refusal !== undefined
  }

  function refusalOf(request: IncomingMessage, response: ServerResponse): Refusal | undefined {
    if (isLink(request)) {
      const limits = { bytes: LINK_BODY_MAX, ms: LINK_BODY_MS }
      return admit(request, response, linkAllowance, limits, () => response.statusCode !== 404)
    }
    if (isOpenPost(request)) return admit(request, response, allowance)
    if (!writesWithoutSession(request)) return undefined
    return isUpload(request) ? { error: 'sign-in' } : admit(request, response, otherAllowance)
  }

  function admit(
    request: IncomingMessage,
    response: ServerResponse,
    among: typeof allowance,
    { bytes, ms } = { bytes: BODY_MAX, ms: BODY_MS },
    isHarmless: () => boolean = () => false,
  ): Refusal | undefined {
    if (!(lengthOf(request) <= bytes)) return { error: 'too-large' }
    const admission = among.enter(request.socket.remoteAddress ?? '')
    if ('retryAfterSeconds' in admission) return { error: 'too-many', ...admission }
    // who sends a byte now and then would keep a place for itself
    const timer = setTimeout(() => request.complete || request.destroy(), ms)
    response.once('close', () => {
      clearTimeout(timer)
      admission.leave(isHarmless())
    })
  }
}

function writesWithoutSession({ method, headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  return !headers.authorization && !hasSession(headers.cookie)
}

// the admin's own forms are multipart too, where they are sent to one of its pages
const isUpload = ({ url, headers }: IncomingMessage): boolean =>
  pathOf(url).startsWith('/api/') &&
  Boolean(headers['content-type']?.toLowerCase().includes('multipart/'))

// what the pages of links need besides themselves is a file
function isLink({ url }: IncomingMessage): boolean {
  const path = pathOf(url)
  return isLinkPath(path) && !path.startsWith('/m/files/')
}

const isOpenPost = ({ url, method }: IncomingMessage) =>
  method === 'POST' && OPEN_POSTS.test(pathOf(url))

/** As the cms may read it: one spelling for all of an address. */
function pathOf(target = '/'): string {
  try {
    // dot segments first, as the cms does
    const path = decodeURIComponent(new URL(`http://cms${target}`).pathname)
    return `/${path.toLowerCase().split('/').filter(Boolean).join('/')}`
  } catch {
    return target // a broken escape: no address of the cms
  }
}

// Payload's own name for it
const hasSession = (cookie = '') =>
  cookie.split(';').some((pair) => pair.trim().startsWith('payload-token='))

/** Bytes to come; not a number when the sender doesn't say. */
const lengthOf = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] ? NaN : Number(headers['content-length'] ?? 0)
