import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Logger } from 'pino'
import { type Answer, createAnswer } from './answer'
import { type Body, createBodies } from './bodies'
import { followCurrent } from './current'
import { createDamage } from './damage'
import { createEarlier } from './earlier'
import { createPrevious } from './previous'
import { NodeQuestion } from './question'

/** Serves an editions folder, under any server. */
export type EditionHandler = {
  /** Fetch style, for mounting elsewhere. Only the path of the address counts. */
  fetch(request: Request): Promise<Response>
  /** Node style; the faster one. */
  node(request: IncomingMessage, response: ServerResponse): void
  /** Settles when the folder has been looked at once. */
  ready: Promise<void>
  /** What is served now: id, instant of its publish; nothing before the first publish. */
  edition(): { id: string; publishedAt: string } | undefined
  /** Number of files whose bytes were found damaged and aren't whole again; looks at them anew, in the background. */
  damaged(): number
  close(): void
}

/** @param folder as laid out in `src/contract/manifest.ts`; it may still be empty */
export function createEditionHandler(folder: string, log: Logger): EditionHandler {
  const damage = createDamage(folder, log)
  const current = followCurrent(folder, damage, log)
  const bodies = createBodies(folder, damage.found)
  const earlier = createEarlier(folder, log)
  const previous = createPrevious(folder)
  const answer = createAnswer({ current, earlier, previous, bodies, damage, log })

  function damaged() {
    for (const { entry, variant } of damage.due())
      void bodies.read(entry, variant).then(
        (body) => {
          damage.whole(entry, variant)
          return release(body)
        },
        (fault: unknown) => damage.found(entry, variant, fault),
      )
    return damage.count()
  }

  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url)
      const header = (name: string) => request.headers.get(name) ?? undefined
      const answered = await answer({ method: request.method, target: pathname + search, header })
      return toResponse(answered, request.method)
    },
    node(request, response) {
      const answered = answer(new NodeQuestion(request))
      if (answered instanceof Promise) void answered.then(write)
      else write(answered)

      function write(found: Answer) {
        send(found, request, response).catch((err: unknown) => {
          // a visitor who leaves in the middle of a film is no fault
          if (!response.destroyed) log.error({ err, path: request.url }, 'sending stopped')
          response.destroy()
        })
      }
    },
    ready: current.first,
    edition: current.now,
    damaged,
    close: current.close,
  }
}

async function send(
  { status, headers, body }: Answer,
  { method }: IncomingMessage,
  response: ServerResponse,
) {
  response.writeHead(status, headers)
  if (!body || method === 'HEAD') {
    if (body) await release(body)
    response.end()
  } else if (Buffer.isBuffer(body)) response.end(body)
  else await pipeline(streamOf(body), response)
}

async function toResponse({ status, headers, body }: Answer, method: string): Promise<Response> {
  const pairs: [string, string][] = []
  for (let i = 0; i < headers.length; i += 2) pairs.push([headers[i], headers[i + 1]])
  if (body && method === 'HEAD') await release(body)
  if (!body || method === 'HEAD') return new Response(null, { status, headers: pairs })
  const content = Buffer.isBuffer(body)
    ? new Uint8Array(body)
    : (Readable.toWeb(streamOf(body)) as ReadableStream)
  return new Response(content, { status, headers: pairs })
}

const streamOf = ({ file, start, size }: Exclude<Body, Buffer>) =>
  file.createReadStream({ start, end: start + size - 1 })

const release = async (body: Body) => {
  if (!Buffer.isBuffer(body)) await body.file.close()
}
