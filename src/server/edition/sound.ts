import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { PassThrough, type Transform, pipeline } from 'node:stream'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress, createGunzip, gunzip } from 'node:zlib'
import type { Variant } from './entry'

const WHOLE = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) }
const STREAM: Record<Variant['suffix'], () => Transform> = {
  '': () => new PassThrough(),
  '.br': createBrotliDecompress,
  '.gz': createGunzip,
}

/** What the uncompressed bytes must be. */
type Expected = { hash: string; size: number }

/** Why bytes in memory are not the expected ones; nothing when they are. Unpacks no more than expected. */
export async function faultOf(
  body: Buffer,
  suffix: Variant['suffix'],
  { hash, size }: Expected,
): Promise<string | undefined> {
  try {
    const plain = suffix ? await WHOLE[suffix](body, { maxOutputLength: Math.max(size, 1) }) : body
    const found = createHash('sha256').update(plain).digest('hex')
    return found === hash ? undefined : `its sha256 is ${found}`
  } catch (error) {
    return `it can't be unpacked (${error instanceof Error ? error.message : String(error)})`
  }
}

/** The same of a file of any length, read once through. */
export async function faultIn(
  path: string,
  suffix: Variant['suffix'],
  { hash, size }: Expected,
): Promise<string | undefined> {
  try {
    const sum = createHash('sha256')
    let length = 0
    // whoever unpacks a bomb stops here: pipeline closes the file
    const plain = pipeline(
      createReadStream(path, { highWaterMark: 256 * 1024 }),
      STREAM[suffix](),
      () => undefined,
    )
    for await (const part of plain as AsyncIterable<Buffer>) {
      length += part.length
      if (length > size) return `it holds more than ${size} bytes`
      sum.update(part)
    }
    const found = sum.digest('hex')
    return found === hash ? undefined : `its sha256 is ${found}`
  } catch (error) {
    return `it can't be read (${error instanceof Error ? error.message : String(error)})`
  }
}
