import type { Payload, PayloadRequest, Where } from 'payload'
import { ValidationError } from 'payload'
import { slugsOf } from '../../collections/slugs'
import { inTransaction } from '../database/in-transaction'
import { textLocale } from '../locales'
import { dropPhotos } from '../proposals/photos'
import { propose } from '../proposals/propose'
import { ProposalRefused } from '../proposals/refused'
import { proposalsWhere, waitingFields } from '../proposals/rows'
import { REFUSALS } from '../proposals/words'
import { relationId } from '../relation'
import { findLink, OPEN_STATES, type ShopLink, type Standing, standingOf } from '../shop-links/link'
import { endLinks } from '../shop-links/make'
import { keepPhoto } from './photo'
import type { Problem } from './read'
import type { Typed } from './typed'
import type { Language } from './words'

type Order = {
  payload: Payload
  secret: string
  language: Language
  /** By field of the shop. */
  values: Record<string, unknown>
  photo?: { file: File; typed: Typed }
  asker: Pick<PayloadRequest, 'i18n' | 't'>
  now: Date
}

export type Answered =
  | { type: 'done' }
  /** The link was answered, revoked or past its day in between. */
  | { type: 'over'; standing: Standing }
  | { type: 'refused'; problems: Problem[] }

const TRIES = 5

/**
 * Takes in an answer and uses the link up, both or neither: of two that come at the same moment one is taken, and the other
 * finds the link used. @throws Error of the database
 */
export async function answerLink(order: Order): Promise<Answered> {
  const { payload, photo, asker } = order
  let kept: string | undefined
  let isTaken = false
  try {
    if (photo) kept = await keepPhoto(payload, photo.file, photo.typed, asker)
    const values = { ...order.values, ...(kept && { photos: [kept] }) }
    const answered = await tried(TRIES, () => takeIn(order, values))
    isTaken = answered.type === 'done'
    return answered
  } catch (error) {
    const problems = problemsIn(error, order.language)
    if (problems) return { type: 'refused', problems }
    throw error
  } finally {
    if (kept && !isTaken) await dropPhotos(payload, [kept])
  }
}

const takeIn = (order: Order, values: Record<string, unknown>): Promise<Answered> =>
  inTransaction(order.payload, async (req) => {
    const { payload, secret, language, asker, now } = order
    Object.assign(req, asker)
    const link = await findLink(payload, secret, req)
    const standing = standingOf(link, now)
    if (!link || standing !== 'open') return { type: 'over', standing }
    const claimed: unknown = await payload.db.updateOne({
      collection: slugsOf(payload).shopLinks,
      where: { and: [{ id: { equals: link.id } }, { state: { in: OPEN_STATES } }] },
      data: { state: 'used', usedAt: now.toISOString() },
      req,
    })
    if (!claimed) return { type: 'over', standing: 'used' }
    const others: Where = {
      and: [{ shop: { equals: relationId(link.shop) } }, { id: { not_equals: link.id } }],
    }
    await endLinks(req, others)
    try {
      await propose({
        ...{ kind: 'shops', record: relationId(link.shop) ?? '', values },
        language: textLocale(payload.config, language),
        ...{ link: String(link.id), req },
      })
    } catch (error) {
      // what he has confirmed was confirmed today already, and nothing else is new: answered all the same
      if (!isNothingNew(error, values)) throw error
    }
    return { type: 'done' }
  })

const isNothingNew = (error: unknown, values: Record<string, unknown>) =>
  error instanceof ProposalRefused &&
  error.reason === REFUSALS.nothing &&
  Object.keys(values).every((name) => name === 'verifiedOn')

/** MongoDB ends one of two transactions that write the same row: it is for the one who asks to try again. */
async function tried<Result>(times: number, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const { code, errorLabels } = error as { code?: number; errorLabels?: string[] }
    const isTransient = code === 112 || errorLabels?.includes('TransientTransactionError')
    if (!isTransient || times <= 1) throw error
    return tried(times - 1, work)
  }
}

/** By element of the page, what the record's own checks found wrong. */
function problemsIn(error: unknown, language: Language): Problem[] | undefined {
  if (error instanceof ProposalRefused)
    return error.fields.length
      ? error.fields.map(({ path, message }) => ({ id: idOf(path), message }))
      : [{ id: 'correct', message: error.reason[language] }]
  if (error instanceof ValidationError)
    return error.data.errors.map(({ path, message }) => ({ id: idOf(path), message }))
  return undefined
}

// the first element of what is made of several
function idOf(path: string): string {
  if (path.startsWith('closures')) return 'c0-from'
  return { hours: 'd0-0-from', file: 'photo' }[path] ?? path
}

/** What went live of an answer, and what waits: names of fields. */
export async function outcomeOf(
  req: PayloadRequest,
  link: ShopLink,
): Promise<{ live: string[]; waiting: string[] }> {
  const proposals = await proposalsWhere(req, { link: { equals: link.id } })
  return {
    live: proposals.flatMap(({ decisions }) =>
      Object.entries(decisions).flatMap(([name, { decision }]) =>
        decision === 'live' ? name : [],
      ),
    ),
    waiting: proposals.flatMap((one) => (one.state === 'waiting' ? waitingFields(one) : [])),
  }
}
