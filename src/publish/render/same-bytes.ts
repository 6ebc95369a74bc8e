import { createHash } from 'node:crypto'
import type { PublicFile } from '../files'

/** Whether a file says what one made before says, which may be in the store already. */
export function sameBytes(before: PublicFile, now: PublicFile): boolean {
  const same =
    before.path === now.path &&
    before.type === now.type &&
    before.immutable === now.immutable &&
    before.status === now.status &&
    before.location === now.location
  return same && sameBody(before.body, now.body)
}

function sameBody(before: PublicFile['body'], now: PublicFile['body']): boolean {
  if (typeof now !== 'string') return before === now
  if (typeof before === 'string') return before === now
  if (!('settled' in before)) return false
  // the length is known in no time, a hash takes long on a list of all shops
  return before.settled.size === Buffer.byteLength(now) && before.settled.hash === sha256(now)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
