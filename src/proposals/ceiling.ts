import type { PayloadRequest } from 'payload'
import { spaced } from '../spaced'
import { ProposalRefused } from './refused'
import { proposalsWhere } from './rows'

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
  throw new ProposalRefused(
    spaced({
      fr: `Vous avez envoyé ${MOST_A_DAY} propositions en un jour, c’est le plus que nous prenons. Rien n’est perdu : gardez cette page ouverte et envoyez de nouveau à partir du ${at('fr')}, ou retrouvez dans « Mes propositions » celles qui attendent et corrigez-les.`,
      en: `You have sent ${MOST_A_DAY} proposals within a day, the most that we take. Nothing is lost: keep this page open and send again from ${at('en-GB')} on, or correct one of those that wait under “My proposals”.`,
    }),
    { status: 429 },
  )
}
