import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Readable } from 'node:stream'
import { decoded } from './decoded'
import type { NoPage } from './fetch-page'
import { checkedLookup, PrivateAddress, type Resolve } from './resolve'
import { isPublicAddress } from './addresses'
import { type Also, isAlso } from './target'

export type Answer =
  | { type: 'page'; html: string; headers: IncomingHttpHeaders }
  | { type: 'redirect'; location: string }
  | NoPage

type Question = {
  userAgent: string
  also: Also
  resolve: Resolve
  signal: AbortSignal
  /** At most, as sent and as unpacked. */
  bytes: number
}

/** One request to one address that may be asked. @throws Error of the network; PrivateAddress */
export async function ask(url: URL, question: Question): Promise<Answer> {
  const response = await connect(url, question)
  try {
    return await answerOf(response, question.bytes)
  } finally {
    response.destroy()
  }
}

function connect(url: URL, { userAgent, also, resolve, signal }: Question) {
  const isAllowed = isAlso(url, also)
  return new Promise<IncomingMessage>((answered, failed) => {
    const request = (url.protocol === 'https:' ? https : http).get(url, {
      // a connection of its own: one that stays open was checked for another
      agent: false,
      lookup: checkedLookup(resolve, isAllowed),
      signal,
      headers: {
        'User-Agent': userAgent,
        Accept: 'text/html, application/xhtml+xml;q=0.9',
        'Accept-Language': 'fr, en;q=0.5',
        'Accept-Encoding': 'gzip, br, deflate',
      },
    })
    request.once('error', failed)
    request.once('response', (response) => {
      // what was connected to, whatever was asked for
      const { remoteAddress = '' } = response.socket
      if (isAllowed || isPublicAddress(remoteAddress)) return answered(response)
      response.destroy()
      failed(new PrivateAddress(url.hostname))
    })
  })
}

async function answerOf(response: IncomingMessage, bytes: number): Promise<Answer> {
  const { statusCode: status = 0, headers } = response
  if (status >= 300 && status < 400 && headers.location)
    return { type: 'redirect', location: headers.location }
  if (status !== 200) return { type: 'none', reason: 'status', status }
  const type = headers['content-type'] ?? ''
  if (type && !/^(text\/html|application\/xhtml\+xml)\b/i.test(type))
    return { type: 'none', reason: 'kind' }
  const body = await unpacked(response, bytes)
  if (!body) return { type: 'none', reason: 'size' }
  return { type: 'page', html: decoded(body, type), headers }
}

/** The body; nothing when it is larger than it may be, packed or unpacked. @throws Error when it isn't what it says */
async function unpacked(response: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (Number(response.headers['content-length']) > most) return undefined
  let packed = 0
  let unpackedBytes = 0
  const unpacker = unpackerFor(response.headers['content-encoding'])
  response.on('data', (chunk: Buffer) => {
    packed += chunk.length
    if (packed > most) response.destroy(new TooLarge())
  })
  if (unpacker) {
    response.once('error', (error) => unpacker.destroy(error))
    response.once('aborted', () => unpacker.destroy(new Error('the answer ended in its middle')))
    response.pipe(unpacker)
  }
  const chunks: Buffer[] = []
  const source: Readable = unpacker ?? response
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      unpackedBytes += chunk.length
      if (unpackedBytes > most) return undefined
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
  } finally {
    unpacker?.destroy()
  }
  return Buffer.concat(chunks)
}

class TooLarge extends Error {}

function unpackerFor(encoding = '') {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      return createInflate()
  }
}
