import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { Place } from '../../embed-builder/preview'
import { actingFor } from '../../proposals/partner'
import { WORDS } from '../../space/words'
import { EmbedOf } from '../embed/EmbedOf'
import { EditorsView } from '../EditorsView'
import { bilingual } from '../../texts/texts'

type Props = AdminViewServerProps & Place

const TITLE = bilingual(WORDS, 'mySite')

/** `/admin/my-site`: what a partner's account puts on its own site, and whether it works there. */
export const SiteView = (props: Props) => (
  <EditorsView
    props={props}
    path="/my-site"
    title={TITLE}
    access={({ req }) => actingFor(req) !== undefined}
  >
    <Own {...props} />
  </EditorsView>
)

function Own({ initPageResult: { req }, folder, base, offered }: Props) {
  const acting = actingFor(req)
  if (!acting) notFound()
  return <EmbedOf kind="partners" id={acting.partner} {...{ req, folder, base, offered }} />
}
