import { readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Pause } from '../../contract/manifest'
import { flush } from './flush'
import { layout } from './layout'
import { replace } from './replace'

/** Who went back to which edition, while publishing waits; nothing when it doesn't. @throws Error when the file can't be read */
export async function readPause(folder: string): Promise<Pause | undefined> {
  const path = layout(folder).pause
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return parsed(text)
}

// whoever wrote it wanted publishing to wait: a broken one stands until somebody ends it
function parsed(text: string): Pause {
  try {
    const pause = JSON.parse(text) as Pause | null
    if (pause?.v === 1 && typeof pause.edition === 'string') return pause
  } catch {
    // said by the empty edition below
  }
  return { v: 1, edition: '', at: '' }
}

/** Publishing waits from now on. */
export const pause = (folder: string, value: Pause): Promise<void> =>
  replace(layout(folder).pause, JSON.stringify(value))

/** Publishing goes on. Answers whether it waited. */
export async function endPause(folder: string): Promise<boolean> {
  const path = layout(folder).pause
  try {
    await rm(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
  await flush(dirname(path))
  return true
}
