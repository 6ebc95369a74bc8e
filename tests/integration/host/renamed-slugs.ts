import type { TypedUser } from 'payload'
import { type Kind, SLUGS } from '../../../collections/slugs'

/** What the host calls each of the suite's collections: its own accounts and uploads, and names of its choice for all else. */
export const NAMES = Object.fromEntries(
  Object.entries(SLUGS).map(([kind, slug]) => [kind, `costo-${slug}`]),
) as Record<Kind, string>
NAMES.users = 'admins'
NAMES.media = 'uploads'

/** The host's own: its desks, and whoever acts for a partner. */
export function roles(user: TypedUser) {
  const { desk, partner } = user as { desk?: string; partner?: unknown }
  if (desk === 'team') return 'editor'
  if (desk === 'reader') return 'readonly'
  if (!partner) return null
  return desk === 'tourism' ? 'office' : 'partner'
}
