import { openingAt } from '../../widgets/shared/opening'
import { metersBetween, type Place } from '../../widgets/tour-map/meters-between'
import { distance } from '../publish/pages/format'
import type { SpotStop, WalkFacts } from '../publish/pages/tour/facts'
import { fill } from '../publish/pages/words'
import { Way } from './way'

/** Farther than this from every stop a visitor is not on the walk. */
const FAR_METERS = 5000

/** So near one is there: the width of a street, and what a receiver is wrong by between houses. */
const THERE_METERS = 25
const THERE_AT_MOST = 40

/** Known less exactly than this, the place is said with its error. */
const VAGUE_METERS = 100

export type Fix = Place & { accuracy: number }

/** What is said to a visitor at a place, and the index of the stop it leads to. */
export type Guidance = { text: string; stop?: number }

/** Tells a walker where to go, from where he is and the stops he has done; it remembers only those, and only in this page. */
export class Guide {
  /** Indices of the stops that are done. */
  readonly done = new Set<number>()
  #latest = -1
  readonly #way?: Way

  constructor(private readonly facts: WalkFacts) {
    if (facts.line) this.#way = new Way(facts)
  }

  /** A stop is done, or not after all. */
  mark(index: number, isDone: boolean) {
    if (isDone) this.done.add(index)
    else this.done.delete(index)
    this.#latest = isDone ? index : Math.max(-1, ...this.done)
  }

  /** What to say at a place; a stop that is reached is done. */
  at(fix: Fix): Guidance {
    const { stops, words } = this.facts
    const near = this.#nearest(fix, () => true)!
    const meters = metersBetween(fix, stops[near])
    if (meters > FAR_METERS) {
      const direction = directionTo(fix, stops[near], words)
      return { text: fill(words.far, { distance: this.#round(meters), direction }) }
    }
    const reach = Math.min(THERE_AT_MOST, Math.max(THERE_METERS, fix.accuracy))
    const isThere = meters <= reach
    if (isThere && !this.done.has(near)) this.mark(near, true)
    const next = this.#next(fix)
    const sentences = [
      fix.accuracy > VAGUE_METERS && fill(words.vague, { meters: this.#round(fix.accuracy) }),
      isThere && fill(words.here, { stop: nameOf(stops[near]) }),
      next === undefined ? words.end : this.#wayTo(next, fix),
    ]
    return { text: sentences.filter(Boolean).join(' '), stop: next }
  }

  /** How far a stop is as the crow flies, and where. */
  away(index: number, fix: Place): string {
    const stop = this.facts.stops[index]
    return fill(this.facts.words.away, this.#straight(stop, fix))
  }

  /** The nearest toilets, or water, that are open as far as one knows; nothing when the walk has none. */
  nearest(kind: 'toilets' | 'water', fix: Place, now: Date): string | undefined {
    const { stops, words } = this.facts
    const [nearest, shut] =
      kind === 'toilets'
        ? [words.nearestToilets, words.shutToilets]
        : [words.nearestWater, words.shutWater]
    if (!stops.some((stop) => stop[kind])) return undefined
    const index = this.#nearest(fix, (stop) => stop[kind] === true && !isShut(stop, now))
    if (index === undefined) return shut
    return fill(nearest, { stop: nameOf(stops[index]), ...this.#straight(stops[index], fix) })
  }

  // after the one done last; before any is done, the nearest
  #next(fix: Place): number | undefined {
    const isLeft = (_: SpotStop, index: number) => !this.done.has(index)
    if (!this.done.size) return this.#nearest(fix, isLeft)
    const after = this.facts.stops.findIndex(
      (stop, index) => index > this.#latest && isLeft(stop, index),
    )
    if (after >= 0) return after
    const before = this.facts.stops.findIndex(isLeft)
    return before < 0 ? undefined : before
  }

  #wayTo(index: number, fix: Fix): string {
    const { stops, words } = this.facts
    const [stop, straight] = [nameOf(stops[index]), this.#straight(stops[index], fix)]
    if (!this.done.size) return fill(words.nearest, { stop, ...straight })
    const along = this.#way?.metersTo(index, fix, fix.accuracy)
    if (along === undefined) return fill(words.straight, { stop, ...straight })
    return fill(words.along, { ...straight, stop, distance: this.#round(along) })
  }

  #nearest(fix: Place, isWanted: (stop: SpotStop, index: number) => boolean): number | undefined {
    const { stops } = this.facts
    return stops
      .map((_, index) => index)
      .filter((index) => isWanted(stops[index], index))
      .reduce<number | undefined>((best, index) => {
        if (best === undefined) return index
        return metersBetween(fix, stops[index]) < metersBetween(fix, stops[best]) ? index : best
      }, undefined)
  }

  #straight(stop: SpotStop, fix: Place) {
    return {
      distance: this.#round(metersBetween(fix, stop)),
      direction: directionTo(fix, stop, this.facts.words),
    }
  }

  // in steps, so that a screen reader doesn't speak at every pace
  #round(meters: number): string {
    const step = meters < 100 ? 10 : 50
    return distance(Math.max(10, Math.round(meters / step) * step), this.facts.locale)
  }
}

const isShut = ({ hours }: SpotStop, now: Date) =>
  hours !== undefined && openingAt(hours, now).state === 'closed'

const nameOf = ({ number, name }: SpotStop) => `${number}. ${name}`

/** One of eight directions, in words. */
function directionTo(from: Place, to: Place, { directions }: WalkFacts['words']): string {
  const east = (to.lng - from.lng) * Math.cos((from.lat * Math.PI) / 180)
  const turns = Math.atan2(east, to.lat - from.lat) / (2 * Math.PI)
  return directions[Math.round(turns * 8 + 8) % 8]
}
