import type { PayloadRequest, ServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { NavLink } from './NavLink'

/** In the navigation, for those who edit records: the way to the editions, and what is wrong with publishing. */
export async function NavEntry({ user, payload }: ServerProps) {
  return (await editsRecords({ req: { user, payload } as PayloadRequest })) ? <NavLink /> : null
}
