import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this many bytes a compressed answer saves nothing: it fits the same packet. */
const WORTHWHILE = 200

/** Types whose bytes are text. */
const TEXT =
  /^(text\/|application\/(json|xml|(geo|ld)\+json|(gpx|atom|vnd\.google-earth\.kml)\+xml)|image\/svg\+xml)/

/** Asked for once and kept for long: worth the slowest compression, which takes seconds on a list of 2 MB. */
const KEPT = /^text\/(javascript|css)/

/** Lists of a whole city change all day, and an edit waits for them: a tenth more bytes for half the time. */
const LARGE = 500_000

/** Whether a file of this type and size is stored compressed too. */
export const compresses = (type: string, size: number): boolean =>
  size >= WORTHWHILE && TEXT.test(type)

/** Below this many bytes handing the work to another thread takes longer than the work. */
const SMALL = 200_000

/** The two compressed variants of a file; `changing`: one that is not kept for long, whatever its type. */
export async function compressed(bytes: Uint8Array, type: string, changing = false) {
  const [br, gz] = settingsFor(bytes, KEPT.test(type) && !changing)
  if (bytes.length < SMALL) return { br: brotliCompressSync(bytes, br), gz: gzipSync(bytes, gz) }
  const both = await Promise.all([brotli(bytes, br), zip(bytes, gz)])
  return { br: both[0], gz: both[1] }
}

function settingsFor(bytes: Uint8Array, isKept: boolean) {
  const [quality, level] = isKept ? [11, 9] : bytes.length > LARGE ? [4, 4] : [5, 6]
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
  }
  // room for the whole answer at once, and no more: the default, 16 kB, is most of what a small page would allocate
  const chunkSize = Math.max(1024, bytes.length >> 1)
  return [
    { params, chunkSize },
    { level, chunkSize },
  ] as const
}

// no wider than the bytes themselves: clearing a window of 4 MB for a page of 5 kB takes as long as compressing it
const windowFor = (size: number) =>
  Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(size + 16))),
  )
