import type { Endpoint, PayloadRequest } from 'payload'
import { MONTHS_BY_DAY } from '../measuring/days'
import { parisDay } from '../publish/paris'
import { htmlAnswer, languageIn, refusal } from '../endpoints/answers'
import { askedBy, type Answer, partnerAsked, sheetAsked } from './asked'
import { csvAnswer } from './csv'
import { documentOf } from './html/document'
import { periodOf, sheetBody } from './html/sheet'
import { longDay } from '../charts'
import { canSendMail } from '../mail-set-up'
import { privacyPage } from './privacy/documents'
import { sheetCsv } from './sheet-csv'
import { type Viewer, viewerOf } from './viewer'
import { type Language, WORDS } from './words'
import { REFUSED } from './refused-words'

type Options = { publicUrl: string; contact?: string; metrics: boolean }

/**
 * What the view of visibility gives to keep: `GET /costo/sheet?partner=&from=&until=&format=csv|html` and
 * `GET /costo/privacy?document=sentence|record`, in `?language=` or the asker's own. A partner's account gets its own
 * only, the team any; nobody else is told that there is anything.
 */
export const sheetEndpoints = (options: Options): Endpoint[] => [
  {
    path: '/costo/sheet',
    method: 'get',
    handler: forViewers(async (req, viewer, language) => {
      const answer = await sheetAsked({
        ...{ payload: req.payload, viewer, language },
        asked: askedBy(req),
      })
      if (answer.type !== 'sheet') return notFound(language)
      if (answer.wrongPeriod) return refusal(400, REFUSED.period[language])
      return req.searchParams.get('format') === 'csv' ? csv(answer) : page(answer)
    }),
  },
  {
    path: '/costo/privacy',
    method: 'get',
    handler: forViewers(async (req, viewer, language) => {
      const document = req.searchParams.get('document')
      if (document !== 'sentence' && document !== 'record')
        return refusal(400, REFUSED.document[language])
      const about = await partnerAsked({ payload: req.payload, viewer, asked: askedBy(req) })
      if (about.type === 'none') return notFound(language)
      const settings = {
        ...{ ...options, monthsByDay: MONTHS_BY_DAY, day: parisDay(new Date()) },
        sendsMail: canSendMail(req.payload),
        ...(about.type === 'partner' && { host: about.partner.name }),
      }
      return htmlAnswer(privacyPage(document, settings, language))
    }),
  },
]

type Handler = (req: PayloadRequest, viewer: Viewer, language: Language) => Promise<Response>

const forViewers =
  (handler: Handler): Endpoint['handler'] =>
  async (req) => {
    const viewer = viewerOf(req)
    const language = languageIn(req)
    return viewer ? handler(req, viewer, language) : notFound(language)
  }

type Sheet = Extract<Answer, { type: 'sheet' }>

const csv = ({ sheet, audience }: Sheet) =>
  csvAnswer(
    sheetCsv(sheet, audience),
    `${sheet.partner.slug}-${sheet.period.from}-${sheet.period.until}`,
  )

function page({ sheet, audience }: Sheet): Response {
  const words = WORDS[audience.language]
  return htmlAnswer(
    documentOf({
      title: words.sheetOf(sheet.partner.name),
      under: periodOf(sheet, audience),
      language: audience.language,
      body: sheetBody(sheet, audience),
      foot: words.madeOn(longDay(parisDay(new Date()), audience.language)),
    }),
  )
}

const notFound = (language: Language) => refusal(404, REFUSED.none[language])
