import { mkdir, readdir, realpath, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { isMissing } from '../server/edition/folder'
import { type Lock, lockFolder } from './lock'
import { FolderRefused } from './refused'

/** Tells a projection from any other folder: what lies in this one is ours to replace and to take away. */
const MARK = '.vitrine-projection'
const MARK_TEXT =
  'Written by "vitrine project". What lies in this folder is replaced and taken away by it.\n'

/**
 * Makes a folder ours: an empty one or a new one, or one that an earlier run has marked; for this process alone.
 * @param house folders of the installation itself: the projection lies neither in them nor around them
 * @throws FolderRefused when files of others are there, or another process is at work
 */
export async function claimFolder(folder: string, house: string[]): Promise<Lock> {
  const real = await realOf(folder)
  for (const ours of await Promise.all(house.map(realOf)))
    if (isWithin(real, ours) || isWithin(ours, real))
      throw new FolderRefused(
        `${folder} contient ${ours} ou se trouve dedans, où vivent la base et les éditions : prenez un dossier à part, par exemple /srv/vitrine.`,
        `${folder} holds ${ours} or lies in it, where the database and the editions live: take a folder of its own, for example /srv/vitrine.`,
      )
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  if (!names.includes(MARK)) {
    if (names.length)
      throw new FolderRefused(
        `${folder} contient des fichiers qui ne viennent pas de « vitrine project » (${names[0]}…) ; ils seraient écrasés : prenez un dossier vide ou nouveau.`,
        `${folder} holds files that “vitrine project” has not written (${names[0]}…); they would be overwritten: take an empty folder or a new one.`,
      )
    await writeFile(join(folder, MARK), MARK_TEXT)
  }
  return lockFolder(folder)
}

/** Without links, also of a folder that is still to be made. */
async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error
    return join(await realOf(dirname(path)), basename(path))
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && way !== path)
}
