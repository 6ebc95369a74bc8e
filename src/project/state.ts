import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ManifestFile } from '../contract/manifest'
import { isMissing } from '../server/edition/folder'
import { isOurName } from './inside'
import { replace } from './replace'
import { suffixesOf } from './targets'

/** What lies in a projection's folder: names below it, and what each of them holds. */
export type State = {
  v: 1
  /** The edition that was projected last; nothing while one is being projected. */
  edition?: string
  files: Record<string, string>
}

/** Hash and variants: the same text, the same bytes on the disk. */
export const stateOf = (file: ManifestFile): string => [file.hash, ...suffixesOf(file)].join(' ')

/**
 * Reads what the last run left. A run that was killed has left a list of what it was about to change: of that nothing is
 * known but the name. A state that can't be read is none: all is written again. What it names elsewhere is not ours.
 */
export async function readState(folder: string): Promise<State> {
  const state = await readJson<Partial<State>>(join(folder, 'state.json'))
  const pending = await readJson<unknown>(join(folder, 'pending.json'))
  const files: State['files'] = {}
  for (const [name, held] of Object.entries(state?.files ?? {}))
    if (isOurName(name)) files[name] = String(held)
  if (!Array.isArray(pending)) return { v: 1, edition: state?.edition, files }
  for (const name of pending.map(String)) if (isOurName(name)) files[name] = ''
  return { v: 1, files }
}

/** Notes what is about to change. */
export const begin = (folder: string, names: string[]): Promise<void> =>
  replace(join(folder, 'pending.json'), JSON.stringify(names))

/** Notes what lies in the folder now. */
export async function finish(folder: string, state: State): Promise<void> {
  await replace(join(folder, 'state.json'), JSON.stringify(state))
  await rm(join(folder, 'pending.json'), { force: true })
}

async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}
