import type { FeedStop, FeedTour } from '../../../contract/tour'
import { paragraphs } from './paragraphs'

/** Letters on a line of a panel's column of 89 mm, fewer than there are on average, and millimetres from line to line. */
const LETTERS = 63
const LINE = 4.57
const SMALL_LINE = 4.33
/** Millimetres above and below a stop's photo, beside its own height. */
const AROUND_PHOTO = 3.6

const lines = (text: string | undefined, letters = LETTERS): number =>
  paragraphs(text).reduce((sum, one) => sum + Math.ceil(one.length / letters), 0)

const gaps = (text: string | undefined): number => paragraphs(text).length * 1.1

/** About how many millimetres of a panel a stop takes, rather too many than too few. */
export function stopHeight(stop: FeedStop, photoHeight: number): number {
  const { address, hours, services = [], photo, text, directions, lifecycle } = stop
  const service = services.reduce((sum, { label }) => sum + label.length + 6, 0)
  return (
    10.2 +
    (Math.ceil(stop.name.length / 36) - 1) * 4.6 +
    (lifecycle && lifecycle !== 'open' ? LINE + 1.1 : 0) +
    (address ? lines(address) * SMALL_LINE + 0.4 : 0) +
    (hours ? lines(`Horaires ${hours.text}`) * SMALL_LINE + 0.4 : 0) +
    Math.ceil(service / 54) * 4.8 +
    (photo ? photoHeight + AROUND_PHOTO : 0) +
    lines(text) * LINE +
    gaps(text) +
    (stop.dwellMinutes ? 4.2 + 1.1 : 0) +
    (stop.toNextMeters === undefined ? 0 : 4.2 + 1.6) +
    lines(directions, 64) * SMALL_LINE +
    gaps(directions) +
    5
  )
}

/** The same of what stands before the stops, piece by piece: facts, services, story and the stops at a glance. */
export function briefHeights(tour: FeedTour, withStory: boolean): number[] {
  const last = tour.stops.at(-1)!
  const rows = 6 + (tour.visitMinutes ? 1 : 0) + (tour.climbMeters ? 1 : 0)
  const places = [tour.stops[0], ...(tour.loop ? [] : [last])].map(
    ({ name, address = '' }) => Math.ceil((name.length + address.length + 2) / 40) * LINE + 2.2,
  )
  const offers = new Map<string, number>()
  for (const { number, services = [] } of tour.stops)
    for (const { id, label } of services)
      offers.set(id, (offers.get(id) ?? label.length + 8) + number.length + 2)
  const offered = [...offers.values()].reduce(
    (sum, letters) => sum + Math.ceil(letters / 52) * LINE + 2.6,
    0,
  )
  const story = tour.story?.replaceAll(/<[^>]*>/g, ' ').length ?? 0
  return [
    8 + (rows - places.length + (tour.loop ? 1 : 0)) * 6.8 + places.reduce((a, b) => a + b, 0),
    offers.size ? 20 + offered : 0,
    withStory && story ? 14 + (Math.ceil(story / LETTERS) + 1) * LINE : 0,
    14 + tour.stops.reduce((sum, { name }) => sum + Math.ceil(name.length / 48) * 4 + 2.9, 0),
  ]
}
