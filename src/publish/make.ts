import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inputs } from './inputs'
import type { Records } from './records'
import type { Held } from './render/edition'
import { render } from './render/render'
import { previousManifest, type Stored, storeEdition } from './store/editions'
import { lastGoodOf } from './store/lastGood'

/** Plain data: all that is needed to make an edition, here or in another process. */
export type Task = Omit<Inputs, 'widgets'> & {
  records: Records
  editionsDir: string
  /** The widgets' build; an edition without scripts is made when it isn't there. */
  widgetsDir: string
}

export type Made = Stored & {
  held: Held[]
  due?: string
  files: number
  /** What was wrong with the edition before: all was written anew. */
  damage?: string
}

/** Renders an edition and stores it. The caller holds the lock. */
export async function makeEdition({
  records,
  editionsDir,
  widgetsDir,
  ...rest
}: Task): Promise<Made> {
  const inputs: Inputs = { ...rest, widgets: await readBuild(widgetsDir) }
  const { manifest: previous, damage } = await previousManifest(editionsDir)
  const rendering = render(records, inputs, lastGoodOf(editionsDir, previous, inputs.publicUrl))
  const { files, edition: head, held, due, facts, showable, week } = rendering
  const about = {
    publishedAt: inputs.now,
    inputs: {
      week,
      publicUrl: inputs.publicUrl,
      version: inputs.version,
      locales: inputs.locales.map(({ code }) => code),
    },
    due,
    held,
  }
  const stored = await storeEdition(editionsDir, { files, head, about, facts, showable }, previous)
  return { ...stored, held, due, files: files.length + 1, damage }
}

/** Texts of the widgets' build by path below its folder; empty when it hasn't been built. */
async function readBuild(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const texts = names
    .filter((name) => /\.(js|json)$/.test(name))
    .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)
  return Object.fromEntries(await Promise.all(texts))
}
