import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ManifestFile } from '../../contract/manifest'
import { namesIn, previousEdition } from './editions'
import { layout } from './layout'
import { faultsOf } from './verify'
import { removeBytes } from './withdraw'

const HASH = /^[0-9a-f]{64}$/
const PART = /^[0-9a-f]{32}$/

/**
 * Takes what servers have found damaged out of the store, so that an edition made from the start writes it anew, and the
 * notes with it. Answers the hashes and names of parts that are to be written anew: those that the edition being served
 * needs and that are damaged indeed, for a server may have read them at a bad moment, and what only earlier editions
 * name can't be made again. The caller holds the lock.
 */
export async function takeDamaged(folder: string): Promise<string[]> {
  const names = await namesIn(layout(folder).damaged)
  const notes = names.filter((name) => HASH.test(name) || PART.test(name))
  if (!notes.length) return []
  const { edition, damage } = await previousEdition(folder)
  const byHash = new Map([...(edition?.entries() ?? [])].map(([, file]) => [file.hash, file]))
  const damaged: string[] = []
  for (const note of notes) {
    const file = byHash.get(note)
    if (file ? await removeIfDamaged(folder, file) : damage) damaged.push(note)
    await rm(join(layout(folder).damaged, note), { force: true })
  }
  return damaged
}

async function removeIfDamaged(folder: string, file: ManifestFile): Promise<boolean> {
  const faults = await faultsOf(layout(folder).bytes(file.hash), file)
  if (faults.length) await removeBytes(folder, [file.hash])
  return faults.length > 0
}
