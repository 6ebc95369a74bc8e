import type { Records, SessionRecord } from '../../src/publish/records'

/** Instant of the fixtures' edition is a Thursday, 19 November 2026 in Paris: these are before and after it. */
export const SESSIONS: SessionRecord[] = [
  {
    ...{ uid: 'b1f0c6de-0000-4000-8000-000000000001', sequence: 2 },
    ...{ startsAt: '2026-12-05T14:00:00.000Z', durationMinutes: 90, state: 'scheduled' },
    ...{ guide: 'Awa Diop; guide, conférencière', capacity: 15 },
    meetingPoint: { fr: 'Métro Jules Joffrin, sortie 1', en: 'Jules Joffrin metro, exit 1' },
    booking: 'https://guides.example/nord?date=2026-12-05',
    note: {},
  },
  {
    ...{ uid: 'b1f0c6de-0000-4000-8000-000000000002', sequence: 4 },
    ...{ startsAt: '2026-12-12T14:00:00.000Z', state: 'cancelled', guide: 'Malik Benali' },
    meetingPoint: {},
    note: { fr: 'Le guide est souffrant.\nReportée au printemps.', en: 'The guide is ill.' },
  },
  {
    ...{ uid: 'b1f0c6de-0000-4000-8000-000000000003', sequence: 0 },
    ...{ startsAt: '2027-04-03T08:30:00.000Z', durationMinutes: 120, state: 'full', capacity: 1 },
    ...{ meetingPoint: {}, note: {}, booking: 'https://guides.example/complet' },
  },
  {
    ...{ uid: 'b1f0c6de-0000-4000-8000-000000000004', sequence: 1 },
    ...{ startsAt: '2026-10-10T13:00:00.000Z', state: 'scheduled', guide: 'Awa Diop' },
    ...{ meetingPoint: {}, note: {} },
  },
]

/** Gives the fixtures' first walk its sessions. */
export const withSessions = ({ tours }: Records) => {
  tours.find(({ slug }) => slug === 'nord-du-18e')!.sessions = structuredClone(SESSIONS)
}

/** Gives the fixtures' walk with a line of its own heights, in metres above the sea. */
export const withHeights = ({ tours }: Records) => {
  const walk = tours.find(({ slug }) => slug === 'est-du-18e')!
  const heights = [48, 52.5, 61, 57, 70]
  walk.line!.coordinates = walk.line!.coordinates.map(([lng, lat], index) => [
    ...([lng, lat] as const),
    heights[index],
  ])
}
