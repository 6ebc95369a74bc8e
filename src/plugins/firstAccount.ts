import type { CollectionBeforeValidateHook } from 'payload'
import { SLUGS } from '../../collections/slugs'

/** The first account of an empty installation is an administrator's, whatever the form says. */
export const firstAccountIsAdmin: CollectionBeforeValidateHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.db.count({ collection: SLUGS.users, req })
  return totalDocs ? data : { ...data, role: 'admin' }
}
