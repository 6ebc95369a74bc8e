import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** sha256 in hex. */
export const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** Name of a text that lies in a file of its own: 32 hex digits of its sha256. */
export const nameOf = (text: string): string => hashOf(text).slice(0, 32)

/** sha256 in hex of a file that may be larger than memory. @throws Error when it can't be read */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
