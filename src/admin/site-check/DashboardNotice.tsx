import type { PayloadRequest, ServerProps } from 'payload'
import { SLUGS } from '../../../collections/slugs'
import { sitesToMend } from '../../site-check/to-mend'
import { viewerOf } from '../../sheet/viewer'
import './site-check.css'
import { WORDS } from './words'

/** Above the dashboard: sites where a widget doesn't work, for the team all of them, for a partner's account its own. */
export async function DashboardNotice({ user, payload, i18n }: ServerProps) {
  const viewer = viewerOf({ user } as PayloadRequest)
  if (!viewer || (viewer.reader === 'partner' && !viewer.partner)) return null
  const own = viewer.reader === 'partner' ? viewer.partner : undefined
  const sites = await sitesToMend(payload, own)
  if (!sites.length) return null
  const words = WORDS[i18n.language === 'en' ? 'en' : 'fr']
  const forms = `${payload.config.routes.admin}/collections/${SLUGS.partners}`
  return (
    <section className="costo-check__notice">
      <p>{own ? words.own : words.toMend(sites.length)}</p>
      <ul>
        {sites.map(({ partner, name, host }) => (
          <li key={`${partner} ${host}`}>
            <a href={`${forms}/${partner}/embed#costo-check`}>{own ? host : `${name} · ${host}`}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
