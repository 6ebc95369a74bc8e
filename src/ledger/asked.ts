import type { Payload } from 'payload'
import { type Anomaly, anomaliesOf } from '../measuring/anomalies'
import { type Effect, effectOf } from '../measuring/effect'
import { addDays, parisDay } from '../publish/paris'
import type { Account } from '../sheet/account'
import { type Asked, periodAsked, usualPeriod } from '../sheet/asked'
import { canSendMail } from '../mail-set-up'
import { rowsOf, type SheetRow } from '../sheet/mail/rows'
import { readAccount } from '../sheet/read'
import { monthBefore } from '../sheet/weeks'
import { livesOf, type PartnerLife } from './alive'
import { type Ledger, ledgerOf } from './ledger'
import { readShopNames, readStrikes, type Strike } from './read'
import { type ShopShare, shopShares } from './shops'

/** All that the editors' view shows of a period. */
export type LedgerAnswer = {
  account: Account
  ledger: Ledger
  wrongPeriod: boolean
  lives: PartnerLife[]
  /** What looks wrong, the latest first. */
  anomalies: Anomaly[]
  strikes: Strike[]
  shops: ShopShare[]
  shopNames: Map<string, string>
  /** Of another λ, when one is asked for; `wrong` when it is none. */
  effect?: { reciprocity: number; effects: Record<string, Effect> } | 'wrong'
  sheets: { month: string; rows: SheetRow[]; canSend: boolean }
}

type Question = {
  payload: Payload
  asked: Asked & { reciprocity?: string }
  language: 'fr' | 'en'
  now?: Date
}

/** Reads and works out what the view shows. Says all to whoever calls: for editors only. */
export async function ledgerAsked(question: Question): Promise<LedgerAnswer> {
  const { payload, asked, language, now = new Date() } = question
  const chosen = periodAsked(asked)
  const period = chosen ?? (await usualPeriod(payload, now))
  const month = monthBefore(parisDay(now))
  const [account, strikes, rows] = await Promise.all([
    readAccount(payload, period, language),
    readStrikes(payload),
    rowsOf(payload, month),
  ])
  const shops = shopShares(account, period)
  return {
    ...{ account, strikes, shops, ledger: ledgerOf(account, period) },
    wrongPeriod: !chosen && Boolean(asked.from || asked.until),
    lives: livesOf(account, period.until),
    anomalies: anomaliesOf({
      ...{ days: account.days, epochs: account.epochs },
      today: addDays(period.until, 1),
    }),
    shopNames: await readShopNames(
      payload,
      shops.map(({ slug }) => slug),
    ),
    effect: effectAsked(account, asked.reciprocity),
    sheets: { month, rows, canSend: canSendMail(payload) },
  }
}

function effectAsked({ epochs }: Account, text: string | undefined): LedgerAnswer['effect'] {
  if (text === undefined) return undefined
  const reciprocity = Number(text.replace(',', '.'))
  if (text.trim() === '' || !(reciprocity >= 0 && reciprocity <= 1)) return 'wrong'
  return { reciprocity, effects: effectOf(epochs, reciprocity) }
}
