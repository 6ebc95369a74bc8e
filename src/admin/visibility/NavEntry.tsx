import type { PayloadRequest, ServerProps } from 'payload'
import { viewerOf } from '../../sheet/viewer'
import { NavLink } from './NavLink'

/** In the navigation, for those who may see a sheet: the way to it. */
export function NavEntry({ user, payload }: ServerProps) {
  const viewer = viewerOf({ user, payload } as PayloadRequest)
  return viewer ? <NavLink isTeam={viewer.reader === 'editor'} /> : null
}
