import type { PayloadRequest, ServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { Troubles } from './Troubles'

/** Above the dashboard, for those who edit records: what is wrong with publishing. */
export async function DashboardNotice({ user, payload }: ServerProps) {
  return (await editsRecords({ req: { user, payload } as PayloadRequest })) ? <Troubles /> : null
}
