import { metersBetween, type Place } from '../../widgets/tour-map/meters-between'
import type { WalkFacts } from '../publish/pages/tour/facts'

/** How far off a line of streets a walker still is on it, in metres: a pavement, a square, a receiver between houses. */
const BESIDE_METERS = 50

/** Of a street walked there and back, both times are as near: within this many metres they are the same place. */
const SAME_METERS = 15

const place = ([lng, lat]: [number, number]): Place => ({ lng, lat })

/** The line of a walk, and how far along it its stops are. */
export class Way {
  readonly #points: Place[]
  /** Metres from the start of the line to each of its points. */
  readonly #starts: number[] = [0]
  /** Metres from the start of the line to each stop. */
  readonly #stops: number[]
  readonly #loop: boolean

  /** @param facts of a walk that has a line */
  constructor({ line = [], stops, loop }: Pick<WalkFacts, 'line' | 'stops' | 'loop'>) {
    this.#points = line.map(place)
    for (const [index, point] of this.#points.slice(1).entries())
      this.#starts.push(this.#starts[index] + metersBetween(this.#points[index], point))
    this.#loop = loop
    // the first time the line passes the first stop; on from there the publisher has measured
    let along = Math.min(...this.#nearest(stops[0], Infinity).map((one) => one.along))
    this.#stops = stops.map(({ toNextMeters = 0 }) => {
      const here = along
      along += toNextMeters
      return here
    })
    if (loop) this.#stops.push(along)
  }

  /**
   * Metres along the line from a place to the stop of that index; nothing when the place is beside the way, or past the
   * stop. `accuracy`: how exactly the place is known, in metres.
   */
  metersTo(index: number, from: Place, accuracy = 0): number | undefined {
    const target = this.#loop && index === 0 ? this.#stops.at(-1)! : this.#stops[index]
    const reached = this.#nearest(from, Math.max(BESIDE_METERS, accuracy))
      .map(({ along }) => along)
      .filter((along) => along <= target)
    return reached.length ? target - Math.max(...reached) : undefined
  }

  /** Where on the line a place may be, each with its metres from the start; those farther off than `most` left out. */
  #nearest(from: Place, most: number): { along: number; off: number }[] {
    const all = this.#points.slice(1).map((end, index) => {
      const start = this.#points[index]
      const length = this.#starts[index + 1] - this.#starts[index]
      const share = shareOf(from, start, end)
      const foot = {
        lat: start.lat + share * (end.lat - start.lat),
        lng: start.lng + share * (end.lng - start.lng),
      }
      return { along: this.#starts[index] + share * length, off: metersBetween(from, foot) }
    })
    const best = Math.min(most, ...all.map(({ off }) => off))
    return all.filter(({ off }) => off <= Math.min(most, best + SAME_METERS))
  }
}

/** Nearest point of a segment, as a share of it; on a flat map, for segments are short. */
function shareOf(from: Place, start: Place, end: Place): number {
  const narrowing = Math.cos((from.lat * Math.PI) / 180)
  const [dx, dy] = [(end.lng - start.lng) * narrowing, end.lat - start.lat]
  const [x, y] = [(from.lng - start.lng) * narrowing, from.lat - start.lat]
  const square = dx * dx + dy * dy
  return square ? Math.min(1, Math.max(0, (x * dx + y * dy) / square)) : 0
}
