import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Logger } from 'pino'
import { type Answer, type Question, createAnswer } from './answer'
import { type Body, createBodies } from './bodies'
import { followCurrent } from './current'

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
  close(): void
}

/** @param folder as laid out in `src/contract/manifest.ts`; it may still be empty */
export function createEditionHandler(folder: string, log: Logger): EditionHandler {
  const current = followCurrent(folder, log)
  const answer = createAnswer({ current, bodies: createBodies(folder), log })

  return {
    async fetch(request) {
      const { pathname, search } = new URL(request.url)
      const header = (name: string) => request.headers.get(name) ?? undefined
      const answered = await answer({ method: request.method, target: pathname + search, header })
      return toResponse(answered, request.method)
    },
    node(request, response) {
      const answered = answer(questionOf(request))
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
    close: current.close,
  }
}

const questionOf = (request: IncomingMessage): Question => ({
  method: request.method ?? 'GET',
  target: request.url ?? '/',
  header: (name) => request.headers[name] as string | undefined,
})

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
