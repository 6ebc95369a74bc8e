import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { roleOf } from '../../collections/access'
import { slugsOf } from '../../collections/slugs'
import { adminAddress } from '../publishing/installation'
import { relationId } from '../relation'
import { isAddress } from '../sheet/mail/address'
import { canSendMail } from '../mail-set-up'
import { invitationLetter } from './letter'
import { InvitationRefused } from './refused'
import { VALID_DAYS } from './words'

const DAY_MS = 86_400_000

type Account = {
  id: string
  email: string
  name?: string | null
  partner?: unknown
  language: 'fr' | 'en'
  invitedAt?: string | null
}

export type Invitation = {
  /** Id of the partner that the account acts for. */
  partner: string
  email: string
  name?: string
  language?: 'fr' | 'en'
  req: PayloadRequest
}

/** Somebody who acts for a partner, as the team may know him. */
export type Invited = { email: string; name: string; invitedAt?: string; isNew: boolean }

/**
 * Makes an account that acts for a partner, and for nothing else, and sends a link by which its password is chosen. Asked
 * again it sends another link. The caller has seen to it that an editor asks.
 * @throws InvitationRefused when there is no such partner, the address is somebody else's, or the e-mail can't be sent
 */
export async function invite(invitation: Invitation): Promise<Invited> {
  const { req } = invitation
  const { payload } = req
  const email = invitation.email.trim().toLowerCase()
  if (!isAddress(email)) throw new InvitationRefused('email', 422)
  if (!canSendMail(payload)) throw new InvitationRefused('noMail', 409)
  const partner = await partnerOf(req, invitation.partner)
  const known = await accountOf(req, email)
  const isHis = known && acts(payload, known) && known.partner === partner.id
  if (known && !isHis) throw new InvitationRefused('taken', 409)
  const account = known ?? (await create(invitation, email, partner))
  const token = await payload.forgotPassword({
    ...{ collection: slugsOf(payload).users, data: { email }, disableEmail: true },
    expiration: VALID_DAYS * DAY_MS,
  })
  await send(payload, account, partner.name, token)
  const invitedAt = new Date().toISOString()
  await payload.update({
    ...{ collection: slugsOf(payload).users, id: account.id, overrideAccess: true },
    data: { invitedAt } as never,
  })
  return { email, name: account.name ?? '', invitedAt, isNew: !known }
}

/** Whether it is one of those whom their role lets act for a partner. */
const acts = (payload: PayloadRequest['payload'], account: Account): boolean =>
  ['partner', 'office'].includes(roleOf(payload, account) ?? '')

type Partner = { id: string; name: string; kind?: string }

async function partnerOf({ payload }: PayloadRequest, id: string): Promise<Partner> {
  const found = await payload.findByID({
    ...{ collection: slugsOf(payload).partners, id, depth: 0, draft: true, disableErrors: true },
    ...{ overrideAccess: true, select: { name: true, kind: true } as never },
  })
  if (!found) throw new InvitationRefused('partner', 404)
  const { name, kind } = found as unknown as Partner
  return { id, name, kind }
}

async function accountOf({ payload }: PayloadRequest, email: string) {
  const { docs } = await payload.find({
    ...{
      collection: slugsOf(payload).users,
      where: { email: { equals: email } },
      depth: 0,
      limit: 1,
    },
    overrideAccess: true,
  })
  const account = docs[0] as unknown as Account | undefined
  return account && { ...account, id: String(account.id), partner: relationId(account.partner) }
}

async function create(
  { name, language = 'fr', req }: Invitation,
  email: string,
  { id, kind }: Partner,
): Promise<Account> {
  const data = {
    ...{ email, name: name?.trim() || null, language },
    partner: id,
    role: kind === 'tourism-office' ? 'office' : 'partner',
    // nobody's: the link is the way in
    password: randomBytes(32).toString('base64url'),
  }
  const made = await req.payload.create({
    ...{
      collection: slugsOf(req.payload).users,
      data: data as never,
      depth: 0,
      overrideAccess: true,
    },
  })
  return made as unknown as Account
}

async function send(
  payload: PayloadRequest['payload'],
  { email, name, language }: Account,
  partner: string,
  token: string,
) {
  const admin = adminAddress(payload)
  const letter = invitationLetter({
    ...{ language: language === 'en' ? 'en' : 'fr', name: name ?? '', partner },
    ...{ link: `${admin}/reset/${token}`, signIn: `${admin}/login` },
  })
  try {
    const headers = { 'Auto-Submitted': 'auto-generated' }
    await payload.sendEmail({ to: email, ...letter, headers })
  } catch (cause) {
    payload.logger.error({ err: cause, msg: 'an invitation was not sent' })
    throw new InvitationRefused('failed', 502, { cause })
  }
}

/** Those who act for a partner: what the team may see of their accounts. */
export async function invitedFor(
  { payload }: Pick<PayloadRequest, 'payload'>,
  partner: string,
): Promise<Omit<Invited, 'isNew'>[]> {
  const { docs } = await payload.find({
    ...{
      collection: slugsOf(payload).users,
      where: { partner: { equals: partner } },
      sort: 'email',
    },
    ...{ depth: 0, pagination: false, overrideAccess: true },
  })
  return (docs as unknown as Account[])
    .filter((account) => acts(payload, account))
    .map(({ email, name, invitedAt }) => ({
      ...{ email, name: name ?? '', invitedAt: invitedAt ?? undefined },
    }))
}
