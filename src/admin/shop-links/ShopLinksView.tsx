import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { shortDay } from '../../charts'
import { overviewOf } from '../../shop-links/overview'
import { EditorsView } from '../EditorsView'
import { askedIn } from '../visibility/asked-in'
import '../visibility/visibility.css'
import { Filters } from './Filters'
import './shop-links.css'
import { ShopTable } from './ShopTable'
import { WORDS } from './words'
import { bilingual } from '../../texts/texts'

const TITLE = bilingual(WORDS, 'title')

/** More would make a heavy page: a search or a filter finds the others. */
const MOST = 600

/** `/admin/write-to-shops`: who is written to, how, and what became of it. For those who edit records. */
export const ShopLinksView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/write-to-shops" title={TITLE}>
    <Answered {...props} />
  </EditorsView>
)

async function Answered({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  // asked here too: this part is rendered whatever its frame decides
  if (!(await editsRecords({ req }))) notFound()
  const { payload } = req
  const language = languageOf(req)
  const words = WORDS[language]
  const overview = await overviewOf(payload, askedIn(searchParams, ['show', 'search']))
  const { admin, api } = payload.config.routes
  const { rows, counts, canSend } = overview
  const day = (iso: string | undefined) => iso && `${shortDay(iso, language)} ${iso.slice(0, 4)}`
  const shown = rows.slice(0, MOST).map((row) => ({
    ...row,
    day: day(row.day),
    verifiedOn: day(row.verifiedOn),
  }))
  return (
    <Gutter>
      <main className="costo-visibility costo-links">
        <header>
          <h1>{words.title}</h1>
          <p className="costo-links__intro">{words.intro}</p>
        </header>
        {!canSend && <p className="costo-visibility__wrong">{words.noMail}</p>}
        {counts.all ? (
          <>
            <Filters overview={overview} words={words} action={`${admin}/write-to-shops`} />
            {rows.length > MOST && <p>{words.first(MOST, rows.length)}</p>}
            {shown.length ? (
              <ShopTable
                key={`${overview.filter} ${overview.search}`}
                {...{ rows: shown, canSend, language, admin, api }}
              />
            ) : (
              <p>{words.none}</p>
            )}
          </>
        ) : (
          <p>{words.noShops}</p>
        )}
      </main>
    </Gutter>
  )
}
