import type { Endpoint, PayloadRequest } from 'payload'
import { person } from '../../collections/access'
import { languageOf } from '../../collections/messages'
import { PLATFORMS, type Platform } from '../publish/pages/embed/recipes/recipes'
import { createAllowance } from '../server/gate/allowance'
import { jsonAnswer, refusal } from '../endpoints/answers'
import { bodyOf, textIn } from '../endpoints/body'
import { isAddress } from '../sheet/mail/address'
import { canSendMail } from '../mail-set-up'
import { askedIn } from './asked'
import { draftOf } from './draft'
import { mayUseKey, senderOf, sendLetter } from './letter'
import { letterOf } from './letter-text'
import { type Place, previewOf } from './preview'
import { localesOf, subjectOf } from './subject'
import { WORDS } from './words'

/** Letters one account may send in a row; one comes back every three minutes, twenty in an hour. */
const LETTERS = { atOnce: 2, burst: 20, everyMs: 180_000, clients: 10_000 }

/**
 * What the builder of a record asks, for those who may read that record:
 * `GET /costo/embed/preview?collection=&id=&choice=&language=&column=&accent=&ground=&text=&scheme=`, a page for the admin's
 * own frame, and `POST /costo/embed/letter` with the same, `platform`, `to` and perhaps `key`, which sends the recipe to a
 * webmaster. Nobody else is told that there is anything.
 */
export function embedEndpoints(place: Place): Endpoint[] {
  const allowance = createAllowance(LETTERS)
  const offers = (req: PayloadRequest) => ({ locales: localesOf(req), offered: place.offered })
  return [
    {
      path: '/costo/embed/preview',
      method: 'get',
      handler: async (req) => {
        const words = WORDS[languageOf(req)]
        if (!person(req)) return refusal(404, words.none)
        const asked = askedIn((field) => req.searchParams.get(field), offers(req))
        if ('wrong' in asked) return refusal(400, words.asked(asked.wrong))
        const scheme = req.searchParams.get('scheme') || ''
        if (scheme !== '' && scheme !== 'light' && scheme !== 'dark')
          return refusal(400, words.asked('scheme'))
        const language = languageOf(req)
        const page = await previewOf({ req, asked, scheme, language, place })
        return page ?? refusal(404, words.none)
      },
    },
    {
      path: '/costo/embed/letter',
      method: 'post',
      handler: async (req) => {
        const words = WORDS[languageOf(req)]
        const account = person(req)
        // who only reads writes to nobody in our name
        if (!account || account.role === 'readonly') return refusal(404, words.none)
        const body = await bodyOf(req)
        const asked = askedIn((field) => textIn(body, field), offers(req))
        if ('wrong' in asked) return refusal(400, words.asked(asked.wrong))
        const { platform, to } = body
        if (!isPlatform(platform)) return refusal(400, words.asked('platform'))
        if (!isAddress(to)) return refusal(400, words.to)
        if (asked.key && !(await mayUseKey(req, asked.key))) return refusal(400, words.key)
        const draft = await draftOf(req, asked.kind, asked.id)
        if (!draft) return refusal(404, words.none)
        if (!canSendMail(req.payload)) return refusal(409, words.noMail)
        const admission = allowance.enter(account.id)
        if ('retryAfterSeconds' in admission)
          return refusal(429, words.tooMany(Math.ceil(admission.retryAfterSeconds / 60)))
        try {
          const subject = await subjectOf(asked.kind, draft, { locales: localesOf(req), ...place })
          const letter = letterOf(platform, subject, asked)
          await sendLetter(req.payload, { to, from: senderOf(req), letter })
        } catch (error) {
          req.payload.logger.warn({ err: error, msg: 'a letter to a webmaster was not sent' })
          return refusal(502, words.notSent(saidBy(error)))
        } finally {
          admission.leave()
        }
        return jsonAnswer({ sent: true })
      },
    },
  ]
}

/** What the mail server has answered, for it says what is wrong with the address; what else went wrong is in the log. */
function saidBy(error: unknown): string | undefined {
  const { response } = Object(error) as { response?: unknown }
  return typeof response === 'string' ? response.slice(0, 200) : undefined
}

const isPlatform = (value: unknown): value is Platform => PLATFORMS.includes(value as Platform)
