import { languageOf } from '../../collections/messages'
import type { PayloadRequest } from 'payload'
import { sentences } from '../texts/sentences'

export type Sentence = { fr: string; en: string }

/** What an editor is told about a placement that can't be kept as it is. */
export const WORDS = sentences('placementRefusals', {
  notPublished: {
    fr: 'Publiez d’abord la fiche de ce partenaire : ses liens n’y seraient pas comptés.',
    en: 'Publish this partner’s record first: its links would not be counted.',
  },
  nobody: {
    fr: 'Aucun autre partenaire ne peut être montré chez lui : ils sont tous suspendus, non publiés, ou exclus dans sa fiche.',
    en: 'No other partner can be shown on its behalf: all are paused, unpublished, or left out in its record.',
  },
  picked: {
    fr: 'Les partenaires montrés sont déjà choisis. Pour en montrer plus, moins, ou chez quelqu’un d’autre, supprimez cette parution et créez-en une autre : les tours qu’elle a pris sont rendus.',
    en: 'The partners shown are picked already. To show more, fewer, or on behalf of another, delete this placement and make a new one: the turns it took are given back.',
  },
})

export const told = (sentence: Sentence, req: Partial<PayloadRequest>): string =>
  sentence[languageOf(req)]
