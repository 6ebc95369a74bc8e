import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { proposalsWhere, type State } from '../../proposals/rows'
import { titleIn } from '../../proposals/title-in'
import { VIEW_WORDS } from '../../proposals/view-words'
import { EditorsView } from '../EditorsView'
import { moment } from '../editions/format'
import { askedIn } from '../visibility/asked-in'
import { proposersOf } from './proposers'
import './proposals.css'
import { bilingual } from '../../texts/texts'

const TITLE = bilingual(VIEW_WORDS, 'title')
const STATES: State[] = ['waiting', 'live', 'sent-back', 'decided', 'withdrawn']

/** `/admin/proposals`: what waits for an editor, what went live by itself, and what was decided. */
export const ProposalsView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/proposals" title={TITLE}>
    <Listed {...props} />
  </EditorsView>
)

async function Listed({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  // asked here too: this part is rendered whatever its frame decides
  if (!(await editsRecords({ req }))) notFound()
  const language = languageOf(req)
  const words = VIEW_WORDS[language]
  const asked = askedIn(searchParams, ['state']).state
  const state = STATES.find((one) => one === asked) ?? 'waiting'
  const proposals = await proposalsWhere(req, { state: { equals: state } })
  const proposers = await proposersOf(req, proposals, words)
  const { admin } = req.payload.config.routes
  return (
    <Gutter>
      <main className="costo-proposals">
        <header>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </header>
        <nav aria-label={words.title}>
          <ul className="costo-proposals__tabs">
            {STATES.map((one) => (
              <li key={one}>
                <a
                  href={`${admin}/proposals?state=${one}`}
                  aria-current={one === state ? 'page' : undefined}
                >
                  {words.tabs[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {proposals.length === 0 && <p className="costo-proposals__none">{words.none[state]}</p>}
        <ul className="costo-proposals__list">
          {proposals.map((proposal) => (
            <li key={proposal.id}>
              <a href={`${admin}/proposals/${proposal.id}`}>
                {titleIn(req.payload, proposal, language)}
              </a>
              <span>
                {words.by(proposers.get(proposal.id) ?? '', moment(proposal.createdAt, language))}
              </span>
            </li>
          ))}
        </ul>
      </main>
    </Gutter>
  )
}
