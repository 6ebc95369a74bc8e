import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { editsRecords, person } from '../../collections/access'
import { languageOf } from '../../collections/messages'
import { slugsOf } from '../../collections/slugs'
import { jsonAnswer, refusal } from '../endpoints/answers'
import { createAllowance } from '../server/gate/allowance'
import { bodyOf, objectIn, textIn, textsIn } from '../endpoints/body'
import { type Choice, decide } from './decide'
import { tellProposer } from './mail/tell'
import { configOf, isPictures, labelOf } from './fields'
import { type Acting, actingFor } from './partner'
import { dropPhotos } from './photos'
import { propose } from './propose'
import { askForPublication } from './publication/ask'
import { ProposalRefused } from './refused'
import { turnsOf } from './turns-of'
import { revert } from './revert'
import { proposalOf } from './rows'
import { sendBack, withdraw } from './send-back'
import { REFUSALS, REFUSED_FIELDS } from './words'

type Handler = (req: PayloadRequest, by: string) => Promise<Response>
type OwnHandler = (req: PayloadRequest, acting: Acting) => Promise<Response>

/**
 * What partners ask of proposals: `POST /api/costo/proposals`, a form whose `_payload` is `{ values, shown?, language,
 * corrects?, picture? }` and whose `file` is a picture, and `…/withdraw` `{ proposal }`, an office `…/publication` `{ walk }` too. What editors ask: `…/decide` `{ proposal,
 * fields, stamp?, reason?, evenSo? }`, `…/send-back` `{ proposal, stamp?, reason }`, `…/revert` `{ proposal, field }`.
 * @param longestWait milliseconds for which one of a partner waits for his others
 */
export function proposalEndpoints(longestWait?: number): Endpoint[] {
  const forPartners = partnersOnly(longestWait)
  return [
    post('', forPartners(proposed)),
    post('/withdraw', forPartners(withdrawn)),
    post('/publication', forPartners(askedToPublish)),
    post('/decide', forEditors(decided)),
    post('/send-back', forEditors(sentBack)),
    post('/revert', forEditors(reverted)),
  ]
}

/** Of one account: a form sent over and over is below, what a program sends is not. */
const LIMITS = { atOnce: 2, burst: 30, everyMs: 20_000, clients: 10_000 }

function post(path: string, handler: Endpoint['handler']): Endpoint {
  return { path: `/costo/proposals${path}`, method: 'post', handler }
}

async function proposed(req: PayloadRequest, { partner, by }: Acting): Promise<Response> {
  await addDataAndFileToRequest(req)
  const asked = objectIn(req.data)
  const values = { ...objectIn(asked.values) }
  refuseNamedPictures(req, values)
  const photo = req.file ? await keepPhoto(req, objectIn(asked.picture)) : undefined
  if (photo) values.logo = [photo]
  try {
    const { live, waiting, proposal } = await propose({
      ...{ kind: 'partners', record: partner, partner, by, values, req },
      shown: objectIn(asked.shown),
      language: localeIn(req, textIn(asked, 'language')),
      corrects: textIn(asked, 'corrects') || undefined,
    })
    return jsonAnswer({ id: proposal.id, live, waiting })
  } catch (error) {
    await dropPhotos(req.payload, photo ? [photo] : [])
    throw error
  }
}

/** A picture is sent, never named by its id: it could be another's, which would be shown and taken away with this one. */
function refuseNamedPictures({ payload }: PayloadRequest, values: Record<string, unknown>): void {
  const { flattenedFields } = configOf(payload, 'partners')
  const named = flattenedFields.find(
    (field) => isPictures(field) && Object.hasOwn(values, field.name),
  )
  if (!named) return
  const [fr, en] = [labelOf(named, 'fr'), labelOf(named, 'en')]
  const reason = { fr: REFUSED_FIELDS.shape(fr).fr, en: REFUSED_FIELDS.shape(en).en }
  throw new ProposalRefused(reason, { status: 403 })
}

/** A picture in the waiting room, with what is said of it. @returns its id */
async function keepPhoto(req: PayloadRequest, said: Record<string, unknown>): Promise<string> {
  const { payload, i18n, t } = req
  const licence = textIn(said, 'licence') || 'all-rights-reserved'
  const texts = {
    alt: textIn(said, 'alt').slice(0, 300),
    credit: textIn(said, 'credit').slice(0, 200),
  }
  const { id } = await payload.create({
    ...{ collection: slugsOf(payload).proposedPhotos, file: req.file, overrideAccess: true },
    ...{ data: { ...texts, licence } as never, req: { i18n, t } },
  })
  return String(id)
}

/** A locale of the installation; its default for any other, none where it has none. */
function localeIn({ payload }: PayloadRequest, asked: string): string | undefined {
  const { localization } = payload.config
  if (!localization) return undefined
  return localization.localeCodes.includes(asked) ? asked : localization.defaultLocale
}

async function withdrawn(req: PayloadRequest, { partner }: Acting): Promise<Response> {
  const id = textIn(await bodyOf(req), 'proposal')
  const proposal = await proposalOf(req, id)
  // another's and none at all: nobody is told which
  if (proposal?.partner !== partner) throw new ProposalRefused(REFUSALS.noProposal, { status: 404 })
  const { state } = await withdraw({ proposal: id, req })
  return jsonAnswer({ state })
}

async function askedToPublish(req: PayloadRequest, acting: Acting): Promise<Response> {
  const { partner, by, role } = acting
  if (role !== 'office') return refused(req, REFUSALS.notAllowed, 403)
  const walk = textIn(await bodyOf(req), 'walk')
  const { id, state } = await askForPublication({ walk, partner, by, req })
  return jsonAnswer({ id, state })
}

async function decided(req: PayloadRequest, by: string): Promise<Response> {
  const asked = await bodyOf(req)
  const fields = Object.entries(objectIn(asked.fields)).filter(
    (entry): entry is [string, Choice] => entry[1] === 'accept' || entry[1] === 'refuse',
  )
  const proposal = await decide({
    ...{ proposal: textIn(asked, 'proposal'), fields: Object.fromEntries(fields), by, req },
    ...{ reason: textIn(asked, 'reason'), evenSo: textsIn(asked, 'evenSo') },
    stamp: textIn(asked, 'stamp') || undefined,
  })
  await tellProposer(req, proposal)
  return jsonAnswer({ state: proposal.state })
}

async function sentBack(req: PayloadRequest, by: string): Promise<Response> {
  const asked = await bodyOf(req)
  const [proposal, reason] = [textIn(asked, 'proposal'), textIn(asked, 'reason')]
  const stamp = textIn(asked, 'stamp') || undefined
  const row = await sendBack({ proposal, reason, stamp, by, req })
  await tellProposer(req, row)
  return jsonAnswer({ state: row.state })
}

async function reverted(req: PayloadRequest, by: string): Promise<Response> {
  const asked = await bodyOf(req)
  const [proposal, field] = [textIn(asked, 'proposal'), textIn(asked, 'field')]
  const { state } = await revert({ proposal, field, by, req })
  return jsonAnswer({ state })
}

function forEditors(handler: Handler): Endpoint['handler'] {
  return async (req) => {
    if (!(await editsRecords({ req }))) return refused(req, REFUSALS.notAllowed, 403)
    return answered(req, () => handler(req, String(person(req)?.id)))
  }
}

/** What partners ask, one after the other for each partner: of two that come at once, the second finds the first one waiting. */
function partnersOnly(longestWait?: number) {
  const allowance = createAllowance(LIMITS)
  const inTurn = turnsOf(longestWait)
  return (handler: OwnHandler): Endpoint['handler'] =>
    async (req) => {
      const acting = actingFor(req)
      if (!acting) return refused(req, REFUSALS.notAllowed, 403)
      const admission = allowance.enter(acting.by)
      if ('retryAfterSeconds' in admission) return refused(req, REFUSALS.tooOften, 429)
      try {
        return await answered(req, () => inTurn(acting.partner, () => handler(req, acting)))
      } finally {
        admission.leave()
      }
    }
}

/** The answer, or why there is none, in the language of the one who asks; what is wrong with fields stands under their names. */
async function answered(req: PayloadRequest, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ProposalRefused)) throw error
    const message = error.reason[languageOf(req)]
    const data = { errors: error.fields }
    return jsonAnswer({ errors: [{ message, data }] }, error.status)
  }
}

const refused = (req: PayloadRequest, reason: { fr: string; en: string }, status: number) =>
  refusal(status, reason[languageOf(req)])
