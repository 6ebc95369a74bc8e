import type { PayloadRequest } from 'payload'
import { person } from '../../collections/access'
import { relationId } from '../relation'

/** Whoever acts for a partner: his account and his partner. */
export type Acting = { by: string; partner: string; role: 'partner' | 'office' }

/** The one who asks, when his account acts for a partner; nothing for the team and for everybody else. */
export function actingFor(req: Pick<PayloadRequest, 'user'>): Acting | undefined {
  const account = person(req)
  const partner = relationId(account?.partner)
  const { role } = account ?? {}
  if (!account || !partner || (role !== 'partner' && role !== 'office')) return undefined
  return { by: String(account.id), partner, role }
}
