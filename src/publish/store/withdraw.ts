import { rm } from 'node:fs/promises'
import { editionIds, type PartCache, readManifest, readPart } from './editions'
import { forgetKept, keptOrSetAside } from './kept'
import { layout } from './layout'
import type { Files } from './parts'
import type { Paths } from './paths'

const MEDIA = '/v1/media/'

/** Type of each picture and film, by hash, that may be asked for: an edition kept or `kept.json` names it. */
export type Offered = Map<string, string>

/** Reads what is offered; of what can't be read nothing can be asked for. `known`: parts that need not be read. */
export async function offeredIn(folder: string, known: PartCache): Promise<Offered> {
  const offered: Offered = new Map()
  const seen = new Set<string>()
  for (const id of await editionIds(folder)) {
    const names = await readManifest(folder, id).then(
      ({ parts }) => parts.filter((name) => !seen.has(name)),
      () => [],
    )
    // a month of editions doesn't fit the memory: each part is let go of
    const parts = names.map(async (name) => {
      const files = known.get(name)?.files ?? (await readPart(folder, name).catch(() => ({})))
      offer(offered, files)
    })
    await Promise.all(parts)
    for (const name of names) seen.add(name)
  }
  const { files } = await keptOrSetAside(folder)
  for (const [path, { file }] of Object.entries(files)) offer(offered, { [path]: file })
  return offered
}

/** These files are offered, too. */
export function offer(offered: Offered, files: Files) {
  for (const [path, { hash, type }] of Object.entries(files))
    if (path.startsWith(MEDIA)) offered.set(hash, type)
}

/**
 * Hashes of what may no longer be shown. A picture that an editor has only replaced stays for those who still have
 * yesterday's page, until its own right ends or it is deleted; a film goes whenever it leaves the edition, for its rights
 * lie with its video. Those withdrawn `before` stay on the list, so that a publish that was killed is finished by the
 * next one.
 */
export function withdrawn(
  before: string[],
  offered: Offered,
  now: Paths,
  showable: Set<string>,
): string[] | undefined {
  const left = [...offered].filter(
    ([hash, type]) => !(type.startsWith('image/') && showable.has(hash)),
  )
  const all = new Set([...before, ...left.map(([hash]) => hash)])
  if (!all.size) return undefined
  const shown = now.hashesBelow(MEDIA)
  const gone = [...all].filter((hash) => !shown.has(hash))
  return gone.length ? gone.sort() : undefined
}

/** Takes these bytes, compressed ones too, out of the store for good; those of earlier editions with them. */
export async function takeAway(folder: string, hashes: string[]): Promise<void> {
  if (!hashes.length) return
  await forgetKept(folder, new Set(hashes))
  await removeBytes(folder, hashes)
}

/** Removes bytes and their compressed variants. */
async function removeBytes(folder: string, hashes: string[]): Promise<void> {
  const paths = hashes.map((hash) => layout(folder).bytes(hash))
  const variants = paths.flatMap((path) => [path, `${path}.br`, `${path}.gz`])
  await Promise.all(variants.map((path) => rm(path, { force: true })))
}
