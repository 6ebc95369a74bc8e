import type { PayloadRequest, ServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { WORDS } from '../../readings/sheet/words'
import { ViewLink } from '../ViewLink'

/** In the navigation, for those who edit records: the way to the indicators. */
export async function NavEntry({ user, payload, i18n }: ServerProps) {
  const req = { user, payload, i18n } as PayloadRequest
  if (!(await editsRecords({ req }))) return null
  return <ViewLink view="indicators" label={WORDS[languageOf(req)].title} />
}
