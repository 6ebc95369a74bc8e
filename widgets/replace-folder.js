import { rename, rm } from 'node:fs/promises'
import process from 'node:process'

/**
 * Puts the folder `made` in the place of `finished`. The one before is moved aside whole and only then deleted: whoever reads
 * by path gets files of one of the two, and for the moment between the two renames none.
 */
export async function replaceFolder(finished, made) {
  const before = `${finished}.before.${process.pid}`
  await rename(finished, before).catch((error) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(made, finished)
  await rm(before, { recursive: true, force: true })
}
