import { describe, expect, it } from 'vitest'
import { lengthOf, placesAlong, type Point } from '../../../collections/walking/distances'

// a street in Paris, due east; 0.001° of longitude there is 73.2 m
const WEST: Point = [2.34, 48.89]
const EAST: Point = [2.35, 48.89]

describe('lengths on the ground', () => {
  it('are within 0.3 % of the ellipsoid', () => {
    // Notre-Dame to the Eiffel tower by Vincenty's formula on WGS84: 4109.5 m
    const meters = lengthOf([
      [2.3499, 48.853],
      [2.2945, 48.8584],
    ])
    expect(Math.abs(meters / 4109.5 - 1)).toBeLessThan(0.003)
  })
})

describe('places along a line', () => {
  it('are where the line passes nearest to each stop', () => {
    const [first, second] = placesAlong(
      [WEST, EAST],
      [
        [2.3425, 48.8902],
        [2.345, 48.8899],
      ],
    )

    expect(first).toBeCloseTo(lengthOf([WEST, EAST]) / 4, 0)
    expect(second).toBeCloseTo(lengthOf([WEST, EAST]) / 2, 0)
  })

  it('count a street walked there and back twice', () => {
    const way = lengthOf([WEST, EAST])
    const places = placesAlong(
      [WEST, EAST, WEST],
      [[2.3425, 48.89], EAST, [2.3475, 48.89], [2.341, 48.89]],
    )

    expect(places.map((place) => Math.round((place / way) * 100))).toEqual([25, 100, 125, 190])
  })

  it('never go backwards, even for a stop the line has already passed', () => {
    const places = placesAlong(
      [WEST, EAST],
      [
        [2.346, 48.89],
        [2.344, 48.89],
      ],
    )

    expect(places[1]).toBeGreaterThanOrEqual(places[0])
  })
})
