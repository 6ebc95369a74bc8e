import type { Endpoint } from 'payload'
import { editsRecords } from '../../collections/access'
import { jsonAnswer } from '../endpoints/answers'
import { countQueue } from './read'
import { SECTIONS } from './sections'

/**
 * `GET /costo/queue?section=`: how many wait in that section, or in each when none is named, for those who edit records;
 * others are told that there is none.
 */
export const queueEndpoint: Endpoint = {
  path: '/costo/queue',
  method: 'get',
  handler: async (req) => {
    if (!(await editsRecords({ req }))) return jsonAnswer({}, 404)
    const asked = SECTIONS.filter((section) => section === req.searchParams.get('section'))
    return jsonAnswer(await countQueue({ req }, asked.length ? asked : SECTIONS))
  },
}
