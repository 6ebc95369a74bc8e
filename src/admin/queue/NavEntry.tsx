import type { PayloadRequest, ServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { NavLink } from './NavLink'

/** First in the navigation, for those who edit records: the way to what waits for them. */
export async function NavEntry({ user, payload }: ServerProps) {
  return (await editsRecords({ req: { user, payload } as PayloadRequest })) ? <NavLink /> : null
}
