import type { Payload } from 'payload'
import { colonIn, spaced } from '../spaced'
import { configOf, fieldOf, labelOf } from './fields'
import { askedIn, isPublication } from './publication/asked'
import { titleOf } from './publication/words'
import type { Proposal } from './rows'

/** As much of a proposal as its title takes. */
export type Titled = Pick<Proposal, 'title' | 'kind' | 'values' | 'before'>

/** What a proposal is called in a language of the admin: the record's name, and the fields it is about. It is kept in French. */
export function titleIn(
  payload: Pick<Payload, 'collections' | 'config'>,
  proposal: Titled,
  language: 'fr' | 'en',
): string {
  const { title, kind, values } = proposal
  if (language === 'fr') return spaced(title) // as it was kept before, too
  if (isPublication(proposal)) return titleOf(askedIn(proposal).name, language)
  const config = configOf(payload, kind)
  const labels = Object.keys(values).map((field) => labelOf(fieldOf(config, field), language))
  return nameIn(title) + colonIn(language) + labels.join(', ')
}

/** The record's name: no field is called with a colon, a record may be. One that is too long leaves room for nothing else. */
const nameIn = (title: string): string => /^(.*)[\u00a0 ]: /s.exec(title)?.[1] ?? title
