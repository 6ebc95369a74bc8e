import { redirect } from 'next/navigation'
import type { PayloadRequest, ServerProps } from 'payload'
import { actingFor } from '../../proposals/partner'

/** The dashboard of who acts for a partner is its space. */
export function Dashboard({ user, payload }: ServerProps) {
  if (actingFor({ user, payload } as PayloadRequest))
    redirect(`${payload.config.routes.admin}/my-space`)
  return null
}
