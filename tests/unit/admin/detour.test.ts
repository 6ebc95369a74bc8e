import { describe, expect, it } from 'vitest'
import { nearestOn, type Point } from '../../../collections/walking/distances'
import { detoured, metersOff } from '../../../src/admin/map/walk/detour'

// a street in Paris, due east, in metres; 0.001° of longitude there is 73.1 m, of latitude 111.2 m
const at = (east: number, north = 0): Point => [2.34 + east / 73_110, 48.89 + north / 111_195]
const plan = (points: Point[]) =>
  points.map(([lng, lat]) => [
    Math.round((lng - 2.34) * 73_110) + 0,
    Math.round((lat - 48.89) * 111_195) + 0,
  ])
const street = [at(0), at(700)]

describe('a stop beside the line', () => {
  it('is passed within 50 m, and further away told with its distance', () => {
    expect(metersOff(street, at(300, 45))).toBeUndefined()
    expect(metersOff(street, at(300, 240))).toBeCloseTo(240, 0)
    expect(metersOff(street, at(800))).toBeCloseTo(100, 0)
  })
})

describe('a line led through all stops', () => {
  it('goes on to those beyond its end, and loses none of its own points', () => {
    const line = detoured(street, [at(0), at(800), at(900, 100)], false)
    expect(plan(line)).toEqual([
      [0, 0],
      [700, 0],
      [800, 0],
      [900, 100],
    ])
  })

  it('begins at a first stop that it did not pass', () => {
    const line = detoured(street, [at(-200, 50), at(600)], false)
    expect(plan(line)).toEqual([
      [-200, 50],
      [0, 0],
      [700, 0],
    ])
  })

  it('leaves the street between the stops before and after, which stay passed', () => {
    const stops = [at(100), at(300, 200), at(500), at(600, 10)]
    const line = detoured(street, stops, false)
    expect(plan(line)).toEqual([
      [0, 0],
      [100, 0],
      [300, 200],
      [500, 0],
      [700, 0],
    ])
    expect(stops.map((stop) => metersOff(line, stop))).toEqual([...stops].fill(undefined as never))
  })

  it('visits several between the same two in walking order', () => {
    const line = detoured(street, [at(0), at(500, 200), at(200, 200), at(700)], false)
    expect(plan(line)).toEqual([
      [0, 0],
      [500, 200],
      [200, 200],
      [700, 0],
    ])
  })

  it('takes the way back of a loop for its last stop', () => {
    const loop = [at(0), at(700), at(700, 400)]
    const line = detoured(loop, [at(0), at(700), at(300, 300)], true)
    expect(nearestOn([...line, line[0]], at(300, 300)).meters).toBeLessThan(1)
    expect(plan(line).at(-1)).toEqual([300, 300])
  })

  it('is the same when it passes them all', () => {
    expect(detoured(street, [at(100), at(600, 30)], false)).toEqual(street)
  })

  it('keeps heights', () => {
    const high = [at(0), at(700)].map(([lng, lat], index): Point => [lng, lat, 40 + 20 * index])
    const line = detoured(high, [at(0), at(350, 200), at(700)], false)
    expect(line.map(([, , height]) => Math.round(height!))).toEqual([40, 50, 60])
  })
})
