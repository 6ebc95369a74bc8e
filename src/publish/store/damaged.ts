import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ManifestFile } from '../../contract/manifest'
import { namesIn, previousEdition } from './editions'
import { faultsOf } from './faults'
import { layout } from './layout'

const HASH = /^[0-9a-f]{64}$/
const PART = /^[0-9a-f]{32}$/

/** What servers have found damaged: hashes of files, names of parts. Files of another kind that lie there are no notes. */
export async function damagedNotes(folder: string): Promise<string[]> {
  const names = await namesIn(layout(folder).damaged)
  return names.filter((name) => HASH.test(name) || PART.test(name))
}

/**
 * Takes what servers have found damaged out of the store, so that an edition made from the start writes it anew. Answers
 * the hashes and names of parts that are to be written anew: those that the edition being served needs and that are
 * damaged indeed, for a server may have read them at a bad moment, and what only earlier editions name can't be made
 * again. When that edition can't be read, all of them are. Their notes stand until `dropNotes`: a publish that fails is
 * made again for them. The caller holds the lock.
 */
export async function takeDamaged(folder: string): Promise<string[]> {
  const notes = await damagedNotes(folder)
  if (!notes.length) return []
  const { edition } = await previousEdition(folder)
  const byHash = new Map([...(edition?.entries() ?? [])].map(([, file]) => [file.hash, file]))
  const damaged: string[] = []
  const idle: string[] = []
  for (const note of notes) {
    const file = byHash.get(note)
    const isDamaged = file ? await removeDamaged(folder, file) : !edition
    const list = isDamaged ? damaged : idle
    list.push(note)
  }
  await dropNotes(folder, idle)
  return damaged
}

/** What these notes tell of is whole again, now that the edition that was made for them is served. */
export async function dropNotes(folder: string, names: string[]): Promise<void> {
  for (const name of names) await rm(join(layout(folder).damaged, name), { force: true })
}

/** Removes what is damaged of a file, bytes or variant; whether anything was. */
async function removeDamaged(folder: string, file: ManifestFile): Promise<boolean> {
  const faults = await faultsOf(layout(folder).bytes(file.hash), file)
  for (const { path } of faults) await rm(path, { force: true })
  return faults.length > 0
}
