import type { IncomingMessage } from 'node:http'

const BODY_MS = 5000

/** The body of a request as text; nothing when it is longer than `most` bytes, is no UTF-8, or doesn't come whole in five seconds. */
export function readBody(request: IncomingMessage, most: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let size = 0
    const end = (text?: string) => {
      clearTimeout(timer)
      request.removeAllListeners('data')
      resolve(text)
    }
    const timer = setTimeout(() => end(), BODY_MS)
    request.on('data', (part: Buffer) => {
      size += part.length
      if (size > most) end()
      else parts.push(part)
    })
    request.once('end', () => end(utf8(parts.length === 1 ? parts[0] : Buffer.concat(parts))))
    request.once('error', () => end())
    request.once('close', () => end())
  })
}

/** The same of a Fetch runtime's request. */
export async function readBodyOf(request: Request, most: number): Promise<string | undefined> {
  if (Number(request.headers.get('Content-Length') ?? 0) > most) return undefined
  const reader = request.body?.getReader()
  if (!reader) return ''
  // what is being read then ends, as if it were all
  let late = false
  const timer = setTimeout(() => {
    late = true
    void reader.cancel().catch(() => undefined)
  }, BODY_MS)
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length
      if (size > most) return undefined
      parts.push(next.value)
    }
    return late ? undefined : utf8(Buffer.concat(parts))
  } catch {
    return undefined // the client has gone
  } finally {
    clearTimeout(timer)
    void reader.cancel().catch(() => undefined)
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function utf8(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
