import type { Access, PayloadRequest } from 'payload'
import { person } from '../../collections/access'
import { relationId } from '../relation'

/** Who asks for a sheet: the team may see any, a partner's account that partner's, nobody else any. */
export type Viewer = { reader: 'editor' } | { reader: 'partner'; partner: string | undefined }

export function viewerOf(req: Pick<PayloadRequest, 'user' | 'payload'>): Viewer | undefined {
  const { role, partner } = person(req) ?? {}
  if (role === 'admin' || role === 'editor') return { reader: 'editor' }
  if (role === 'partner') return { reader: 'partner', partner: relationId(partner) }
  return undefined
}

/** For Payload: whether somebody may see a sheet at all. */
export const seesSheets: Access = ({ req }) => viewerOf(req) !== undefined
