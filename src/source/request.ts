import type { PayloadRequest } from 'payload'
import { ownReq } from '../proposals/whole'

/** Said in the context of what is written here, so that our own hooks know it from an editor's saving. */
const MARK = 'costoKeeps'

/**
 * A request of its own, in this language and in nobody's name, within the transaction of the one who asks: Payload's calls
 * write their language into the one they are given, and the host's stays as it is.
 */
export async function requestIn(
  asker: PayloadRequest,
  locale: string | undefined,
): Promise<PayloadRequest> {
  return Object.assign(await ownReq(asker, locale), { context: { [MARK]: true } })
}

/** Whether what is saved is what was read from the host's record. */
export const isKeeping = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[MARK] === true
