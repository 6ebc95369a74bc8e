import type { PayloadRequest } from 'payload'
import { spokenIn } from '../spoken'
import { PROBLEM_WORDS } from './problem-words'

/** What stands in the way of taking a record over: which field, as the form calls it, and what is wrong with it. */
export type Problem = { path?: string; label?: Said; message: Said }

type Said = { fr: string; en: string }

/** What was found wrong in one language of the admin. */
export type Found = { path: string; label: string; message: string }

/** Asks twice, so that each editor reads what is wrong in his language. @param look the same each time, with the request in that language */
export async function inBoth(
  req: PayloadRequest,
  look: () => Promise<Found[]>,
): Promise<Problem[]> {
  const told: Found[][] = []
  for (const language of ['fr', 'en'] as const) {
    Object.assign(req, await spokenIn(req.payload, language))
    told.push(await look())
  }
  const [fr, en] = told
  return fr.map(({ path, label, message }, index) => ({
    path,
    label: { fr: label, en: en[index]?.label ?? label },
    message: { fr: message, en: en[index]?.message ?? message },
  }))
}

/** The host's own rule has failed. */
export const failed = (reason: string): Problem => ({ message: PROBLEM_WORDS.failed(reason) })

/** The host's own rule gives what there is no field for. */
export const unknown = (name: string): Problem => ({
  path: name,
  message: PROBLEM_WORDS.unknown(name),
})
