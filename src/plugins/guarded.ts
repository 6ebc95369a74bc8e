import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { languageOf, tell } from '../../collections/messages'
import { type Referrer, referrers } from './referrers'
import { dropTied } from './tied'
import { withHooks } from './withHooks'

/** Refuses to delete or trash what other records refer to, naming them. Trashing is an update: no delete hook sees it. */
export const guarded = (collection: CollectionConfig): CollectionConfig =>
  withHooks(collection, { beforeChange: [beforeTrash], beforeDelete: [beforeDelete, dropTied] })

const beforeTrash: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data.deletedAt && originalDoc?.id && !originalDoc.deletedAt)
    await refuseWhenReferred(collection.slug, originalDoc.id, false, req)
}

const beforeDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  refuseWhenReferred(collection.slug, id, true, req)

async function refuseWhenReferred(
  collection: string,
  id: number | string,
  trash: boolean,
  req: PayloadRequest,
) {
  const found = await referrers(collection, id, trash, req)
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
  const label = collection.labels.singular as Record<string, string> | string
  const kind = typeof label === 'string' ? label : (label[language] ?? collection.slug)
  return `${kind.toLowerCase()} «\u00a0${name}\u00a0»`
}
