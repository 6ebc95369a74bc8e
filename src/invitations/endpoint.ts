import type { Endpoint } from 'payload'
import { editsRecords } from '../../collections/access'
import { languageOf } from '../../collections/messages'
import { jsonAnswer, refusal } from '../endpoints/answers'
import { bodyOf, textIn } from '../endpoints/body'
import { invite } from './invite'
import { InvitationRefused } from './refused'
import { REFUSALS } from './words'

/** `POST /api/costo/invitations` `{ partner, email, name?, language? }`: an account for a partner's contact, by the team. */
export const invitationEndpoint: Endpoint = {
  path: '/costo/invitations',
  method: 'post',
  handler: async (req) => {
    const language = languageOf(req)
    if (!(await editsRecords({ req }))) return refusal(403, REFUSALS.team[language])
    const asked = await bodyOf(req)
    try {
      return jsonAnswer(
        await invite({
          ...{ partner: textIn(asked, 'partner'), email: textIn(asked, 'email'), req },
          ...{ name: textIn(asked, 'name').slice(0, 120) },
          language: textIn(asked, 'language') === 'en' ? 'en' : 'fr',
        }),
      )
    } catch (error) {
      if (!(error instanceof InvitationRefused)) throw error
      return refusal(error.status, REFUSALS[error.reason][language])
    }
  },
}
