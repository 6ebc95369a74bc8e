import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ManifestFile } from '../contract/manifest'
import { isMissing } from '../server/edition/folder'
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
 * known but the name. A state that can't be read is none: all is written again.
 */
export async function readState(folder: string): Promise<State> {
  const state = (await readJson<State>(join(folder, 'state.json'))) ?? { v: 1, files: {} }
  const pending = await readJson<string[]>(join(folder, 'pending.json'))
  if (!pending) return state
  const files = { ...state.files }
  for (const name of pending) files[name] = ''
  return { v: 1, files }
}

/** Notes what is about to change. */
export const begin = (folder: string, names: string[]): Promise<void> =>
  writeJson(folder, 'pending.json', names)

/** Notes what lies in the folder now. */
export async function finish(folder: string, state: State): Promise<void> {
  await writeJson(folder, 'state.json', state)
  await rm(join(folder, 'pending.json'), { force: true })
}

async function writeJson(folder: string, name: string, value: unknown) {
  await writeFile(join(folder, `${name}.new`), JSON.stringify(value))
  await rename(join(folder, `${name}.new`), join(folder, name))
}

async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}
