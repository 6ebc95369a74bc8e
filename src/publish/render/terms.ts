import type { FeedTerm } from '../../contract/record'
import {
  LICENCES,
  PARTNER_KINDS,
  SHOP_CATEGORIES,
  SHOP_SERVICES,
  SOCIAL_NETWORKS,
  THEMES,
  type Choice,
} from '../../../collections/choices'

const TERMS = {
  kind: PARTNER_KINDS,
  category: SHOP_CATEGORIES,
  theme: THEMES,
  service: SHOP_SERVICES,
  licence: LICENCES,
  network: SOCIAL_NETWORKS,
} satisfies Record<string, Choice[]>

/** A code an editor chose, with its label: French in French, English for every other reader. */
export function term(list: keyof typeof TERMS, id: string, locale: string): FeedTerm {
  const choice = TERMS[list].find(({ value }) => value === id)
  // a host project may add its own choices: the code is then all there is to say
  return { id, label: choice?.label[locale === 'fr' ? 'fr' : 'en'] ?? id }
}
