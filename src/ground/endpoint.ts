import type { Endpoint } from 'payload'
import { languageOf } from '../../collections/messages'
import { makesWalks } from '../proposals/partner'
import { TileFault } from '../publish/heavy/maps/client'
import type { TileSource } from '../publish/heavy/maps/source'
import { createAllowance } from '../server/gate/allowance'
import { parisDay } from '../publish/paris'
import { refusal } from '../endpoints/answers'
import type { OursInAdmin } from './ours'
import { ANSWERS } from './words'
import { createGround, isPlace } from './tiles'

/** Of one account: a few screens full of tiles at once, then ten a second. */
const LIMITS = { atOnce: 60, burst: 400, everyMs: 100, clients: 1_000 }

/** Below the API; the map fills the three in. */
const PATH = '/costo/ground/{z}/{x}/{y}'

/** What maps in the admin are told. @param api where the API is */
export function groundTold(source: TileSource, api = '/api'): OursInAdmin['ground'] {
  const { minZoom, maxZoom } = source
  const [year, month] = parisDay(new Date()).split('-')
  const attribution = source.attribution.replace('{date}', `${month}/${year}`)
  return { url: `${api}${PATH}`, minZoom, maxZoom, attribution }
}

/**
 * `GET /api/costo/ground/:z/:x/:y`, the streets under the maps that editors point at, from the installation's own source: for
 * those who edit records, and offices that draw their walks. The source learns what the server asks for, and nothing of who looks at it.
 */
export function groundEndpoint(source: TileSource, userAgent: string): Endpoint {
  const ground = createGround(source, userAgent)
  const allowance = createAllowance(LIMITS)
  return {
    path: PATH.replace(/\{(\w)\}/g, ':$1'),
    method: 'get',
    handler: async (req) => {
      const refuse = (status: number, message: { fr: string; en: string }) =>
        refusal(status, message[languageOf(req)])
      if (!(await makesWalks(req))) return refuse(403, ANSWERS.notAllowed)
      const place = ['z', 'x', 'y'].map((axis) => Number(req.routeParams?.[axis]))
      if (!isPlace(place, source)) return refuse(404, ANSWERS.noTile)
      const admission = allowance.enter(String(req.user?.id))
      if ('retryAfterSeconds' in admission) return refuse(429, ANSWERS.tooOften)
      try {
        const tile = await ground(place)
        if (!tile) return refuse(404, ANSWERS.noTile)
        const headers = { 'Content-Type': tile.type, 'Cache-Control': 'private, max-age=86400' }
        return new Response(new Uint8Array(tile.bytes), { headers })
      } catch (error) {
        if (!(error instanceof TileFault)) throw error
        req.payload.logger.warn({ msg: `A tile could not be had: ${error.message}` })
        return refuse(504, ANSWERS.noAnswer)
      } finally {
        admission.leave()
      }
    },
  }
}
