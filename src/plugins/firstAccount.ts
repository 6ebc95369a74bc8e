import type { CollectionBeforeValidateHook } from 'payload'
import { slugsOf } from '../../collections/slugs'

/** The first account of an empty installation is an administrator's, whatever the form says. */
export const firstAccountIsAdmin: CollectionBeforeValidateHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  // find and not count: MongoDB counts nothing inside a transaction
  const { docs } = await req.payload.db.find({
    collection: slugsOf(req.payload).users,
    limit: 1,
    req,
  })
  return docs.length ? data : { ...data, role: 'admin' }
}
