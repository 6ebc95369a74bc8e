import type { PayloadRequest, ServerProps } from 'payload'
import { languageOf } from '../../../collections/messages'
import { viewerOf } from '../../sheet/viewer'
import { WORDS } from '../../sheet/words'
import './visibility.css'

/** Above the dashboard of a partner's account, which has little else to do here: the way to its figures. */
export function DashboardNotice({ user, payload, i18n }: ServerProps) {
  if (viewerOf({ user, payload } as PayloadRequest)?.reader !== 'partner') return null
  const words = WORDS[languageOf({ i18n })]
  return (
    <p className="costo-visibility__welcome">
      <a
        className="costo-visibility__button costo-visibility__button--first"
        href={`${payload.config.routes.admin}/visibility`}
      >
        {words.title}
      </a>{' '}
      {words.welcome}
    </p>
  )
}
