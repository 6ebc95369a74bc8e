import type { Payload, PayloadRequest } from 'payload'
import { addDays, isDay, mondayOf, parisDay } from '../publish/paris'
import type { AccountPartner } from './account'
import { lastDayMade, readAccount, readPartners } from './read'
import { type Sheet, sheetOf } from './sheet'
import type { Audience } from './spoken'
import type { Viewer } from './viewer'
import { daysFrom, type Period, reachedWeeks, WEEKS } from './weeks'

/** As they stand in an address. `partner`: a slug. */
export type Asked = { partner?: string; from?: string; until?: string }

export const askedBy = ({ searchParams }: Pick<PayloadRequest, 'searchParams'>): Asked => ({
  partner: searchParams.get('partner') || undefined,
  from: searchParams.get('from') || undefined,
  until: searchParams.get('until') || undefined,
})

export type Answer =
  | { type: 'sheet'; sheet: Sheet; audience: Audience; wrongPeriod: boolean; isEmpty: boolean }
  /** An account that is linked to no partner. */
  | { type: 'unlinked' }
  /** No such partner, or not the asker's own: which of the two, nobody is told. */
  | { type: 'none' }
  /** The team has not said whose. */
  | { type: 'choice'; partners: AccountPartner[] }

type Question = {
  payload: Payload
  viewer: Viewer
  asked: Asked
  language: 'fr' | 'en'
  now?: Date
}

/** The sheet that somebody asks for, as far as it is theirs to see. */
export async function sheetAsked(question: Question): Promise<Answer> {
  const { payload, viewer, asked, language, now = new Date() } = question
  const about = await partnerAsked(question)
  if (about.type !== 'partner') return about
  const { partner } = about
  const chosen = periodAsked(asked)
  const usual = await usualPeriod(payload, now)
  const period =
    viewer.reader === 'partner' ? reachedWeeks(chosen ?? usual, usual.until) : (chosen ?? usual)
  const account = await readAccount(payload, period, language)
  const sheet = sheetOf(account, partner, period, viewer.reader)
  return {
    ...{ type: 'sheet', sheet, audience: { reader: viewer.reader, language } },
    wrongPeriod: !chosen && Boolean(asked.from || asked.until),
    isEmpty: !chosen && sheet.weeks.every(({ flow }) => !flow),
  }
}

/** Whose sheet it would be, without reading any of it. */
export async function partnerAsked({
  payload,
  viewer,
  asked,
}: Pick<Question, 'payload' | 'viewer' | 'asked'>): Promise<
  Exclude<Answer, { type: 'sheet' }> | { type: 'partner'; partner: AccountPartner }
> {
  if (viewer.reader === 'partner' && !viewer.partner) return { type: 'unlinked' }
  const partners = await readPartners(payload)
  if (viewer.reader === 'editor' && !asked.partner) return { type: 'choice', partners }
  const own = (partner: AccountPartner) =>
    viewer.reader === 'partner'
      ? partner.id === viewer.partner && (!asked.partner || asked.partner === partner.slug)
      : partner.slug === asked.partner
  const partner = partners.find(own)
  return partner ? { type: 'partner', partner } : { type: 'none' }
}

/** The last 26 whole weeks, and the days of this one whose account is made up. */
export async function usualPeriod(payload: Payload, now: Date): Promise<Period> {
  const until = (await lastDayMade(payload)) ?? addDays(parisDay(now), -1)
  return { from: addDays(mondayOf(addDays(until, 1)), -7 * WEEKS), until }
}

const LONGEST = 731

/** A chosen period; nothing when it is none: two days in their order, two years apart at most. */
export function periodAsked({ from = '', until = '' }: Asked): Period | undefined {
  if (!isDay(from) || !isDay(until) || from > until) return undefined
  return daysFrom(from, until) > LONGEST ? undefined : { from, until }
}
