import { type FieldHook, ValidationError } from 'payload'
import { languageOf, type Problem, tell } from '../messages'

type At = Pick<Parameters<FieldHook>[0], 'collection' | 'path' | 'req'>

/**
 * Refuses what a field was given, from a hook of it: Payload leaves checks out when a draft is saved.
 * @param label of the field, as the form shows it
 * @throws ValidationError at the field, in the editor's language
 */
export function refuseAt(
  { collection, path, req }: At,
  label: { fr: string; en: string },
  problem: Problem,
): never {
  const message = tell(problem, req)
  const errors = [{ label: label[languageOf(req)], path: path.join('.'), message }]
  throw new ValidationError({ collection: collection?.slug, errors, req }, req.t)
}
