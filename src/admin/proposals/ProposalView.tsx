import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { slugsOf } from '../../../collections/slugs'
import { differences } from '../../proposals/differences'
import { isPublication } from '../../proposals/publication/asked'
import { isAsAsked } from '../../proposals/publication/decide'
import { publicationDifferences } from '../../proposals/publication/differences'
import { proposalOf } from '../../proposals/rows'
import { stampOf } from '../../proposals/stamp'
import { standingOf } from '../../proposals/standing'
import { VIEW_WORDS } from '../../proposals/view-words'
import { ownReq } from '../../proposals/whole'
import { EditorsView } from '../EditorsView'
import { moment } from '../editions/format'
import { ProposalForm } from './ProposalForm'
import { proposersOf } from './proposers'
import './proposals.css'
import { bilingual } from '../../texts/texts'

const TITLE = bilingual(VIEW_WORDS, 'title')

/** `/admin/proposals/:id`: one proposal, before and after, to be decided field by field. */
export const ProposalView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path={`/proposals/${idIn(props)}`} title={TITLE}>
    <Shown {...props} />
  </EditorsView>
)

/** The last part of the address. */
const idIn = ({ params }: AdminViewServerProps): string => [params?.segments].flat().at(-1) ?? ''

async function Shown(props: AdminViewServerProps) {
  const { req: asker } = props.initPageResult
  // asked here too: this part is rendered whatever its frame decides
  if (!(await editsRecords({ req: asker }))) notFound()
  const language = languageOf(asker)
  const words = VIEW_WORDS[language]
  const proposal = await proposalOf(await ownReq(asker, undefined), idIn(props))
  if (!proposal) notFound()
  const req = await ownReq(asker, proposal.language ?? undefined)
  const { kind, record, title, createdAt, reason, state, id } = proposal
  const standing = await standingOf(req, kind, String(record))
  const isWhole = isPublication(proposal)
  const isChanged = Boolean(isWhole && standing && !isAsAsked(proposal, standing))
  const [shown, proposers] = await Promise.all([
    isWhole
      ? publicationDifferences(req, proposal, language)
      : differences(req, proposal, standing, language),
    proposersOf(req, [proposal], words),
  ])
  const { admin } = req.payload.config.routes
  const name = standing ? String(standing.seen.name ?? title) : title
  return (
    <Gutter>
      <main className="costo-proposals">
        <header>
          <p className="costo-proposals__back">
            <a href={`${admin}/proposals`}>{words.all}</a>
          </p>
          <h1>{name}</h1>
          <p>
            {words.by(proposers.get(id) ?? '', moment(createdAt, language))} ·{' '}
            <strong>{words.states[state]}</strong>
          </p>
          {standing ? (
            <p>
              <a href={`${admin}/collections/${slugsOf(req.payload)[kind]}/${record}`}>
                {words.seeRecord}
              </a>
            </p>
          ) : (
            <p className="costo-proposals__warning">{words.gone}</p>
          )}
          {isWhole && (
            <p>{words.asksToPublish[proposal.before._status as 'published' | 'draft']}</p>
          )}
          {isChanged && state === 'waiting' && (
            <p className="costo-proposals__warning">{words.draftChanged}</p>
          )}
          {standing && !standing.live && !isWhole && (
            <p className="costo-proposals__warning">{words.unpublished}</p>
          )}
          {reason && <p className="costo-proposals__reason">{words.quoted(reason)}</p>}
        </header>
        <ProposalForm
          stamp={stampOf(proposal)}
          {...{ id, state, differences: shown, isGone: !standing, isWhole, isChanged }}
          textLanguage={proposal.language ?? language}
        />
      </main>
    </Gutter>
  )
}
