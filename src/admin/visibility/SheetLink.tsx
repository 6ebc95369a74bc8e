import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../collections/messages'
import { slugsOf } from '../../../collections/slugs'
import { relationId } from '../../relation'
import { viewerOf } from '../../sheet/viewer'
import { WORDS } from '../../sheet/words'

type Props = { id?: number | string; req: PayloadRequest }

/** Beside a partner's record, for the team and for himself: the way to his sheet. */
export async function SheetLink({ id, req }: Props) {
  const viewer = viewerOf(req)
  if (!id || !viewer) return null
  if (viewer.reader === 'partner' && relationId(viewer.partner) !== String(id)) return null
  const partner = await req.payload.findByID({
    ...{ collection: slugsOf(req.payload).partners, id, depth: 0, disableErrors: true },
    ...{ overrideAccess: false, user: req.user },
    select: { slug: true },
  })
  if (!partner?.slug) return null
  const words = WORDS[languageOf(req)]
  const query = new URLSearchParams({ partner: String(partner.slug) })
  return (
    <p className="field-type">
      <a href={`${req.payload.config.routes.admin}/visibility?${query}`}>{words.seeSheet}</a>
    </p>
  )
}
