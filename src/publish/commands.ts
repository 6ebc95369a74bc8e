import type { Manifest } from '../contract/manifest'
import { publishOnce, type PublishOptions } from './publish'
import { currentId, editionIds, previousManifest, readManifest, serve } from './store/editions'
import { verifyEdition } from './store/verify'

/** What a command prints, and the exit code of the process. */
export type CommandResult = { lines: string[]; code: 0 | 1 }

/** `vitrine publish`: publishes what is in the database now. @throws Error when that fails; the edition before stays */
export async function publish(options: PublishOptions): Promise<CommandResult> {
  const { id, changed, unchanged, held, files, damage } = await publishOnce(options)
  const what = unchanged
    ? `Nothing has changed: edition ${id} stays (${files} files).`
    : `Edition ${id} is served: ${files} files, ${changed.length} of them new or other.`
  const mended = damage ? [`Written anew, for ${damage}.`] : []
  return { lines: [what, ...mended, ...heldLines(held)], code: 0 }
}

/** `vitrine editions`: the editions kept, newest first. */
export async function editions(editionsDir: string): Promise<CommandResult> {
  const ids = await editionIds(editionsDir)
  if (!ids.length) return { lines: ['Nothing has been published yet.'], code: 0 }
  const current = await currentId(editionsDir)
  const manifests: Manifest[] = []
  const broken: string[] = []
  for (const id of ids)
    try {
      manifests.push(await readManifest(editionsDir, id))
    } catch (error) {
      broken.push(brokenLine(id, current, error))
    }
  const newestFirst = manifests.sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
  const lost =
    current && !ids.includes(current)
      ? [
          `The edition being served, "${current.slice(0, 40)}", is none of these: publish, or roll back to one.`,
        ]
      : []
  const lines = newestFirst.map((manifest) => editionLine(manifest, current))
  return { lines: [...lines, ...broken, ...lost], code: broken.length || lost.length ? 1 : 0 }
}

/** `vitrine rollback <id>`: serves an earlier edition. The start of its id is enough. */
export async function rollback(editionsDir: string, id: string): Promise<CommandResult> {
  const found = (await editionIds(editionsDir)).filter((known) => id && known.startsWith(id))
  if (found.length !== 1) {
    const why = found.length ? 'is the start of several editions' : 'is not an edition that is kept'
    return { lines: [`"${id}" ${why}: "vitrine editions" lists them.`], code: 1 }
  }
  // one that can't be read says nothing, and going back is the way out of that; bytes that were withdrawn are gone anyway
  const { withdrawn = [] } = (await previousManifest(editionsDir)).manifest ?? {}
  const wrong = await verifyEdition(editionsDir, found[0])
  const shows = await hashesOf(editionsDir, found[0])
  if (withdrawn.some((hash) => shows.has(hash)))
    return {
      lines: [
        `Edition ${found[0]} shows pictures or films that may no longer be shown: nothing was changed.`,
      ],
      code: 1,
    }
  if (wrong.length) return { lines: [...wrong, 'It is damaged: nothing was changed.'], code: 1 }
  await serve(editionsDir, found[0])
  return {
    lines: [
      `Edition ${found[0]} is served, until the next change is published or the admin restarts.`,
    ],
    code: 0,
  }
}

/** `vitrine verify [id]`: checks every file of an edition, of the one being served unless said, against its hash. */
export async function verify(editionsDir: string, id?: string): Promise<CommandResult> {
  const chosen = id ?? (await currentId(editionsDir))
  if (!chosen) return { lines: ['Nothing has been published yet.'], code: 1 }
  const wrong = await verifyEdition(editionsDir, chosen)
  if (wrong.length) return { lines: wrong, code: 1 }
  const { files } = await readManifest(editionsDir, chosen)
  return { lines: [`Edition ${chosen} is whole: ${Object.keys(files).length} files.`], code: 0 }
}

/** Hashes of an edition's files; none when its manifest is damaged, which is told of it elsewhere. */
const hashesOf = async (editionsDir: string, id: string): Promise<Set<string>> => {
  const { files } = await readManifest(editionsDir, id).catch(() => ({ files: {} }))
  return new Set(Object.values(files).map(({ hash }) => hash))
}

const brokenLine = (id: string, current: string | undefined, error: unknown): string =>
  `${id === current ? '*' : ' '} ${id}  damaged: ${error instanceof Error ? error.message : error}`

const heldLines = (held: Manifest['held']): string[] =>
  held.map(({ collection, slug, reason }) => `Held back: ${collection}/${slug}: ${reason}.`)

function editionLine({ id, publishedAt, files }: Manifest, current?: string): string {
  const all = Object.values(files)
  const megabytes = all.reduce((sum, { size }) => sum + size, 0) / 1e6
  const mark = id === current ? '*' : ' '
  return `${mark} ${id}  ${publishedAt}  ${all.length} files  ${megabytes.toFixed(1)} MB`
}
