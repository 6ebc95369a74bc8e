import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { hasKind, type Kind } from '../../collections/slugs'
import { isPublic } from '../plugins/liveRow'
import { configOf } from './fields'

type Values = Record<string, unknown> & { id: string; updatedAt: string; _status?: string }

/** A record as it stands, in one language and without what falls back from another. */
export type Standing = {
  config: SanitizedCollectionConfig
  /** The published row; what a draft has not changed of it yet is the same. Absent when it isn't published. */
  live?: Values
  /** What an editor has saved since and not published. Absent when there is nothing of the kind. */
  draft?: Values
  /** What the record says to its owner: what is published, else its draft. */
  seen: Values
}

/** As it stands now; nothing when there is no such record, or it lies in the trash. */
export async function standingOf(
  req: PayloadRequest,
  kind: Kind,
  id: string,
): Promise<Standing | undefined> {
  if (!hasKind(req.payload, kind)) return undefined
  const config = configOf(req.payload, kind)
  const read = (draft: boolean) =>
    req.payload.findByID({
      ...{ collection: config.slug as 'shops', id, draft, depth: 0, disableErrors: true },
      ...{ locale: req.locale as 'fr', fallbackLocale: false, overrideAccess: true, req },
    }) as Promise<Values | null>
  const row = await read(false)
  if (!row) return undefined
  const newest = config.versions?.drafts ? ((await read(true)) ?? row) : row
  if (!isPublic(row as never)) return { config, draft: newest, seen: newest }
  return { config, live: row, ...(newest._status === 'draft' && { draft: newest }), seen: row }
}
