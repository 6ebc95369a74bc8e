import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { installationOf } from '../publishing/installation'

/** Copies of proposed pictures that are being made for the library: stands on the disk before the first of them does. */
export type CopiesNote = {
  /** Id of the proposal that is being decided. */
  proposal: string
  /** File names in the library, which nobody else gives. */
  names: string[]
  /** ISO 8601. */
  at: string
}

/** Beside the pictures, or the editions where they are elsewhere: no transaction of the database could hold what files of it are half made. */
function folderOf(payload: Payload): string {
  const { upload } = payload.collections[slugsOf(payload).proposedPhotos].config
  const { editions } = installationOf(payload)
  return upload.disableLocalStorage && editions
    ? join(editions, 'copies')
    : join(String(upload.staticDir), '.copies')
}

/** A name in the library for the copy of a proposed picture: "vitrine-3f9a01c2.jpg" for "vitrine.jpg". */
export function copyName(filename: string): string {
  const { name, ext } = parse(filename)
  return `${name}-${randomBytes(4).toString('hex')}${ext}`
}

/**
 * Notes which copies are about to be made. Whoever is killed before what they are for is committed leaves the note behind,
 * by which they are found again.
 * @returns what forgets it, once they belong to a record
 */
export async function noteCopies(
  payload: Payload,
  { proposal, names, at = new Date() }: { proposal: string; names: string[]; at?: Date },
): Promise<() => Promise<void>> {
  if (!names.length) return async () => {}
  const folder = folderOf(payload)
  const path = join(folder, `${randomUUID()}.json`)
  const note: CopiesNote = { proposal, names, at: at.toISOString() }
  await mkdir(folder, { recursive: true })
  await writeFile(path, JSON.stringify(note))
  return () => rm(path, { force: true })
}

/** The notes that were left behind, each with its file; one that was cut off was written before any copy. */
export async function notesLeft(
  payload: Payload,
): Promise<{ path: string; note: CopiesNote | undefined }[]> {
  const folder = folderOf(payload)
  const names = await readdir(folder).catch(nothingThere)
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      return { path, note: parsed(await readFile(path, 'utf8')) }
    }),
  )
}

function parsed(text: string): CopiesNote | undefined {
  try {
    return JSON.parse(text) as CopiesNote
  } catch {
    return undefined
  }
}

/** The names in a folder that isn't there. @throws any other fault */
export function nothingThere(error: unknown): string[] {
  if ((error as { code?: string }).code === 'ENOENT') return []
  throw error
}
