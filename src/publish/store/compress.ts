import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this many bytes a compressed answer saves nothing: it fits the same packet. */
const WORTHWHILE = 200

/** Types whose bytes are text. */
const TEXT = /^(text\/|application\/(json|xml)|image\/svg\+xml)/

/** Asked for once and kept for long: worth the slowest compression. Lists change all day; level 11 takes seconds on 2 MB. */
const KEPT = /^text\/(javascript|css)/

/** Whether a file of this type and size is stored compressed too. */
export const compresses = (type: string, size: number): boolean =>
  size >= WORTHWHILE && TEXT.test(type)

/** The two compressed variants of a file. */
export async function compressed(bytes: Uint8Array, type: string) {
  const quality = KEPT.test(type) ? 11 : 5
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 6 })])
  return { br, gz }
}
