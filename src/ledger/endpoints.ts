import type { Endpoint, PayloadRequest } from 'payload'
import { languageOf } from '../../collections/messages'
import { parisDay } from '../publish/paris'
import { forEditors, jsonAnswer, languageIn, refusal } from '../endpoints/answers'
import { askedBy, periodAsked, usualPeriod } from '../sheet/asked'
import { bodyOf } from '../endpoints/body'
import { csvAnswer } from '../sheet/csv'
import { canSendMail } from '../mail-set-up'
import { nameOf, rowsOf } from '../sheet/mail/rows'
import { sendSheet } from '../sheet/mail/send'
import { readAccount, readPartners } from '../sheet/read'
import { monthBefore } from '../sheet/weeks'
import { ledgerCsv } from './csv'
import { ledgerOf } from './ledger'
import { LEDGER_WORDS } from './words'
import { bilingual } from '../texts/texts'

const FORBIDDEN = bilingual(LEDGER_WORDS, 'forbidden')

/**
 * What the view of reciprocity asks: `GET /costo/ledger?from=&until=`, the whole account as CSV, and
 * `POST /costo/sheet-send {partner}`, last month's sheet to a partner, now. For those who edit records and nobody else.
 */
export const ledgerEndpoints: Endpoint[] = [
  {
    path: '/costo/ledger',
    method: 'get',
    handler: forEditors(FORBIDDEN, async (req) => {
      const language = languageIn(req)
      const { payload } = req
      const asked = askedBy(req)
      const chosen = periodAsked(asked)
      if (!chosen && (asked.from || asked.until))
        return refusal(400, LEDGER_WORDS[language].wrongPeriod)
      const period = chosen ?? (await usualPeriod(payload, new Date()))
      const ledger = ledgerOf(await readAccount(payload, period, language), period)
      return csvAnswer(ledgerCsv(ledger, language), `costo-${period.from}-${period.until}`)
    }),
  },
  { path: '/costo/sheet-send', method: 'post', handler: forEditors(FORBIDDEN, sent) },
]

async function sent(req: PayloadRequest): Promise<Response> {
  const { payload } = req
  const words = LEDGER_WORDS[languageOf(req)]
  if (!canSendMail(payload)) return refusal(409, words.noMail)
  const { partner: slug } = await bodyOf(req)
  const partner = (await readPartners(payload)).find((one) => one.slug === slug)
  if (!partner?.sheet.email) return refusal(404, words.noSheets)
  const now = new Date()
  const month = monthBefore(parisDay(now))
  const before = (await rowsOf(payload, month)).find(
    ({ name }) => name === nameOf(month, partner.slug),
  )
  const outcome = await sendSheet(payload, { partner, month, before, now })
  if (outcome.type === 'failed')
    return refusal(502, words.sendFailed(outcome.reason, outcome.tries))
  if (outcome.type === 'taken') return refusal(409, words.wasTaken)
  const message =
    outcome.type === 'sent' ? words.wasSent(partner.name) : words.wasEmpty(partner.name)
  return jsonAnswer({ message })
}
