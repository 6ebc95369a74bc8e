import type { Endpoint } from 'payload'
import { editsRecords } from '../../collections/access'
import { jsonAnswer } from '../endpoints/answers'
import { countQueue } from './read'

/** `GET /costo/queue`: how many wait in each section, for those who edit records; others are told that there is none. */
export const queueEndpoint: Endpoint = {
  path: '/costo/queue',
  method: 'get',
  handler: async (req) => {
    if (!(await editsRecords({ req }))) return jsonAnswer({}, 404)
    return jsonAnswer(await countQueue({ req }))
  },
}
