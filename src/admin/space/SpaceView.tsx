import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { Access, AdminViewServerProps } from 'payload'
import { languageOf } from '../../../collections/messages'
import { slugsOf } from '../../../collections/slugs'
import { languageName, textLocales } from '../../locales'
import { actingFor } from '../../proposals/partner'
import { spaceOf } from '../../space/space'
import { WORDS } from '../../space/words'
import { EditorsView } from '../EditorsView'
import { DashboardNotice } from '../site-check/DashboardNotice'
import { askedIn } from '../visibility/asked-in'
import { CardForm } from './CardForm'
import { ExcludesForm } from './ExcludesForm'
import { OwnProposals } from './OwnProposals'
import { Shops } from './Shops'
import { Snippet } from './Snippet'
import './space.css'
import { bilingual } from '../../texts/texts'

const TITLE = bilingual(WORDS, 'nav')
const actsForPartner: Access = ({ req }) => actingFor(req) !== undefined

/** `/admin/my-space`: all that a partner's account has to do here, on one page. */
export const SpaceView = (props: AdminViewServerProps) => (
  <EditorsView props={props} path="/my-space" title={TITLE} access={actsForPartner}>
    <Own {...props} />
  </EditorsView>
)

async function Own({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const acting = actingFor(req)
  if (!acting) notFound()
  const language = languageOf(req)
  const words = WORDS[language]
  const asked = askedIn(searchParams, ['text', 'corrects'])
  const { text, corrects } = asked
  const space = await spaceOf({ req, acting, language, textLanguage: text, corrects })
  if (!space) notFound()
  const { textLanguage } = space
  const { admin } = req.payload.config.routes
  const { views } = req.payload.config.admin.components
  return (
    <Gutter>
      <main className="costo-space">
        <header>
          <h1>{words.title(space.name)}</h1>
          <p>{words.lead}</p>
          <p>{space.page ? <a href={space.page}>{words.seePage}</a> : words.notPublished}</p>
        </header>
        <DashboardNotice
          {...{ user: req.user ?? undefined, payload: req.payload, i18n: req.i18n }}
        />
        {acting.role === 'partner' && (
          <p className="costo-space__visibility">
            <a href={`${admin}/visibility`}>{words.visibility}</a> {words.visibilityLead}
          </p>
        )}
        {acting.role === 'office' && (
          <p>
            <a href={`${admin}/collections/${slugsOf(req.payload).tours}`}>{words.walks}</a>{' '}
            {words.walksLead}
          </p>
        )}
        <OwnProposals proposals={space.proposals} />
        <CardForm
          key={`${textLanguage}-${space.corrects ?? ''}`}
          {...{ textLanguage, logo: space.logo, corrects: space.corrects }}
          isSentBack={space.isSentBack}
          {...{ card: space.card, shown: space.shown }}
          kept={space.kept}
          languages={textLocales(req.payload.config).map((code) => ({
            ...{ code, name: languageName(code, language) },
          }))}
        />
        <Shops shops={space.shops} words={words} />
        <ExcludesForm
          others={space.others}
          from={space.kept?.fields.includes('excludes') ? space.kept.from : undefined}
        />
        {space.snippet && <Snippet {...space.snippet} />}
        {views?.['my-site'] && (
          <p>
            <a href={`${admin}/my-site`}>{words.mySite}</a> {words.mySiteLead}
          </p>
        )}
      </main>
    </Gutter>
  )
}
