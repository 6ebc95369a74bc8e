import { readdir, rm, stat } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { referrers } from '../plugins/referrers'
import { pages } from '../publish/read/rows'
import { type CopiesNote, notesLeft, nothingThere } from './copies'
import { idsIn } from './fields'
import { proposalOf } from './rows'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

type Options = { payload: Payload; now?: () => Date }

/**
 * Deletes what is left of pictures when a process was killed at a bad moment: copies in the library that no decision has
 * taken, and files of either folder that no row names. What somebody shows meanwhile stays.
 * @returns how many copies and files
 * @throws Error when one can't be deleted; the next sweep finds it again
 */
export async function sweepLeftovers({
  payload,
  now = () => new Date(),
}: Options): Promise<number> {
  const at = now().getTime()
  let count = await sweepProposedFiles(payload, at - DAY_MS)
  for (const { path, note } of await notesLeft(payload)) {
    const written = note ? Date.parse(note.at) : (await stat(path)).mtimeMs
    // whoever decides is done in seconds
    if (written > at - HOUR_MS) continue
    if (note) count += await sweepCopies(payload, note)
    await rm(path, { force: true })
  }
  return count
}

async function sweepCopies(payload: Payload, { proposal, names }: CopiesNote): Promise<number> {
  const req = await createLocalReq({}, payload)
  const noted = new Set(names.map(stemOf))
  const { docs } = await payload.find({
    ...{ collection: slugsOf(payload).media, depth: 0, pagination: false, overrideAccess: true },
    where: { or: [...noted].map((stem) => ({ filename: { contains: stem } })) },
  })
  const decisions = Object.values((await proposalOf(req, proposal))?.decisions ?? {})
  const taken = new Set(decisions.flatMap(({ now }) => idsIn(now)))
  const kept = new Set<string>()
  let count = 0
  for (const { id, filename } of docs as unknown as { id: string; filename: string }[]) {
    if (!noted.has(stemOf(filename))) continue
    const isShown = (await referrers(slugsOf(payload).media, id, true, req)).length > 0
    if (taken.has(String(id)) || isShown) kept.add(stemOf(filename))
    else {
      await payload.delete({ collection: slugsOf(payload).media, id, overrideAccess: true })
      count += 1
    }
  }
  const folder = String(payload.collections[slugsOf(payload).media].config.upload.staticDir)
  const stems = [...noted].filter((stem) => !kept.has(stem))
  for (const file of await readdir(folder).catch(nothingThere)) {
    // its renditions too: "vitrine-3f9a01c2-640x480.webp"
    if (!stems.some((stem) => file.startsWith(`${stem}.`) || file.startsWith(`${stem}-`))) continue
    await rm(join(folder, file), { force: true })
    count += 1
  }
  return count
}

/** The name without its ending: a host may keep pictures in another format than they come in. */
const stemOf = (name: string): string => parse(name).name

/** Files of the waiting room that no row names: the row comes after its file. @param before instant in milliseconds */
async function sweepProposedFiles(payload: Payload, before: number): Promise<number> {
  const folder = String(
    payload.collections[slugsOf(payload).proposedPhotos].config.upload.staticDir,
  )
  const old: string[] = []
  for (const name of await readdir(folder).catch(nothingThere)) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (found?.isFile() && found.mtimeMs < before) old.push(name)
  }
  if (!old.length) return 0
  const named = new Set<unknown>()
  for await (const some of pages(payload, slugsOf(payload).proposedPhotos, {}))
    for (const { filename, sizes } of some as unknown as Photo[]) {
      named.add(filename)
      for (const size of Object.values(sizes ?? {})) named.add(size?.filename)
    }
  const left = old.filter((name) => !named.has(name))
  for (const name of left) await rm(join(folder, name), { force: true })
  return left.length
}

type Photo = { filename: string; sizes?: Record<string, { filename?: string | null } | null> }
