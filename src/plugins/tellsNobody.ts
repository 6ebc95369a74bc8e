import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import {
  addDataAndFileToRequest,
  type CollectionAfterErrorHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Endpoint,
} from 'payload'
import { languageOf } from '../../collections/messages'
import { slugsOf } from '../../collections/slugs'
import { withHooks } from './withHooks'
import { SIGN_IN_WORDS } from './sign-in-words'

/**
 * Accounts whose sign-in and forgotten password tell a stranger nothing of who has one: neither in what they answer nor in
 * how long they take. Payload says at once that an account doesn't exist or is locked, and waits for the mail server only when one exists.
 */
export const tellsNobody = (users: CollectionConfig): CollectionConfig => ({
  ...withHooks(users, { beforeOperation: [hashAnyway], afterError: [sameAnswer] }),
  endpoints: [forgotPassword, ...(users.endpoints || [])],
})

// Payload's own: see generatePasswordSaltHash
const ITERATIONS = 600_000
const KEY_LENGTH = 32

/** Takes as long over an account that doesn't exist, or is locked, as Payload over a wrong password. */
const hashAnyway: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return
  const { email, password } = args.data as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string') return
  const account = await req.payload.db.findOne<{ id: string; lockUntil?: string | null }>({
    collection: slugsOf(req.payload).users,
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  })
  const isLocked = account?.lockUntil && +new Date(account.lockUntil) > Date.now()
  if (!account || isLocked)
    await promisify(pbkdf2)(password, 'nobody', ITERATIONS, KEY_LENGTH, 'sha256')
}

const sameAnswer: CollectionAfterErrorHook = ({ error, req }) =>
  ['AuthenticationError', 'LockedAuth'].includes(error.name)
    ? { status: 401, response: { errors: [{ message: SIGN_IN_WORDS.refused[languageOf(req)] }] } }
    : undefined

/** Answers before anything is looked up; what goes wrong after that is in the server's log. */
const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || !email.trim())
      return Response.json(
        { errors: [{ message: SIGN_IN_WORDS.noEmail[languageOf(req)] }] },
        { status: 400 },
      )
    req.payload
      .forgotPassword({ collection: slugsOf(req.payload).users, data: { email }, req })
      .catch((err: unknown) =>
        req.payload.logger.error({ err, msg: 'the mail for a new password was not sent' }),
      )
    return Response.json({ message: req.t('general:success') })
  },
}
