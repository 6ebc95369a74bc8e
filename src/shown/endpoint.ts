import type { Endpoint } from 'payload'
import { editsRecords } from '../../collections/access'
import { languageOf } from '../../collections/messages'
import { ADDRESSED, kindOf } from '../../collections/slugs'
import { jsonAnswer } from '../endpoints/answers'
import { readShown, type Shown } from './read'
import { said } from './said'

/** `lines`: where it is shown, in the asker's language. `isReferred`: it can't be trashed. */
export type ShownAnswer = { live: Shown['live']; lines: string[]; isReferred: boolean }

/** `GET /costo/shown?collection=&id=`: where a record is shown. For those who edit records; others are told that there is none. */
export const shownEndpoint: Endpoint = {
  path: '/costo/shown',
  method: 'get',
  handler: async (req) => {
    const asked = kindOf(req.payload, req.searchParams.get('collection') ?? '')
    const kind = ADDRESSED.find((one) => one === asked)
    const id = req.searchParams.get('id')
    const isTheirs = await editsRecords({ req })
    if (!isTheirs || !kind || !id) return jsonAnswer({}, 404)
    const shown = await readShown(req, kind, id)
    const isReferred = Boolean(
      shown.stops.length + shown.recommendedTo.length + shown.others.length,
    )
    const lines = said(shown, languageOf(req))
    return jsonAnswer({ live: shown.live, lines, isReferred } satisfies ShownAnswer)
  },
}
