import type { Answer } from '../edition/answer'
import { say } from '../edition/refuse'
import type { Refused } from './question'

/** Why there is no answer, in words that name the parameter. */
export function refuseAsked({ wrong }: Refused): Answer {
  if (wrong === 'elsewhere') return unknownPage()
  if (wrong === 'format')
    return say(501, 'format', 'Seul « format=json » est proposé.', 'Only "format=json" is offered.')
  if (wrong === 'url')
    return say(
      400,
      'url',
      'Le paramètre « url » doit être l’adresse entière d’une page de cette vitrine, échappée.',
      'The parameter "url" must be the whole address of a page of this vitrine, escaped.',
    )
  return say(
    400,
    wrong,
    `Le paramètre « ${wrong} » doit être un nombre entier de pixels, supérieur à zéro.`,
    `The parameter "${wrong}" must be a whole number of pixels above zero.`,
  )
}

export const unknownPage = (): Answer =>
  say(
    404,
    'not-found',
    'Aucune page de cette vitrine n’est à cette adresse.',
    'No page of this vitrine stands at this address.',
  )
