import { readFile } from 'node:fs/promises'
import type { KeptFiles } from '../../contract/manifest'
import { layout } from './layout'
import { replace } from './replace'

/** Files of editions that are no longer kept; none when there never were any. @throws Error when it is damaged */
export async function readKept(folder: string): Promise<KeptFiles> {
  const path = layout(folder).kept
  try {
    const kept = JSON.parse(await readFile(path, 'utf8')) as Partial<KeptFiles> | null
    if (kept?.v !== 1 || typeof kept.files !== 'object') throw new Error(`v is ${kept?.v}, not 1`)
    return kept as KeptFiles
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { v: 1, files: {} }
    throw new Error(`${path} is damaged: ${cause}`, { cause })
  }
}

/** Lets go of these bytes: they may not be shown any more. A damaged file names none that a server would show. */
export async function forgetKept(folder: string, hashes: Set<string>): Promise<void> {
  const kept = await readKept(folder).catch(() => undefined)
  if (!kept) return
  const files = Object.entries(kept.files).filter(([, { file }]) => !hashes.has(file.hash))
  if (files.length === Object.keys(kept.files).length) return
  await writeKept(folder, { v: 1, files: Object.fromEntries(files) })
}

/** Replaces it as a whole, paths in their order. */
export const writeKept = (folder: string, { files }: KeptFiles): Promise<void> => {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))
  return replace(layout(folder).kept, JSON.stringify({ v: 1, files: Object.fromEntries(sorted) }))
}
