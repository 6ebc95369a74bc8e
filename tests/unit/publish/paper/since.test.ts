import { describe, expect, it } from 'vitest'
import type { FeedStop, FeedTour } from '../../../../src/contract/tour'
import { type PrintedWalk, printedOf } from '../../../../src/publish/paper/printed'
import { changesSince, type Shops } from '../../../../src/publish/paper/since'

const stop = (number: string, more: Partial<FeedStop> = {}): FeedStop => ({
  ...{
    number,
    name: `Lieu ${number}`,
    kind: 'place',
    lat: 48.89,
    lng: 2.34 + Number.parseInt(number) / 1000,
  },
  ...more,
})
const shop = (number: string, slug: string, more: Partial<FeedStop> = {}) =>
  stop(number, { kind: 'shop', slug, name: slug, lifecycle: 'open', ...more })

const walk = (stops: FeedStop[], more: Partial<FeedTour> = {}) =>
  ({ name: 'Balade', state: 'open', distanceMeters: 2000, stops, ...more }) as FeedTour

const printed = (tour: FeedTour): PrintedWalk =>
  printedOf(
    { id: 't', slug: 'balade', in: { fr: tour }, links: {}, mark: 0, isClosed: false },
    '2026-11-18',
  )

const OPEN: Shops = (slug) => ({ slug, isClosed: false })

/** What changed from one walk to the other, in short: what it is, and the number on paper or the new one. */
const changes = (before: FeedTour, after: FeedTour | undefined, shops = OPEN) =>
  changesSince(printed(before), after, 'fr', shops).map((change) => {
    const number =
      'stop' in change ? change.stop.number : change.is === 'added' ? `+${change.now.number}` : ''
    const by =
      change.is === 'removed' && change.by ? ` → ${change.by.number} ${change.by.name}` : ''
    const why = change.is === 'removed' && change.why ? ` ${change.why}` : ''
    return `${change.is}${why} ${number}${by}`.trim()
  })

describe('what has changed since a leaflet was printed', () => {
  const before = walk([shop('1', 'a'), shop('2', 'b'), stop('3'), shop('4', 'd'), shop('5', 'e')])
  const without = (number: string) => before.stops.filter((one) => one.number !== number)

  it('is nothing when nothing changed that matters on the way', () => {
    const reworded = before.stops.map((one) => ({ ...one, text: 'autrement' }))
    expect(changes(before, walk(reworded, { story: 'autrement' }))).toEqual([])
  })

  it('tells a shop that closed but is still named', () => {
    const stops = before.stops.map((one) =>
      one.slug === 'b' ? { ...one, lifecycle: 'closed' as const } : one,
    )
    expect(changes(before, walk(stops))).toEqual(['closed 2'])
    // it was closed when it was printed, and is still
    expect(changes(walk(stops), walk(stops))).toEqual([])
    expect(changes(walk(stops), before)).toEqual(['reopened 2'])
  })

  it('tells what stands in the place of a stop: under its number, or between the same neighbours', () => {
    const shops: Shops = (slug) => ({ slug, isClosed: slug === 'e' })
    expect(changes(before, walk([...without('5'), shop('5', 'neuf')]), shops)).toEqual([
      'removed closed 5 → 5 neuf',
    ])
    expect(changes(before, walk([...without('5'), shop('6', 'neuf')]), shops)).toEqual([
      'removed closed 5 → 6 neuf',
    ])
    const [one, , three, ...rest] = before.stops
    expect(changes(before, walk([one, three, ...rest, shop('6', 'neuf')]))).toEqual([
      'removed 2',
      'added +6',
    ])
  })

  it('follows a shop to its new address in the vitrine, its new number, its new name', () => {
    const shops: Shops = (slug) => ({ slug: slug === 'b' ? 'b-neuf' : slug, isClosed: false })
    const stops = before.stops.map((one) => (one.slug === 'b' ? shop('9', 'b-neuf') : one))
    expect(changes(before, walk(stops), shops)).toEqual(['renumbered 2', 'renamed 2', 'moved 2'])
  })

  it('tells a place that moved by more than thirty metres', () => {
    const moved = (metres: number) =>
      walk(
        before.stops.map((one) =>
          one.number === '3' ? { ...one, lat: one.lat + metres / 111_195 } : one,
        ),
      )
    expect(changes(before, moved(25))).toEqual([])
    expect(changes(before, moved(40))).toEqual(['moved 3'])
  })

  it('tells hours that changed, or are no longer known', () => {
    const open = (osm?: string) =>
      walk([
        shop('1', 'a', osm ? { hours: { osm, text: osm, open: [], until: '', closures: [] } } : {}),
        stop('2'),
      ])
    expect(changes(open('Mo 10:00-12:00'), open('Mo 10:00-12:00'))).toEqual([])
    expect(changes(open('Mo 10:00-12:00'), open('Tu 10:00-12:00'))).toEqual(['hours 1'])
    expect(changes(open('Mo 10:00-12:00'), open())).toEqual(['hours 1'])
  })

  it('tells of the whole walk: suspended, longer, with steps, in another order, another name, gone', () => {
    const { stops } = before
    expect(changes(before, walk(stops, { state: 'suspended' }))).toEqual(['suspended'])
    expect(changes(walk(stops, { state: 'suspended' }), before)).toEqual(['openAgain'])
    expect(changes(before, walk(stops, { distanceMeters: 2050 }))).toEqual([])
    expect(changes(before, walk(stops, { distanceMeters: 2400 }))).toEqual(['length'])
    expect(changes(walk(stops, { stepFree: true }), walk(stops, { stepFree: false }))).toEqual([
      'steps',
    ])
    expect(changes(before, walk(stops, { name: 'Autre' }))).toEqual(['renamedWalk'])
    expect(changes(before, walk([stops[1], stops[0], ...stops.slice(2)]))).toEqual(['order'])
    expect(changes(before, undefined)).toEqual(['gone'])
  })
})

describe('the code of a leaflet', () => {
  const tour = walk([shop('1', 'a'), stop('2')])
  const code = (one: FeedTour) => printed(one).edition

  it('is the same for the same leaflet, on whatever day, and another when something on the way is other', () => {
    expect(code(walk([shop('1', 'a', { text: 'mot' }), stop('2')]))).toBe(code(tour))
    const codes = [
      tour,
      walk([shop('1', 'b'), stop('2')]),
      walk([shop('1 bis', 'a'), stop('2')]),
      walk([shop('1', 'a'), stop('2', { lat: 48.9 })]),
      walk([shop('1', 'a'), stop('2')], { state: 'diverted' }),
      walk([shop('1', 'a'), stop('2')], { distanceMeters: 1 }),
    ].map(code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})
