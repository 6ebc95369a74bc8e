import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { languageOf } from '../../../collections/messages'
import { pageLocale } from '../../locales'
import { installationOf } from '../../publishing/installation'
import { sheetAsked } from '../../sheet/asked'
import { seesSheets, viewerOf } from '../../sheet/viewer'
import { WORDS } from '../../sheet/words'
import { EditorsView } from '../EditorsView'
import { askedIn } from './asked-in'
import { PartnerChoice } from './PartnerChoice'
import { SheetPanel } from './SheetPanel'
import { Unlinked } from './Unlinked'
import { bilingual } from '../../texts/texts'

const TITLE = bilingual(WORDS, 'title')

/** `/admin/visibility`: what a partner gives and receives. His own for a partner's account, anyone's for the team. */
export const VisibilityView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/visibility" title={TITLE} access={seesSheets}>
    <Answered {...props} />
  </EditorsView>
)

async function Answered({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const viewer = viewerOf(req)
  if (!viewer) notFound()
  const { payload } = req
  const language = languageOf(req)
  const asked = askedIn(searchParams, ['partner', 'from', 'until'])
  const answer = await sheetAsked({ payload, viewer, asked, language })
  const { routes } = payload.config
  if (answer.type === 'none') notFound()
  if (answer.type === 'unlinked') return <Unlinked language={language} />
  if (answer.type === 'choice')
    return <PartnerChoice partners={answer.partners} language={language} admin={routes.admin} />
  const { publicUrl } = installationOf(payload)
  const manual = `${publicUrl}/${pageLocale(payload.config, language)}/embed/`
  return <SheetPanel {...{ answer, routes, manual }} />
}
