import type { PayloadRequest, ServerProps } from 'payload'
import { actingFor } from '../../proposals/partner'
import { NavLink } from './NavLink'

/** In the navigation, for who acts for a partner: the way to its space. */
export const NavEntry = ({ user, payload }: ServerProps) =>
  actingFor({ user, payload } as PayloadRequest) ? <NavLink /> : null
