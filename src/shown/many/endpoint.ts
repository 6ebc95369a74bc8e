import type { Endpoint, Where } from 'payload'
import { editsRecords } from '../../../collections/access'
import { languageOf } from '../../../collections/messages'
import { ADDRESSED, kindOf } from '../../../collections/slugs'
import { jsonAnswer } from '../../endpoints/answers'
import { readShownMany } from './read'
import { saidMany } from './said'

/**
 * `GET /costo/shown/many?collection=&where…`: where those of the chosen records are shown that are public, in words of the
 * asker's language (`SaidMany`). Conditions as Payload's REST takes them. For those who edit records; others are told that
 * there is none.
 */
export const shownManyEndpoint: Endpoint = {
  path: '/costo/shown/many',
  method: 'get',
  handler: async (req) => {
    const asked = kindOf(req.payload, req.searchParams.get('collection') ?? '')
    const kind = ADDRESSED.find((one) => one === asked)
    const { where } = req.query as { where?: Where }
    const isTheirs = await editsRecords({ req })
    if (!isTheirs || !kind || !where) return jsonAnswer({}, 404)
    return jsonAnswer(saidMany(await readShownMany(req, kind, where), languageOf(req)))
  },
}
