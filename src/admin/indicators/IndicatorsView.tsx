import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { readIndicators } from '../../readings/sheet/read'
import { WORDS } from '../../readings/sheet/words'
import { EditorsView } from '../EditorsView'
import { askedIn } from '../visibility/asked-in'
import { IndicatorsPanel } from './IndicatorsPanel'
import { bilingual } from '../../texts/texts'

const TITLE = bilingual(WORDS, 'title')

/** `/admin/indicators`: what was read, beside exposures, for those who edit records and for funders. */
export const IndicatorsView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/indicators" title={TITLE}>
    <Answered {...props} />
  </EditorsView>
)

async function Answered({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  // Next renders it beside the frame that asks the same
  if (!(await editsRecords({ req }))) notFound()
  const language = languageOf(req)
  const indicators = await readIndicators(
    askedIn(searchParams, ['partner', 'from', 'until']),
    language,
    req,
  )
  if (!indicators) notFound()
  const { routes } = req.payload.config
  return <IndicatorsPanel indicators={indicators} language={language} routes={routes} />
}
