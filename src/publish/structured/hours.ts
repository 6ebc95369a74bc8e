import type { FeedHours } from '../../contract/shop'
import { addDays, parisDay, parisInstant, startOfDay } from '../paris'
import { usualWeek } from '../render/opening'

const DAYS = [
  ...(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const),
]
type Day = (typeof DAYS)[number]

/**
 * Opening hours as schema.org says them: the usual week where there is one, else each opening that is known by its date;
 * and the closures to come, as days that open and close at midnight.
 * @see https://schema.org/OpeningHoursSpecification
 */
export function hoursFacts({ osm, open, closures }: FeedHours) {
  const week = usualWeek(osm)
  const dated = open.map(([from, to]) => [new Date(from), new Date(to)] as const)
  return {
    openingHoursSpecification: week
      ? weekly(week)
      : dated.flatMap(([from, to]) => byDate(from, to)),
    specialOpeningHoursSpecification: closures.length
      ? closures.map(({ from, to }) => spec({ ...CLOSED, validFrom: from, validThrough: to }))
      : undefined,
  }
}

const CLOSED = { opens: '00:00', closes: '00:00' }

/** Days of schema.org, times of day, ISO days. */
export type Opening = {
  dayOfWeek?: Day[]
  opens: string
  closes: string
  validFrom?: string
  validThrough?: string
}

const spec = (facts: Opening): Opening & { '@type': 'OpeningHoursSpecification' } => ({
  '@type': 'OpeningHoursSpecification',
  ...facts,
})

function weekly(week: (readonly [from: Date, to: Date])[]) {
  const days = new Map<string, Day[]>()
  for (const { day, opens, closes } of week.flatMap(([from, to]) => daily(from, to))) {
    const key = `${opens} ${closes}`
    const name = DAYS[(new Date(day).getUTCDay() + 6) % 7]
    days.set(key, [...new Set([...(days.get(key) ?? []), name])])
  }
  return [...days].map(([key, dayOfWeek]) => {
    const [opens, closes] = key.split(' ')
    return spec({ dayOfWeek, opens, closes })
  })
}

const byDate = (from: Date, to: Date) =>
  daily(from, to).map(({ day, opens, closes }) =>
    spec({ validFrom: day, validThrough: day, opens, closes }),
  )

// an evening may end after midnight; what is longer than a day is said day by day
function daily(from: Date, to: Date) {
  const parts: { day: string; opens: string; closes: string }[] = []
  const isLong = to.getTime() - from.getTime() >= 86_400_000
  for (let start = from; start < to;) {
    const day = parisDay(start)
    const midnight = startOfDay(addDays(day, 1))
    const end = isLong && midnight < to ? midnight : to
    const closes = isLong && end === midnight ? '23:59' : clock(end)
    parts.push({ day, opens: clock(start), closes: closes === '00:00' ? '23:59' : closes })
    start = end
  }
  return parts
}

const clock = (at: Date) => parisInstant(at).slice(11, 16)
