import type { CollectionSlug, PayloadRequest } from 'payload'
import { messageOf } from '../publish/message-of'
import { idFor } from '../relation'
import type { HostRecord, Kept, Values } from './kept'
import { requestIn } from './request'

/** A record of the host's as it now stands in the open transaction, as its `map` says it. */
export type Reading =
  | { state: 'absent' }
  | { state: 'hidden'; of?: string }
  | { state: 'failed'; of?: string; name: string; reason: string }
  /** `values` in the main language; `others`: in the host's other languages. */
  | { state: 'shown'; of?: string; name: string; values: Values; others: Record<string, Values> }

/** Reads a record of the host's, in every language; what only a draft of it says is not read. */
export async function readSource(
  asker: PayloadRequest,
  kept: Kept,
  id: number | string,
): Promise<Reading> {
  const { localization, collections } = asker.payload.config
  const locale = localization ? localization.defaultLocale : undefined
  const main = await readIn(asker, kept, id, locale)
  if (!main) return { state: 'absent' }
  const { updatedAt, deletedAt, _status } = main
  const of = typeof updatedAt === 'string' ? updatedAt : undefined
  const own = collections.find(({ slug }) => slug === kept.from)
  if (deletedAt || (own?.versions?.drafts && _status !== 'published'))
    return { state: 'hidden', of }
  const name = String(main[own?.admin?.useAsTitle ?? 'id'] ?? id)
  try {
    const values = await kept.map(main, { locale, req: await requestIn(asker, locale) })
    if (!values) return { state: 'hidden', of }
    const others: Record<string, Values> = {}
    for (const other of localization ? localization.localeCodes : []) {
      if (other === locale) continue
      const record = await readIn(asker, kept, id, other)
      const req = await requestIn(asker, other)
      const said = record && (await kept.map(record, { locale: other, req }))
      if (said) others[other] = said
    }
    return { state: 'shown', of, name, values, others }
  } catch (error) {
    return { state: 'failed', of, name, reason: messageOf(error) }
  }
}

const readIn = async (
  asker: PayloadRequest,
  { from }: Kept,
  id: number | string,
  locale: string | undefined,
): Promise<HostRecord | null> =>
  (await asker.payload.findByID({
    ...{ collection: from as CollectionSlug, id: idFor(asker.payload, from, String(id)) },
    ...{ depth: 1, draft: false, trash: true, disableErrors: true, overrideAccess: true },
    ...{ locale: locale as 'fr', fallbackLocale: false, req: await requestIn(asker, locale) },
  })) as HostRecord | null
