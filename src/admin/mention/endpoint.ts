import type { Endpoint, PayloadRequest } from 'payload'
import { person } from '../../../collections/access'
import { isWhole, type Mention } from '../../../collections/mention/mentions'
import { languageOf } from '../../../collections/messages'
import { mentionedRecords } from '../../../collections/mention/records'
import { jsonAnswer, refusal } from '../../endpoints/answers'
import type { FoundAnswer, NamesAnswer } from './answer'
import { findMentioned } from './find'
import { WORDS } from './words'

/** More than a text ever mentions; longer addresses are cut by servers on the way. */
const MOST = 50

/** `GET /api/costo/mentions`: records to mention, by name (`find`), or names of those mentioned (`of`), as far as the asker may read them. */
export const mentionsEndpoint: Endpoint = {
  path: '/costo/mentions',
  method: 'get',
  handler: async (req) => {
    if (!person(req)?.role) return refusal(403, WORDS[languageOf(req)].signedOut)
    const { searchParams } = req
    const of = searchParams.get('of')
    return of === null ? found(searchParams.get('find') ?? '', req) : named(of, req)
  },
}

const found = async (query: string, req: PayloadRequest): Promise<Response> =>
  jsonAnswer({ found: await findMentioned(query.slice(0, 80), req) } satisfies FoundAnswer)

async function named(of: string, req: PayloadRequest): Promise<Response> {
  const mentions = of.split(',').slice(0, MOST).map(mentionIn).filter(isWhole)
  const records = await mentionedRecords(mentions, { req, overrideAccess: false })
  return jsonAnswer({ records: Object.fromEntries(records) } satisfies NamesAnswer)
}

function mentionIn(key: string): Mention {
  const [relationTo = '', value = ''] = key.split('/')
  return { relationTo, value }
}
