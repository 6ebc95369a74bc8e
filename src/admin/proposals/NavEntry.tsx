import type { PayloadRequest, ServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { slugsOf } from '../../../collections/slugs'
import { NavLink } from './NavLink'

/** In the navigation, for those who edit records: the way to what is proposed, and how much of it waits. */
export async function NavEntry({ user, payload }: ServerProps) {
  if (!(await editsRecords({ req: { user, payload } as PayloadRequest }))) return null
  const { totalDocs } = await payload.count({
    collection: slugsOf(payload).proposals,
    where: { state: { equals: 'waiting' } },
    overrideAccess: true,
  })
  return <NavLink waiting={totalDocs} />
}
