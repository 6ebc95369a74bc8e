import { APIError, type CollectionAfterOperationHook, type CollectionConfig } from 'payload'
import { languageOf, MESSAGES, tell } from '../../collections/messages'
import { withHooks } from './withHooks'

/**
 * A change of many records at once changes all of them or none. Payload notes what failed and commits the rest with it,
 * the half-written record as well (one whose slug turned out to be taken). An error thrown here undoes the lot.
 */
export const wholeBulk = (collection: CollectionConfig): CollectionConfig =>
  withHooks(collection, { afterOperation: [refuseWhenOneFailed] })

type Failure = { id: number | string; isPublic?: boolean; message: string }

const MOST = 6

const refuseWhenOneFailed: CollectionAfterOperationHook = async ({
  collection,
  operation,
  req,
  result,
}) => {
  // the files of what has been deleted are gone from the disk: their records can't be brought back
  const undoable = operation === 'update' || (operation === 'delete' && !collection.upload)
  const failures = (undoable && (result as { errors?: Failure[] }).errors) || []
  if (!failures.length) return result
  for (const { id, isPublic, message } of failures)
    if (!isPublic) req.payload.logger.error(`${collection.slug} ${id}: ${message}`)
  const title = collection.admin?.useAsTitle ?? 'id'
  // without req: a failed write may have ended the transaction, and these are only names
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: { id: { in: failures.map(({ id }) => id) } },
    depth: 0,
    draft: true,
    trash: true,
    pagination: false,
    overrideAccess: true,
  })
  const names = new Map(docs.map((doc) => [doc.id, (doc as Record<string, unknown>)[title]]))
  const unknown = MESSAGES.unforeseen[languageOf(req)]
  const problems = failures
    .slice(0, MOST)
    .map(
      ({ id, isPublic, message }) =>
        `«\u00a0${names.get(id) ?? id}\u00a0» (${isPublic ? message : unknown})`,
    )
  const more = failures.length - problems.length
  if (more) problems.push(tell({ key: 'andMore', values: { count: more } }, req))
  const values = { problems: problems.join(', ') }
  throw new APIError(tell({ key: 'nothingChanged', values }, req), 400, undefined, true)
}
