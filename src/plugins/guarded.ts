import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { labelIn } from '../../collections/labelIn'
import { languageOf, tell } from '../../collections/messages'
import { kindIn } from '../../collections/slugs'
import { type Referrer, referrers } from './referrers'
import { dropTied } from './tied'
import { withHooks } from './withHooks'

type Asked = (collection: SanitizedCollectionConfig) => boolean

/**
 * Refuses to delete or trash what other records refer to, naming them. Trashing is an update: no delete hook sees it.
 * @param isAsked whether a collection's references count; all do unless said
 */
export const guarded = (collection: CollectionConfig, isAsked?: Asked): CollectionConfig =>
  withHooks(collection, {
    beforeChange: [beforeTrash(isAsked)],
    beforeDelete: [beforeDelete(isAsked), dropTied],
  })

/** The same of a collection that is the host's: what only its own records refer to could be deleted before the suite came. */
export const guardedForOurs = (collection: CollectionConfig): CollectionConfig =>
  guarded(collection, (other) => kindIn(other) !== undefined)

const beforeTrash =
  (isAsked?: Asked): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (data.deletedAt && originalDoc?.id && !originalDoc.deletedAt)
      await refuseWhenReferred(collection.slug, originalDoc.id, { trash: false, req, isAsked })
  }

const beforeDelete =
  (isAsked?: Asked): CollectionBeforeDeleteHook =>
  ({ collection, id, req }) =>
    refuseWhenReferred(collection.slug, id, { trash: true, req, isAsked })

async function refuseWhenReferred(
  collection: string,
  id: number | string,
  { trash, req, isAsked }: { trash: boolean; req: PayloadRequest; isAsked?: Asked },
) {
  const found = await referrers(collection, id, trash, req, isAsked)
  if (!found.length) return
  const doc = await req.payload.findByID({
    collection: collection as 'shops',
    id,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const title = req.payload.collections[collection].config.admin?.useAsTitle ?? 'id'
  const name = String((doc as Record<string, unknown> | null)?.[title] ?? id)
  const others = found.map((referrer) => described(referrer, languageOf(req))).join(', ')
  throw new APIError(tell({ key: 'referred', values: { name, others } }, req), 409, undefined, true)
}

function described({ collection, name }: Referrer, language: 'fr' | 'en'): string {
  const kind = labelIn(collection.labels.singular, language) ?? collection.slug
  return `${kind.toLowerCase()} «\u00a0${name}\u00a0»`
}
