import type { SeedTour } from '../types'
import { EST } from './tour-est'

/** A walk that the demonstration's tourism office has begun and not asked to be published: the first stops of another one. */
export const OFFICE_WALK: SeedTour = {
  slug: 'une-heure-a-la-chapelle',
  name: { fr: 'Une heure à la Chapelle', en: 'An hour in La Chapelle' },
  summary: {
    fr: 'De la gare Rosa-Parks à la halle Pajol, pour qui n’a qu’une heure avant son train.',
    en: 'From Rosa Parks station to Halle Pajol, for those who have an hour before their train.',
  },
  story: {
    fr: 'Une promenade courte, en préparation\u00a0: il y manque encore la fin.',
    en: 'A short walk in the making: its end is still missing.',
  },
  stepFree: 'unknown',
  credits: EST.credits,
  picture: 'station',
  sessions: [],
  stops: EST.stops.slice(0, 3),
  line: EST.line.slice(0, 8),
}
