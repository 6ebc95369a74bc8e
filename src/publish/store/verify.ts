import { readFile } from 'node:fs/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Manifest, ManifestFile } from '../../contract/manifest'
import { hashOf } from './bytes'
import { HEAD, idOf, readManifest } from './editions'
import { layout } from './layout'

/** Checks every file of an edition against its hash, compressed variants too. Answers what is wrong, nothing when all is well. */
export async function verifyEdition(folder: string, id: string): Promise<string[]> {
  let manifest: Manifest
  try {
    manifest = await readManifest(folder, id)
  } catch (error) {
    return [`edition ${id}: its manifest can't be read (${error})`]
  }
  const isWhole = idOf(manifest.files) === id && (await idSaid(folder, manifest)) === id
  const wrong = isWhole ? [] : [`edition ${id}: its manifest was altered`]
  const byHash = new Map(
    Object.entries(manifest.files).map(([path, file]) => [file.hash, { path, file }]),
  )
  for (const { path, file } of byHash.values())
    wrong.push(...(await verifyFile(folder, path, file)))
  return wrong
}

/** The id that `edition.json` gives; the manifest's when it can't be read, which is told of it as of every file. */
async function idSaid(folder: string, { id, files }: Manifest): Promise<unknown> {
  const head = files[HEAD]
  if (!head) return undefined
  try {
    return JSON.parse(await readFile(layout(folder).bytes(head.hash), 'utf8')).edition
  } catch {
    return id
  }
}

async function verifyFile(folder: string, path: string, file: ManifestFile): Promise<string[]> {
  const stored = layout(folder).bytes(file.hash)
  const variants = [
    { name: stored, size: file.size, decode: (bytes: Buffer) => bytes },
    ...(file.br ? [{ name: `${stored}.br`, size: file.br, decode: brotliDecompressSync }] : []),
    ...(file.gz ? [{ name: `${stored}.gz`, size: file.gz, decode: gunzipSync }] : []),
  ]
  const checks = variants.map(async ({ name, size, decode }) => {
    try {
      const bytes = await readFile(name)
      if (bytes.length !== size)
        return `${path}: ${name} has ${bytes.length} bytes instead of ${size}`
      if (hashOf(decode(bytes)) !== file.hash) return `${path}: ${name} is not what its hash says`
      return ''
    } catch (error) {
      return `${path}: ${name} can't be read (${error})`
    }
  })
  return (await Promise.all(checks)).filter(Boolean)
}
