import type { PayloadRequest, ServerProps } from 'payload'
import { languageOf } from '../../../collections/messages'
import { editsRecords } from '../../../collections/access'
import { hasKind, slugsOf } from '../../../collections/slugs'
import { gapAddress, sitesAddress } from '../../queue/address'
import { MISSING } from '../../queue/gaps'
import { countGaps, countQueue, countSites } from '../../queue/read'
import { sectionsToShow } from '../../queue/sections'
import { QUEUE_WORDS } from '../../queue/words'
import { Numbers } from './Numbers'
import { PublishedLine } from './PublishedLine'
import './queue.css'

/** On the dashboard of those who edit records: what waits, what is missing of shops, which sites want mending. */
export async function DashboardPart({ payload, user, i18n }: ServerProps) {
  const req = { payload, user: user ?? null } as PayloadRequest
  if (!(await editsRecords({ req }))) return null
  const language = languageOf({ i18n })
  const words = QUEUE_WORDS[language]
  const { admin } = payload.config.routes
  const now = new Date()
  const [counts, gaps, sites] = await Promise.all([
    countQueue({ req, now }),
    hasKind(payload, 'shops') && countGaps({ req, now }, MISSING),
    countSites({ req }),
  ])
  return (
    <div className="costo-queue-board">
      <PublishedLine />
      <Numbers
        title={words.title}
        language={language}
        numbers={sectionsToShow(counts, payload.config).map((section) => ({
          label: words.sections[section].title,
          count: counts[section],
          href: `${admin}/queue?section=${section}`,
        }))}
      />
      {gaps && (
        <Numbers
          title={words.shops}
          language={language}
          numbers={MISSING.map((gap) => ({
            label: words.gaps[gap],
            count: gaps[gap],
            href: admin + gapAddress(gap, now, slugsOf(payload)),
          }))}
        />
      )}
      {sites > 0 && (
        <Numbers
          title={words.sites}
          language={language}
          numbers={[
            {
              label: words.toMend,
              count: sites,
              href: admin + sitesAddress(slugsOf(payload)),
            },
          ]}
        />
      )}
    </div>
  )
}
