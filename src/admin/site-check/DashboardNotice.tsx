import type { PayloadRequest, ServerProps } from 'payload'
import { languageOf } from '../../../collections/messages'
import { checkOf, ownCheck } from '../../site-check/address'
import { sitesToMend } from '../../site-check/to-mend'
import { viewerOf } from '../../sheet/viewer'
import './site-check.css'
import { WORDS } from './words'

type Props = Pick<ServerProps, 'user' | 'payload' | 'i18n'>

/** Above what one begins with: sites where a widget doesn't work, for the team all of them, for a partner's account its own. */
export async function DashboardNotice({ user, payload, i18n }: Props) {
  const viewer = viewerOf({ user, payload } as PayloadRequest)
  if (!viewer || (viewer.reader === 'partner' && !viewer.partner)) return null
  const own = viewer.reader === 'partner' ? viewer.partner : undefined
  const sites = await sitesToMend(payload, own)
  if (!sites.length) return null
  const words = WORDS[languageOf({ i18n })]
  const { admin } = payload.config.routes
  const lookAt = (partner: string) =>
    `${admin}${own ? ownCheck(payload) : checkOf(payload, partner)}`
  return (
    <section className="costo-check__notice" aria-labelledby="costo-check-notice">
      <p id="costo-check-notice">{own ? words.own : words.toMend(sites.length)}</p>
      <ul>
        {sites.map(({ partner, name, host }) => (
          <li key={`${partner} ${host}`}>
            <a href={lookAt(partner)}>{own ? host : `${name} · ${host}`}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
