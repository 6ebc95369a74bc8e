import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import type { ManifestFile } from '../../contract/manifest'
import { hashOf, hashOfFile } from './hash'

/** Larger files are read piece by piece. */
const LARGE = 8_000_000

const UNPACK = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) }

/** A file on disk, of bytes or of a compressed variant, that isn't what the manifest says, and a sentence about it. */
export type Fault = { path: string; what: string }

/** What is wrong with the bytes of a file and their variants; nothing when all is well. `bytes`: where they lie. */
export async function faultsOf(bytes: string, file: ManifestFile): Promise<Fault[]> {
  const found = await Promise.all([
    faultOf(bytes, file.size, () => hashOfBytes(bytes, file)),
    variantFault(bytes, '.br', file),
    variantFault(bytes, '.gz', file),
  ])
  return found.filter((fault) => fault !== undefined)

  /** Whose hash and length are asked for only where the length on disk is right. */
  async function faultOf(path: string, size: number, hash: () => Promise<string>) {
    try {
      const length = (await stat(path)).size
      if (length !== size) return { path, what: `${path} has ${length} bytes instead of ${size}` }
      if ((await hash()) !== file.hash) return { path, what: `${path} is not what its hash says` }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return { path, what: `${path} can't be read (${why})` }
    }
    return undefined
  }

  async function variantFault(
    start: string,
    suffix: '.br' | '.gz',
    { br, gz, size }: ManifestFile,
  ) {
    const path = start + suffix
    const packed = suffix === '.br' ? br : gz
    if (packed === undefined) return undefined
    return faultOf(path, packed, async () =>
      // no more than it should hold is unpacked: one that was exchanged may hold gigabytes
      hashOf(await UNPACK[suffix](await readFile(path), { maxOutputLength: Math.max(size, 1) })),
    )
  }
}

const hashOfBytes = async (path: string, { size }: ManifestFile): Promise<string> =>
  size > LARGE ? hashOfFile(path) : hashOf(await readFile(path))
