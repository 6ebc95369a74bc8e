import type { Payload, PayloadRequest } from 'payload'
import { person } from '../../collections/access'
import { slugsOf } from '../../collections/slugs'
import { key as idIn, type Row, text } from '../publish/read/values'
import { relationId } from '../relation'
import { viewerOf } from '../sheet/viewer'

/** Sends it in the name of the one who is signed in: answers go to him. @throws Error of the mail server */
export async function sendLetter(
  payload: Payload,
  { to, from, letter }: { to: string; from: string; letter: { subject: string; text: string } },
): Promise<void> {
  await payload.sendEmail({ to, replyTo: from, ...letter })
}

/** Whether somebody may hand out a key: the team any that is there, a partner's account that partner's. */
export async function mayUseKey(req: PayloadRequest, secret: string): Promise<boolean> {
  const { docs } = await req.payload.db.find<Row>({
    collection: slugsOf(req.payload).frameKeys,
    where: { key: { equals: secret } },
    ...{ limit: 1, pagination: false },
  })
  if (!docs[0]) return false
  const isTeam = viewerOf(req)?.reader === 'editor'
  return isTeam || idIn(docs[0].partner) === relationId(person(req)?.partner)
}

export const senderOf = (req: PayloadRequest): string => text((req.user as Row | null)?.email) ?? ''
