import type { Payload } from 'payload'
import { slugsOf } from '../../collections/slugs'

/** Where a partner's site is looked at, below the admin's route: the tab "On a site", or the record where none is offered to be pasted. */
export function checkOf(payload: Payload, partner: string): string {
  const { partners } = slugsOf(payload)
  const { admin } = payload.collections[partners].config
  const record = `/collections/${partners}/${partner}`
  return Object(admin.components?.views?.edit).embed ? `${record}/embed#costo-check` : record
}

/** Likewise for the partner's own account. */
export const ownCheck = ({ config }: Payload): string =>
  config.admin.components?.views?.['my-site'] ? '/my-site#costo-check' : '/my-space'
