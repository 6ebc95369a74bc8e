import type { PayloadRequest } from 'payload'

/** Largest body of an order, in bytes: a story of 50 pages. */
const LARGEST = 256 * 1024

type Asked = Record<string, unknown>

/** The body of an order as a JSON object; an empty one when it is none, or too large, whatever length it claims. */
export async function bodyOf(req: PayloadRequest): Promise<Asked> {
  try {
    return objectIn(JSON.parse((await textOf(req)) ?? '{}'))
  } catch {
    return {} // no JSON asks for nothing: what is missing is told
  }
}

/** The text of a body, read only as far as it may be long; nothing when it is longer. */
async function textOf({ headers, body }: PayloadRequest): Promise<string | undefined> {
  if (!body || Number(headers.get('content-length') ?? 0) > LARGEST) return undefined
  const parts: Uint8Array[] = []
  let length = 0
  // leaving the loop lets go of the rest
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length
    if (length > LARGEST) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** The value when it is an object of names and values, else an empty one. */
export const objectIn = (value: unknown): Asked =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Asked) : {}

/** The text of that name; an empty one when it is none. */
export function textIn(asked: Asked, name: string): string {
  const value = Object.hasOwn(asked, name) ? asked[name] : ''
  return typeof value === 'string' ? value : ''
}

/** The texts of a list. */
export function textsIn(asked: Asked, name: string): string[] {
  const value = Object.hasOwn(asked, name) ? asked[name] : []
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
