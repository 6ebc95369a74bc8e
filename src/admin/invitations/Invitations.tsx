import type { PayloadRequest } from 'payload'
import { editsRecords } from '../../../collections/access'
import { slugsOf } from '../../../collections/slugs'
import { invitedFor } from '../../invitations/invite'
import { InvitePanel } from './InvitePanel'

type Props = { id?: number | string; req: PayloadRequest }

/** Beside a partner's record, for the team: who acts for it, and an invitation. Nothing while the record is new. */
export async function Invitations({ id, req }: Props) {
  if (!id || !(await editsRecords({ req }))) return null
  const partner = (await req.payload.findByID({
    ...{
      collection: slugsOf(req.payload).partners,
      id,
      depth: 0,
      draft: true,
      disableErrors: true,
    },
    ...{ overrideAccess: true, select: { contact: true, sheet: true } as never },
  })) as unknown as Contacted | null
  const { contact, sheet } = partner ?? {}
  const accounts = await invitedFor(req, String(id))
  const isKnown = accounts.some(({ email }) => email === contact?.email?.toLowerCase())
  return (
    <InvitePanel
      {...{ partner: String(id), accounts, language: sheet?.language === 'en' ? 'en' : 'fr' }}
      contact={isKnown ? {} : { email: contact?.email ?? '', name: contact?.name ?? '' }}
    />
  )
}

type Contacted = {
  contact?: { email?: string | null; name?: string | null }
  sheet?: { language?: string | null }
}
