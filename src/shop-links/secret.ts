import { createHash, createHmac, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

/** Crockford's alphabet: no letter that is read as another one, for a printed link is typed by hand. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** 26 letters of five bits: 130 bits. */
const LENGTH = 26

const GROUP = 5

/** Names a link, and is the Message-ID of its e-mail: "<uuid@host>". */
export const newMessageId = (publicUrl: string): string =>
  `<${randomUUID()}@${URL.canParse(publicUrl) ? new URL(publicUrl).hostname : 'vitrine'}>`

/**
 * The secret of a link: 130 bits, which only the installation's own secret can make of the link's name. The database holds
 * neither, only what it hashes to; yet a reminder, a second print or a mail sent after a restart names the same link.
 */
export function secretOf({ secret }: Pick<Payload, 'secret'>, messageId: string): string {
  const bytes = createHmac('sha256', secret).update(`shop-link ${messageId}`).digest()
  let bits = BigInt(`0x${bytes.toString('hex')}`) >> BigInt(256 - LENGTH * 5)
  const letters: string[] = []
  for (let at = 0; at < LENGTH; at++) {
    letters.unshift(ALPHABET[Number(bits & 31n)])
    bits >>= 5n
  }
  return letters.join('')
}

/** SHA-256 of a secret, in hexadecimal. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The secret that somebody has typed or opened: in capitals, in groups, with an O for a 0; nothing when it can be none. */
export function readSecret(typed: string): string | undefined {
  if (typed.length > 2 * LENGTH) return undefined
  const letters = typed
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1')
  return letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter))
    ? letters
    : undefined
}

/** As it is printed: "k7f2x-…". */
export const grouped = (secret: string): string =>
  secret.match(new RegExp(`.{1,${GROUP}}`, 'g'))!.join('-')

/** Where links lead: below this path of the public address. */
export const FORM_PATH = '/m'

/** The address of a link. */
export const addressOf = (publicUrl: string, secret: string): string =>
  `${publicUrl.replace(/\/$/, '')}${FORM_PATH}/${secret}`
