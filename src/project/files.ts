import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, mkdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isMissing, storePath } from '../server/edition/folder'
import { faultIn } from '../server/edition/sound'
import type { Inside } from './inside'
import { type Suffix, type Target, suffixesOf } from './targets'

const SUFFIXES: Suffix[] = ['', '.br', '.gz']

// the first of January 2001; 2026 at the most, with all that is added
const EPOCH = 978_307_200

/**
 * The time a file on the disk shows, in seconds since 1970: made of its hash. A server's ETag is made of time and
 * length, so that it says the same on every copy of the projection, and another thing after every change.
 */
const timeOf = (hash: string, suffix: Suffix): number =>
  EPOCH + 3 * parseInt(hash.slice(0, 7), 16) + SUFFIXES.indexOf(suffix)

/** Whether a file and its variants lie in the folder as a run has left them. */
export async function isThere(folder: string, { name, file }: Target): Promise<boolean> {
  const sizes = { '': file.size, '.br': file.br, '.gz': file.gz }
  for (const suffix of suffixesOf(file)) {
    const found = await stat(join(folder, name + suffix)).catch(() => undefined)
    if (!found || found.size !== sizes[suffix]) return false
    if (Math.round(found.mtimeMs / 1000) !== timeOf(file.hash, suffix)) return false
  }
  return true
}

/** Where a file is made ready, below the folder. */
export const SCRATCH = '.new'

/**
 * Copies a file and its variants out of the store, each by rename. A variant of the past goes before the new plain
 * file comes: it would be sent in its place.
 * @returns why not, when the bytes in the store are missing or damaged; the file of before then stays
 */
export async function put(
  editions: string,
  folder: string,
  target: Target,
  inside: Inside,
): Promise<string | undefined> {
  const { name, file } = target
  const place = await inside(name)
  const suffixes = suffixesOf(file)
  const ready: { from: string; to: string }[] = []
  for (const suffix of suffixes) {
    const from = join(folder, SCRATCH, randomUUID())
    const fault = await copyChecked(storePath(editions, file.hash, suffix), from, target, suffix)
    if (fault) return fault
    await utimes(from, timeOf(file.hash, suffix), timeOf(file.hash, suffix))
    ready.push({ from, to: place + suffix })
  }
  await mkdir(dirname(place), { recursive: true })
  for (const suffix of SUFFIXES)
    if (!suffixes.includes(suffix)) await rm(place + suffix, { force: true })
  for (const { from, to } of ready) await rename(from, to)
}

/** Takes a file and its variants away. */
export async function remove(name: string, inside: Inside): Promise<void> {
  const place = await inside(name)
  for (const suffix of SUFFIXES) await rm(place + suffix, { force: true })
}

async function copyChecked(
  from: string,
  to: string,
  { path, file }: Target,
  suffix: Suffix,
): Promise<string | undefined> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE)
  } catch (error) {
    if (isMissing(error)) return `${path}: ${from} is missing`
    throw error
  }
  const fault = await faultIn(to, suffix, file)
  return fault && `${path}: ${from} is damaged: ${fault}`
}
