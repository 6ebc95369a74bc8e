import { setImmediate as turn } from 'node:timers/promises'
import type { ManifestFile } from '../../contract/manifest'
import { isSameFile, readPart } from './folder'

/** Files that one part of an edition lists, by path. */
export type Part = ReadonlyMap<string, ManifestFile>

/**
 * The parts of an edition, in its order. Those of the edition `before` that have the same name are taken from it, and
 * so is what the new ones say unchanged of a path: what was made ready for it still serves.
 * @throws PartFault
 */
export async function loadParts(
  folder: string,
  names: string[],
  before: { names: string[]; parts: Part[] } = { names: [], parts: [] },
): Promise<Part[]> {
  const known = new Map(before.names.map((name, index) => [name, before.parts[index]]))
  const parts: Part[] = []
  for (const [index, name] of names.entries()) {
    const part = known.get(name) ?? toPart(await readPart(folder, name), before.parts[index])
    parts.push(part)
    // whoever asks meanwhile is answered in between
    if (!known.has(name)) await turn()
  }
  return parts
}

function toPart(files: Record<string, ManifestFile>, before: Part | undefined): Part {
  const part = new Map<string, ManifestFile>()
  for (const path in files) {
    const old = before?.get(path)
    part.set(path, old && isSameFile(old, files[path]) ? old : files[path])
  }
  return part
}
