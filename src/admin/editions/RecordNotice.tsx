import type { PayloadRequest } from 'payload'
import { editsRecords } from '../../../collections/access'
import { RecordNews } from './RecordNews'

/** At the top of a record's form, for those who edit records: why what they publish there is not online at once. */
export async function RecordNotice({ req }: { req: PayloadRequest }) {
  return (await editsRecords({ req })) ? <RecordNews /> : null
}
