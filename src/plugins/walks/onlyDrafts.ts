import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { person } from '../../../collections/access'
import { ACCESS } from '../../../collections/accessTable'
import { languageOf } from '../../../collections/messages'
import { slugsOf } from '../../../collections/slugs'
import { idFor, relationId } from '../../relation'
import { withHooks } from '../withHooks'
import { DRAFT_WORDS } from './words'

/**
 * Walks of which a tourism office keeps its own, as drafts: what it writes is never the row that is published, and what it
 * makes is its own. The access table says which records; no access function is told whether a draft is written.
 */
export const onlyDrafts = (walks: CollectionConfig): CollectionConfig =>
  withHooks(walks, { beforeOperation: [asDraft], beforeChange: [ownFromTheStart] })

/** What Payload is given with an operation. */
type Args = {
  draft?: boolean
  overrideAccess?: boolean
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
  publishSpecificLocale?: unknown
}

const asDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const given = args as Args
  if (given.overrideAccess || !writesDrafts(req)) return undefined
  if (operation === 'create') return { ...args, draft: true }
  const publishes =
    given.publishAllLocales || given.unpublishAllLocales || given.publishSpecificLocale
  const isWrong = (operation === 'update' && !given.draft) || operation === 'restoreVersion'
  if (isWrong || publishes)
    throw new APIError(DRAFT_WORDS.onlyDrafts[languageOf(req)], 403, undefined, true)
  return undefined
}

const ownFromTheStart: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && writesDrafts(req) ? { ...data, office: ownOffice(req) } : data

function ownOffice(req: PayloadRequest): number | string | undefined {
  const partner = relationId(person(req)?.partner)
  return partner && idFor(req.payload, slugsOf(req.payload).partners, partner)
}

function writesDrafts(req: PayloadRequest): boolean {
  const role = person(req)?.role
  return Boolean(role) && ACCESS.tours.update?.[role!] === 'drafts'
}
