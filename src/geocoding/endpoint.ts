import type { Endpoint, PayloadRequest } from 'payload'
import { languageOf } from '../../collections/messages'
import { makesWalks } from '../proposals/partner'
import { createAllowance } from '../server/gate/allowance'
import { jsonAnswer, refusal } from '../endpoints/answers'
import type { GeocodeAnswer } from './answer'
import { askable, type Geocoder, GeocoderFault } from './geocoder'
import { ANSWERS, faultInWords } from './words'

/** Of one account: ten searches at once, then one every two seconds. */
const LIMITS = { atOnce: 2, burst: 10, everyMs: 2_000, clients: 1_000 }

const STATUS = { silent: 504, busy: 503, refused: 422, failed: 502, garbled: 502 } as const

/**
 * `GET /api/costo/geocode?q=&lat=&lng=`, addresses and where they are, those near the place given first: for those who edit
 * records, and offices that draw their walks. The service learns what is searched, and nothing of who searches.
 * @param geocoder none where the installation has chosen none
 */
export function geocodeEndpoint(geocoder: Geocoder | undefined): Endpoint {
  const allowance = createAllowance(LIMITS)
  return {
    path: '/costo/geocode',
    method: 'get',
    handler: async (req) => {
      const refuse = (status: number, message: { fr: string; en: string }) =>
        refusal(status, message[languageOf(req)])
      if (!(await makesWalks(req))) return refuse(403, ANSWERS.notAllowed)
      if (!geocoder) return refuse(404, ANSWERS.notSetUp)
      const text = askable(req.searchParams.get('q') ?? '')
      if (!text) return refuse(400, ANSWERS.tooShort)
      const admission = allowance.enter(String(req.user?.id))
      if ('retryAfterSeconds' in admission) return refuse(429, ANSWERS.tooOften)
      try {
        const found = await geocoder({ text, near: nearIn(req) })
        return jsonAnswer({ found } satisfies GeocodeAnswer)
      } catch (error) {
        if (!(error instanceof GeocoderFault)) throw error
        req.payload.logger.warn({ msg: `An address was not found: ${error.message}`, err: error })
        return refuse(STATUS[error.kind], faultInWords(error.kind))
      } finally {
        admission.leave()
      }
    },
  }
}

function nearIn({ searchParams }: PayloadRequest): { lat: number; lng: number } | undefined {
  const [lat, lng] = ['lat', 'lng'].map((name) => Number(searchParams.get(name) || Number.NaN))
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : undefined
}
