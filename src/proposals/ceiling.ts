import type { PayloadRequest } from 'payload'
import { ProposalRefused } from './refused'
import { proposalsWhere } from './rows'
import { CEILING } from './words'

/** New proposals that come from one partner within a day. How many of them may come at once is another matter: `LIMITS` of the endpoints. */
export const MOST_A_DAY = 50

const DAY_MS = 86_400_000

/** Refuses one more when a partner has sent so many, saying from when on. @throws ProposalRefused */
export async function refuseTooMany(req: PayloadRequest, partner: string, now = new Date()) {
  const since = new Date(now.getTime() - DAY_MS).toISOString()
  const recent = await proposalsWhere(
    req,
    { and: [{ partner: { equals: partner } }, { createdAt: { greater_than: since } }] },
    MOST_A_DAY,
  )
  if (recent.length < MOST_A_DAY) return
  const free = new Date(Date.parse(recent[MOST_A_DAY - 1].createdAt) + DAY_MS)
  const at = (locale: 'fr' | 'en-GB') =>
    free.toLocaleString(locale, {
      ...{ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' },
    })
  throw new ProposalRefused(CEILING.today(MOST_A_DAY, at('fr'), at('en-GB')), { status: 429 })
}
