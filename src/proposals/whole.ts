import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'

/**
 * All that `work` writes, or nothing; within the transaction of the one who asks when there is one. What is written with
 * the `req` given to it is in this language and in nobody's name, so that nobody's rights narrow it.
 * @throws what `work` throws
 */
export async function whole<Result>(
  asker: PayloadRequest,
  language: string | undefined,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await ownReq(asker, language)
  const isOurs = await initTransaction(req)
  try {
    const result = await work(req)
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/** A request of its own: Payload's calls write their language into the one they are given. */
export async function ownReq(
  { i18n, t, payload, transactionID }: PayloadRequest,
  locale: string | undefined,
): Promise<PayloadRequest> {
  return createLocalReq({ locale, fallbackLocale: false, req: { i18n, t, transactionID } }, payload)
}
