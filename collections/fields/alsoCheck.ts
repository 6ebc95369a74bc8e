import type { PayloadRequest } from 'payload'
import { type Bounds, ILE_DE_FRANCE } from '../checks/coordinates'
import { type Problem, tell } from '../messages'

type Options = { req: PayloadRequest; operation?: string }
type Answer = string | true
type Found = Problem | undefined

/**
 * A field's check: first Payload's own (required, length, kind…), then ours, told in the editor's language. Payload
 * leaves both out when a draft is saved, so that half-filled work can wait.
 */
export const alsoCheck =
  <Value, Given extends Options>(
    own: (value: Value, options: Given) => Answer | Promise<Answer>,
    check: (value: Value, options: Given) => Found | Promise<Found>,
  ) =>
  async (value: Value, options: Given): Promise<Answer> => {
    const answer = await own(value, options)
    if (answer !== true) return answer
    const problem = await check(value, options)
    return problem ? tell(problem, options.req) : true
  }

/** The same for a value that may be left empty. */
export const whenGiven =
  <Value, Given>(check: (value: NonNullable<Value>, options: Given) => Found) =>
  (value: Value, options: Given): Found =>
    value === null || value === undefined || value === '' ? undefined : check(value, options)

/** A translation being written: what is empty falls back to the default language, so nothing is required. */
export const isTranslation = ({ req, operation }: Options): boolean => {
  const { localization } = req.payload.config
  return Boolean(
    operation === 'update' && localization && req.locale !== localization.defaultLocale,
  )
}

/** Where records lie: the suite's option `bounds`. */
export const boundsOf = (req: PayloadRequest): Bounds =>
  (req.payload.config.custom?.costo as { bounds?: Bounds } | undefined)?.bounds ?? ILE_DE_FRANCE
