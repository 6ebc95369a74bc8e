import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { slugsOf } from '../../../collections/slugs'
import { ledgerAsked } from '../../ledger/asked'
import { LEDGER_WORDS } from '../../ledger/words'
import { EditorsView } from '../EditorsView'
import { askedIn } from '../visibility/asked-in'
import { LedgerPanel } from './LedgerPanel'
import { bilingual } from '../../texts/texts'

const TITLE = bilingual(LEDGER_WORDS, 'title')

/** `/admin/reciprocity`: the account of all partners, and what explains it. For those who edit records. */
export const ReciprocityView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/reciprocity" title={TITLE}>
    <Answered {...props} />
  </EditorsView>
)

async function Answered({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  // asked here too: this part is rendered whatever its frame decides
  if (!(await editsRecords({ req }))) notFound()
  const { payload } = req
  const language = languageOf(req)
  const asked = askedIn(searchParams, ['from', 'until', 'reciprocity'])
  const answer = await ledgerAsked({ payload, asked, language })
  return (
    <Gutter>
      <LedgerPanel
        {...{ answer, language, slugs: slugsOf(payload) }}
        routes={payload.config.routes}
      />
    </Gutter>
  )
}
