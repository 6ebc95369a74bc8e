import type { PayloadRequest } from 'payload'
import { editsRecords, person } from '../../collections/access'
import { relationId } from '../relation'

/** Whoever acts for a partner: his account and his partner. */
export type Acting = { by: string; partner: string; role: 'partner' | 'office' }

/** The one who asks, when his account acts for a partner; nothing for the team and for everybody else. */
export function actingFor(req: Pick<PayloadRequest, 'user' | 'payload'>): Acting | undefined {
  const account = person(req)
  const partner = relationId(account?.partner)
  const { role } = account ?? {}
  if (!account || !partner || (role !== 'partner' && role !== 'office')) return undefined
  return { by: String(account.id), partner, role }
}

/** Whether the one who asks makes walks: whoever edits records, and an office that has its own. */
export const makesWalks = async (req: PayloadRequest): Promise<boolean> =>
  Boolean(await editsRecords({ req })) || actingFor(req)?.role === 'office'
