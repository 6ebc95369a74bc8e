import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { PrivateFacts } from '../../contract/manifest'

const LOOK_EVERY_MS = 2000

/**
 * Whose page a beacon comes from: the publisher's private facts beside the editions, followed so that whoever asks waits
 * for no disk. What can't be read leaves what was known.
 */
export function followHosts(folder: string, log: Logger) {
  let facts: PrivateFacts | undefined
  let complained = ''
  let closed = false
  let timer: NodeJS.Timeout | undefined

  async function look() {
    try {
      facts = JSON.parse(await readFile(join(folder, 'private.json'), 'utf8')) as PrivateFacts
      complained = ''
    } catch (err) {
      // before the first publish there is none
      const isEarly = (err as NodeJS.ErrnoException).code === 'ENOENT'
      if (!isEarly && complained !== String(err))
        log.error({ err }, 'the partners’ declared sites can’t be read')
      complained = String(err)
    }
    if (!closed) timer = setTimeout(look, LOOK_EVERY_MS).unref()
  }
  const first = look()

  return {
    first,
    /** The declared site of an origin ("https://www.tudigo.co"), without "www.", and the slug of the partner who has declared it. */
    siteAt(origin: string | undefined): { site: string; partner: string } | undefined {
      const site = hostOf(origin)
      const partner = site === undefined ? undefined : own(facts?.hosts, site)
      return site === undefined || partner === undefined ? undefined : { site, partner }
    },
    /** Slug of the partner who has a frame's key. */
    partnerOf: (key: string | undefined): string | undefined =>
      key === undefined ? undefined : own(facts?.keys, key),
    close() {
      closed = true
      clearTimeout(timer)
    },
  }
}

const own = (table: Record<string, string> | undefined, name: string): string | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined

function hostOf(origin: string | undefined): string | undefined {
  try {
    return origin ? new URL(origin).hostname.replace(/^www\./, '') : undefined
  } catch {
    return undefined // "null", the origin of a sandboxed frame, or no address at all
  }
}
