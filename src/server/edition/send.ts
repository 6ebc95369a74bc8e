import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Logger } from 'pino'
import type { Answer } from './answer'
import type { Body } from './bodies'

/** Sends an answer with Node's server. What is in memory goes out in one write. */
export function send(
  { status, headers, body }: Answer,
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
): void {
  response.writeHead(status, headers)
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
  if (body && method === 'HEAD') await release(body)
  if (!body || method === 'HEAD') return new Response(null, { status, headers: pairs })
  const content = Buffer.isBuffer(body)
    ? new Uint8Array(body)
    : (Readable.toWeb(streamOf(body)) as ReadableStream)
  return new Response(content, { status, headers: pairs })
}

/** Closes the file of a body that nobody reads. */
export const release = async (body: Body): Promise<void> => {
  if (!Buffer.isBuffer(body)) await body.file.close()
}

const streamOf = ({ file, start, size }: Exclude<Body, Buffer>) =>
  file.createReadStream({ start, end: start + size - 1 })
