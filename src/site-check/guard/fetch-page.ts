import type { IncomingHttpHeaders } from 'node:http'
import { messageOf } from '../../publish/message-of'
import { ask, type Answer } from './ask'
import { PrivateAddress, resolveByDns, type Resolve } from './resolve'
import { type Also, type Refusal, refusalOf } from './target'

/** A page as it was answered. `url`: after the redirects. */
export type Page = {
  type: 'page'
  url: URL
  html: string
  headers: IncomingHttpHeaders
}

/** Why there is no page; `status` of the answer, where there was one. */
export type NoPage = {
  type: 'none'
  reason:
    | Refusal
    | ('name' | 'certificate' | 'time' | 'connection' | 'status' | 'kind' | 'size' | 'redirects')
  status?: number
}

export type FetchOptions = {
  /** Says who asks, and where to read why. */
  userAgent: string
  also?: Also
  resolve?: Resolve
  limits?: Partial<typeof LIMITS>
}

const LIMITS = { bytes: 2 * 1024 * 1024, milliseconds: 10_000, redirects: 5 }

/**
 * Asks for a page as a stranger does: http and https on their own ports, public addresses only, also after each redirect; no
 * cookie, a size and a time. Never throws for what is at the other end.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Page | NoPage> {
  const { userAgent, also = [], resolve = resolveByDns } = options
  const limits = { ...LIMITS, ...options.limits }
  if (!URL.canParse(address)) return none('address')
  let url = new URL(address)
  const signal = AbortSignal.timeout(limits.milliseconds)
  for (let followed = 0; followed <= limits.redirects; followed++) {
    const refusal = refusalOf(url, also)
    if (refusal) return none(refusal)
    let answer: Answer
    try {
      answer = await ask(url, { userAgent, also, resolve, signal, bytes: limits.bytes })
    } catch (error) {
      return none(signal.aborted ? 'time' : reasonOf(error))
    }
    if (answer.type !== 'redirect') return answer.type === 'page' ? { ...answer, url } : answer
    if (!URL.canParse(answer.location, url)) return none('address')
    url = new URL(answer.location, url)
  }
  return none('redirects')
}

const none = (reason: NoPage['reason']): NoPage => ({ type: 'none', reason })

function reasonOf(error: unknown): NoPage['reason'] {
  if (error instanceof PrivateAddress) return 'private'
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return 'name'
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|^ERR_TLS|^ERR_SSL|EPROTO/.test(code + messageOf(error)))
    return 'certificate'
  return 'connection'
}
