import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress, brotliDecompressSync, gunzip, gunzipSync } from 'node:zlib'
import type { ManifestFile } from '../../contract/manifest'
import { hashOf, hashOfFile } from './hash'
import { messageOf } from '../message-of'

/** Up to here a detour over a thread takes longer than the work. */
const SMALL = 64_000
/** Larger files are read piece by piece. */
const LARGE = 8_000_000

const UNPACK = { '.br': promisify(brotliDecompress), '.gz': promisify(gunzip) }
const UNPACK_SMALL = { '.br': brotliDecompressSync, '.gz': gunzipSync }

/** A file on disk, of bytes or of a compressed variant, that isn't what the manifest says, and a sentence about it. */
export type Fault = { path: string; what: Words }

type Words = { fr: string; en: string }

/** What is wrong with the bytes of a file and their variants; nothing when all is well. `bytes`: where they lie. */
export async function faultsOf(bytes: string, file: ManifestFile): Promise<Fault[]> {
  const { hash, size, br, gz } = file
  const faults: Fault[] = []
  const look = async (path: string, length: number | undefined, sum: () => Promise<string>) => {
    const what = length === undefined ? undefined : await faultIn(path, { length, hash, sum })
    if (what) faults.push({ path, what: { fr: `${path} ${what.fr}`, en: `${path} ${what.en}` } })
  }
  await look(bytes, size, () => sumOf(bytes, size))
  await look(`${bytes}.br`, br, () => unpackedSum(bytes, '.br', size))
  await look(`${bytes}.gz`, gz, () => unpackedSum(bytes, '.gz', size))
  return faults
}

/** The sum is asked for only where the length on disk is right. */
async function faultIn(
  path: string,
  { length, hash, sum }: { length: number; hash: string; sum: () => Promise<string> },
): Promise<Words | undefined> {
  try {
    const found = statSync(path).size
    if (found !== length)
      return {
        fr: `fait ${found} octets au lieu de ${length}`,
        en: `has ${found} bytes instead of ${length}`,
      }
    if ((await sum()) === hash) return undefined
    return { fr: 'n’est pas ce que dit son empreinte', en: 'is not what its hash says' }
  } catch (error) {
    const why = messageOf(error)
    return { fr: `ne peut pas être lu (${why})`, en: `can't be read (${why})` }
  }
}

async function sumOf(path: string, size: number): Promise<string> {
  if (size > LARGE) return hashOfFile(path)
  return hashOf(size > SMALL ? await readFile(path) : readFileSync(path))
}

/** No more than it should hold is unpacked: one that was exchanged may hold gigabytes. */
async function unpackedSum(bytes: string, suffix: '.br' | '.gz', size: number): Promise<string> {
  const limit = { maxOutputLength: Math.max(size, 1) }
  if (size <= SMALL) return hashOf(UNPACK_SMALL[suffix](readFileSync(bytes + suffix), limit))
  return hashOf(await UNPACK[suffix](await readFile(bytes + suffix), limit))
}
