import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A build takes seconds: more replacements than this within one reading are no build at work. */
const TRIES_MAX = 20

/**
 * Scripts and texts of the widgets' build by path below its folder; none when it isn't there. A build is replaced as a
 * whole, by another folder of the same name: what was read meanwhile may be of both, and is read again.
 * @throws Error of the disk
 */
export async function readBuild(folder: string): Promise<Record<string, string>> {
  for (let tries = 1; ; tries++) {
    const before = await identityOf(folder)
    try {
      const texts = before === undefined ? {} : await readTexts(folder)
      if (before === (await identityOf(folder))) return texts
    } catch (error) {
      if (!isMissing(error)) throw error
    }
    if (tries === TRIES_MAX) throw new Error(`${folder} changes all the time: is a build running?`)
  }
}

// a number of a deleted folder may be given to the next: the moment it was filled tells the two apart
async function identityOf(folder: string): Promise<string | undefined> {
  try {
    const { ino, mtimeNs, ctimeNs } = await stat(folder, { bigint: true })
    return [ino, mtimeNs, ctimeNs].join()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function readTexts(folder: string) {
  const names = await readdir(folder, { recursive: true })
  const texts = names
    .filter((name) => /\.(js|json)$/.test(name))
    .sort()
    .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)
  return Object.fromEntries(await Promise.all(texts))
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'
