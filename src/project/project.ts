import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readCurrent } from '../server/edition/folder'
import { type ReadParts, listImmutable } from '../server/edition/immutable'
import { createReady } from '../server/edition/ready'
import { type Snapshot, readSnapshot } from '../server/edition/snapshot'
import { SCRATCH, isThere, put, remove } from './files'
import { type Inside, createInside } from './inside'
import { writeServerFiles } from './server-files'
import { type State, begin, finish, readState, stateOf } from './state'
import { type Target, rankOf, targetsOf } from './targets'

// what a page of the past may still ask for
const IMMUTABLE = /^public\/v1\/(w|media|pinned)\//

/** Files copied at the same time. */
const AT_ONCE = 16

export type Projected = {
  edition: string
  written: number
  removed: number
  /** What could not be copied, and why: tried again by the next run. */
  damaged: string[]
  /** Files of the server's configuration that are other than before: it must read them again. */
  reload: string[]
}

/**
 * Keeps a folder of plain files in step with the edition being served: each is replaced whole, what is named before what
 * names it; what may no longer be shown goes first, what is no longer needed last. Killed anywhere, the next run mends.
 * @param editions as laid out in `src/contract/manifest.ts`
 * @param folder where the plain files lie; nobody else writes there: `claimFolder` sees to that
 */
export function createProjection(editions: string, folder: string) {
  const ready = createReady()
  let edition: Snapshot | undefined
  let state: State | undefined
  let read: ReadParts = new Map()

  /**
   * Projects the edition being served.
   * @returns nothing before the first publish
   * @throws Error when the edition or the folder can't be read or written
   */
  return async function project(): Promise<Projected | undefined> {
    const id = await readCurrent(editions)
    if (!id) return undefined
    const isFirst = !state
    try {
      edition = await readSnapshot(editions, id, ready, edition)
      let isComplete = true
      const earlier = await listImmutable(editions, read, () => {
        isComplete = false
      })
      read = isComplete ? earlier.read : new Map()
      const targets = targetsOf(edition, earlier.index)
      state ??= await readState(folder)
      return await bring(edition, targets, { isFirst, isComplete })
    } catch (error) {
      // what is known of the folder may no longer be so: the next run looks again
      state = undefined
      throw error
    }
  }

  /** `isComplete`: unless an earlier edition can't be read, whose files then stay. */
  async function bring(
    edition: Snapshot,
    targets: Target[],
    { isFirst, isComplete }: { isFirst: boolean; isComplete: boolean },
  ): Promise<Projected> {
    const files = { ...state?.files }
    const wanted = new Set(targets.map(({ name }) => name))
    const withdrawn = new Set(edition.manifest.withdrawn)
    const isForbidden = (name: string) => withdrawn.has(files[name].split(' ')[0])
    const gone = Object.keys(files)
      .filter((name) => !wanted.has(name))
      .filter((name) => isComplete || !IMMUTABLE.test(name) || isForbidden(name))
    const other = targets.filter(({ name, file }) => files[name] !== stateOf(file))
    const lost = isFirst ? await missing(targets.filter((target) => !other.includes(target))) : []
    const changing = [...other, ...lost]

    await rm(join(folder, SCRATCH), { recursive: true, force: true })
    await mkdir(join(folder, SCRATCH), { recursive: true })
    const inside = createInside(folder)
    await begin(folder, [...gone, ...changing.map(({ name }) => name)])
    await eachOf(gone.filter(isForbidden), (name) => remove(name, inside))
    const damaged = await putAll(changing, files, inside)
    const reload = await writeServerFiles(folder, edition)
    await eachOf(gone, (name) => remove(name, inside))
    for (const name of gone) Reflect.deleteProperty(files, name)
    state = { v: 1, edition: edition.id, files }
    await finish(folder, state)
    const written = changing.length - damaged.length
    return { edition: edition.id, written, removed: gone.length, damaged, reload }
  }

  /** Copies, one rank after the other, and notes in `files` what lies there now. */
  async function putAll(
    targets: Target[],
    files: State['files'],
    inside: Inside,
  ): Promise<string[]> {
    const damaged: string[] = []
    for (const rank of [0, 1, 2, 3])
      await eachOf(
        targets.filter((target) => rankOf(target) === rank),
        async (target) => {
          const fault = await put(editions, folder, target, inside)
          files[target.name] = fault ? '' : stateOf(target.file)
          // withdrawn from an edition that is kept: it goes here too
          if (fault && target.earlier) await remove(target.name, inside)
          else if (fault) damaged.push(fault)
        },
      )
    return damaged
  }

  async function missing(targets: Target[]): Promise<Target[]> {
    const found: Target[] = []
    await eachOf(targets, async (target) => {
      if (!(await isThere(folder, target))) found.push(target)
    })
    return found
  }
}

async function eachOf<T>(all: T[], work: (one: T) => Promise<void>): Promise<void> {
  const waiting = all.values()
  const worker = async () => {
    for (const one of waiting) await work(one)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
