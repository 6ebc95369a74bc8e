import type { Payload } from 'payload'
import { toTour } from './tour-document'
import type { SeedTour } from './types'
import { type Ids, makeByValues } from './write'

type Known = { office: string; pictures: Ids; shops: Ids; now: Date }

/** Writes a tourism office's own walk as a draft, unless it is there: what the office makes of it since is its own. */
export const makeDraft = (payload: Payload, walk: SeedTour, { office, ...known }: Known) =>
  makeByValues(
    ...([payload, 'tours', { slug: walk.slug }] as const),
    (locale) => ({ ...toTour(walk, locale, known), slug: walk.slug, office }),
    'draft',
  )
