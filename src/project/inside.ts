import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '../server/edition/folder'

/** Whether a name below the folder is one that a projection writes: nothing leads out of it. */
export const isOurName = (name: string): boolean =>
  /^(public|\.gone)(\/[^/\\\0]+)+$/.test(name) && !/\/\.\.?(\/|$)/.test(name)

/** Where a name lies on the disk. */
export type Inside = (name: string) => Promise<string>

/**
 * Finds the place of names below a folder, and sees to it that they lie there: a link in the way would have us write, and
 * take away, elsewhere. Directories are looked at once.
 */
export function createInside(folder: string): Inside {
  const known = new Set<string>()

  return async function inside(name) {
    if (!isOurName(name)) throw new Error(`${name} is no name that a projection writes`)
    let path = folder
    for (const part of name.split('/').slice(0, -1)) {
      path = join(path, part)
      if (known.has(path)) continue
      const found = await lstat(path).catch((error: unknown) => {
        if (isMissing(error)) return undefined
        throw error
      })
      if (!found) break
      if (found.isSymbolicLink())
        throw new Error(`${path} is a link, and what it leads to is not ours: take it away`)
      known.add(path)
    }
    return join(folder, name)
  }
}
