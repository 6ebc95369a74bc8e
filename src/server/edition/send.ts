import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Logger } from 'pino'
import type { Answer } from './answer'
import type { Body } from './bodies'
import * as refuse from './refuse'

/**
 * Sends an answer with Node's server. What is in memory goes out in one write. A header that Node refuses is a fault of
 * this one file.
 */
export function send(
  answer: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
): void {
  try {
    response.writeHead(answer.status, answer.headers)
  } catch (err) {
    log.error({ err, path: request.url }, 'a request could not be answered')
    if (answer.body) void release(answer.body)
    answer = refuse.fault()
    response.writeHead(answer.status, answer.headers)
  }
  const { body } = answer
  if (Buffer.isBuffer(body) && request.method !== 'HEAD') response.end(body)
  else if (!body || Buffer.isBuffer(body)) response.end()
  else void sendFile(body, request, response, log)
}

async function sendFile(
  body: Exclude<Body, Buffer>,
  { method, url }: IncomingMessage,
  response: ServerResponse,
  log: Logger,
) {
  try {
    if (method !== 'HEAD') return await pipeline(streamOf(body), response)
    await release(body)
    response.end()
  } catch (err) {
    // a visitor who leaves in the middle of a film is no fault
    if (!response.destroyed) log.error({ err, path: url }, 'sending stopped')
    response.destroy()
  }
}

/** The same answer as Fetch knows it. */
export async function toResponse(
  { status, headers, body }: Answer,
  method: string,
): Promise<Response> {
  const pairs: [string, string][] = []
  for (let i = 0; i < headers.length; i += 2) pairs.push([headers[i], headers[i + 1]])
  if (body) await release(body)
  if (!body || method === 'HEAD') return new Response(null, { status, headers: pairs })
  const content = Buffer.isBuffer(body) ? new Uint8Array(body) : streamLater(body)
  return new Response(content, { status, headers: pairs })
}

/** A file that is opened when somebody begins to read: a host may never do so, nor say that it won't. */
function streamLater({ path, start, size }: Exclude<Body, Buffer>): ReadableStream<Uint8Array> {
  let parts: AsyncIterator<Buffer> | undefined
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        parts ??= createReadStream(path, { start, end: start + size - 1 })[Symbol.asyncIterator]()
        const { value, done } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => void (await parts?.return?.()),
    },
    { highWaterMark: 0 },
  )
}

/** Closes the file of a body that nobody reads. */
export const release = async (body: Body): Promise<void> => {
  if (!Buffer.isBuffer(body)) await body.file.close()
}

/** All of a body, as text. */
export async function textOf(body: Body): Promise<string> {
  if (Buffer.isBuffer(body)) return body.toString()
  try {
    return await body.file.readFile('utf8')
  } finally {
    await body.file.close()
  }
}

const streamOf = ({ file, start, size }: Exclude<Body, Buffer>) =>
  file.createReadStream({ start, end: start + size - 1 })
