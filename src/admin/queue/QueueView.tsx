import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { slugsOf } from '../../../collections/slugs'
import { languageOf } from '../../../collections/messages'
import { type Titled, titleIn } from '../../proposals/title-in'
import { countQueue, readQueue } from '../../queue/read'
import { type Section, SECTIONS, sectionsToShow } from '../../queue/sections'
import { QUEUE_WORDS } from '../../queue/words'
import { EditorsView } from '../EditorsView'
import { askedIn } from '../visibility/asked-in'
import { QueuePanel } from './QueuePanel'
import { bilingual } from '../../texts/texts'

const TITLE = bilingual(QUEUE_WORDS, 'title')

/** `/admin/queue?section=&page=`: what waits for an editor. For those who edit records. */
export const QueueView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/queue" title={TITLE}>
    <Answered {...props} />
  </EditorsView>
)

async function Answered({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  // asked here too: this part is rendered whatever its frame decides
  if (!(await editsRecords({ req }))) notFound()
  const asked = askedIn(searchParams, ['section', 'page'])
  const counts = await countQueue({ req })
  // where nothing is asked for: the first in which something waits
  const section: Section =
    SECTIONS.find((one) => one === asked.section) ??
    SECTIONS.find((one) => counts[one]) ??
    SECTIONS[0]
  const page = await readQueue({ req }, section, Number(asked.page))
  const language = languageOf(req)
  const waiting = page.waiting.map((one) =>
    one.collection === 'proposals'
      ? { ...one, row: { ...one.row, title: titleIn(req.payload, one.row as Titled, language) } }
      : one,
  )
  return (
    <Gutter>
      <QueuePanel
        counts={counts}
        sections={sectionsToShow(counts, req.payload.config)}
        page={{ ...page, waiting }}
        language={language}
        admin={req.payload.config.routes.admin}
        slugs={slugsOf(req.payload)}
      />
    </Gutter>
  )
}
