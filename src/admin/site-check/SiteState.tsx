import type { PayloadRequest } from 'payload'
import { languageOf } from '../../../collections/messages'
import { checkOf } from '../../site-check/address'
import { levelOf } from '../../site-check/findings/finding'
import { checksOf } from '../../site-check/rows'
import { viewerOf } from '../../sheet/viewer'
import './site-check.css'
import { WORDS } from './words'

type Props = { id?: number | string; req: PayloadRequest }

/** Beside a partner's record, for the team and for himself: how his pages stood when they were looked at last. */
export async function SiteState({ id, req }: Props) {
  const viewer = viewerOf(req)
  if (!id || !viewer) return null
  if (viewer.reader === 'partner' && viewer.partner !== String(id)) return null
  const words = WORDS[languageOf(req)]
  const checks = await checksOf(req.payload, String(id))
  const level = levelOf(checks.map((one) => ({ key: 'works', level: one.level })))
  const { admin } = req.payload.config.routes
  const way = checkOf(req.payload, String(id))
  return (
    <div className="field-type">
      <p className="field-label">{words.state}</p>
      <p>
        {checks.length ? (
          <span className="costo-check__level" data-level={level}>
            {words.levels[level]}
          </span>
        ) : (
          words.stateNone
        )}{' '}
        {way.includes('#') && <a href={admin + way}>{words.open}</a>}
      </p>
    </div>
  )
}
