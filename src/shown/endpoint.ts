import type { Endpoint } from 'payload'
import { editsRecords } from '../../collections/access'
import { languageOf } from '../../collections/messages'
import { ADDRESSED } from '../../collections/slugs'
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
    const collection = ADDRESSED.find((slug) => slug === req.searchParams.get('collection'))
    const id = req.searchParams.get('id')
    const isTheirs = await editsRecords({ req })
    if (!isTheirs || !collection || !id || !req.payload.collections[collection])
      return jsonAnswer({}, 404)
    const shown = await readShown(req, collection, id)
    const isReferred = Boolean(
      shown.stops.length + shown.recommendedTo.length + shown.others.length,
    )
    const lines = said(shown, languageOf(req))
    return jsonAnswer({ live: shown.live, lines, isReferred } satisfies ShownAnswer)
  },
}
