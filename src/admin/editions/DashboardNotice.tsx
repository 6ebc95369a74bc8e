import type { PayloadRequest, ServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { Troubles } from './Troubles'

/** Above the dashboard, for those who edit records: what is wrong with publishing. */
export async function DashboardNotice({ user }: ServerProps) {
  return (await editsRecords({ req: { user } as PayloadRequest })) ? <Troubles /> : null
}
