import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replace } from '../publish/store/replace'
import type { Tried } from '../sheet/mail/due'
import { type Sending, startSending } from '../shop-links/due'

/** What a process that stays alive would know of what it has done, kept from one round to the next. Instants in milliseconds. */
export type RoundMemory = {
  /** When each monthly sheet was tried last, and how sending shopkeepers' links stands. */
  sheets: Tried
  links: Sending
  /** ISO days in Paris: on which old sums were merged, on which all was published whether anything had changed or not. */
  mergedOn?: string
  wholeOn?: string
  sweptAt?: number
  tidiedAt?: number
  lookedAt?: number
}

/** A folder of their own beside the editions: of the lock of rounds, and of what they remember. */
export const roundsFolder = (editions: string): string => join(editions, 'rounds')

const memoryFile = (editions: string) => join(roundsFolder(editions), 'memory.json')

/** What the round before has left; nothing where there was none, or what it left can't be read: all is then due again. */
export async function readMemory(editions: string): Promise<RoundMemory> {
  const text = await readFile(memoryFile(editions), 'utf8').catch(() => '{}')
  try {
    const { sheets, links, ...others } = JSON.parse(text)
    const { refused, server } = links ?? {}
    return {
      ...others,
      sheets: new Map(sheets),
      links: { ...startSending(), ...(server && { server }), refused: new Map(refused) },
    }
  } catch {
    return { sheets: new Map(), links: startSending() }
  }
}

/** @throws the system's error when the disk can't be written */
export const keepMemory = (editions: string, { sheets, links, ...others }: RoundMemory) =>
  replace(
    memoryFile(editions),
    JSON.stringify({
      ...others,
      sheets: [...sheets],
      links: { ...links, refused: [...links.refused] },
    }),
  )
