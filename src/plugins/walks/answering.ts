import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { editsRecords, person } from '../../../collections/access'
import { answerByPublishing, tellOnceCommitted } from '../../proposals/publication/answer'
import { hasKind } from '../../../collections/slugs'
import { withHooks } from '../withHooks'

/** Walks whose publication from their form answers the office that has asked for it. */
export const answering = (walks: CollectionConfig): CollectionConfig =>
  withHooks(walks, { afterChange: [answerAsked] })

// answers nothing: what a hook returns takes the place of the record
const answerAsked: CollectionAfterChangeHook = async ({ context, doc, operation, req }) => {
  const isPublished = operation === 'update' && doc._status === 'published' && !doc.deletedAt
  // an earlier version that is restored is not what was asked for; the suite itself writes for nobody
  if (!isPublished || context.isRestoringVersion || !(await editsRecords({ req }))) return
  if (!hasKind(req.payload, 'proposals')) return
  const closed = await answerByPublishing(req, String(doc.id), String(person(req)?.id))
  void tellOnceCommitted(req, closed)
}
